import type { Tokens } from "../../engine/tokens.ts";
import { isCapital } from "../number/capital.ts";
import { WEEKDAY } from "../words/calendar.ts";
import { dayMonthAt } from "./day-month.ts";
import { monthDateAt } from "./month.ts";
import { numericAt } from "./numeric.ts";
import type { DateRead } from "./read.ts";
import { dateRule, dayNumber, isWord } from "./read.ts";
import { tenseAt } from "./tense.ts";

/** «on Thursday», «Monday, July 26, 2021», «Thursday 9 September» */
export const weekday = dateRule("en/date/weekday", [WEEKDAY], weekdayAt);

export function weekdayAt(t: Tokens, i: number): DateRead | null {
  const n = t.is(i, WEEKDAY);
  if (n === undefined || !/^[A-Z]/u.test(t.raw(i))) return null;
  const isShort = t.end[i]! - t.start[i]! <= 5;
  let at = i + 1;
  if (isShort && t.isSign(at, ".") && t.isGlued(at)) at += 1;
  const next = t.isSign(at, ",") || t.isSign(at, "(") ? at + 1 : at;
  const of = isWord(t, next, "the") ? next + 1 : next;
  const date = dayMonthAt(t, of) ?? monthDateAt(t, of) ?? numericAt(t, of);
  if (date && date.first === of && date.time.kind !== "range" && hasDay(date)) {
    const closes = t.isSign(at, "(") && t.isSign(date.last, ")");
    return { first: i, last: closes ? date.last + 1 : date.last, time: date.time };
  }
  // «Sunday the 12th»
  const day = of > next ? dayNumber(t, of) : null;
  if (day && day.last === of + 2) return { first: i, last: day.last, time: { kind: "monthday", weekday: n, day: day.day } };
  if (t.end[i]! - t.start[i]! < 6 || isPartOfName(t, i)) return null;
  // «Tuesday week»: the one after the next
  if (isWord(t, i + 1, "week")) return { first: i, last: i + 2, time: { kind: "shift", n: 7, unit: "day", of: { kind: "weekday", weekday: n, which: "announcement" } } };
  return { first: i, last: i + 1, time: { kind: "weekday", weekday: n, which: tenseAt(t, i, i + 1, "report") } };
}

/** «Thursday, October» would be no day. */
function hasDay({ time }: DateRead): boolean {
  if (time.kind === "named") return time.day > 0;
  if (time.kind === "inside") return "day" in time.what && time.what.day > 0;
  return time.kind === "absolute" && time.at.precision === "day";
}

/** «Black Friday», «Sunday Times», «every Friday», «Friday prayers» */
function isPartOfName(t: Tokens, i: number): boolean {
  const before = t.isWord(i - 1) ? t.folded(i - 1) : "";
  if (/^(?:black|good|bloody|cyber|ash|palm|easter|holy|maundy|shrove|super|every|each|a|any|most|one)$/u.test(before)) return true;
  return t.isWord(i + 1) && isCapital(t, i + 1) && /^(?:times|telegraph|mirror|prayers|post|express|mail|herald|independent|league)$/u.test(t.folded(i + 1));
}
