#!/usr/bin/env node
// Starts the command. The TypeScript sources are bundled once for each change of them, which halves the
// time a command takes to start; what is bundled lies in node_modules/.cache and is made again where it is gone.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const home = dirname(dirname(fileURLToPath(import.meta.url)));

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`sanad needs Node 20.19 or later; this is ${process.version}`);
  process.exit(1);
}

/** Name, size and time of every source, so that a stale bundle is never run. */
function fingerprint() {
  const hash = createHash("sha256").update(process.version);
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (/\.(ts|mjs|css|json)$/.test(entry.name)) {
        const { size, mtimeMs } = statSync(path);
        hash.update(`${path}\0${size}\0${mtimeMs}\n`);
      }
    }
  };
  for (const folder of ["scripts", "charts"]) walk(join(home, folder));
  hash.update(String(statSync(join(home, "package.json")).mtimeMs));
  return hash.digest("hex").slice(0, 16);
}

async function bundle(folder) {
  const { build } = await import("esbuild");
  const fresh = `${folder}.${process.pid}.tmp`;
  await build({
    absWorkingDir: home,
    entryPoints: { sanad: "scripts/cli/main.ts", "jsonl-worker": "scripts/read/filter/worker.ts", worker: "scripts/draw/threads/worker.ts" },
    outdir: fresh,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    sourcemap: "linked",
    sourcesContent: false,
    logLevel: "warning",
    loader: { ".css": "text" },
    // Packages that find files of their own beside them, or hold native code, stay where they are.
    external: [
      "jsdom", "esbuild", "@resvg/resvg-js", "subset-font", "harfbuzzjs", "piscina", "chokidar",
      "@expo-google-fonts/*", "fsevents",
    ],
    define: { 'process.env["SANAD_HOME"]': JSON.stringify(home) },
    // Bundled packages of the older kind of module expect these names.
    banner: {
      js: [
        'import { createRequire as sanadRequire } from "node:module";',
        'import { fileURLToPath as sanadPath } from "node:url";',
        "const require = sanadRequire(import.meta.url);",
        'const __filename = sanadPath(import.meta.url), __dirname = sanadPath(new URL(".", import.meta.url));',
      ].join(" "),
    },
  });
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  // Bundles of earlier sources are of no more use; one that another process still runs from stays a while.
  for (const name of readdirSync(dirname(folder))) {
    const path = join(dirname(folder), name);
    if (path !== folder && Date.now() - statSync(path).mtimeMs > 3_600_000) rmSync(path, { recursive: true, force: true });
  }
}

const cache = join(home, "node_modules", ".cache", "sanad");
mkdirSync(cache, { recursive: true });
const version = fingerprint();
const folder = join(cache, version);
if (!existsSync(folder)) await bundle(folder);
// What the code made before it changed is not taken from a cache.
process.env.SANAD_VERSION = version;
const { main } = await import(pathToFileURL(join(folder, "sanad.mjs")).href);
process.exitCode = await main(process.argv.slice(2));
