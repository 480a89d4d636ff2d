import type { Diagnostic } from "../../core/types.ts";
import { formatCell, parseCell } from "./cell.ts";
import type { Cell } from "./cell.ts";
import { formatCsv, parseCsv } from "./csv.ts";
import type { Field, Resource } from "./descriptor.ts";

/** Rows of a table with the line of each, and what is wrong with them. */
export interface Table<Row> {
  rows: Row[];
  /** line in the file of each row, from 1 */
  lines: number[];
  diagnostics: Diagnostic[];
}

/**
 * Reads a table by its description: types, required cells, patterns, enums and the primary key.
 * Rows with anything wrong are left out of `rows` and stand in `diagnostics` with line and column.
 */
export function parseTable<Row>(source: string, resource: Resource, folder = "data"): Table<Row> {
  const path = `${folder}/${resource.path}`;
  const { columns, rows: raw, diagnostics } = parseCsv(source, path);
  const { fields, primaryKey = [] } = resource.schema;
  const error = (line: number, message: string, rule: string) =>
    diagnostics.push({ path, line, column: 0, severity: "error", message, rule });

  if (columns.length) checkColumns(columns, fields, (message) => error(1, message, "columns"));
  const rows: Row[] = [];
  const lines: number[] = [];
  const keys = new Map<string, number>();
  for (const { line, cells } of raw) {
    const row: Record<string, Cell> = {};
    let good = true;
    for (const field of fields) {
      const { value, wrong } = parseCell(cells[field.name] ?? "", field);
      row[field.name] = value;
      if (!wrong) continue;
      good = false;
      error(line, `column ${field.name}: ${wrong}`, "schema");
    }
    const key = JSON.stringify(primaryKey.map((name) => cells[name]));
    const earlier = keys.get(key);
    if (primaryKey.length && earlier !== undefined) {
      good = false;
      error(line, `the same ${primaryKey.join(", ")} as in line ${earlier}: ${primaryKey.map((n) => cells[n]).join(", ")}`, "primary-key");
    }
    keys.set(key, line);
    if (!good) continue;
    rows.push(row as Row);
    lines.push(line);
  }
  return { rows, lines, diagnostics };
}

function checkColumns(found: string[], fields: Field[], error: (message: string) => void): void {
  const missing = fields.filter((field) => !field["sanad:optional"]).map(({ name }) => name).filter((name) => !found.includes(name));
  const unknown = found.filter((name) => !fields.some((field) => field.name === name));
  if (missing.length) error(`missing column ${missing.join(", ")}; datapackage.json describes it`);
  if (unknown.length) error(`unknown column ${unknown.join(", ")}; describe it in datapackage.json or remove it`);
}

/** Writes rows in the order given, columns in the order described. */
export function formatTable<Row extends object>(rows: readonly Row[], resource: Resource): string {
  const { fields } = resource.schema;
  return formatCsv(
    fields.map((f) => f.name),
    rows.map((row) => fields.map((f) => formatCell((row as Record<string, Cell>)[f.name], f))),
  );
}
