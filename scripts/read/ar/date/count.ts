import type { Tokens } from "../../engine/tokens.ts";
import { readCardinal } from "../number/cardinal.ts";
import { NUMBER } from "../number/words.ts";
import { isArticleOfDigits, wholeNumber } from "./look.ts";
import { TIME_UNIT } from "./words.ts";

export interface Count {
  value: number;
  next: number;
}

/**
 * A plain number of things of time or of a year, in digits or words: «3», «الـ18»,
 * «أحد عشر», «ألفين وأربعة عشر». Large and doubtful ones are the number rules' affair.
 */
export function readCount(t: Tokens, i: number): Count | null {
  const at = isArticleOfDigits(t, i) ? i + 1 : i;
  const digits = wholeNumber(t, at);
  // «3 آلاف عام»
  if (digits >= 0 && t.is(at + 1, NUMBER)) {
    const cardinal = readCardinal(t, at);
    if (cardinal && !cardinal.hasFraction) return { value: cardinal.value, next: cardinal.last };
  }
  if (digits >= 0) return { value: digits, next: at + 1 };
  const half = decimal(t, at);
  return half ?? readWords(t, i);
}

/** «2.5» with one or two decimals. */
function decimal(t: Tokens, i: number): Count | null {
  if (!t.isNumber(i) || !t.isNumber(i + 2) || !t.isGlued(i + 1) || !t.isGlued(i + 2)) return null;
  if (!(t.isSign(i + 1, ".") || t.isSign(i + 1, "٫")) || t.folded(i + 2).length > 2) return null;
  return { value: Number(`${t.folded(i)}.${t.folded(i + 2)}`), next: i + 3 };
}

/** Tokens that a count may take before its unit. */
const COUNT_REACH = 7;

/** Whether a unit of time stands near enough to be what a count at i counts: a cheap question first. */
export function isUnitAhead(t: Tokens, i: number): boolean {
  for (let k = i + 1; k <= i + COUNT_REACH; k += 1) {
    if (t.is(k, TIME_UNIT)) return true;
    if (!t.isNumber(k) && !t.isSign(k, ".") && !t.isSign(k, "٫") && !t.is(k, NUMBER)) return false;
  }
  return false;
}

/** Number words: «أحد عشر», «ألفين وأربعة عشر»; of digits with a scale, not. */
export function readWords(t: Tokens, i: number): Count | null {
  if (!t.is(i, NUMBER)) return null;
  const cardinal = readCardinal(t, i);
  return cardinal && !cardinal.hasFraction ? { value: cardinal.value, next: cardinal.last } : null;
}
