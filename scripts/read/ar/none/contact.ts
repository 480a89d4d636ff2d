import type { Tokens } from "../../engine/tokens.ts";
import { isDefinite, isStopWord } from "../noun/stop.ts";
import { digitsOf } from "../../engine/digits.ts";
import { isHyphen } from "./hyphen.ts";

/** Words of calling someone, before «على» or «ب» and the number called. */
const CALLS = new Set("اتصل اتصلوا الاتصال للاتصال بالاتصال والاتصال تتصل يتصل اتصلي التواصل للتواصل تواصلوا".split(" "));

/** «الاتصال على 112», «ص.ب 113»: where someone is reached. */
export function isContact(t: Tokens, first: number, last: number): boolean {
  const word = t.folded(first - 1);
  if (isShortCode(t, first, last)) return true;
  if (word === "ب" && t.isSign(first - 2, ".") && t.folded(first - 3) === "ص") return true;
  if ((word !== "علي" && word !== "ب") || !CALLS.has(t.folded(first - 2))) return false;
  return !t.isWord(last) || isStopWord(t.folded(last)) || isDefinite(t, last);
}

/** «0770 123 4567», «+964-770-123»: runs of digits side by side; and runs too long to count anything. */
export function isPhone(t: Tokens, first: number, last: number): boolean {
  if (last === first + 1 && t.end[first]! - t.start[first]! >= 11) return true;
  return t.isNumber(first - 1) || t.isNumber(last) || isChain(t, first, last) || isShortPhone(t, last) || isShortPhone(t, first - 1)
    || isExtension(t, first, first - 1, first - 2) || isExtension(t, first, last, last + 1);
}

/** «555-1234», with its hyphen at i: three digits and four, and nothing counted after them. */
function isShortPhone(t: Tokens, i: number): boolean {
  if (!isHyphen(t, i) || !t.isGlued(i) || !t.isGlued(i + 1) || !t.isNumber(i - 1) || !t.isNumber(i + 1)) return false;
  const [before, after] = [t.end[i - 1]! - t.start[i - 1]!, t.end[i + 1]! - t.start[i + 1]!];
  if (before === 4 && after === 3) return true;
  return before === 3 && after === 4 && (t.isWord(i + 2) ? isStopWord(t.folded(i + 2)) : !/^[%٪$€£]$/u.test(t.raw(i + 2)) && !/^[$€£]$/u.test(t.raw(i - 2)));
}

/** Three or more runs of digits joined by hyphens. */
function isChain(t: Tokens, first: number, last: number): boolean {
  const back = (i: number): number => (t.isGlued(i) && isHyphen(t, i - 1) && t.isGlued(i - 1) && t.isNumber(i - 2) ? i - 2 : -1);
  const ahead = (i: number): number => (t.isGlued(i) && isHyphen(t, i) && t.isGlued(i + 1) && t.isNumber(i + 1) ? i + 2 : -1);
  const before = back(first);
  const after = ahead(last);
  return (before !== -1 && (after !== -1 || back(before) !== -1)) || (after !== -1 && ahead(after) !== -1);
}

/** «5672345-06»: a long run of digits, a hyphen at `at` and a run that begins with a naught at `other`. */
function isExtension(t: Tokens, first: number, at: number, other: number): boolean {
  return isHyphen(t, at) && t.isGlued(Math.max(at, other)) && t.isNumber(other) && t.end[first]! - t.start[first]! >= 5
    && t.end[other]! - t.start[other]! > 1 && digitsOf(t, other).startsWith("0");
}

const SENDS = /^[وف]?(ارسل|ارسلوا|ترسل|ابعث|ابعثوا|رساله|رسائل|راسلنا|للاشتراك|اشترك|اشتركوا|صوت|للتصويت)$/u;
const CARRIERS = new Set("موبايلي زين اوريدو اسياسيل فودافون اورنج كورك موبينيل اتصالات".split(" "));

/** Words back to where one is told to send, at most. */
const SEND_REACH = 8;

/** «أرسل رسالة إلى 88123 للاشتراك», «601234 موبايلي»: four to six digits that one sends a message to. */
function isShortCode(t: Tokens, first: number, last: number): boolean {
  const width = t.end[first]! - t.start[first]!;
  if (last !== first + 1 || width < 4 || width > 6) return false;
  if (t.isWord(last) && CARRIERS.has(t.folded(last))) return true;
  const to = t.folded(first - 1);
  if ((to !== "الي" && to !== "علي") || (t.isWord(last) && !isStopWord(t.folded(last)) && !/^لل?/u.test(t.folded(last)) && !isDefinite(t, last))) return false;
  for (let i = first - 2; i >= first - SEND_REACH && !t.isNewline(i) && !t.isSign(i, "."); i -= 1) if (t.isWord(i) && SENDS.test(t.folded(i))) return true;
  return false;
}
