import type { DataPackage } from "../tables/descriptor.ts";
import { checkForeignKeys } from "../tables/keys.ts";
import type { MentionRow } from "../../core/rows.ts";
import type { Table } from "../tables/table.ts";
import type { Diagnostic } from "../../core/types.ts";
import { checkDescriptor } from "./descriptor.ts";
import { checkSpans } from "./spans.ts";

/** Everything wrong with the tables: the descriptor, cells, keys, and quotes that are not in their articles. */
export function checkData(
  pkg: DataPackage,
  tables: Readonly<Record<string, Table<object>>>,
  texts: Readonly<Record<string, string>>,
): Diagnostic[] {
  const found = [
    ...checkDescriptor(pkg, "data/datapackage.json"),
    ...Object.values(tables).flatMap((table) => table.diagnostics),
    ...checkForeignKeys(pkg, tables),
  ];
  const mentions = tables["mentions"] as Table<MentionRow> | undefined;
  if (mentions) found.push(...checkSpans(mentions, texts, "data/mentions.csv"));
  return found;
}
