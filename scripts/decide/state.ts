/** What is known of a mention once people have looked at it. */
import type { DecisionRow, MentionRow } from "../core/rows.ts";

export type Status = "pending" | "accepted" | "corrected" | "rejected" | "unsure" | "stale" | "conflict";

export interface MentionState {
  status: Status;
  /** as the machine reads it now, or as it was added */
  read: MentionRow;
  /** as it counts; null where rejected, or added on words that changed */
  mention: MentionRow | null;
  /** the latest decision of each reviewer on the evidence as it is now */
  standing: DecisionRow[];
  /** the latest of each reviewer who decided on other evidence */
  stale: DecisionRow[];
  /** reviewer → what was decided, equal strings for equal outcomes */
  judged: Map<string, string>;
  /** a person added it; the machine did not read it */
  added: boolean;
}

/** As a reader is told: what a person added, and nobody contests, is added. */
export const shownStatus = ({ status, added }: MentionState): Status | "added" => (added && status === "accepted" ? "added" : status);

/** Two readings are the same if a reader would learn the same from them; links apart. */
export function readingKey(row: MentionRow): string {
  return JSON.stringify([
    row.kind, row.value, row.bound, row.low, row.high, row.unit, row.noun, row.topic, row.actor,
    row.edtf, row.earliest, row.latest, row.duration, row.part_of, row.when, [...row.attributes].sort(),
    row.fate, row.by, row.place, row.as_of, row.said_by, row.said_by_kind, row.via, row.incident,
  ]);
}
