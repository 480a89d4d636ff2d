/** A project's tables at one moment, as far as a difference is told from them. */
import { findingId } from "../../core/finding.ts";
import type { FindingRow, Findings } from "../../core/finding.ts";
import type { ArticleRow, DecisionRow, EvidenceRow } from "../../core/rows.ts";
import type { RawRow } from "../../store/tables/csv.ts";

export interface Snapshot {
  articles: ArticleRow[];
  /** what counted then */
  evidence: EvidenceRow[];
  /** who did what, for the reasons */
  decisions: DecisionRow[];
  /** of the tables that were declared at that moment */
  findings: Findings;
}

export type TableName = string;
export type TallyRow = FindingRow;

export const idOf = (table: TableName, row: TallyRow): string => findingId(table, row);

/** Tables of either moment, in the order of now. */
export const tablesOf = (was: Snapshot, now: Snapshot): TableName[] => [...new Set([...Object.keys(now.findings), ...Object.keys(was.findings)])];

/** The sentences of the last build, and on which rows they rest: rows of dist/factcheck.csv. */
export type Sheet = readonly RawRow[];
