import type { Candidate } from "./candidates.ts";

/** Of two candidates over the same tokens the one that says more wins. */
const RANK: Record<Candidate["kind"], number> = {
  none: 6,
  date: 5,
  duration: 4,
  share: 3,
  quantity: 2,
  event: 1,
  ordinal: 0,
};

/**
 * Settles overlaps: the longer candidate wins, of two as long the kind that says more, of the
 * same kind the rule listed earlier (which came first). Gives what remains in order of start.
 */
export function settle(candidates: readonly Candidate[]): Candidate[] {
  const order = candidates.map((_, n) => n).sort((a, b) => candidates[a]!.first - candidates[b]!.first);
  const kept: Candidate[] = [];
  for (let from = 0; from < order.length; ) {
    let end = candidates[order[from]!]!.last;
    let to = from + 1;
    for (; to < order.length && candidates[order[to]!]!.first < end; to += 1) end = Math.max(end, candidates[order[to]!]!.last);
    // Most stand alone.
    if (to === from + 1) kept.push(candidates[order[from]!]!);
    else settleGroup(order.slice(from, to), candidates, kept);
    from = to;
  }
  return byStart(kept);
}

/** Settles those that overlap, one with the next. */
function settleGroup(group: number[], candidates: readonly Candidate[], kept: Candidate[]): void {
  const lengthOf = (n: number): number => candidates[n]!.last - candidates[n]!.first;
  const rankOf = (n: number): number => RANK[candidates[n]!.kind];
  group.sort((a, b) => lengthOf(b) - lengthOf(a) || rankOf(b) - rankOf(a) || a - b);
  // A chain of overlaps may be as long as the text: the tokens that are held are kept in a set.
  const taken = new Set<number>();
  for (const n of group) {
    const c = candidates[n]!;
    let isFree = true;
    for (let i = c.first; i < c.last && isFree; i += 1) isFree = !taken.has(i);
    if (!isFree) continue;
    for (let i = c.first; i < c.last; i += 1) taken.add(i);
    kept.push(c);
  }
}

/** In order of start, then of end. */
export function byStart<C extends Candidate>(candidates: readonly C[]): C[] {
  return [...candidates].sort((a, b) => a.start - b.start || a.end - b.end);
}
