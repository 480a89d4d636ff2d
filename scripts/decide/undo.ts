/** Which decision an undo takes back. */
import type { DecisionRow } from "../core/rows.ts";
import { inTime } from "./replay.ts";

/** The reviewer's latest decision that was not undone, on any mention or on one id; null if none. */
export function latestOf(decisions: readonly DecisionRow[], reviewer: string, mentionId?: string): DecisionRow | null {
  const active: DecisionRow[] = [];
  for (const row of inTime(decisions)) {
    if (row.reviewer !== reviewer) continue;
    if (row.decision !== "undo") active.push(row);
    else {
      const at = active.findLastIndex((one) => one.mention_id === row.mention_id);
      if (at >= 0) active.splice(at, 1);
    }
  }
  return active.findLast((row) => mentionId === undefined || row.mention_id === mentionId) ?? null;
}

/** Takes a decision back: the same mention and evidence, told again so that the file can be read alone. */
export function undoOf(row: DecisionRow): DecisionRow {
  return { ...row, decision: "undo", cleared: [], reason: "", note: "", decided_at: "" };
}

/** Whether the reviewer's latest on the mention says just this: sent or imported twice, it is one decision. */
export function isRepeated(decisions: readonly DecisionRow[], row: DecisionRow): boolean {
  const last = latestOf(decisions, row.reviewer, row.mention_id);
  const told = ({ decided_at: _, ...rest }: DecisionRow): string => JSON.stringify(Object.entries(rest).sort());
  return last !== null && told(last) === told(row);
}
