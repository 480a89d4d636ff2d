#!/usr/bin/env node
// Starts the command from its bundle. In a clone, where bundle.mjs is, a bundle older than its sources is never run:
// it is made again first. A package is published with its bundle and without bundle.mjs, and needs to write nothing.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`sanad needs Node 20.19 or later; this is ${process.version}`);
  process.exit(1);
}

const home = dirname(dirname(fileURLToPath(import.meta.url)));
if (existsSync(join(home, "scripts/bundle.mjs"))) {
  const { bundle, fingerprint, readManifest } = await import("./bundle.mjs");
  if (readManifest()?.sources !== fingerprint()) {
    try {
      await bundle();
    } catch (error) {
      if (!["EACCES", "EROFS", "EPERM"].includes(error.code)) throw error;
      console.error(`sanad: the sources have changed and ${join(home, ".bundle")} cannot be written; run \`npm run bundle\` where it can`);
      process.exit(1);
    }
  }
}
// What the code made before it changed is not taken from a cache.
process.env.SANAD_VERSION = JSON.parse(readFileSync(join(home, ".bundle/manifest.json"), "utf8")).version;
const { main } = await import("../.bundle/sanad.mjs");
process.exitCode = await main(process.argv.slice(2));
