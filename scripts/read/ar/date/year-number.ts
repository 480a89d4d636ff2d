import type { Tokens } from "../../engine/tokens.ts";
import { readWords } from "./count.ts";
import { digitCount, isJoint, wholeNumber } from "./look.ts";
import { TIME_UNIT } from "./words.ts";

export interface YearNumber {
  year: number;
  next: number;
  /** the era that was named; empty for the usual one */
  era: "" | "hijri" | "bc";
}

/** «2014», «2014م», «1443هـ», «500 قبل الميلاد»: four digits, or less where an era or «عام» is named. */
export function readYearNumber(t: Tokens, i: number, isNamed: boolean): YearNumber | null {
  const year = wholeNumber(t, i);
  if (year < 1) return null;
  const digits = digitCount(t, i);
  if (digits === 4 && (year < 1000 || year > 2200)) return null;
  const { next, era } = readEra(t, i + 1);
  // «العام 70 ميلادية» is seventy.
  if (next > i + 1 && isNamed) return { year, next, era };
  if (digits === 4 || (era !== "" && digits <= 4)) return { year, next, era };
  if (!isNamed) return null;
  // «عام 67», «سنة 850»
  if (digits === 2) return { year: fullYear(year), next, era };
  return digits === 3 ? { year, next, era } : null;
}

/** Two digits: up to 40 of this century, else of the last. */
export function fullYear(two: number): number {
  return two <= 40 ? 2000 + two : 1900 + two;
}

/** «هـ», «م», «للهجرة», «قبل الميلاد», «ق.م» */
function readEra(t: Tokens, i: number): { next: number; era: YearNumber["era"] } {
  if (isJoint(t, i, "ه", "هجري", "هجرية") && !t.isNewline(i)) return { next: i + 1, era: "hijri" };
  if (isJoint(t, i, "م", "ميلادي", "ميلادية")) return { next: i + 1, era: "" };
  if (isJoint(t, i, "قبل") && isJoint(t, i + 1, "ميلاد")) return { next: i + 2, era: "bc" };
  if (t.raw(i) === "ق" && t.isSign(i + 1, ".") && isJoint(t, i + 2, "م")) return { next: i + 3, era: "bc" };
  return { next: i, era: "" };
}

/** Whether the word at i is عام or سنة in a form after which a year may be named. */
export function isYearWord(t: Tokens, i: number): boolean {
  const unit = t.is(i, TIME_UNIT);
  return unit?.unit === "year" && (unit.form !== "plural" || t.isNumber(i + 1));
}

/** «عام 2014», «للعام 2014», «سنة ألفين وثلاثة», «العام الميلادي 2021»: the year that is named. */
export function readNamedYear(t: Tokens, i: number): YearNumber | null {
  if (!isYearWord(t, i)) return null;
  const isNamedEra = isJoint(t, i + 1, "ميلادي", "ميلادية", "هجري", "هجرية");
  // «العام الهجري الجديد 1443»
  const at = isNamedEra ? (t.isWord(i + 2) && t.folded(i + 2) === "الجديد" ? i + 3 : i + 2) : i + 1;
  const digits = readYearNumber(t, at, true);
  if (digits) return isNamedEra && isJoint(t, i + 1, "هجري", "هجرية") ? { ...digits, era: "hijri" } : digits;
  const words = readWords(t, at);
  return words && words.value >= 1000 && words.value <= 2200 ? { year: words.value, next: words.next, era: "" } : null;
}
