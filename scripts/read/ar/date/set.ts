import type { Refiner, Rule } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { readDayMonth, readMonthYear } from "./day-month.ts";
import { readDayNumber } from "./day-number.ts";
import { hasArticle, isComma, isJoint } from "./look.ts";
import { ORDINAL, OPENS, TIME_UNIT, WEEKDAY } from "./words.ts";

const NAME = "ar/date/set";

/** «كل يوم جمعة», «كل الأحد», «كل ثاني أحد», «كل خميس واثنين», «كل 14 شباط», «كل رمضان»: days that come again are no date. */
export const set: Rule = {
  name: NAME,
  starts: [OPENS.set],
  read(t, i) {
    const last = readWeekdays(t, i + 1) || readYearly(t, i + 1);
    return last === 0 ? null : { kind: "none", first: i, last, start: t.start[i]!, end: t.end[last - 1]!, rule: NAME };
  },
};

/** The token after the weekdays, or 0. */
function readWeekdays(t: Tokens, i: number): number {
  const unit = t.is(i, TIME_UNIT);
  const from = unit?.unit === "day" || (t.is(i, ORDINAL) && !hasArticle(t, i)) ? i + 1 : i;
  if (!t.is(from, WEEKDAY)) return 0;
  let at = from + 1;
  while (t.is(at, WEEKDAY) && t.proclitic(at).conjunction) at += 1;
  // «كل ثاني أحد من الشهر»
  return isJoint(t, at, "من") && t.is(at + 1, TIME_UNIT) ? at + 2 : at;
}

/** The token after a day or month that no year was told of, or 0. */
function readYearly(t: Tokens, i: number): number {
  const date = t.isNumber(i) ? readDayMonth(t, i) : readMonthYear(t, i);
  return date && !date.tail ? date.next : 0;
}

/** Drops what comes again, and what is listed with it: «الأحد والثلاثاء من كل أسبوع», «15 من كل شهر», «أول أيار من كل عام». */
export const dropSets: Refiner = (candidates, t) => {
  const dropped = new Set<number>();
  for (let n = candidates.length - 1; n >= 0; n -= 1) {
    const c = candidates[n]!;
    const next = candidates[n + 1];
    const isListed = dropped.has(n + 1) && c.kind === "date" && next?.kind === "date" && isJoinedTo(t, c.last, next.first);
    if (isListed || (isOfEach(t, c.last) && (c.kind === "date" || readDayNumber(t, c.first)?.next === c.last))) dropped.add(n);
  }
  return dropped.size === 0 ? candidates : candidates.filter((_, n) => !dropped.has(n));
};

/** «من كل شهر», «الأول من كل شهر», «من كل عام» */
function isOfEach(t: Tokens, i: number): boolean {
  const at = t.is(i, ORDINAL) ? i + 1 : i;
  return isJoint(t, at, "من") && isJoint(t, at + 1, "كل") && t.is(at + 2, TIME_UNIT)?.form === "singular";
}

/** Whether a list goes on from one date to the next: «والثلاثاء», «، والثلاثاء». */
const isJoinedTo = (t: Tokens, last: number, first: number): boolean =>
  (first === last && t.proclitic(first).conjunction) || (isComma(t, last) && first === last + 1) || (isJoint(t, last, "و") && first === last + 1);
