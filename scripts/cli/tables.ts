import { checkData } from "../store/check/data.ts";
import { readTable } from "../store/files/project.ts";
import type { Project } from "../store/files/project.ts";
import type { Tables } from "../core/rows.ts";
import type { Table } from "../store/tables/table.ts";
import type { Diagnostic } from "../core/types.ts";

const names = [
  "articles", "mentions", "evidence", "decisions", "translations", "dates", "troops", "transfers", "attacks", "corrections",
] as const satisfies readonly (keyof Tables)[];

/** Every table of the project with all that is wrong with any. */
export async function readTables(
  project: Project,
  texts: Readonly<Record<string, string>>,
): Promise<{ tables: Tables; diagnostics: Diagnostic[] }> {
  const read = await Promise.all(names.map((name) => readTable(project, name)));
  const byName = Object.fromEntries(names.map((name, i) => [name, read[i]!])) as Record<string, Table<object>>;
  const diagnostics = checkData(project.descriptor, byName, texts);
  const tables = Object.fromEntries(names.map((name, i) => [name, read[i]!.rows])) as unknown as Tables;
  return { tables, diagnostics };
}
