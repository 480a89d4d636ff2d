import { mkdir, open, readFile, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { isAlive, withLock } from "./lock.ts";

/**
 * Writes a file whole or not at all: a temporary file beside it, flushed, then renamed.
 * @returns whether anything changed; a file that already has these bytes is left alone
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = Buffer.from(content as Uint8Array);
  const old = await readFile(path).catch(() => null);
  if (old?.equals(bytes)) return false;
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, bytes);
  return true;
}

/** Files written and flushed at once, so that a large report does not run out of open files. */
const AT_ONCE = 32;

/**
 * Replaces a folder by the given files, whole or not at all: the new one is written beside the old, flushed,
 * and takes its place by renaming, so that a reader sees the one or the other. Between its two renames there is
 * no folder; who is killed there leaves the old one beside it, and `recoverFolder` brings it back.
 * @param files content by path below the folder, with forward slashes
 */
export async function replaceFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  await recoverFolder(folder);
  const fresh = `${folder}.${process.pid}.tmp`;
  const stale = `${folder}.${process.pid}.old.tmp`;
  try {
    await rm(fresh, { recursive: true, force: true });
    const folders = new Set([...files.keys()].map((path) => dirname(join(fresh, path))));
    for (const made of folders) await mkdir(made, { recursive: true });
    await writeAll(fresh, files);
    await flushFolder(fresh);
    // Two builds at once take turns: the later one's report stands.
    await withLock(join(dirname(folder), `.${basename(folder)}.lock`), async () => {
      const had = await rename(folder, stale).then(() => true, isMissing);
      await rename(fresh, folder).catch(async (error: unknown) => {
        if (had) await rename(stale, folder);
        throw error;
      });
      await flushFolder(dirname(folder));
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(stale, { recursive: true, force: true });
  }
}

/**
 * Brings back a folder that a killed `replaceFolder` had just moved aside. Does nothing where the folder stands.
 * @returns whether it was brought back
 */
export async function recoverFolder(folder: string): Promise<boolean> {
  if (await stat(folder).then(() => true, isMissing)) return false;
  const names = await readdir(dirname(folder)).catch(() => []);
  const prefix = `${basename(folder)}.`;
  const aside = names.find((name) => {
    const pid = name.startsWith(prefix) ? /^(\d+)\.old\.tmp$/.exec(name.slice(prefix.length))?.[1] : undefined;
    // A process that lives is just now between its renames.
    return pid !== undefined && !isAlive(Number(pid));
  });
  if (aside === undefined) return false;
  return rename(join(dirname(folder), aside), folder).then(() => true, isMissing);
}

async function writeAll(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const queue = [...files];
  const next = async (): Promise<void> => {
    for (let one = queue.pop(); one; one = queue.pop()) {
      const file = await open(join(folder, one[0]), "w");
      try {
        await file.writeFile(one[1]);
        await file.sync();
      } finally {
        await file.close();
      }
    }
  };
  const done = await Promise.allSettled(Array.from({ length: AT_ONCE }, next));
  const failed = done.find((one) => one.status === "rejected");
  if (failed) throw failed.reason;
}

/** Flushes a folder's list of names. Some systems open no folder as a file: there it is left to them. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function isMissing(error: NodeJS.ErrnoException): false {
  if (error.code === "ENOENT") return false;
  throw error;
}
