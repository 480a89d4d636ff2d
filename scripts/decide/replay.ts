/** Which decisions stand, and on which mention of now. */
import { oneLine } from "../store/tables/one-line.ts";
import { isBare } from "../core/evidence-hash.ts";
import type { DecisionRow, MentionRow } from "../core/rows.ts";
import type { Hashes } from "./same-evidence.ts";

/** What stands on one mention. */
export interface Settled {
  /** reviewer → the latest decision not undone */
  latest: Map<string, DecisionRow>;
  /** adds not undone, the latest of each reviewer, in order of time */
  added: DecisionRow[];
}

export interface Standing {
  byMention: Map<string, Settled>;
  /** by the id decided on, of which there is no mention now */
  elsewhere: Map<string, Settled>;
  /** those that were made under another id, on the same evidence */
  carried: { decision: DecisionRow; mention_id: string }[];
}

/** Decisions in order of time; of one moment, by what they say. Rows of the file may stand in any order. */
export function inTime(decisions: readonly DecisionRow[]): DecisionRow[] {
  const told = ({ reviewer, mention_id, decision, ...rest }: DecisionRow): string => JSON.stringify([reviewer, mention_id, decision === "undo", decision, rest]);
  return decisions
    .map((row) => ({ row, time: Date.parse(row.decided_at) || 0 }))
    .sort((a, b) => a.time - b.time || (told(a.row) < told(b.row) ? -1 : 1))
    .map(({ row }) => row);
}

/** Finds the mention each decision is on, and replays each reviewer's decisions and undos on it. */
export function settle(mentions: readonly MentionRow[], decisions: readonly DecisionRow[], hashes: Hashes): Standing {
  const find = finder(mentions, hashes);
  const stacks = new Map<string, { here: boolean; of: Map<string, DecisionRow[]> }>();
  const moved = new Set<DecisionRow>();
  for (const row of inTime(decisions)) {
    const target = find(row);
    const id = target?.mention_id ?? row.mention_id;
    let on = stacks.get(id);
    if (!on) stacks.set(id, (on = { here: target !== null, of: new Map() }));
    let stack = on.of.get(row.reviewer);
    if (!stack) on.of.set(row.reviewer, (stack = []));
    if (row.decision === "undo") stack.pop();
    else {
      stack.push(row);
      if (target && id !== row.mention_id) moved.add(row);
    }
  }
  const standing: Standing = { byMention: new Map(), elsewhere: new Map(), carried: [] };
  for (const [id, { here, of }] of stacks) {
    const settled: Settled = { latest: new Map(), added: [] };
    for (const [reviewer, stack] of of) {
      const last = stack.at(-1);
      if (!last) continue;
      settled.latest.set(reviewer, last);
      const add = stack.findLast((row) => row.decision === "add");
      if (add) settled.added.push(add);
      if (moved.has(last)) standing.carried.push({ decision: last, mention_id: id });
    }
    settled.added = inTime(settled.added);
    if (settled.latest.size > 0) (here ? standing.byMention : standing.elsewhere).set(id, settled);
  }
  return standing;
}

/**
 * The mention a decision is on: the one with its id; if that is gone or says something else now,
 * the only one with exactly the same evidence. While the article decided on is still there, only
 * one of that article: the same sentence in another is another source.
 */
function finder(mentions: readonly MentionRow[], hashes: Hashes): (row: DecisionRow) => MentionRow | null {
  const byId = new Map(mentions.map((row) => [row.mention_id, row]));
  const articles = new Set(mentions.map((row) => row.article_id));
  const indexes = new Map<boolean, Map<string, MentionRow[]>>();
  /** The mentions with the evidence of a decision; each scheme of hashes is indexed when it is first asked for. */
  const withEvidence = (hash: string): MentionRow[] => {
    let index = indexes.get(isBare(hash));
    if (!index) {
      indexes.set(isBare(hash), (index = new Map()));
      for (const row of mentions) {
        const own = hashes.like(hash, row);
        index.set(own, [...(index.get(own) ?? []), row]);
      }
    }
    return index.get(hash) ?? [];
  };
  return (row) => {
    const direct = byId.get(row.mention_id) ?? null;
    if (direct && hashes.isSame(row.evidence_hash, direct)) return direct;
    const home = articles.has(row.article_id) ? row.article_id : null;
    if (direct && home === null) return direct;
    const same = withEvidence(row.evidence_hash).filter(
      (one) =>
        (home === null || one.article_id === home) &&
        // a correction may hold other words than those seen; the hash holds the words seen
        (row.decision === "correct" || row.quote === "" || oneLine(one.quote) === oneLine(row.quote)),
    );
    return same.length === 1 ? same[0]! : direct;
  };
}
