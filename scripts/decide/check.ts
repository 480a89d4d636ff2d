/** What `check` says of the review. */
import type { DecisionRow } from "../core/rows.ts";
import type { Diagnostic } from "../core/types.ts";
import type { Decided } from "./decide.ts";

/**
 * Stale, orphaned and disputed decisions, each with its line; and how many mentions nobody decided.
 * @param decisions rows of data/decisions.csv with the line of each
 * @param strict all of it is an error; otherwise stale, orphaned and disputed ones are warnings
 */
export function checkReview(
  decided: Decided,
  decisions: { rows: readonly DecisionRow[]; lines: readonly number[] },
  strict: boolean,
): Diagnostic[] {
  const line = (row: DecisionRow | undefined): number => {
    const at = decisions.rows.findIndex(
      (one) => row && one.mention_id === row.mention_id && one.reviewer === row.reviewer && one.decided_at === row.decided_at,
    );
    return decisions.lines[at] ?? 0;
  };
  const say = (row: DecisionRow | undefined, message: string, rule: string): Diagnostic => ({
    path: "data/decisions.csv", line: line(row), column: 0, severity: strict ? "error" : "warning", message, rule,
  });
  const found = [
    ...decided.stale.flatMap((state) =>
      state.stale.map((row) => say(row, `stale: ${row.reviewer} decided on other words or another reading: ${state.read.quote} (${row.mention_id})`, "stale-decision")),
    ),
    ...decided.orphans.map((row) => say(row, `orphaned: what ${row.reviewer} decided on is gone: ${row.quote} (${row.mention_id})`, "orphaned-decision")),
    ...decided.conflicts.map((state) =>
      say(state.standing.at(-1), `disputed: ${[...new Set(state.standing.map((row) => row.reviewer))].join(" and ")} differ: ${state.read.quote} (${state.read.mention_id})`, "disputed-decision"),
    ),
  ].sort((a, b) => a.line - b.line);
  const open = [...decided.states.values()].filter(({ status }) => status === "pending" || status === "unsure").length;
  if (strict && open > 0) found.push(say(undefined, `${open} mentions await a decision; \`sanad review\` opens the desk`, "undecided"));
  return found;
}
