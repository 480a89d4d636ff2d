import { checkData } from "../store/check/data.ts";
import { readFindings, readTable } from "../store/files/project.ts";
import type { Project } from "../store/files/project.ts";
import type { FindingRow } from "../core/finding.ts";
import type { FixedTable, Tables } from "../core/rows.ts";
import type { Table } from "../store/tables/table.ts";
import type { Diagnostic } from "../core/types.ts";

/** The tables that every project has; the others are declared in topics.yaml. */
const FIXED = ["articles", "mentions", "evidence", "decisions", "translations", "corrections", "origins"] as const satisfies readonly FixedTable[];

/** Every table of the project with all that is wrong with any. */
export async function readTables(
  project: Project,
  texts: Readonly<Record<string, string>>,
): Promise<{ tables: Tables; diagnostics: Diagnostic[] }> {
  const declared = Object.keys(project.topics.tables ?? {});
  const read = await Promise.all([
    ...FIXED.map(async (name): Promise<[string, Table<object>]> => [name, await readTable(project, name)]),
    ...declared.map(async (name): Promise<[string, Table<object>]> => [name, await readFindings(project, name)]),
  ]);
  const byName = Object.fromEntries(read);
  const diagnostics = checkData(project.descriptor, byName, texts);
  const rowsOf = (name: string): object[] => byName[name]!.rows;
  const fixed = Object.fromEntries(FIXED.map((name) => [name, rowsOf(name)])) as unknown as Omit<Tables, "findings">;
  const findings = Object.fromEntries(declared.map((name) => [name, rowsOf(name) as FindingRow[]]));
  return { tables: { ...fixed, findings }, diagnostics };
}
