import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "./error.ts";

const megabyte = 1024 * 1024;

/** No article is this long; a file that is was put there by mistake. */
export const largest = 5 * megabyte;

/**
 * Reads a text file of the project, which must be UTF-8.
 * @param path relative to root, with forward slashes; it stands so in messages
 * @throws UserError if it is missing, not UTF-8 (with the line), or larger than `limit` bytes
 */
export async function readText(root: string, path: string, limit = 64 * megabyte): Promise<string> {
  return decode(await readBytes(root, path, limit), path);
}

/** As `readText`, without decoding. */
export async function readBytes(root: string, path: string, limit = 64 * megabyte): Promise<Buffer> {
  const full = join(root, path);
  try {
    const { size } = await stat(full);
    if (size > limit) {
      throw new UserError(path, 0, `too large: ${Math.round(size / megabyte)} MB, where ${limit / megabyte} MB are read; is it the right file?`, "size");
    }
    return await readFile(full);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new UserError(path, 0, "no such file", "missing-file");
    if ((error as NodeJS.ErrnoException).code === "EISDIR") throw new UserError(path, 0, "a folder where a file should be", "missing-file");
    throw error;
  }
}

/** @throws UserError with the line of the first byte that is not UTF-8 */
export function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const line = badLine(bytes);
    throw new UserError(path, line, "not UTF-8; save the file as UTF-8 and try again", "encoding");
  }
}

/** Line of the first sequence that does not decode. */
function badLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    let end = bytes.indexOf(10, start);
    if (end < 0) end = bytes.length;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line++;
    start = end + 1;
  }
  return line;
}
