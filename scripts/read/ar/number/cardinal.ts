import { readDigits } from "../../engine/digits.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { isPercent } from "./percent-sign.ts";
import type { NumberWord } from "./words.ts";
import { FRACTION, LOOSE_PROCLITIC, NUMBER } from "./words.ts";

/** A cardinal number as read from tokens. */
export interface Cardinal {
  value: number;
  /** another value that may be meant, see `readDigits` */
  other: number | null;
  /** token after the last */
  last: number;
  /** whether it begins with digits */
  isDigits: boolean;
  hasFraction: boolean;
  /** the scale it ends in («3 آلاف»: 1000), or 1 */
  scale: number;
}

/** One term of a sum: «ثلاثمئة وخمسون ألفا», a group of less than a thousand times its scale. */
interface Term extends Cardinal {
  group: number;
}

/** Terms in one number, at most. */
const MAX_TERMS = 6;

/**
 * Reads a cardinal from token i on, in digits, words or both: «2500», «500 ألف»,
 * «ثلاثة آلاف ومئتان وخمسة عشر», «5 ملايين و200 ألف», «مليون ونصف المليون», «خمسة ونصف».
 * Terms are summed only while they fall: «ثلاثة وخمسة وسبعة» are three numbers.
 * @returns null where no cardinal begins
 */
export function readCardinal(t: Tokens, i: number): Cardinal | null {
  const first = readTerm(t, i);
  if (!first) return null;
  let sum: Term = first;
  for (let n = 0; n < MAX_TERMS; n += 1) {
    const half = readHalf(t, sum, isBetween(t, i - 1));
    if (half) return half;
    const joint = jointAt(t, sum.last, sum.scale >= 1000);
    if (joint === -1) break;
    const next = readTerm(t, joint);
    const product = next && multiply(t, i, joint, sum, next);
    if (product) return { ...product, isDigits: first.isDigits };
    if (!next || !falls(sum, next)) break;
    sum = { ...next, value: sum.value + next.value, isDigits: first.isDigits };
  }
  return sum;
}

/** «5 آلاف و200 مليار», «ألف ومئتا مليون»: thousands and hundreds of one scale; but «بين ألف و200 مليون» are two. */
function multiply(t: Tokens, i: number, joint: number, sum: Term, next: Term): Term | null {
  if (sum.scale !== 1000 || next.scale < 1e6 || next.group >= 1000 || sum.hasFraction || next.last === joint + 1) return null;
  if (isBetween(t, i - 1)) return null;
  return { ...next, value: round((sum.value + next.group) * next.scale) };
}

const isBetween = (t: Tokens, i: number): boolean => t.isWord(i) && /^[وف]?(ما)?بين$/u.test(t.folded(i));

/** Whether a term may be added to what stands before it. */
function falls(sum: Term, next: Term): boolean {
  if (sum.hasFraction || sum.scale < 1000) return false;
  if (next.scale < sum.scale) return next.value < sum.scale;
  // «مئة ألف وثلاثة آلاف»
  return next.scale === sum.scale && sum.group % 100 === 0 && next.group < 100;
}

/**
 * The token after a «و» at i, joined or apart, or −1; the token itself where it carries the
 * particle. After thousands a comma may stand before it.
 */
function jointAt(t: Tokens, i: number, allowsComma: boolean): number {
  let at = i;
  if (allowsComma && (t.isSign(at, "،") || t.isSign(at, ","))) at += 1;
  const loose = t.is(at, LOOSE_PROCLITIC);
  if (loose) return loose.form === "و" || loose.form === "وال" ? at + 1 : -1;
  if (isHiddenAnd(t, at)) return at;
  const { conjunction, preposition, form } = t.proclitic(at);
  return conjunction && preposition === "" && form.startsWith("و") && t.is(at, NUMBER) ? at : -1;
}

/** «وأحد عشر» folds to «واحد عشر», whose first word is one: it is «and eleven» all the same. */
export function isHiddenAnd(t: Tokens, i: number): boolean {
  const word = t.is(i, NUMBER);
  if (word?.role !== "one" || word.value !== 1 || t.proclitic(i).form !== "" || t.entry(i)!.form !== "واحد") return false;
  return t.is(i + 1, NUMBER)?.role === "ten" && !t.proclitic(i + 1).conjunction;
}

function readTerm(t: Tokens, i: number): Term | null {
  const group = readGroup(t, i);
  if (!group) return readLoneScale(t, i);
  const point = readPoint(t, group);
  if (point) return { ...point, group: point.value, ...scaled(t, point.value, point.last) };
  let { last } = group;
  let scale = 1;
  // «ألف مليار»: a scale of a scale, growing.
  for (let word = scaleAt(t, last); word && word.value > (scale === 1 ? 1 : scale); word = scaleAt(t, last)) {
    scale *= word.value;
    last += 1;
  }
  const value = round(group.value * scale);
  const other = group.other === null ? null : round(group.other * scale);
  return { value, other, last, isDigits: group.isDigits, hasFraction: group.hasFraction, scale, group: group.value };
}

/** «خمسة فاصلة ستة»: a decimal said in words. */
function readPoint(t: Tokens, group: Group): Group | null {
  if (group.hasFraction || !t.isWord(group.last) || t.text[t.start[group.last]!] !== "ف" || !POINTS.has(t.folded(group.last))) return null;
  const tail = t.isNumber(group.last + 1)
    ? readDigits(t, group.last + 1, () => "other")
    : readBelowHundred(t, group.last + 1);
  if (!tail || !Number.isInteger(tail.value)) return null;
  return { ...group, value: Number(`${group.value}.${tail.value}`), last: tail.last, hasFraction: true };
}

const POINTS = new Set(["فاصله", "فاصل"]);

/** A value with the scale that may follow it. */
function scaled(t: Tokens, value: number, last: number): { value: number; scale: number; last: number } {
  const word = scaleAt(t, last);
  return word ? { value: round(value * word.value), scale: word.value, last: last + 1 } : { value, scale: 1, last };
}

/** The scale word at i, if it can be multiplied: not a dual. */
function scaleAt(t: Tokens, i: number): Extract<NumberWord, { role: "scale" }> | null {
  const word = plainNumber(t, i);
  return word?.role === "scale" && word.form !== "dual" ? word : null;
}

/** A number word that no conjunction or preposition separates from what stands before it. */
function plainNumber(t: Tokens, i: number): NumberWord | undefined {
  const word = t.is(i, NUMBER);
  if (!word) return undefined;
  const { conjunction, preposition } = t.proclitic(i);
  return conjunction || preposition !== "" ? undefined : word;
}

/** «ألف», «مليونا دولار», «ألفان»: a scale with no group before it. */
function readLoneScale(t: Tokens, i: number): Term | null {
  const word = t.is(i, NUMBER);
  if (word?.role !== "scale" || word.form === "plural") return null;
  let group = 1;
  if (word.form === "dual" || (word.form === "loose" && isConstruct(t, i))) group = 2;
  if (hasShadda(t.raw(i))) return null;
  let scale = word.value;
  let last = i + 1;
  for (let next = scaleAt(t, last); next && next.value > word.value; next = scaleAt(t, last)) {
    scale *= next.value;
    last += 1;
  }
  return { value: group * scale, other: null, last, isDigits: false, hasFraction: false, scale, group };
}

/** «ألّف», he wrote, is no thousand. */
const hasShadda = (raw: string): boolean => raw.includes("\u0651");

/** Whether «ألفا» is the dual before its noun («ألفا جندي»), and not «ألفاً». */
function isConstruct(t: Tokens, i: number): boolean {
  if (/[\u064b]/u.test(t.raw(i))) return false;
  if (!t.isWord(i + 1)) return false;
  const next = t.proclitic(i + 1);
  if (next.conjunction || next.preposition !== "") return false;
  return !/^(و|من|في|على|إلى|الى|عن|أو|أن|ال|مع|قبل|بعد)/u.test(t.raw(i + 1)) || t.is(i + 1, NUMBER) !== undefined;
}

/** Fractions of one sign. */
export const VULGAR: Readonly<Partial<Record<string, number>>> = { "½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3 };

type Group = Omit<Cardinal, "scale">;

/** A number below its scale: digits, or words up to 999. */
function readGroup(t: Tokens, i: number): Group | null {
  if (t.isNumber(i)) {
    const digits = readDigits(t, i, (next) => (scaleAt(t, next) ? "scale" : isPercent(t, next) ? "percent" : "other"));
    // «2½»
    const part = digits && !digits.hasFraction && t.isGlued(digits.last) ? VULGAR[t.raw(digits.last)] : undefined;
    if (digits && part !== undefined) return { value: digits.value + part, other: null, last: digits.last + 1, isDigits: true, hasFraction: true };
    // «3 مئة»
    const next = digits && !digits.hasFraction && digits.value >= 3 && digits.value <= 9 ? plainNumber(t, digits.last) : undefined;
    if (digits && next?.role === "hundred" && next.value === 100 && t.proclitic(digits.last).article === 0) return { ...words(digits.value * 100, digits.last + 1), isDigits: true };
    return digits && { value: digits.value, other: digits.other, last: digits.last, isDigits: true, hasFraction: digits.hasFraction };
  }
  const word = t.is(i, NUMBER);
  if (!word) return null;
  if (word.role === "hundred") return readHundreds(t, word, i);
  if (word.role === "one" && word.value >= 3) {
    const next = plainNumber(t, i + 1);
    // «ثلاث مئة»
    if (next?.role === "hundred" && next.value === 100) return readHundreds(t, { ...next, value: word.value * 100 }, i + 1);
  }
  return readBelowHundred(t, i);
}

function readHundreds(t: Tokens, word: Extract<NumberWord, { role: "hundred" }>, i: number): Group | null {
  if (word.needsHamza && !/[ئأ]/u.test(t.raw(i))) return null;
  const joint = jointAt(t, i + 1, false);
  const rest = joint === -1 ? null : t.isNumber(joint) ? readTwoDigits(t, joint) : readBelowHundred(t, joint);
  // «مئة وألف» is no sum, nor is «مئة وثلاثة آلاف»: the thousands belong to the second.
  if (rest && !isBelowPlural(t, rest)) return words(word.value + rest.value, rest.last);
  return words(word.value, i + 1);
}

/** «مئة و20»: two plain digits after a hundred in words. */
function readTwoDigits(t: Tokens, i: number): Group | null {
  const read = t.isGlued(i) && t.end[i]! - t.start[i]! === 2 ? readDigits(t, i, () => "other") : null;
  return read && Number.isInteger(read.value) && read.value < 100 ? words(read.value, read.last) : null;
}

/** Whether a plural scale follows, which counts only the last three to ten. */
function isBelowPlural(t: Tokens, group: Group): boolean {
  const scale = scaleAt(t, group.last);
  return scale?.form === "plural" && !(group.value >= 3 && group.value <= 10);
}

function readBelowHundred(t: Tokens, i: number): Group | null {
  const word = t.is(i, NUMBER);
  if (!word) return null;
  if (word.role === "ten" || word.role === "tens") return words(word.value, i + 1);
  if (word.role !== "one") return null;
  const next = plainNumber(t, i + 1);
  if (next?.role === "ten") return words(10 + word.value, i + 2);
  const joint = jointAt(t, i + 1, false);
  const tens = joint === -1 ? undefined : t.is(joint, NUMBER);
  if (tens?.role === "tens") return words(word.value + tens.value, joint + 1);
  return word.bound ? null : words(word.value, i + 1);
}

const words = (value: number, last: number): Group => ({ value, other: null, last, isDigits: false, hasFraction: false });

/** «مليون ونصف المليون», «خمسة ملايين وربع», «خمسة ونصف»: what a part adds to the sum. */
function readHalf(t: Tokens, sum: Term, isOfTwo: boolean): Cardinal | null {
  const loose = t.is(sum.last, LOOSE_PROCLITIC);
  const at = loose?.form === "و" ? sum.last + 1 : sum.last;
  const part = t.is(at, FRACTION);
  const { conjunction, article } = t.proclitic(at);
  if (!part || part.form !== "singular" || article > 0 || (at === sum.last && !conjunction) || /[هة][امن]$/u.test(t.raw(at))) return null;
  const scale = scaleAt(t, at + 1);
  // «بين مليون ونصف مليون»: the other end of a range
  if (scale && isOfTwo && sum.scale > 1) return null;
  // «خمسة ونصف مليون»: the scale is that of both.
  if (scale && sum.scale === 1 && sum.value < 1000 && t.proclitic(at + 1).article === 0) {
    return { ...sum, value: round((sum.value + part.value) * scale.value), last: at + 2, scale: scale.value, hasFraction: false };
  }
  if (scale && scale.value !== sum.scale && scale.value >= Math.max(sum.scale, 2)) return null;
  const of = scale ? scale.value : sum.scale;
  return { ...sum, value: round(sum.value + part.value * of), last: scale ? at + 2 : at + 1, hasFraction: of === 1 };
}

/** 3.3 million is 3300000, not 3299999.9999999995. */
export const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));
