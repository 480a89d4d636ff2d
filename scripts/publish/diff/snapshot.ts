/** A project's tables at one moment, as far as a difference is told from them. */
import type {
  ArticleRow, AttacksRow, DatesRow, DecisionRow, MentionRow, TransfersRow, TroopsRow,
} from "../../core/rows.ts";
import type { RawRow } from "../../store/tables/csv.ts";

export interface Snapshot {
  articles: ArticleRow[];
  mentions: MentionRow[];
  decisions: DecisionRow[];
  dates: DatesRow[];
  troops: TroopsRow[];
  transfers: TransfersRow[];
  attacks: AttacksRow[];
}

export const TALLIES = ["dates", "troops", "transfers", "attacks"] as const;
export type TallyName = (typeof TALLIES)[number];
export type TallyRow = DatesRow | TroopsRow | TransfersRow | AttacksRow;

export const idOf = (table: TallyName, row: TallyRow): string => (row as unknown as Record<string, string>)[`${table}_id`] ?? "";

/** The sentences of the last build, and on which rows they rest: rows of dist/factcheck.csv. */
export type Sheet = readonly RawRow[];
