import type { Tokens } from "../../engine/tokens.ts";
import { FRACTION, NUMERAL, SHORT_SCALE } from "../words/numerals.ts";
import type { Numeral } from "../words/numerals.ts";

/** A number as it stands in the text, tokens [first, last). */
export interface NumberRead {
  first: number;
  last: number;
  value: number;
  /** in words: «twenty-one», and not «21» */
  isSpelled: boolean;
  /** whether a scale word stands with it: «3 million» */
  isScaled: boolean;
  /** four digits and nothing else: perhaps a year */
  isYearLike: boolean;
}

/** Whether token i is a hyphen between words. */
export function isHyphen(t: Tokens, i: number): boolean {
  return t.isSign(i, "-") || t.isSign(i, "\u2010") || t.isSign(i, "\u2011");
}

/** The number that begins at token i: «2,500», «3.2m», «two hundred and fifty», «half a million». */
export function numberAt(t: Tokens, i: number): NumberRead | null {
  if (t.isNumber(i)) return digitsAt(t, i);
  return partOfScale(t, i) ?? wordsAt(t, i);
}

function digitsAt(t: Tokens, i: number): NumberRead | null {
  let text = t.folded(i);
  let last = i + 1;
  const isShort = text.length <= 3;
  const lakhs = isShort ? indianEnd(t, i) : -1;
  if (lakhs !== -1) {
    for (; last < lakhs; last += 2) text += t.folded(last + 1);
  } else if (isShort) {
    for (; isGroup(t, last) && text.length < MOST_DIGITS; last += 2) text += t.folded(last + 1);
    if (last === i + 1) for (; isSpacedGroup(t, last) && text.length < MOST_DIGITS; last += 1) text += t.folded(last);
  }
  const isGrouped = last > i + 1;
  if (t.isSign(last, ".") && t.isGlued(last) && t.isNumber(last + 1) && t.isGlued(last + 1)) {
    text += `.${t.folded(last + 1)}`;
    last += 2;
  }
  let value = Number(text);
  const isYearLike = text.length === 4 && !isGrouped && last === i + 1;
  const vulgar = vulgarAt(t, last);
  const written = vulgar > 0 ? 0 : writtenAfter(t, last);
  if (vulgar > 0 || written > 0) {
    value += vulgar + written;
    last += written > 0 ? 3 : 1;
  }
  if (!Number.isFinite(value) || value > Number.MAX_SAFE_INTEGER) return null;
  const read = { first: i, last, value, isSpelled: false, isScaled: false, isYearLike };
  return isAnd(t, last) ? andAHalf(t, read) : scaled(t, read);
}

/** «5,00,000», «1,25,50,000»: groups of two before the last three, as in India; where it ends, or −1. */
function indianEnd(t: Tokens, i: number): number {
  let at = i + 1;
  while (at < i + 8 && t.isSign(at, ",") && t.isGlued(at) && t.isNumber(at + 1) && t.isGlued(at + 1) && t.end[at + 1]! - t.start[at + 1]! === 2) at += 2;
  return at > i + 1 && isGroup(t, at) && t.end[i]! - t.start[i]! <= 2 ? at + 2 : -1;
}

/** Longer numbers could not be kept exactly, and reading on would not be linear. */
const MOST_DIGITS = 18;

/** «,500» */
function isGroup(t: Tokens, i: number): boolean {
  return t.isSign(i, ",") && t.isGlued(i) && isThree(t, i + 1) && t.isGlued(i + 1);
}

/** « 500», after a number of one to three digits */
function isSpacedGroup(t: Tokens, i: number): boolean {
  return isThree(t, i) && t.start[i]! - t.end[i - 1]! === 1 && !isHyphen(t, i + 1);
}

function isThree(t: Tokens, i: number): boolean {
  return t.isNumber(i) && t.end[i]! - t.start[i]! === 3;
}

/** «3 1/2»: the fraction after a whole number at token i, or 0. */
function writtenAfter(t: Tokens, i: number): number {
  const isPair = t.isNumber(i) && !t.isGlued(i) && t.isSign(i + 1, "/") && t.isGlued(i + 1) && t.isNumber(i + 2) && t.isGlued(i + 2) && !(t.isGlued(i + 3) && t.isNumber(i + 4));
  if (!isPair || (t.isNumber(i - 1) && t.end[i - 1]! - t.start[i - 1]! === 4)) return 0;
  const [top, of] = [Number(t.folded(i)), Number(t.folded(i + 2))];
  return top >= 1 && top < of && [2, 3, 4, 5, 8, 16].includes(of) ? top / of : 0;
}

const VULGAR: Record<string, number> = { "½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3 };

function vulgarAt(t: Tokens, i: number): number {
  return t.isWord(i) || t.isNumber(i) || i >= t.count ? 0 : VULGAR[t.raw(i)] ?? 0;
}

/** Scale words after a number: «2.5 million», «3.2m», «500 thousand», «5-million». */
function scaled(t: Tokens, read: NumberRead): NumberRead {
  let { last, value } = read;
  let isScaled = false;
  const short = t.isGlued(last) || t.end[last]! - t.start[last]! > 1 ? t.is(last, SHORT_SCALE) : undefined;
  if (short !== undefined && isShortScale(t, last, read)) {
    value *= short;
    last += 1;
    isScaled = true;
  } else {
    for (let at = isHyphen(t, last) && t.isGlued(last) ? last + 1 : last; ; at = last) {
      const word = t.is(at, NUMERAL);
      if (word?.rank !== "scale") break;
      value *= word.value;
      last = at + 1;
      isScaled = true;
    }
  }
  // 4.1 million is 4,100,000 and not 4,099,999.9999999995.
  if (isScaled) value = Math.round(value * 1000) / 1000;
  return { ...read, last, value, isScaled, isYearLike: read.isYearLike && !isScaled };
}

/** «3m» is three metres where nothing says that it is money or counts something. */
function isShortScale(t: Tokens, at: number, { first, value }: NumberRead): boolean {
  const letter = t.folded(at);
  if (letter !== "m" && letter !== "b") return true;
  const isMoney = t.isGlued(first) && /\p{Sc}/u.test(t.raw(first - 1));
  if (isMoney) return true;
  const next = t.isWord(at + 1) ? t.folded(at + 1) : "";
  // «1.2m of the displaced» are millions, «1.2m high» and «50m from the gate» metres.
  if (!Number.isInteger(value)) return !/^(?:high|long|wide|deep|tall|thick|above|below|away|from|race|sea|waves?|walls?|square|x|by)$/u.test(next);
  return t.isWord(at + 1) && /[^s]s$|people$|children$/u.test(t.folded(at + 1));
}

/** «half a million», «half a dozen», «a quarter of a million», «three-quarters of a billion» */
function partOfScale(t: Tokens, i: number): NumberRead | null {
  const count = t.is(i, FRACTION) ? null : t.is(i, NUMERAL);
  if (count === undefined || (count && count.rank !== "unit")) return null;
  const at = count ? (isHyphen(t, i + 1) ? i + 2 : i + 1) : i;
  const part = t.is(at, FRACTION);
  if (!part) return null;
  const isOf = t.isWord(at + 1) && t.folded(at + 1) === "of";
  if (!isOf && part.of !== 2) return null;
  // «half-a-dozen»
  const by = !isOf && isHyphen(t, at + 1) && isHyphen(t, at + 3) ? 1 : 0;
  const article = isOf ? at + 2 : at + 1 + by;
  const scale = isArticle(t, article) ? t.is(article + 1 + by, NUMERAL) : undefined;
  if (scale?.rank !== "scale") return null;
  const first = !count && part.of !== 2 && isArticle(t, i - 1) ? i - 1 : i;
  const value = ((count?.value ?? 1) * scale.value) / part.of;
  return { first, last: article + 2 + by, value, isSpelled: true, isScaled: true, isYearLike: false };
}

export function isArticle(t: Tokens, i: number): boolean {
  const word = t.isWord(i) ? t.folded(i) : "";
  return word === "a" || word === "an";
}

function isAnd(t: Tokens, i: number): boolean {
  return t.isWord(i) && t.end[i]! - t.start[i]! === 3 && t.folded(i) === "and";
}

/**
 * Number words. `a` before a scale counts as one and begins the number: the rules start at
 * the scale and look back, as «a» is too common a word to start at.
 */
function wordsAt(t: Tokens, i: number): NumberRead | null {
  const opening = t.is(i, NUMERAL);
  if (!opening) return null;
  let first = i;
  let total = 0;
  let group = 0;
  let last = i;
  let smallest = Infinity;
  let before: Numeral["rank"] | null = null;
  if (opening.rank === "scale") {
    if (!isArticle(t, i - 1)) return null;
    first = i - 1;
    group = 1;
  }
  for (let at = i; ; ) {
    const word = t.is(at, NUMERAL);
    if (!word || !follows(word, before, group, smallest)) break;
    if (word.rank === "scale" && word.value > 100) {
      total += group * word.value;
      group = 0;
      smallest = word.value;
    } else if (word.rank === "scale") group *= word.value;
    else group += word.value;
    before = word.rank;
    last = at + 1;
    at = last;
    if (isHyphen(t, at) && t.isGlued(at) && t.isGlued(at + 1)) at += 1;
    else if (word.rank === "scale" && isAnd(t, at) && isSmall(t.is(at + 1, NUMERAL)) && !isOwnScale(t, at + 1, word.value)) at += 1;
    // «forty-five thousand, two hundred people»
    else if (word.rank === "scale" && word.value > 100 && t.isSign(at, ",") && t.is(at + 2, NUMERAL)?.value === 100) at += 1;
    else if (t.isGlued(at)) break;
  }
  if (last === i) return null;
  const read: NumberRead = { first, last, value: total + group, isSpelled: true, isScaled: smallest < Infinity || before === "scale", isYearLike: false };
  return pointAt(t, read) ?? andDigits(t, read, smallest) ?? andAHalf(t, read);
}

/** «four million and 500 thousand»: the rest in digits, with a scale of its own that is less. */
function andDigits(t: Tokens, read: NumberRead, smallest: number): NumberRead | null {
  if (smallest === Infinity || !isAnd(t, read.last) || !t.isNumber(read.last + 1)) return null;
  const rest = digitsAt(t, read.last + 1);
  return rest?.isScaled && rest.value < smallest ? { ...read, last: rest.last, value: read.value + rest.value } : null;
}

/** «one point five million» */
function pointAt(t: Tokens, read: NumberRead): NumberRead | null {
  if (read.isScaled || !t.isWord(read.last) || t.folded(read.last) !== "point") return null;
  let digits = "";
  let last = read.last + 1;
  for (; t.is(last, NUMERAL)?.rank === "unit" && digits.length < 9; last += 1) digits += t.is(last, NUMERAL)!.value;
  return digits === "" ? null : scaled(t, { ...read, last, value: Number(`${read.value}.${digits}`) });
}

/** «two million and seven million copies»: what follows has a scale as large of its own, and is another number. */
function isOwnScale(t: Tokens, i: number, scale: number): boolean {
  for (let at = i; at < i + 8; at += 1) {
    const word = t.is(at, NUMERAL);
    // «one hundred and twenty thousand»: what follows multiplies both.
    if (word?.rank === "scale" && (scale === 100 || word.value > 100)) return scale === 100 ? word.value === 100 : word.value >= scale;
    if (word === undefined && !(isHyphen(t, at) && t.isGlued(at))) return false;
  }
  return false;
}

function isSmall(word: Numeral | undefined): boolean {
  return word !== undefined && word.rank !== "scale" && word.value > 0;
}

/** Whether a word may stand after what was read: after twenty one, after hundred both, after two none. */
function follows(word: Numeral, before: Numeral["rank"] | null, group: number, smallest: number): boolean {
  switch (word.rank) {
    case "scale":
      if (before === null) return group > 0;
      return word.value > 100 ? word.value < smallest : group > 0 && group < 100;
    case "unit":
      return before === null || (word.value > 0 && (before === "ten" || before === "scale"));
    default:
      return before === null || before === "scale";
  }
}

/** «one and a half million», «two and a half» */
function andAHalf(t: Tokens, read: NumberRead): NumberRead {
  // «two-and-a-half»
  const by = isHyphen(t, read.last) ? 1 : 0;
  const at = read.last + by;
  if (by === 0 && isAnd(t, at) && isArticle(t, at + 1) && t.folded(at + 2) === "half") {
    // «a million and a half»
    const scale = read.isScaled ? t.is(read.last - 1, NUMERAL)?.value ?? 0 : 0;
    if (scale >= 1e6) return { ...read, last: at + 3, value: read.value + scale / 2 };
  }
  if (read.isScaled || !isAnd(t, at) || (by === 1 && !isHyphen(t, at + 1))) return read;
  const article = at + 1 + by;
  if (!isArticle(t, article) || t.folded(article + 1 + by) !== "half") return read;
  return scaled(t, { ...read, last: article + 2 + by, value: read.value + 0.5 });
}
