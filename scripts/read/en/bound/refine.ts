import { bounded } from "../../../core/amount.ts";
import type { AmountCandidate } from "../../engine/candidates.ts";
import { isAmount } from "../../engine/candidates.ts";
import type { Refiner } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import type { Bound } from "../../../core/types.ts";
import { BOUND_AFTER, BOUND_BEFORE } from "./phrases.ts";
import { skipOrMore } from "../number/quantity.ts";
import { isHyphen, numberAt } from "../number/numeral.ts";

/** Qualifies each number by the words beside it: «more than 2,100», «300 people or so», «3,000 or more». */
export const bounds: Refiner = (candidates, t) => {
  for (const c of candidates) {
    if (!isAmount(c) || c.bound !== "exact" || c.value === null) continue;
    const bound = after(t, c) ?? before(t, c.first, c.kind);
    if (bound) Object.assign(c, bounded(c, bound));
  }
  return candidates;
};

function before(t: Tokens, first: number, kind: AmountCandidate["kind"]): Bound | null {
  let i = first - 1;
  // «(some 300 people)», «"about 20"»: what opens stands between.
  if (t.isSign(i, "~")) return "about";
  if (/^[$€£]$/u.test(t.raw(i))) i -= 1;
  for (const { words, bound } of t.is(i, BOUND_BEFORE) ?? []) {
    if (!matches(t, i - words.length + 1, words)) continue;
    const word = words[0]!;
    if (words.length === 1 && !isBound(t, i, word, kind)) continue;
    return bound;
  }
  return null;
}

/** Whether a preposition that may bound does so here: «over 18 months» tells how long, «up to» was longer. */
function isBound(t: Tokens, i: number, word: string, kind: AmountCandidate["kind"]): boolean {
  const previous = t.isWord(i - 1) ? t.folded(i - 1) : "";
  if (word === "over") return kind !== "duration" || /^(?:for|well|just|lasted|took|takes|after|a)$/u.test(previous);
  if (word === "around" || word === "about") return !(kind === "quantity" && /^(?:turn|turned|travel|travelled|look|looked)$/u.test(previous));
  return true;
}

function after(t: Tokens, c: AmountCandidate): Bound | null {
  // «3,000 or more soldiers», «30,000+ signatures»: inside what is quoted.
  const number = numberAt(t, c.first) ?? numberAt(t, c.first + 1);
  if (number && number.last < c.last) {
    const inside = skipOrMore(t, number.last);
    if (inside > number.last && isHyphen(t, number.last) && t.folded(inside - 1) === "odd") return "about";
    if (inside === number.last + 1 || (inside > number.last && isHyphen(t, number.last))) return "at_least";
    if (inside > number.last) return phraseAt(t, number.last);
  }
  if (t.isSign(c.last, "+") && t.isGlued(c.last)) return "at_least";
  return phraseAt(t, c.last);
}

function phraseAt(t: Tokens, i: number): Bound | null {
  for (const { words, bound } of t.is(i, BOUND_AFTER) ?? []) if (matches(t, i, words) && !numberFollows(t, i, words.length)) return bound;
  return null;
}

/** «12 people at least 5 of them children»: the words bound the next number. */
function numberFollows(t: Tokens, i: number, length: number): boolean {
  return numberAt(t, i + length) !== null;
}

function matches(t: Tokens, i: number, words: readonly string[]): boolean {
  return words.every((word, n) => t.isWord(i + n) && t.folded(i + n) === word);
}
