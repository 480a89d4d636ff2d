import { exactly, quantity } from "../engine/candidates.ts";
import type { Refiner } from "../engine/engine.ts";
import { wordClass } from "../engine/lexicon.ts";
import { byStart, heldTokens } from "../engine/overlap.ts";
import type { Tokens } from "../engine/tokens.ts";

/** Words at which a count of none may begin: «دون», «لم», "no", "without". */
export const NONE = wordClass<true>("count-of-none");

/** Tokens that say that nobody was hurt, with what did not happen to anybody. */
export interface NoneSpan {
  first: number;
  last: number;
  /** the noun of what did not happen, or −1: "no one was hurt" */
  nounAt: number;
  fate: string;
}

/** "no one was hurt", «دون إصابات»: that none were killed or wounded is said, and is a count of none. */
export function findNone(read: (t: Tokens, i: number) => NoneSpan | null): Refiner {
  return (candidates, t, { hasTopics }) => {
    if (!hasTopics) return candidates;
    const found = [];
    let held: Uint8Array | null = null;
    for (let i = 0; i < t.count; i += 1) {
      if (t.lex[i] === -1 || !t.is(i, NONE)) continue;
      const span = read(t, i);
      if (!span) continue;
      held ??= heldTokens(candidates, t.count);
      if (held.subarray(span.first, span.last).includes(1)) continue;
      const { first, last, nounAt, fate } = span;
      const none = quantity({ first, last, start: t.bare(first), end: t.end[last - 1]!, rule: "refine/zero" }, exactly(0));
      found.push({ ...none, nounAt, noun: nounAt === -1 ? "" : t.text.slice(t.stem(nounAt), t.end[nounAt]!), chain: { fate } });
    }
    return found.length === 0 ? candidates : byStart([...candidates, ...found]);
  };
}
