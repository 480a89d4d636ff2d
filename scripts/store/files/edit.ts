/** One row of a table that people keep, changed because a person asked for it; every other byte stays. */
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { parseCsv, quoteCell } from "../tables/csv.ts";
import { oneLine } from "../tables/one-line.ts";
import { splitRecords } from "../tables/records.ts";
import { UserError } from "./error.ts";
import { withLock } from "./lock.ts";
import { writeWhole } from "./write.ts";

/** What becomes of a row: itself, other cells, or gone. */
export type Edit = (cells: Readonly<Record<string, string>>) => Readonly<Record<string, string>> | "keep" | "drop";

/**
 * Writes the table anew with the rows that `edit` changes, whole or not at all, while no one else of ours appends.
 * @param name how the file is named in messages
 * @returns the rows that were dropped, as they were written
 * @throws UserError where the file cannot be read as CSV
 */
export async function editRows(path: string, name: string, edit: Edit): Promise<{ changed: number; dropped: string[] }> {
  return withLock(join(dirname(path), `.${basename(path)}.lock`), async () => {
    const source = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return "";
      throw error;
    });
    if (source === "") return { changed: 0, dropped: [] };
    const { columns, diagnostics } = parseCsv(source, name);
    if (diagnostics.length) throw new UserError(diagnostics);
    const [header = "", ...records] = splitRecords(source);
    const newline = header.endsWith("\r\n") ? "\r\n" : "\n";
    const result = { changed: 0, dropped: [] as string[] };
    const kept = records.map((record) => {
      const row = record.trim() === "" ? undefined : parseCsv(header + record, name).rows[0];
      if (!row) return record;
      const now = edit(row.cells);
      if (now === "keep") return record;
      result.changed += 1;
      if (now !== "drop") return columns.map((column) => quoteCell(oneLine(now[column] ?? row.cells[column] ?? ""))).join(",") + newline;
      result.dropped.push(record);
      return "";
    });
    if (result.changed > 0) await writeWhole(path, header + kept.join(""));
    return result;
  });
}
