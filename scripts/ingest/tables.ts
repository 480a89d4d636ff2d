/** JSON Lines, CSV and spreadsheets → numbered rows of cells. */
import { CsvError, parse } from "csv-parse/sync";
import { asCell } from "./rows.ts";
import { IngestError } from "./types.ts";

export interface NumberedRow {
  /** as an editor or a spreadsheet numbers it */
  row: number;
  cells: Record<string, string>;
  /** where the row cannot be read */
  wrong?: string;
}

export interface Sheet {
  columns: string[];
  rows: NumberedRow[];
}

/** One JSON object a line, or one array of objects. A line that is none is a wrong row. */
export function readJsonRows(text: string): Sheet {
  const rows: NumberedRow[] = [];
  const columns = new Set<string>();
  const add = (row: number, value: unknown): void => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      rows.push({ row, cells: {}, wrong: "not a JSON object" });
      return;
    }
    const cells: Record<string, string> = {};
    for (const [name, one] of Object.entries(value)) {
      columns.add(name);
      cells[name] = asCell(one);
    }
    rows.push({ row, cells });
  };
  if (text.trimStart().startsWith("[")) {
    for (const [i, value] of (parseJson(text) as unknown[]).entries()) add(i + 1, value);
    return { columns: [...columns], rows };
  }
  text.split("\n").forEach((line, i) => {
    if (line.trim() === "") return;
    try {
      add(i + 1, JSON.parse(line));
    } catch (error) {
      rows.push({ row: i + 1, cells: {}, wrong: `not JSON: ${(error as Error).message}` });
    }
  });
  return { columns: [...columns], rows };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new IngestError("json", `not JSON: ${(error as Error).message}`);
  }
}

/** Commas, semicolons or tabs, whichever part the header most often. @throws IngestError `csv` */
export function readCsvRows(text: string): Sheet {
  const source = text.replace(/^\ufeff/, "").replace(/^sep=.\r?\n/i, "");
  const header = /^[^\r\n]*/.exec(source)![0];
  const delimiter = [",", ";", "\t"].map((one) => [one, header.split(one).length] as const).sort((a, b) => b[1] - a[1])[0]![0];
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(source, { delimiter, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true }) as never;
  } catch (error) {
    if (error instanceof CsvError) throw new IngestError("csv", `not readable as CSV: ${error.message.replace(/[\r\n]+/g, " ")}`);
    throw error;
  }
  return sheet(records.map(({ record, info }) => [info.lines, record]));
}

/** The first sheet of a workbook that has rows. */
export async function readXlsxRows(bytes: Uint8Array): Promise<Sheet> {
  const { default: readWorkbook } = await import("read-excel-file/node");
  let sheets: { data: unknown[][] }[];
  try {
    sheets = (await readWorkbook(Buffer.from(bytes))) as never;
  } catch (error) {
    throw new IngestError("xlsx", `not readable as a spreadsheet: ${(error as Error).message}`);
  }
  const first = sheets.find(({ data }) => data.length > 1) ?? sheets[0];
  return sheet((first?.data ?? []).map((cells, i) => [i + 1, cells.map(asCell)]));
}

function sheet([header, ...records]: (readonly [number, readonly string[]])[]): Sheet {
  const columns = (header?.[1] ?? []).map((name) => name.trim());
  const rows = records
    .filter(([, cells]) => cells.some((cell) => cell.trim() !== ""))
    .map(([row, cells]) => ({ row, cells: Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ""])) }));
  return { columns, rows };
}
