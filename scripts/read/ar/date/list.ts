import type { Tokens } from "../../engine/tokens.ts";
import { dayMonthTime, isDate, readDayMonth, readDayOfMonth, readMonthYear } from "./day-month.ts";
import { readDayNumber } from "./day-number.ts";
import type { Read } from "./look.ts";
import { isComma, isJoint } from "./look.ts";
import { TIME_UNIT } from "./words.ts";

const LONGEST = 6;

/** The first of several days of a month, «يومي 3» of «يومي 3 و7 أيار 2021»; the last is a date as it stands. */
export function readDayOfList(t: Tokens, i: number): Read | null {
  const unit = t.is(i, TIME_UNIT);
  const from = unit?.unit === "day" && unit.form !== "singular" ? i + 1 : i;
  if (unit && from === i) return null;
  const first = readDayNumber(t, from);
  if (!first) return null;
  let at = skipAnd(t, first.next);
  for (let n = 0; at > 0 && n < LONGEST; n += 1) {
    const date = readDayMonth(t, at);
    if (date && date.day > 0 && isDate(date, true)) {
      const time = dayMonthTime(t, i, { ...date, day: first.day });
      return time && { time, next: first.next };
    }
    const ofMonth = readDayOfMonth(t, at)?.time;
    if (ofMonth?.kind === "inside") return { time: { ...ofMonth, what: { day: first.day } }, next: first.next };
    const other = readDayNumber(t, at);
    at = other ? skipAnd(t, other.next) : 0;
  }
  return null;
}

/** The first of two months, «شهري أيار» of «شهري أيار وحزيران 2021», which gives it its year. */
export function readMonthOfList(t: Tokens, i: number): Read | null {
  const first = readMonthYear(t, i);
  if (!first || first.tail || !isDate(first, true)) return null;
  let at = skipAnd(t, first.next);
  for (let n = 0; at > 0 && n < LONGEST; n += 1) {
    const month = readMonthYear(t, at);
    if (!month || !isDate(month, true)) return null;
    if (month.tail) {
      const time = dayMonthTime(t, i, { ...first, tail: month.tail });
      return time && { time, next: first.next };
    }
    at = skipAnd(t, month.next);
  }
  return null;
}

/** The token after «و», «والـ» or a comma, or the word that carries و; 0 where none follows. */
function skipAnd(t: Tokens, i: number): number {
  const at = isComma(t, i) ? i + 1 : i;
  if (isJoint(t, at, "و") || (isJoint(t, at, "وال") && t.isNumber(at + 1))) return at + 1;
  return at > i || t.proclitic(at).conjunction ? at : 0;
}
