import { parse } from "csv-parse/sync";
import { CsvError } from "csv-parse/sync";
import type { Diagnostic } from "../../core/types.ts";

/** Cells as text, by column name, with the line on which the row starts. */
export interface RawRow {
  line: number;
  cells: Record<string, string>;
}

/** A CSV file taken apart; `diagnostics` says what could not be. */
export interface RawTable {
  columns: string[];
  rows: RawRow[];
  diagnostics: Diagnostic[];
}

/**
 * Reads CSV as RFC 4180 has it, tolerating a BOM and either line ending.
 * Never throws: a row that cannot be read is a diagnostic with its line, and the others are kept.
 * @param path for the diagnostics, relative to the project's root
 */
export function parseCsv(source: string, path: string): RawTable {
  const diagnostics: Diagnostic[] = [];
  const error = (line: number, message: string) =>
    diagnostics.push({ path, line, column: 0, severity: "error", message, rule: "csv" });
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(source, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as never;
  } catch (e) {
    if (!(e instanceof CsvError)) throw e;
    const line = Number((e as CsvError & { lines?: number }).lines ?? 0);
    error(line, `not readable as CSV: ${e.message.replace(/[\r\n]+/g, " ")}; is a quotation mark left open?`);
    return { columns: [], rows: [], diagnostics };
  }
  const columns = records[0]?.record ?? [];
  if (!columns.length) error(1, "no header row; the first line must name the columns");
  const rows: RawRow[] = [];
  let previous = records[0]?.info.lines ?? 1;
  for (const { record, info } of records.slice(1)) {
    // csv-parse tells where a row ends; a quoted cell may have put its start higher up.
    const line = previous + 1;
    previous = info.lines;
    if (record.length !== columns.length) {
      error(line, `${record.length} cells where the header has ${columns.length}`);
      continue;
    }
    rows.push({ line, cells: Object.fromEntries(columns.map((column, i) => [column, record[i]!])) });
  }
  return { columns, rows, diagnostics };
}

/** Writes rows of cells as CSV: RFC 4180, CRLF, quotes only where needed, no BOM. */
export function formatCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, ...rows].map((cells) => cells.map(quoteCell).join(",") + "\r\n").join("");
}

/** One cell, quoted where RFC 4180 asks for it. */
export function quoteCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
