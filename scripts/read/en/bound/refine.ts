import { bounded } from "../../../core/amount.ts";
import type { AmountCandidate, Candidate } from "../../engine/candidates.ts";
import { isAmount } from "../../engine/candidates.ts";
import type { Refiner } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import type { Bound } from "../../../core/types.ts";
import { BOUND_AFTER, BOUND_BEFORE } from "./phrases.ts";
import { skipOrMore } from "../number/quantity.ts";
import { isHyphen, numberAt } from "../number/numeral.ts";

/** A bound and the words that say it, tokens [first, last). */
interface BoundRead {
  bound: Bound;
  first: number;
  last: number;
}

/** Qualifies each number by the words beside it: «more than 2,100», «300 people or so», «3,000 or more». */
export const bounds: Refiner = (candidates, t) => {
  for (const [n, c] of candidates.entries()) {
    if (!isAmount(c)) continue;
    if (c.bound === "between") markLink(t, c);
    if (c.bound !== "exact" || c.value === null) continue;
    const read = after(t, c) ?? before(t, c.first, c.kind);
    if (!read) continue;
    Object.assign(c, bounded(c, read.bound));
    if (read.first < c.first) c.markStart = t.start[read.first]!;
    if (read.last > c.last) c.markEnd = t.end[read.last - 1]!;
    if (read.bound === "about") spread(t, c, candidates[n + 1]);
  }
  return candidates;
};

/** «some 2,000 marines and 300 paratroopers»: two round numbers, and one word for both. */
function spread(t: Tokens, c: AmountCandidate, next: Candidate | undefined): void {
  if (c.kind !== "quantity" || next?.kind !== "quantity" || next.bound !== "exact" || c.noun === "" || next.noun === "") return;
  const isJoined = next.first === c.last + 1 && t.isWord(c.last) && t.folded(c.last) === "and";
  if (isJoined && isRound(c.value) && isRound(next.value)) Object.assign(next, bounded(next, "about"));
}

const isRound = (value: number | null): boolean => value !== null && value >= 50 && value % 10 === 0;

/** «between 20 and 30», «from five to seven»: the word that opens the range. */
function markLink(t: Tokens, c: AmountCandidate): void {
  const at = c.first - 1;
  if (t.isWord(at) && /^(?:between|from)$/u.test(t.folded(at))) c.markStart = t.start[at]!;
}

function before(t: Tokens, first: number, kind: AmountCandidate["kind"]): BoundRead | null {
  let i = first - 1;
  if (t.isSign(i, "~")) return { bound: "about", first: i, last: first };
  if (/^[$€£]$/u.test(t.raw(i))) i -= 1;
  for (const { words, bound } of t.is(i, BOUND_BEFORE) ?? []) {
    const from = i - words.length + 1;
    if (!matches(t, from, words)) continue;
    const word = words[0]!;
    if (words.length === 1 && !isBound(t, i, word, kind)) continue;
    return { bound, first: from, last: first };
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

function after(t: Tokens, c: AmountCandidate): BoundRead | null {
  const read = (bound: Bound, first: number, last: number): BoundRead => ({ bound, first, last });
  // «3,000 or more soldiers», «30,000+ signatures»: inside what is quoted.
  const number = numberAt(t, c.first) ?? numberAt(t, c.first + 1);
  if (number && number.last < c.last) {
    const inside = skipOrMore(t, number.last);
    if (inside > number.last && isHyphen(t, number.last) && t.folded(inside - 1) === "odd") return read("about", number.last, inside);
    if (inside === number.last + 1 || (inside > number.last && isHyphen(t, number.last))) return read("at_least", number.last, inside);
    if (inside > number.last) return phraseAt(t, number.last);
  }
  if (t.isSign(c.last, "+") && t.isGlued(c.last)) return read("at_least", c.last, c.last + 1);
  return phraseAt(t, c.last) ?? betweenCommas(t, c.last);
}

/** «sixteen people, at most, were inside», «300, at least.» */
function betweenCommas(t: Tokens, i: number): BoundRead | null {
  const read = t.isSign(i, ",") ? phraseAt(t, i + 1) : null;
  return read && (t.isSign(read.last, ",") || t.isSign(read.last, ".") || t.isNewline(read.last)) ? read : null;
}

function phraseAt(t: Tokens, i: number): BoundRead | null {
  for (const { words, bound } of t.is(i, BOUND_AFTER) ?? []) {
    if (matches(t, i, words) && !numberFollows(t, i, words.length)) return { bound, first: i, last: i + words.length };
  }
  return null;
}

/** «12 people at least 5 of them children»: the words bound the next number. */
function numberFollows(t: Tokens, i: number, length: number): boolean {
  return numberAt(t, i + length) !== null;
}

function matches(t: Tokens, i: number, words: readonly string[]): boolean {
  return words.every((word, n) => t.isWord(i + n) && t.folded(i + n) === word);
}
