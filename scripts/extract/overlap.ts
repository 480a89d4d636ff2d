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
  const order = candidates
    .map((c, n) => ({ c, n, length: c.last - c.first }))
    .sort((a, b) => b.length - a.length || RANK[b.c.kind] - RANK[a.c.kind] || a.n - b.n);
  // Candidates are few and short: the tokens they hold are kept in a set.
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const { c } of order) {
    let free = true;
    for (let i = c.first; i < c.last && free; i += 1) free = !taken.has(i);
    if (!free) continue;
    for (let i = c.first; i < c.last; i += 1) taken.add(i);
    kept.push(c);
  }
  return byStart(kept);
}

/** In order of start, then of end. */
export function byStart<C extends Candidate>(candidates: readonly C[]): C[] {
  return [...candidates].sort((a, b) => a.start - b.start || a.end - b.end);
}
