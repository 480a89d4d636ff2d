/** Versions of charts that were published under a hash and stay as they were. */
import type { Lang } from "../core/types.ts";
import { sha256 } from "../core/hash.ts";
import type { PinnedManifest, PinnedVersion } from "./types.ts";

export type Contents = Map<string, string | Uint8Array>;

/** The hash a version is published under: of what a reader sees, its drawings, words, picture and rows. */
export const versionHash = (parts: (string | Uint8Array)[]): string => sha256(...parts).slice(0, 12);

/** Adds a version if it is new. @returns whether it was */
export function pin(manifest: PinnedManifest, version: Omit<PinnedVersion, "sequence" | "files">, files: Contents): boolean {
  const same = manifest.pinned.filter(({ chart, lang }) => chart === version.chart && lang === version.lang);
  if (same.some(({ hash }) => hash === version.hash)) return false;
  const sequence = Math.max(0, ...same.map((other) => other.sequence)) + 1;
  manifest.pinned.push({ ...version, sequence, files: Object.fromEntries([...files].map(([path, content]) => [path, sha256(content)])) });
  return true;
}

/** In order of chart, language and sequence, so that the same versions are the same bytes. */
export function sortManifest(manifest: PinnedManifest): PinnedManifest {
  const key = ({ chart, lang, sequence }: PinnedVersion): string => `${chart} ${lang} ${String(sequence).padStart(6, "0")}`;
  return { version: 1, pinned: [...manifest.pinned].sort((a, b) => (key(a) < key(b) ? -1 : 1)) };
}

/**
 * Brings older versions over from the last build, byte by byte as they were.
 * A version whose file is gone or was changed is dropped from the manifest, with a warning in words.
 */
export async function carryOver(previous: PinnedManifest, read: (path: string) => Promise<Uint8Array | undefined>): Promise<{ manifest: PinnedManifest; files: Contents; warnings: string[] }> {
  const manifest: PinnedManifest = { version: 1, pinned: [] };
  const files: Contents = new Map();
  const warnings: string[] = [];
  for (const version of previous.pinned) {
    const found = await Promise.all(Object.entries(version.files).map(async ([path, hash]) => ({ path, hash, bytes: await read(path) })));
    const wrong = found.find(({ bytes, hash }) => !bytes || sha256(bytes) !== hash);
    if (wrong) {
      warnings.push(`pinned chart ${wrong.bytes ? "was changed" : "is gone"}, no longer listed: ${wrong.path}`);
      continue;
    }
    manifest.pinned.push(version);
    for (const { path, bytes } of found) files.set(path, bytes!);
  }
  return { manifest, files, warnings };
}

/** Versions to drop when only the newest `keep` of each chart and language stay. */
export function older(manifest: PinnedManifest, keep: number): PinnedVersion[] {
  const groups = new Map<string, PinnedVersion[]>();
  for (const version of sortManifest(manifest).pinned) {
    const key = `${version.chart} ${version.lang satisfies Lang}`;
    groups.set(key, [...(groups.get(key) ?? []), version]);
  }
  return [...groups.values()].flatMap((versions) => versions.slice(0, Math.max(0, versions.length - keep)));
}
