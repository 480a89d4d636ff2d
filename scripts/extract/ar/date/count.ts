import type { Tokens } from "../../tokens.ts";
import { NUMBER } from "../number/words.ts";
import { TIME_UNIT } from "./words.ts";
import { isArticleOfDigits, wholeNumber } from "./look.ts";

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

/** Number words joined by و: below ten thousand. */
export function readWords(t: Tokens, from: number): Count | null {
  let total = 0;
  let group = 0;
  let lowest = Infinity;
  let i = from;
  for (; i < from + 12; i += 1) {
    const word = t.is(i, NUMBER);
    if (!word || (i > from && t.isNewline(i))) break;
    const isJoined = t.proclitic(i).conjunction;
    if (i > from && !isJoined && word.role !== "ten" && word.role !== "scale" && !(word.role === "hundred" && group < 10)) break;
    if (word.role === "scale") {
      if (word.value !== 1000 || total > 0) break;
      if (i > from && isJoined && group > 0) break;
      total = word.form === "dual" ? 2000 : (group || 1) * 1000;
      group = 0;
      lowest = 1000;
      continue;
    }
    const { value } = word;
    if (word.role === "ten" && group > 0 && group < 10 && !isJoined) {
      group += 10;
    } else if (word.role === "hundred" && value === 100 && group > 0 && group < 10 && !isJoined) {
      group *= 100;
      lowest = 100;
    } else if (word.role === "tens" && isJoined && group % 100 > 0 && group % 100 < 10) {
      group += value;
      lowest = 1;
    } else if (value < lowest) {
      group += value;
      lowest = word.role === "tens" ? 1 : word.role === "hundred" ? 100 : value < 10 && i > from && total + group > value ? 1 : Math.min(lowest, word.role === "one" ? 10 : 1);
    } else break;
  }
  return i > from ? { value: total + group, next: i } : null;
}
