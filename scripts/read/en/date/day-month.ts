import { DIGITS } from "../../engine/engine.ts";
import type { Time } from "../../calendar/time.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { ordinalAt } from "../number/ordinal.ts";
import { STOP } from "../words/grammar.ts";
import { MONTH } from "../words/calendar.ts";
import { NUMERAL, ORDINAL } from "../words/numerals.ts";
import { LIMIT, WHICH } from "../words/dates.ts";
import { absolute } from "../../calendar/time.ts";
import { yearOf } from "../../../core/date-interval.ts";
import type { DateRead, YearRead } from "./read.ts";
import { dateRule, dayNumber, inYear, isDash, isWord, monthAt, step, yearAfter, yearNumber } from "./read.ts";
import { dayOfName } from "./holiday.ts";
import { tenseAt } from "./tense.ts";

/** «9 September 2021», «3rd of January», «3–7 May 2021», «the 15th of this month» */
export const dayMonth = dateRule("en/date/day-month", [DIGITS, ORDINAL, NUMERAL], dayMonthAt);

export function dayMonthAt(t: Tokens, i: number): DateRead | null {
  const from = dayAt(t, i);
  // «Oct. 30-Nov. 2»: the day has its month before it.
  if (from && isDash(t, from.last) && (t.is(i - 1, MONTH) || (t.isSign(i - 1, ".") && t.is(i - 2, MONTH)))) return null;
  if (!from || (t.isGlued(i) && t.isNumber(i) && !/^[("“'‘[]$/u.test(t.raw(i - 1)))) return null;
  const range = rangeEnd(t, i, from);
  const days = range ?? from;
  const at = isWord(t, days.last, "of") ? days.last + 1 : isJoint(t, days.last) ? days.last + 1 : days.last;
  const month = monthAt(t, at);
  if (!month) return range ? null : ofThisMonth(t, i, days.day, at) ?? onThe(t, i, days);
  const year = yearAfter(t, month.last) ?? (at > days.last && !isWord(t, days.last, "of") ? joinedYear(t, at + 1) : null);
  const last = year ? year.last : month.last;
  const first = range && /^(?:from|between)$/u.test(t.isWord(i - 1) ? t.folded(i - 1) : "") ? i - 1 : i;
  const named = year || range ? null : dayOfName(t, i, month.month, days.day, last);
  if (named) return { first, last, time: named };
  const time = (day: number): Time | null =>
    year ? inYear(year, month.month, day) : { kind: "named", month: month.month, day, which: tenseAt(t, i, last, "near") };
  const end = time(days.day);
  if (!end || !range) return end && { first: i, last, time: end };
  const start = time(from.day);
  return start && { first, last, time: { kind: "range", from: start, to: end } };
}

/** The sign inside «22-Aug-2016», «22.Aug.16» */
function isJoint(t: Tokens, i: number): boolean {
  return (isDash(t, i) || t.isSign(i, ".") || t.isSign(i, "/")) && t.isGlued(i) && t.isGlued(i + 1);
}

/** «-2016», «.16»: a year joined to its month. */
function joinedYear(t: Tokens, i: number): YearRead | null {
  if (!isJoint(t, i) || !t.isNumber(i + 1)) return null;
  const digits = t.folded(i + 1);
  const year = digits.length === 2 ? (Number(digits) < 50 ? 2000 : 1900) + Number(digits) : yearNumber(t, i + 1);
  const of = year > 0 ? yearOf(year) : null;
  return of && { last: i + 2, year, time: absolute(of) };
}

/** A day of the month in digits or as an ordinal word: «9», «3rd», «third», «twenty-first». */
function dayAt(t: Tokens, i: number): { day: number; last: number } | null {
  if (t.isNumber(i)) return dayNumber(t, i);
  const word = ordinalAt(t, i);
  return word && word.value <= 31 && isWord(t, word.last, "of") ? { day: word.value, last: word.last } : null;
}

/** The second day of «3–7 May», «3 to 7 May», «between 3 and 7 May». */
function rangeEnd(t: Tokens, first: number, { day, last }: { day: number; last: number }): { day: number; last: number } | null {
  const isLink = isDash(t, last) || isWord(t, last, "to") || isWord(t, last, "until") || isWord(t, last, "through")
    || (isWord(t, last, "and") && isWord(t, first - 1, "between"));
  if (!isLink) return null;
  const to = dayNumber(t, last + 1);
  return to && to.day > day ? to : null;
}

/** «on the 15th», «by the 20th»: of the article's month */
function onThe(t: Tokens, i: number, { day, last }: { day: number; last: number }): DateRead | null {
  if (last !== i + 2 || !isWord(t, i - 1, "the") || !(isWord(t, i - 2, "on") || t.is(i - 2, LIMIT)) || (t.isWord(last) && !t.is(last, STOP))) return null;
  return { first: i, last, time: { kind: "inside", what: { day }, of: { kind: "unit", unit: "month", n: 0, of: null } } };
}

/** «the 15th of this month», «the 3rd of last month» */
function ofThisMonth(t: Tokens, i: number, day: number, at: number): DateRead | null {
  const which = t.is(at, WHICH);
  if (!which || !isWord(t, at - 1, "of") || !isWord(t, at + 1, "month")) return null;
  return { first: i, last: at + 2, time: { kind: "inside", what: { day }, of: { kind: "unit", unit: "month", n: step(which), of: null } } };
}
