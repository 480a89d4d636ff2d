import type { Tokens } from "../engine/tokens.ts";
import { Token } from "../engine/tokens.ts";

/** How far a clause or a sentence is looked through, in tokens to each side. */
const CLAUSE_REACH = 40;
const SENTENCE_REACH = 120;

/** A comma between words; not that of 5,200. */
const isComma = (t: Tokens, i: number): boolean =>
  (t.isSign(i, "،") || t.isSign(i, ",")) && !(t.isNumber(i - 1) && t.isNumber(i + 1) && t.isGlued(i) && t.isGlued(i + 1));

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

/** What ends where a token stands: a clause at a comma, a sentence and with it a clause. */
const End = { none: 0, clause: 1, sentence: 2 } as const;

/** The ends of the article that the tokens hold now: refiners ask for those around every number and date. */
const ENDS = new WeakMap<Tokens, { generation: number; ends: Uint8Array }>();

function endsOf(t: Tokens): Uint8Array {
  const known = ENDS.get(t);
  if (known?.generation === t.generation) return known.ends;
  const ends = known && known.ends.length >= t.count ? known.ends : new Uint8Array(t.count * 2);
  for (let i = 0; i < t.count; i += 1) {
    const kind = t.kind[i];
    if (kind === Token.word || kind === Token.number) ends[i] = End.none;
    else ends[i] = endsSentence(t, i) ? End.sentence : isComma(t, i) ? End.clause : End.none;
  }
  ENDS.set(t, { generation: t.generation, ends });
  return ends;
}

function around(t: Tokens, at: TokenSpan, reach: number, end: number): TokenSpan {
  const ends = endsOf(t);
  let { first, last } = at;
  while (first > 0 && at.first - first < reach && ends[first - 1]! < end) first -= 1;
  while (last < t.count && last - at.last < reach && ends[last]! < end) last += 1;
  return { first, last };
}

/** The tokens around a candidate up to the next comma or the sentence's end, to each side. */
export const clauseAround = (t: Tokens, at: TokenSpan): TokenSpan => around(t, at, CLAUSE_REACH, End.clause);

/** The tokens around a candidate up to the sentence's ends. */
export const sentenceAround = (t: Tokens, at: TokenSpan): TokenSpan => around(t, at, SENTENCE_REACH, End.sentence);
