import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";

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

/**
 * Replaces a folder by the given files, whole or not at all: the new one is written beside the old
 * and takes its place by renaming, so that a reader sees the one or the other.
 * @param files content by path below the folder, with forward slashes
 */
export async function replaceFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const fresh = `${folder}.${process.pid}.tmp`;
  const stale = `${folder}.${process.pid}.old.tmp`;
  try {
    await rm(fresh, { recursive: true, force: true });
    const folders = new Set([...files.keys()].map((path) => dirname(join(fresh, path))));
    for (const made of folders) await mkdir(made, { recursive: true });
    await Promise.all([...files].map(([path, content]) => writeFile(join(fresh, path), content)));
    const had = await rename(folder, stale).then(() => true, isMissing);
    await rename(fresh, folder).catch(async (error: unknown) => {
      if (had) await rename(stale, folder);
      throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(stale, { recursive: true, force: true });
  }
}

function isMissing(error: NodeJS.ErrnoException): false {
  if (error.code === "ENOENT") return false;
  throw error;
}
