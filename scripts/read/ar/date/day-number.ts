import type { Tokens } from "../../engine/tokens.ts";
import { digitCount, hasArticle, isArticleOfDigits, isJoint, wholeNumber } from "./look.ts";
import { ORDINAL, ORDINAL_TENS } from "./words.ts";

export interface DayNumber {
  day: number;
  next: number;
}

/** A day of the month: «5», «الـ15», «الأول», «الحادي والثلاثين», «العشرين», «غرة» */
export function readDayNumber(t: Tokens, i: number): DayNumber | null {
  const at = isArticleOfDigits(t, i) ? i + 1 : i;
  const digits = wholeNumber(t, at);
  if (digits >= 0) return digits >= 1 && digits <= 31 && digitCount(t, at) <= 2 ? { day: digits, next: at + 1 } : null;
  if (isJoint(t, i, "غرة")) return { day: 1, next: i + 1 };
  // «الأسبوعين الأولين من يناير»
  if (t.entry(i)?.form.endsWith("لين")) return null;
  const ordinal = readOrdinal(t, i);
  return ordinal && ordinal.day >= 1 && ordinal.day <= 31 ? ordinal : null;
}

/** An ordinal in words, up to ninety-nine; `−1` for الأخير. */
export function readOrdinal(t: Tokens, i: number): DayNumber | null {
  const tens = t.is(i, ORDINAL_TENS);
  if (tens) return tens.n > 10 && hasArticle(t, i) ? { day: tens.n, next: i + 1 } : null;
  const one = t.is(i, ORDINAL);
  if (!one) return null;
  const ten = t.is(i + 1, ORDINAL_TENS);
  if (ten && one.n >= 1 && one.n !== 10) {
    const unit = one.n === 11 ? 1 : one.n;
    if (ten.n === 10 && !t.proclitic(i + 1).conjunction) return { day: unit + 10, next: i + 2 };
    if (ten.n > 10 && t.proclitic(i + 1).conjunction && hasArticle(t, i + 1)) return { day: unit + ten.n, next: i + 2 };
  }
  return one.n === 11 ? null : { day: one.n, next: i + 1 };
}
