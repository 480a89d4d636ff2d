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

/** Of each token where its clause, or its sentence, begins and ends; one entry more, for the end of the text. */
interface Bounds {
  first: Int32Array;
  last: Int32Array;
}

interface Ends {
  generation: number;
  clause: Bounds;
  sentence: Bounds;
}

/** The ends of the article that the tokens hold now: refiners ask for those around every number and date. */
const ENDS = new WeakMap<Tokens, Ends>();

function endsOf(t: Tokens): Ends {
  const known = ENDS.get(t);
  if (known?.generation === t.generation) return known;
  const bounds = (): Bounds => ({ first: new Int32Array(t.count * 2 + 1), last: new Int32Array(t.count * 2 + 1) });
  const isRoom = known !== undefined && known.clause.first.length > t.count;
  const ends: Ends = isRoom ? { ...known, generation: t.generation } : { generation: t.generation, clause: bounds(), sentence: bounds() };
  fill(t, ends);
  ENDS.set(t, ends);
  return ends;
}

function fill(t: Tokens, { clause, sentence }: Ends): void {
  clause.first[0] = sentence.first[0] = 0;
  clause.last[t.count] = sentence.last[t.count] = t.count;
  for (let i = 0; i < t.count; i += 1) {
    const kind = t.kind[i];
    const isWord = kind === Token.word || kind === Token.number;
    const ends = !isWord && endsSentence(t, i);
    sentence.first[i + 1] = ends ? i + 1 : sentence.first[i]!;
    clause.first[i + 1] = ends || (!isWord && isComma(t, i)) ? i + 1 : clause.first[i]!;
  }
  for (let i = t.count - 1; i >= 0; i -= 1) {
    sentence.last[i] = sentence.first[i + 1] === i + 1 ? i : sentence.last[i + 1]!;
    clause.last[i] = clause.first[i + 1] === i + 1 ? i : clause.last[i + 1]!;
  }
}

function around(at: TokenSpan, reach: number, { first, last }: Bounds): TokenSpan {
  return { first: Math.max(first[at.first]!, at.first - reach), last: Math.min(last[at.last]!, at.last + reach) };
}

/** The tokens around a candidate up to the next comma or the sentence's end, to each side. */
export const clauseAround = (t: Tokens, at: TokenSpan): TokenSpan => around(at, CLAUSE_REACH, endsOf(t).clause);

/** The tokens around a candidate up to the sentence's ends. */
export const sentenceAround = (t: Tokens, at: TokenSpan): TokenSpan => around(at, SENTENCE_REACH, endsOf(t).sentence);
