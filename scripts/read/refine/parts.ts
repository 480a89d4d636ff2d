import type { Candidate, QuantityCandidate } from "../engine/candidates.ts";
import type { Refiner } from "../engine/engine.ts";
import { ACTOR_ADJECTIVE } from "../engine/topics.ts";
import type { Tokens } from "../engine/tokens.ts";
import { sentenceAround } from "./clause.ts";

/** How a language says that one number is part of another. */
export interface PartWords {
  /** number of tokens that say «of whom», ending right before token i; 0 where none do: «من بينهم» */
  ofWhich(t: Tokens, i: number): number;
  /** whether token i joins the number there to the one before it: «بينهم 3 نساء و5 أطفال» */
  isAnd(t: Tokens, i: number, before: Candidate): boolean;
  /** whether the tokens [from, to) between a part and its whole say «out of»: «73 من أصل 329» */
  isOutOf(t: Tokens, from: number, to: number): boolean;
  /** whether the word at i, right after a number, says that it is some of those before: «ثلاث منها» */
  isOfThem?(t: Tokens, i: number): boolean;
}

/** Tokens between «of whom» and its number: «بينهم نحو 2500», «بينهم أكثر من». */
const LOOSE = 3;

/** Links parts to their wholes, and lets a part that names nothing else inherit what is counted. */
export function findParts(words: PartWords): Refiner {
  return (candidates, t) => {
    const counts = candidates.filter((c): c is QuantityCandidate => c.kind === "quantity");
    counts.forEach((c, n) => {
      const before = counts[n - 1];
      const after = counts[n + 1];
      if (before && isPart(c, before, t, words)) link(c, wholeOf(counts, n, t), t);
      else if (before?.partOf?.kind === "quantity" && c.first - before.last <= 1 && words.isAnd(t, c.first, before)) link(c, before.partOf, t);
      if (after && c.partOf === null && words.isOutOf(t, c.last, after.first)) link(c, after, t);
    });
    return candidates;
  };
}

function isPart(c: QuantityCandidate, before: QuantityCandidate, t: Tokens, { ofWhich, isOfThem }: PartWords): boolean {
  if (isOfThem?.(t, c.last)) return true;
  for (let i = c.first; i > Math.max(before.last, c.first - 1 - LOOSE); i -= 1) if (ofWhich(t, i) > 0) return true;
  return false;
}

/** Counts before a part among which its whole is looked for. */
const WHOLES = 6;

/** The nearest count before the part, in its sentence, that can hold it. */
function wholeOf(counts: readonly QuantityCandidate[], n: number, t: Tokens): QuantityCandidate | null {
  const part = counts[n]!;
  const { first } = sentenceAround(t, part);
  for (let k = n - 1; k >= Math.max(0, n - WHOLES); k -= 1) {
    const whole = counts[k]!;
    if (whole.first < first) return null;
    if (whole.partOf === null && (whole.value === null || part.value === null || whole.value > part.value)) return whole;
  }
  return null;
}

function link(part: QuantityCandidate, whole: QuantityCandidate | null, t: Tokens): void {
  part.partOf = whole;
  const namesNothing = part.noun === "" || (part.nounAt !== -1 && t.is(part.nounAt, ACTOR_ADJECTIVE) !== undefined);
  if (whole && part.topic === "" && namesNothing) part.topic = whole.topic;
}
