/** The rows behind a chart as CSV, as in data/. */
import { formatCsv } from "../store/tables/csv.ts";

type Value = string | number | null | string[];

export function rowsCsv(rows: Record<string, Value>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const cell = (value: Value | undefined): string => (Array.isArray(value) ? value.join(" ") : value === null || value === undefined ? "" : String(value));
  return formatCsv(columns, rows.map((row) => columns.map((column) => cell(row[column]))));
}
