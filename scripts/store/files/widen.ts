import { parseCsv, quoteCell } from "../tables/csv.ts";
import { UserError } from "./error.ts";

/**
 * A table of an earlier version with further columns, blank in every row, before its last one (by which an unfinished
 * line is known). Every cell stays as it is, and so do line ending and byte-order mark.
 * @param source the whole file, as it is on disk
 * @throws UserError if it is not readable as CSV: then it is left alone
 */
export function widen(source: string, added: readonly string[], name: string): string {
  const { columns, rows, diagnostics } = parseCsv(source, name);
  if (diagnostics.length > 0) throw new UserError(diagnostics);
  const header = [...columns.slice(0, -1), ...added, ...columns.slice(-1)];
  const newline = /^[^\r\n]*(\r\n|\n)/.exec(source)?.[1] ?? "\r\n";
  const lines = [header, ...rows.map(({ cells }) => header.map((column) => cells[column] ?? ""))];
  return (source.startsWith("\uFEFF") ? "\uFEFF" : "") + lines.map((cells) => cells.map(quoteCell).join(",") + newline).join("");
}
