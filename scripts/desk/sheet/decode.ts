/** A reviewer's file, however the spreadsheet saved it. */
import { CsvError, parse } from "csv-parse/sync";

export interface SheetFile {
  encoding: "utf-8" | "utf-16le" | "utf-16be";
  delimiter: "," | ";" | "\t";
  columns: string[];
  /** with the number that the spreadsheet shows beside the row */
  rows: { row: number; cells: Record<string, string> }[];
}

/** A file that cannot be read at all. */
export class SheetError extends Error {}

/** @throws SheetError: neither UTF-8 nor UTF-16, no header, a quotation mark left open */
export function readSheet(bytes: Uint8Array): SheetFile {
  const { text, encoding } = decode(bytes);
  const source = text.replace(/^\ufeff/, "").replace(/^sep=.\r?\n/i, "");
  const header = /^[^\r\n]*/.exec(source)![0];
  const delimiter = ([",", ";", "\t"] as const).find((one) => header.split(one).length > 2);
  if (!delimiter) throw new SheetError("no header with commas, semicolons or tabs in the first row");
  let records: string[][];
  try {
    records = parse(source, { delimiter, relax_column_count: true, skip_empty_lines: false }) as string[][];
  } catch (error) {
    if (error instanceof CsvError) throw new SheetError(`not readable as CSV: ${error.message.replace(/[\r\n]+/g, " ")}`);
    throw error;
  }
  const columns = (records[0] ?? []).map((name) => name.trim());
  const rows = records
    .slice(1)
    .map((record, index) => ({ row: index + 2, cells: Object.fromEntries(columns.map((name, i) => [name, record[i] ?? ""])) }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell.trim() !== ""));
  return { encoding, delimiter, columns, rows };
}

/** By its mark of byte order, or by the zero bytes that Latin letters have in UTF-16. */
function decode(bytes: Uint8Array): { text: string; encoding: SheetFile["encoding"] } {
  const [a, b] = bytes;
  const encoding =
    a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : b === 0 && a !== 0 ? "utf-16le" : a === 0 ? "utf-16be" : "utf-8";
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    throw new SheetError("neither UTF-8 nor UTF-16; save it as “CSV UTF-8”");
  }
}
