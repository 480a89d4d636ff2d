import type { Diagnostic } from "../../core/types.ts";
import type { Cell } from "./cell.ts";
import type { DataPackage } from "./descriptor.ts";
import type { Table } from "./table.ts";

/** Every foreign key that leads nowhere, with file, line and column. Lists are checked item by item. */
export function checkForeignKeys(pkg: DataPackage, tables: Record<string, Table<object>>, folder = "data"): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const resource of pkg.resources) {
    const table = tables[resource.name];
    for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
      const there = tables[reference.resource ?? resource.name];
      const [from, to] = [fields[0], reference.fields[0]];
      if (!table || !there || !from || !to) continue;
      const known = new Set(there.rows.map((row) => (row as Record<string, Cell>)[to]));
      table.rows.forEach((row, i) => {
        const cell = (row as Record<string, Cell>)[from];
        for (const value of Array.isArray(cell) ? cell : [cell]) {
          if (value === "" || value === null || value === undefined || known.has(value)) continue;
          found.push({
            path: `${folder}/${resource.path}`,
            line: table.lines[i] ?? 0,
            column: 0,
            severity: "error",
            message: `column ${from}: no ${to} ${String(value)} in ${reference.resource ?? resource.name}.csv`,
            rule: "foreign-key",
          });
        }
      });
    }
  }
  return found;
}
