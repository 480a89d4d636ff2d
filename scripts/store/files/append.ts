/**
 * Appending to tables that people keep. A row is on disk before anyone is told so; nothing that
 * is in the file is ever rewritten.
 */
import { open, stat } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { dirname, join, basename } from "node:path";
import { quoteCell } from "../tables/csv.ts";
import { oneLine } from "../tables/one-line.ts";
import { findTail } from "../tables/tail.ts";
import { UserError } from "./error.ts";
import { withLock } from "./lock.ts";
import { widen } from "./widen.ts";
import { writeWhole } from "./write.ts";

/** Cells by column. */
export type Line = Readonly<Record<string, string>>;

export interface AppendOptions {
  /** how the file is named in messages, relative to the project's root */
  name: string;
  /** of a file that does not exist yet, and to be found in one that does */
  columns: readonly string[];
  /** those of `columns` that a file of an earlier version may lack; it gets one as soon as a row has something in it */
  optional?: readonly string[];
  /** what the last cell of a row looks like; a last line that ends otherwise broke off. Default: anything */
  lastCell?: RegExp;
  /**
   * What to append, made from the whole text of the file as it is now; no other process of ours
   * writes meanwhile. May throw to append nothing.
   */
  build: (source: string) => readonly Line[];
}

export interface Appended {
  lines: readonly Line[];
  /** an unfinished last line that a crash left, now kept in `<file>.torn` */
  torn: string | null;
}

/**
 * Appends rows with O_APPEND and returns once they are flushed to disk. Keeps the file's own line
 * ending and order of columns; adds a missing last newline; sets aside a last line that a crash
 * left unfinished.
 * @throws UserError if the header is another, a quotation mark is left open, or the disk is full
 */
export async function appendRows(path: string, options: AppendOptions): Promise<Appended> {
  return withLock(join(dirname(path), `.${basename(path)}.lock`), async () => {
    let aside: string | null = null;
    for (let tries = 0; tries < 5; tries += 1) {
      const { lines, torn } = await appendOnce(path, options);
      aside ??= torn;
      if (lines) return { lines, torn: aside };
    }
    throw new UserError(options.name, 0, "keeps being replaced by another program; close it there and try again", "append");
  });
}

/** @returns no lines if a new file is in its place now, another program's or one with further columns: nothing is lost by trying again */
async function appendOnce(path: string, options: AppendOptions): Promise<{ lines: readonly Line[] | null; torn: string | null }> {
  const { name, columns, optional = [], build } = options;
  const file = await openTable(path, columns, name);
  try {
    const torn = await mend(file, path, options);
    const source = await readAll(file);
    const { header, newline } = headerOf(source, columns, optional, name);
    const lines = build(source);
    if (lines.length === 0) return { lines, torn };
    const lacking = optional.filter((column) => !header.includes(column) && lines.some((line) => line[column]));
    if (lacking.length > 0) {
      if ((await stat(path)).size === Buffer.byteLength(source)) await writeWhole(path, widen(source, lacking, name));
      return { lines: null, torn };
    }
    const text = lines.map((line) => header.map((column) => quoteCell(oneLine(line[column] ?? ""))).join(",") + newline);
    const start = /\n$/.test(source) ? "" : /\r$/.test(source) ? "\n" : newline;
    await writeDurably(file, Buffer.from(start + text.join(""), "utf8"), name);
    const [now, ours] = [await stat(path).catch(() => null), await file.stat()];
    return now?.ino === ours.ino && now.dev === ours.dev ? { lines, torn } : { lines: null, torn };
  } finally {
    await file.close();
  }
}

/** Opens the table, with its header if it is new or was killed while it was made. */
async function openTable(path: string, columns: readonly string[], name: string): Promise<FileHandle> {
  const file = await open(path, "a+");
  try {
    const header = columns.join(",") + "\r\n";
    const { size } = await file.stat();
    if (size >= header.length) return file;
    const begun = await readAll(file);
    if (header.startsWith(begun)) {
      await writeDurably(file, Buffer.from(header.slice(begun.length), "utf8"), name);
      const folder = await open(dirname(path), "r");
      await folder.sync().finally(() => folder.close());
    }
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** The whole file, wherever the last reading ended. */
async function readAll(file: FileHandle): Promise<string> {
  return (await readBytes(file)).toString("utf8");
}

async function readBytes(file: FileHandle): Promise<Buffer> {
  const { size } = await file.stat();
  const bytes = Buffer.alloc(size);
  let done = 0;
  while (done < size) {
    const { bytesRead } = await file.read(bytes, done, size - done, done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}

/** All bytes and a flush, or none: a write cut short by a full disk is taken back. */
async function writeDurably(file: FileHandle, bytes: Buffer, name: string): Promise<void> {
  const { size } = await file.stat();
  try {
    for (let done = 0; done < bytes.length; ) {
      done += (await file.write(bytes, done, bytes.length - done)).bytesWritten;
    }
    await file.sync();
  } catch (error) {
    await file.truncate(size).catch(() => undefined);
    const code = (error as NodeJS.ErrnoException).code ?? "";
    const full: Record<string, string> = { ENOSPC: "the disk is full", EDQUOT: "the disk quota is used up", EFBIG: "the file may grow no more" };
    throw new UserError(name, 0, `nothing was written: ${full[code] ?? String((error as Error).message)}`, "disk");
  }
}

function headerOf(source: string, columns: readonly string[], optional: readonly string[], name: string): { header: string[]; newline: string } {
  const [first = "", newline = "\r\n"] = /^\uFEFF?([^\r\n]*)(\r\n|\n)?/.exec(source)?.slice(1) ?? [];
  const header = first.split(",").map((cell) => cell.replace(/^"(.*)"$/, "$1").trim());
  const missing = columns.filter((column) => !header.includes(column) && !optional.includes(column));
  const unknown = header.filter((column) => !columns.includes(column));
  if (missing.length > 0 || unknown.length > 0) {
    const saved = /[;\t]/.test(first) ? "; was it saved with semicolons or tabs? save it with commas, as UTF-8" : "";
    const what = missing.length > 0 ? `missing column ${missing.join(", ")}` : `unknown column ${unknown.join(", ")}`;
    throw new UserError(name, 1, `${what}${saved}`, "columns");
  }
  return { header, newline: newline ?? "\r\n" };
}

/** Sets an unfinished last line aside, first into `<file>.torn`, flushed, and only then out of the file. */
async function mend(file: FileHandle, path: string, { name, columns, lastCell }: AppendOptions): Promise<string | null> {
  const bytes = await readBytes(file);
  const tail = findTail(bytes);
  if (tail.state === "closed" || (tail.state === "last" && tail.start === 0)) return null;
  if (tail.state === "open") {
    throw new UserError(name, tail.line, "a quotation mark is left open; mend it before more is appended", "csv");
  }
  const torn = bytes.subarray(tail.start).toString("utf8");
  const last = torn.replace(/\r$/, "").split(",").at(-1)!;
  // where a person reordered the columns, another cell is last
  const header = /^[^\r\n]*/.exec(bytes.toString("utf8"))![0];
  const isLast = header.endsWith(columns.at(-1)!);
  if (tail.cells === header.split(",").length && (!isLast || (lastCell?.test(last) ?? true))) return null;
  const aside = await open(`${path}.torn`, "a");
  try {
    await writeDurably(aside, Buffer.concat([bytes.subarray(tail.start), Buffer.from("\n")]), `${name}.torn`);
  } finally {
    await aside.close();
  }
  if ((await file.stat()).size !== bytes.length) throw new UserError(name, 0, "changed while it was read; try again", "append");
  await file.truncate(tail.start);
  await file.sync();
  return torn;
}
