import type { Time } from "../../calendar/time.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { isCapital } from "../number/capital.ts";
import { MONTH } from "../words/calendar.ts";
import type { DateRead } from "./read.ts";
import { dateRule, dayNumber, inYear, isDash, isWord, monthAt, yearAfter, yearNumber } from "./read.ts";
import { PART } from "../words/dates.ts";
import { dayOfName } from "./holiday.ts";
import { tenseAt } from "./tense.ts";

/** «September 9, 2021», «Sept. 9», «May 3-7, 2021», «October 2021», «in October» */
export const month = dateRule("en/date/month", [MONTH], monthDateAt);

/** Words after which even «May» and «March» are months. */
const BEFORE = new Set("in of since by until till from during between to before after early mid late through and around about last next this for on".split(" "));

export function monthDateAt(t: Tokens, i: number): DateRead | null {
  const read = monthAt(t, i);
  if (!read) return null;
  // «May the 4th»
  const ordinal = isWord(t, read.last, "the") ? dayNumber(t, read.last + 1) : null;
  const day = ordinal && ordinal.last === read.last + 3 ? ordinal : dayNumber(t, read.last);
  if (day && !isCountAfter(t, day.last)) return withDay(t, i, read.month, day);
  const year = yearAfter(t, read.last);
  if (year) {
    const time = inYear(year, read.month, 0);
    return time && { first: i, last: year.last, time };
  }
  if (!isBareMonth(t, i, read)) return null;
  return { first: i, last: read.last, time: { kind: "named", month: read.month, day: 0, which: tenseAt(t, i, read.last, "near") } };
}

function withDay(t: Tokens, i: number, month: number, from: { day: number; last: number }): DateRead | null {
  const to = isDash(t, from.last) || isWord(t, from.last, "to") || isWord(t, from.last, "through")
    || (isWord(t, from.last, "and") && isWord(t, i - 1, "between")) ? dayNumber(t, from.last + 1) : null;
  const isRange = to !== null && to.day > from.day && !monthAt(t, to.last);
  const end = isRange ? to : from;
  const year = yearAfter(t, end.last);
  const last = year ? year.last : end.last;
  const named = year || to ? null : dayOfName(t, i, month, from.day, last);
  if (named) return { first: i, last, time: named };
  const time = (day: number): Time | null =>
    year ? inYear(year, month, day) : { kind: "named", month, day, which: tenseAt(t, i, last, "near") };
  const a = time(from.day);
  if (!a || !isRange) return a && { first: i, last, time: a };
  const b = time(end.day);
  return b && { first: isWord(t, i - 1, "from") || isWord(t, i - 1, "between") ? i - 1 : i, last, time: { kind: "range", from: a, to: b } };
}

/** «May 20,000 troops left»: what follows is a number of its own. */
function isCountAfter(t: Tokens, i: number): boolean {
  const group = (t.isSign(i, ",") || t.isSign(i, ".")) && t.isGlued(i) && t.isNumber(i + 1) && t.isGlued(i + 1) && yearNumber(t, i + 1) === 0;
  return group || (t.isSign(i, ":") && t.isGlued(i)) || t.isSign(i, "%") || (t.isWord(i) && /^(?:percent|million|billion|thousand|hundred)$/u.test(t.folded(i)));
}

/** «from March to June», «April and May»: beside another month it is one. */
function isPaired(t: Tokens, i: number, last: number): boolean {
  const isLink = (at: number): boolean => isDash(t, at) || (t.isWord(at) && /^(?:and|to|or|until|through)$/u.test(t.folded(at)));
  return (isLink(last) && monthAt(t, last + 1) !== null) || (isLink(i - 1) && monthAt(t, i - 2) !== null);
}

const isOnward = (t: Tokens, i: number): boolean => t.isWord(i) && /^(?:on|onward|onwards)$/u.test(t.folded(i));

/** A month's name by itself: not «April Jones», not «the March of Return», not «may». */
function isBareMonth(t: Tokens, i: number, { month, isWord: common, last }: { month: number; isWord: boolean; last: number }): boolean {
  const before = t.isWord(i - 1) ? t.folded(i - 1) : "";
  const isAfter = BEFORE.has(before);
  const isName = t.isWord(last) && isCapital(t, last);
  if (/^['’]$/u.test(t.raw(i - 1)) && t.isGlued(i)) return false;
  if (!common && isPaired(t, i, last)) return true;
  if (t.isSign(i - 1, "-") && t.isGlued(i)) return before === "" && t.is(i - 2, PART) !== undefined;
  if (common && isPaired(t, i, last)) return true;
  if (common) return isAfter && !isName && !(before === "and" || before === "to" || before === "for" || ((before === "by" || before === "from") && month === 5 && !isOnward(t, last)));
  return isAfter || !isName;
}
