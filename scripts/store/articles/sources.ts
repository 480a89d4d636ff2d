/** Files and folders that a person names → sources. Only files are opened: a pipe or a device would hang. */
import { constants } from "node:fs";
import { open, readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { LARGEST_SOURCE, type Refusal, type Source } from "../../ingest/types.ts";

/** Paths below a folder, in the order of their names; the path itself where it is no folder. */
export async function listFiles(path: string): Promise<(string | Refusal)[]> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => refusal(path, error));
  if ("refused" in info) return [info];
  if (!info.isDirectory()) return [path];
  const root = await realpath(path);
  const out: (string | Refusal)[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const full = join(folder, entry.name);
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) await walk(full);
      else if (!entry.isSymbolicLink()) out.push(full);
      else out.push(await inside(full, root));
    }
  };
  await walk(path);
  return out;
}

/** A link may point to a file of the same folder, and nowhere else. */
async function inside(path: string, root: string): Promise<string | Refusal> {
  const target = await realpath(path).catch(() => "");
  if (target.startsWith(root + sep)) return path;
  return { refused: true, name: path, rule: "symlink", message: target ? "is a symbolic link that leads out of the folder; add the file itself" : "is a symbolic link that leads nowhere" };
}

/** The bytes of a file, or why they are not read. */
export async function readSource(path: string): Promise<Source | Refusal> {
  // Opened without waiting for a writer, and asked again what it is: it may have changed since it was listed.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: NodeJS.ErrnoException) => refusal(path, error));
  if ("refused" in file) return file;
  try {
    const info = await file.stat();
    if (!info.isFile()) return { refused: true, name: path, rule: "not-a-file", message: "is no file but a pipe, a device or a folder" };
    if (info.size > LARGEST_SOURCE) return { refused: true, name: path, rule: "size", message: `too large: ${Math.round(info.size / 1048576)} MB, where ${LARGEST_SOURCE / 1048576} MB are read; split it` };
    return { name: path, bytes: new Uint8Array(await file.readFile()) };
  } catch (error) {
    return refusal(path, error as NodeJS.ErrnoException);
  } finally {
    await file.close();
  }
}

function refusal(path: string, { code, message }: NodeJS.ErrnoException): Refusal {
  const words: Record<string, string> = { ENOENT: "no such file", EACCES: "may not be read", ENXIO: "is no file but a socket or a device", ELOOP: "is a symbolic link to itself", ENAMETOOLONG: "a name too long", EISDIR: "is a folder" };
  return { refused: true, name: path, rule: code === "ENOENT" ? "missing-file" : "not-readable", message: words[code ?? ""] ?? message };
}
