/** Rows of the tables that the shipped report declares, with the columns that its own charts draw. */
import type { FindingRow } from "../../scripts/core/finding.ts";
import type { ReportTables } from "../../scripts/core/rows.ts";
import type { Bound } from "../../scripts/core/types.ts";

/** A row with a number. */
type Counted = FindingRow & { bound: Bound };

export type DatesRow = FindingRow & { dates_id: string; role: string };
export type TroopsRow = Counted & { troops_id: string; actor: string };
export type TransfersRow = Counted & { transfers_id: string; topic: string; category: string; item: string[]; direction: string; status: string };
export type AttacksRow = Counted & { attacks_id: string; method: string[]; target: string[] };

interface Shipped {
  dates: DatesRow;
  troops: TroopsRow;
  transfers: TransfersRow;
  attacks: AttacksRow;
}

/** The rows of one of them; none where a project does not declare it. */
export const shipped = <Name extends keyof Shipped>({ findings }: Pick<ReportTables, "findings">, name: Name): Shipped[Name][] =>
  (findings[name] ?? []) as Shipped[Name][];
