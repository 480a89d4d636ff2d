import type { ReportTables } from "../../core/rows.ts";
import type { FixedName, RowRef, TableName } from "./fact.ts";

/** The key of the tables that every project has; a declared one has `<name>_id`. */
const KEYS: Readonly<Record<FixedName, string>> = {
  articles: "article_id", evidence: "mention_id", decisions: "mention_id", translations: "sentence", corrections: "fact",
};

const isFixed = (name: string): name is FixedName => Object.hasOwn(KEYS, name);

export type Cells = Record<string, unknown>;

export const isFinding = (tables: ReportTables, name: string): boolean => Object.hasOwn(tables.findings, name);

/** The tables that facts may select from, as a list for messages. */
export const tableNames = (tables: ReportTables): string[] => [...Object.keys(tables.findings), ...Object.keys(KEYS)];

export const isTable = (tables: ReportTables, name: unknown): name is TableName =>
  typeof name === "string" && (isFixed(name) || isFinding(tables, name));

/** The rows of a table as plain cells. */
export const rowsOf = (tables: ReportTables, name: TableName): Cells[] =>
  (isFixed(name) ? tables[name] : tables.findings[name] ?? []) as unknown as Cells[];

export const refOf = (table: TableName, row: Cells): RowRef => ({ table, id: String(row[isFixed(table) ? KEYS[table] : `${table}_id`]) });

/**
 * The rows that a `where` selects: each key is a column; a value is equal, or is in the list that the cell is;
 * a list of values is any of them; `{ not: value }` is none of them.
 * @throws on a column that the table does not have: `unknown column: …`
 */
export function selectRows(tables: ReportTables, name: TableName, where: Record<string, unknown>): Cells[] {
  const rows = rowsOf(tables, name);
  for (const column of Object.keys(where)) {
    if (rows[0] && !Object.hasOwn(rows[0], column)) throw new Error(`unknown column: ${name} has no ${column}`);
  }
  return rows.filter((row) => Object.entries(where).every(([column, wanted]) => matches(row[column], wanted)));
}

function matches(cell: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return wanted.some((one) => matches(cell, one));
  if (typeof wanted === "object" && wanted !== null && "not" in wanted) return !matches(cell, wanted.not);
  const text = wanted === null ? "" : String(wanted);
  if (Array.isArray(cell)) return cell.includes(text);
  return (cell === null ? "" : String(cell)) === text;
}
