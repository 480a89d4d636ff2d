import { execFileSync } from "node:child_process";
import { accessSync, constants, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

export interface Browser {
  path: string;
  args: string[];
}

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

// Nothing may leave the machine, and a container has no sandbox of its own to nest in.
const flags = [
  "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
  "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage",
  "--font-render-hinting=none", "--hide-scrollbars",
];

/**
 * A Chromium: named by SANAD_CHROMIUM, or on the PATH, or else from the package registry
 * (@sparticuz/chromium, the one Chromium for Linux that is shipped inside an npm package).
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env["SANAD_CHROMIUM"];
  if (named) return { path: named, args: flags };
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const places = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere];
  const path = process.env["SANAD_BROWSER"] === "npm" ? undefined : places.find(isExecutable);
  return path ? { path, args: flags } : installBrowser();
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

interface Packed {
  executablePath(): Promise<string>;
}

async function installBrowser(): Promise<Browser> {
  const home = join(process.cwd(), "node_modules", ".cache", "browser");
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "package.json"), '{"private":true}\n');
  const require = createRequire(join(home, "package.json"));
  const find = (): string | null => {
    try {
      return require.resolve("@sparticuz/chromium");
    } catch {
      return null;
    }
  };
  if (!find()) {
    console.error("no Chromium on this machine; installing one from the package registry (66 MB)");
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "@sparticuz/chromium@147.0.0"], {
      cwd: home, stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32",
    });
  }
  // Off the cloud functions it was made for, the package brings its system libraries only when told so.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
  const { default: packed } = (await import(pathToFileURL(find()!).href)) as { default: Packed };
  const path = await packed.executablePath();
  return { path, args: [...flags.filter((f) => !f.startsWith("--headless")), "--headless=shell", "--single-process", "--no-zygote"] };
}
