import type { Time } from "../../calendar/time.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { JOINT, NAME_HEAD } from "./words.ts";

/** What a reader has read: a time, and the token after it. */
export interface Read {
  time: Time;
  next: number;
}

/** Whether the word carries the article. */
export function hasArticle(t: Tokens, i: number): boolean {
  return t.proclitic(i).article > 0;
}

/** Whether the word at i is one of these joining words, as words.ts writes them. */
export function isJoint(t: Tokens, i: number, a: string, b?: string, c?: string, d?: string): boolean {
  // No list of words: it is asked for most words of a text.
  const word = t.is(i, JOINT);
  return word !== undefined && (word === a || word === b || word === c || word === d) && isJointForm(t, i, word);
}

/** The same for many words. */
export function isJointOf(t: Tokens, i: number, words: ReadonlySet<string>): boolean {
  const word = t.is(i, JOINT);
  return word !== undefined && words.has(word) && isJointForm(t, i, word);
}

function isJointForm(t: Tokens, i: number, word: string): boolean {
  // «لم» is no م with a particle: single letters stand alone.
  return word.length > 2 || t.proclitic(i).form === "" || LONGER.has(word);
}

const LONGER = new Set(["من", "في", "ما", "عن"]);

/** A hyphen, a dash of either length, a minus. */
export function isDash(t: Tokens, i: number): boolean {
  const sign = t.sign(i);
  return sign === 0x2d || sign === 0x2013 || sign === 0x2014 || sign === 0x2212;
}

export function isComma(t: Tokens, i: number): boolean {
  return t.isSign(i, "،") || t.isSign(i, ",");
}

export function isSlash(t: Tokens, i: number): boolean {
  return t.isSign(i, "/") || t.isSign(i, "\\");
}

/** «شارع», «جسر» before a name; with the article nothing follows that is theirs: «دخلت المدينة الأحد». */
export function isNameHead(t: Tokens, i: number): boolean {
  return t.is(i, NAME_HEAD) !== undefined && !hasArticle(t, i);
}

/** Where a number that was cut off its article begins: «الـ18» is two tokens, «الـ 18» as well. */
export function isArticleOfDigits(t: Tokens, i: number): boolean {
  return t.isNumber(i + 1) && isJoint(t, i, "ال", "لل");
}

/** A run of digits as a number, if it is no part of a decimal, a clock time or a longer code; −1 if it is. */
export function wholeNumber(t: Tokens, i: number): number {
  if (!t.isNumber(i)) return -1;
  if (isPoint(t, i + 1) && t.isGlued(i + 1) && t.isNumber(i + 2) && t.isGlued(i + 2)) return -1;
  if (isPoint(t, i - 1) && t.isGlued(i) && t.isNumber(i - 2) && t.isGlued(i - 1)) return -1;
  return t.end[i]! - t.start[i]! > 12 ? -1 : Number(t.folded(i));
}

/** How many digits the run at i has. */
export function digitCount(t: Tokens, i: number): number {
  return t.folded(i).length;
}

function isPoint(t: Tokens, i: number): boolean {
  const sign = t.sign(i);
  return sign !== 0 && POINTS.has(sign);
}

const codes = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const POINTS = codes(".,،٫٬:'");
