// The build step: TypeScript sources → .bundle/, which is what runs and what is published.
// `npm run bundle` calls it; in a clone the launcher calls it too, whenever a source has changed.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(home, ".bundle");
/** ms */
const WEEK = 7 * 24 * 3600_000;

/** Name, size and time of every source: changes when the bundle is stale. */
export function fingerprint() {
  const hash = createHash("sha256");
  const add = (path) => {
    const { size, mtimeMs } = statSync(join(home, path));
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  };
  const walk = (folder) => {
    for (const entry of readdirSync(join(home, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (/\.(ts|mjs|css|json)$/.test(entry.name)) add(path);
    }
  };
  for (const folder of ["scripts", "charts"]) walk(folder);
  for (const file of ["package.json", "package-lock.json"]) add(file);
  return hash.digest("hex").slice(0, 16);
}

/**
 * Bundles everything into .bundle/. Chunks are named by their content and written first, the manifest last, so that
 * a process that is starting finds the old bundle or the new one.
 * @param keep age in ms from which chunks of earlier bundles are taken away
 */
export async function bundle(keep = WEEK) {
  const { build } = await import("esbuild");
  const sources = fingerprint();
  const { outputFiles } = await build({
    absWorkingDir: home,
    entryPoints: {
      sanad: "scripts/cli/main.ts",
      "jsonl-worker": "scripts/read/filter/worker.ts",
      worker: "scripts/draw/threads/worker.ts",
      read: "scripts/read/extract.ts",
      chart: "charts/shared/kit.ts",
    },
    outdir: out,
    outExtension: { ".js": ".mjs" },
    chunkNames: "chunk-[hash]",
    write: false,
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
      "@expo-google-fonts/*", "fsevents", "unpdf", "mammoth", "read-excel-file",
    ],
    define: { 'process.env["SANAD_HOME"]': "sanadHome" },
    // Bundled packages of the older kind of module expect the first three names. The package's own folder is
    // found from where the bundle lies, so that it may be moved.
    banner: {
      js: [
        'import { createRequire as sanadRequire } from "node:module";',
        'import { fileURLToPath as sanadPath } from "node:url";',
        "const require = sanadRequire(import.meta.url);",
        'const __filename = sanadPath(import.meta.url), __dirname = sanadPath(new URL(".", import.meta.url));',
        'const sanadHome = __dirname.slice(0, __dirname.lastIndexOf(".bundle") - 1);',
      ].join(" "),
    },
  });
  const hash = createHash("sha256");
  for (const { path, contents } of outputFiles) if (!path.endsWith(".map")) hash.update(contents);
  const names = outputFiles.map(({ path }) => path.slice(out.length + 1).replaceAll("\\", "/"));
  mkdirSync(out, { recursive: true });
  const inOrder = [...outputFiles.keys()].sort((a, b) => Number(names[b].startsWith("chunk-")) - Number(names[a].startsWith("chunk-")));
  for (const i of inOrder) writeWhole(join(out, names[i]), outputFiles[i].contents);
  writeWhole(join(out, "manifest.json"), JSON.stringify({ version: hash.digest("hex").slice(0, 16), sources }));
  clean(new Set(names), keep);
}

/** The bundle that is there, or null: what it holds (`version`) and what it was made of (`sources`). */
export function readManifest() {
  try {
    return JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
  } catch {
    return null;
  }
}

function writeWhole(path, content) {
  const fresh = `${path}.${process.pid}.tmp`;
  writeFileSync(fresh, content);
  renameSync(fresh, path);
}

/** Old chunks are of no use, unless a preview or a desk that was started from them still runs. */
function clean(names, keep) {
  for (const name of readdirSync(out)) {
    if (!name.startsWith("chunk-") || names.has(name)) continue;
    const age = Date.now() - (statSync(join(out, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > keep) rmSync(join(out, name), { force: true });
  }
}

/** Types of what the package exports, for TypeScript; only a published bundle needs them. */
async function declare() {
  const { execFileSync } = await import("node:child_process");
  const types = join(out, "types");
  rmSync(types, { recursive: true, force: true });
  execFileSync(process.execPath, [
    join(home, "node_modules/typescript/bin/tsc"), "--ignoreConfig", "--declaration", "--emitDeclarationOnly", "--outDir", types, "--rootDir", home,
    "--strict", "--skipLibCheck", "--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler", "--allowImportingTsExtensions",
    "--lib", "es2023,dom,dom.iterable", "--types", "node", "scripts/read/extract.ts", "charts/shared/kit.ts",
  ], { cwd: home, stdio: "inherit" });
  for (const name of readdirSync(types, { recursive: true, encoding: "utf8" })) {
    const path = join(types, name);
    // sources name each other by .ts, which stands for a declaration only where it is written .js
    if (name.endsWith(".d.ts")) writeFileSync(path, readFileSync(path, "utf8").replace(/((?:from|import\()\s*"\.[^"]*)\.ts"/g, '$1.js"'));
  }
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  // A package holds no chunk of an earlier bundle.
  await bundle(process.argv.includes("--clean") ? 0 : WEEK);
  if (process.argv.includes("--types")) await declare();
}
