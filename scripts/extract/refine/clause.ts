import type { Tokens } from "../tokens.ts";
import { Token } from "../tokens.ts";

/** How far a clause or a sentence is looked through, in tokens to each side. */
const CLAUSE_REACH = 40;
const SENTENCE_REACH = 120;

const isComma = (t: Tokens, i: number): boolean => t.isSign(i, "،") || t.isSign(i, ",");

/** Whether token i ends a sentence: a full stop that is no decimal mark, a question mark, a new line. */
export function endsSentence(t: Tokens, i: number): boolean {
  if (i < 0 || i >= t.count || t.kind[i] === Token.newline) return true;
  if (t.kind[i] !== Token.sign) return false;
  const sign = t.text[t.start[i]!]!;
  if (sign === ".") return (!t.isGlued(i + 1) || t.end[i]! - t.start[i]! > 1) && !isAbbreviation(t, i);
  return sign === "؟" || sign === "?" || sign === "!" || sign === "…" || sign === "؛";
}

/** «د.», "U.S.", "Jan. 15": a point after one letter, or between a short word and a number. */
function isAbbreviation(t: Tokens, i: number): boolean {
  if (!t.isWord(i - 1) || !t.isGlued(i) || t.end[i]! - t.start[i]! > 1 || t.isNewline(i + 1)) return false;
  const letters = t.end[i - 1]! - t.start[i - 1]!;
  return letters === 1 || (letters <= 4 && t.isNumber(i + 1));
}

export interface TokenSpan {
  first: number;
  last: number;
}

function around(t: Tokens, at: TokenSpan, reach: number, isEdge: (i: number) => boolean): TokenSpan {
  let { first, last } = at;
  while (first > 0 && at.first - first < reach && !isEdge(first - 1)) first -= 1;
  while (last < t.count && last - at.last < reach && !isEdge(last)) last += 1;
  return { first, last };
}

/** The tokens around a candidate up to the next comma or the sentence's end, to each side. */
export function clauseAround(t: Tokens, at: TokenSpan): TokenSpan {
  return around(t, at, CLAUSE_REACH, (i) => isComma(t, i) || endsSentence(t, i));
}

/** The tokens around a candidate up to the sentence's ends. */
export function sentenceAround(t: Tokens, at: TokenSpan): TokenSpan {
  return around(t, at, SENTENCE_REACH, (i) => endsSentence(t, i));
}
