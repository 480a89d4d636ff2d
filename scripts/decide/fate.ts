/** What becomes of people's decisions when an article changes, moves or goes. */
import type { DecisionRow } from "../core/rows.ts";
import type { Decided } from "./decide.ts";

export interface Fate {
  /** still apply */
  kept: number;
  /** the words or what is read in them changed: to be decided again */
  stale: DecisionRow[];
  /** the words are gone */
  orphaned: DecisionRow[];
}

/**
 * @param before decisions applied to the articles as they were
 * @param after and as they will be
 * @param articleId the article's id before
 */
export function fateOfDecisions(before: Decided, after: Decided, articleId: string): Fate {
  const standing = new Set([...before.states.values()].flatMap((state) => state.standing).filter((row) => row.article_id === articleId));
  const still = new Set([...after.states.values()].flatMap((state) => state.standing));
  const orphans = new Set(after.orphans);
  const lost = [...standing].filter((row) => !still.has(row));
  return { kept: standing.size - lost.length, stale: lost.filter((row) => !orphans.has(row)), orphaned: lost.filter((row) => orphans.has(row)) };
}
