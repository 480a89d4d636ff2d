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
  const order = byFirst(candidates);
  const kept: Candidate[] = [];
  for (let from = 0; from < order.length; ) {
    let end = candidates[order[from]!]!.last;
    let to = from + 1;
    for (; to < order.length && candidates[order[to]!]!.first < end; to += 1) end = Math.max(end, candidates[order[to]!]!.last);
    // Most stand alone.
    if (to === from + 1) kept.push(candidates[order[from]!]!);
    else settleGroup(order.slice(from, to), candidates, kept, end);
    from = to;
  }
  return byStart(kept);
}

/** Their numbers in order of their first token, in which the scan finds almost all. */
function byFirst(candidates: readonly Candidate[]): number[] {
  const first = candidates.map((c) => c.first);
  const order = first.map((_, n) => n);
  return first.every((at, n) => n === 0 || at >= first[n - 1]!) ? order : order.sort((a, b) => first[a]! - first[b]!);
}

/** Settles those that overlap, one with the next, up to token `end`. */
function settleGroup(group: number[], candidates: readonly Candidate[], kept: Candidate[], end: number): void {
  const lengthOf = (n: number): number => candidates[n]!.last - candidates[n]!.first;
  const rankOf = (n: number): number => RANK[candidates[n]!.kind];
  // A chain of overlaps may be as long as the text: of every token of it is told whether it is held.
  const base = candidates[group[0]!]!.first;
  const taken = new Uint8Array(end - base);
  group.sort((a, b) => lengthOf(b) - lengthOf(a) || rankOf(b) - rankOf(a) || a - b);
  for (const n of group) {
    const c = candidates[n]!;
    let isFree = true;
    for (let i = c.first; i < c.last && isFree; i += 1) isFree = taken[i - base] === 0;
    if (!isFree) continue;
    taken.fill(1, c.first - base, c.last - base);
    kept.push(c);
  }
}

/** Of each token whether a candidate holds it: 1, or 0. */
export function heldTokens(candidates: readonly Candidate[], count: number): Uint8Array {
  const held = new Uint8Array(count);
  for (const c of candidates) held.fill(1, c.first, c.last);
  return held;
}

/** In order of start, then of end. */
export function byStart<C extends Candidate>(candidates: readonly C[]): C[] {
  return [...candidates].sort((a, b) => a.start - b.start || a.end - b.end);
}
