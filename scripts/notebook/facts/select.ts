import type { ReportTables } from "../../core/rows.ts";
import type { RowRef, TableName } from "./fact.ts";

const keyColumn: Record<TableName, string> = {
  articles: "article_id", evidence: "mention_id", decisions: "mention_id", translations: "sentence",
  corrections: "fact", dates: "dates_id", troops: "troops_id", transfers: "transfers_id", attacks: "attacks_id",
};

export type Cells = Record<string, unknown>;

export const isTable = (name: unknown): name is TableName => typeof name === "string" && Object.hasOwn(keyColumn, name);

/** The rows of a table as plain cells. */
export const rowsOf = (tables: ReportTables, name: TableName): Cells[] => tables[name] as unknown as Cells[];

export const refOf = (table: TableName, row: Cells): RowRef => ({ table, id: String(row[keyColumn[table]]) });

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
