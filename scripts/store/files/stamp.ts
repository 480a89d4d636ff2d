import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "./write.ts";

/** What a build was made of and what it made, by the SHA-256 of each file. */
export interface Stamp {
  /** of the code */
  version: string;
  inputs: Record<string, string>;
  outputs: Record<string, string>;
  /** what the build told of itself */
  figures: unknown;
  words: string;
}

const inputFolders = ["data", "report", "charts"];

/** Path → SHA-256 of every file below the folders, in the order of their names; folders that are not there are empty. */
async function hashFiles(root: string, folders: readonly string[]): Promise<Record<string, string>> {
  const paths: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])) {
      if (entry.isDirectory()) await walk(`${folder}/${entry.name}`);
      else if (!entry.name.startsWith(".")) paths.push(`${folder}/${entry.name}`);
    }
  };
  for (const folder of folders) await walk(folder);
  const hashes = await Promise.all(
    paths.sort().map(async (path) => [path, createHash("sha256").update(await readFile(join(root, path))).digest("hex")] as const),
  );
  return Object.fromEntries(hashes);
}

const stampPath = (root: string): string => join(root, ".cache", "build.json");

/** Remembers a good build. Hashes are taken from disk, so that what is remembered is what is there. */
export async function writeStamp(root: string, version: string, figures: unknown, words: string): Promise<void> {
  const [inputs, outputs] = await Promise.all([hashFiles(root, inputFolders), hashFiles(root, ["dist"])]);
  const stamp: Stamp = { version, inputs, outputs, figures, words };
  await writeWhole(stampPath(root), JSON.stringify(stamp));
}

/** The last good build, and in words what has changed since; no reasons means that dist/ is as it would be made. */
export async function readStamp(root: string, version: string): Promise<{ stamp: Stamp | null; reasons: string[] }> {
  const stamp = await readFile(stampPath(root), "utf8").then(parseStamp, () => null);
  if (!stamp) return { stamp, reasons: ["no build is remembered"] };
  const [inputs, outputs] = await Promise.all([hashFiles(root, inputFolders), hashFiles(root, ["dist"])]);
  const reasons = [...differences(stamp.inputs, inputs), ...differences(stamp.outputs, outputs)];
  if (stamp.version !== version) reasons.unshift("the program has changed");
  return { stamp, reasons };
}

/** A stamp that is damaged is none. */
function parseStamp(source: string): Stamp | null {
  try {
    const stamp = JSON.parse(source) as Partial<Stamp> | null;
    const whole = typeof stamp?.version === "string" && typeof stamp.words === "string" && isRecord(stamp.inputs) && isRecord(stamp.outputs);
    return whole ? (stamp as Stamp) : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

function differences(before: Record<string, string>, now: Record<string, string>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].sort().flatMap((path) => {
    if (before[path] === now[path]) return [];
    return `${path} ${before[path] === undefined ? "is new" : now[path] === undefined ? "is gone" : "has changed"}`;
  });
}
