/** The pinned versions of charts in dist/: listed, and dropped when they are no longer wanted. */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../store/files/error.ts";
import { writeWhole } from "../store/files/write.ts";
import { older, sortManifest } from "../draw/pinned.ts";
import type { PinnedManifest, PinnedVersion } from "../draw/types.ts";

export interface ChartsOptions {
  /** keep so many versions of each chart and language, and drop the older ones */
  prune?: number;
  /** only say what `prune` would drop */
  dryRun?: boolean;
}

export interface ChartsResult {
  /** what stays, in order of chart, language and age */
  pinned: PinnedVersion[];
  dropped: PinnedVersion[];
}

const manifestFile = "charts.json";

/**
 * Reads dist/charts.json, and drops old versions where asked. The manifest is written before files are taken away,
 * so that it never names what is gone.
 * @param dist folder of the last build
 * @throws UserError where there is no build, or its manifest cannot be read
 */
export async function charts(dist: string, { prune, dryRun = false }: ChartsOptions = {}): Promise<ChartsResult> {
  if (prune !== undefined && !(Number.isInteger(prune) && prune >= 1)) {
    throw new UserError("--prune", 0, `keeps at least 1 version: ${prune}`, "usage");
  }
  const manifest = await readManifest(dist);
  const dropped = prune === undefined ? [] : older(manifest, prune);
  const pinned = manifest.pinned.filter((version) => !dropped.includes(version));
  if (dryRun || dropped.length === 0) return { pinned, dropped };
  await writeWhole(join(dist, manifestFile), `${JSON.stringify({ version: 1, pinned }, null, 1)}\n`);
  const kept = new Set(pinned.flatMap(({ files }) => Object.keys(files)));
  for (const { files, lang, hash } of dropped) {
    for (const path of Object.keys(files)) if (!kept.has(path)) await rm(inside(dist, path), { force: true });
    const folder = `${lang}/charts/v/${hash}`;
    if (![...kept].some((path) => path.startsWith(`${folder}/`))) await rm(inside(dist, folder), { recursive: true, force: true });
  }
  return { pinned, dropped };
}

/** One line a version: `troops en 0123456789ab (2) en/charts/v/0123456789ab/troops.html`. */
export function describePinned({ pinned, dropped }: ChartsResult): string {
  const line = ({ chart, lang, hash, sequence }: PinnedVersion): string => `${chart} ${lang} ${hash} (${sequence}) ${lang}/charts/v/${hash}/${chart}.html`;
  return [...pinned.map(line), ...dropped.map((version) => `dropped: ${line(version)}`)].join("\n") || "no pinned charts";
}

async function readManifest(dist: string): Promise<PinnedManifest> {
  const source = await readFile(join(dist, manifestFile), "utf8").catch(() => null);
  if (source === null) throw new UserError(`dist/${manifestFile}`, 0, "not there; build the report first", "pinned");
  try {
    const manifest = JSON.parse(source) as Partial<PinnedManifest>;
    if (manifest.version !== 1 || !Array.isArray(manifest.pinned)) throw new Error("another version");
    return sortManifest({ version: 1, pinned: manifest.pinned });
  } catch (error) {
    throw new UserError(`dist/${manifestFile}`, 0, `not readable: ${(error as Error).message}`, "pinned");
  }
}

/** A path of the manifest must not lead out of dist/. */
function inside(dist: string, path: string): string {
  if (path.split(/[\\/]/).includes("..") || /^([\\/]|[a-z]:)/i.test(path)) throw new UserError(`dist/${manifestFile}`, 0, `names a file elsewhere: ${path}`, "pinned");
  return join(dist, path);
}
