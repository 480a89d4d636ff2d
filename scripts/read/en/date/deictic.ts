import type { Time } from "../../calendar/time.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { dayMonthAt } from "./day-month.ts";
import { monthDateAt } from "./month.ts";
import { numericAt } from "./numeric.ts";
import { weekdayAt } from "./weekday.ts";
import { DEICTIC } from "../words/dates.ts";
import { wordClass } from "../../engine/lexicon.ts";
import { TIME_UNIT } from "../words/units.ts";
import type { DateRead } from "./read.ts";
import { dateRule, isApostrophe, isWord } from "./read.ts";

export const RECENT = wordClass<true>("en-recent");

/** «today», «yesterday», «the day before yesterday»; not «today's world» */
export const deictic = dateRule("en/date/deictic", [DEICTIC], deicticAt);

/** «in recent months» */
export const recent = dateRule("en/date/recent", [RECENT], (t, i) =>
  t.is(i + 1, TIME_UNIT)?.isPlural ? { first: i, last: i + 2, time: { kind: "vague", which: "past", lasting: true } } : null);

function deicticAt(t: Tokens, i: number): DateRead | null {
  const n = t.is(i, DEICTIC);
  if (n === undefined) return null;
  const day = (shift: number): Time => ({ kind: "unit", unit: "day", n: shift, of: null });
  if (n === -1 && isWord(t, i - 1, "before") && isWord(t, i - 2, "day")) return { first: i - 2, last: i + 1, time: day(-2) };
  if (n === 1 && isWord(t, i - 1, "after") && isWord(t, i - 2, "day")) return { first: i - 2, last: i + 1, time: day(2) };
  return withDate(t, i) ?? { first: i, last: i + 1, time: day(n) };
}

/** «today, Thursday, September 9, 2021», «yesterday (Monday)», «today Friday»: one date, told twice. */
function withDate(t: Tokens, i: number): DateRead | null {
  const isBracket = t.isSign(i + 1, "(");
  const at = isBracket || t.isSign(i + 1, ",") ? i + 2 : i + 1;
  const date = weekdayAt(t, at) ?? (at === i + 1 ? null : dayMonthAt(t, at) ?? monthDateAt(t, at) ?? numericAt(t, at));
  if (!date || date.first !== at || !namesDay(date.time)) return null;
  // «yesterday, Monday's talks» are two.
  if (date.time.kind === "weekday" && isApostrophe(t, date.last)) return null;
  // The weekday is what was written on the day; the article's own may be a day off.
  const time: Time = date.time.kind === "weekday" ? { kind: "today", n: t.is(i, DEICTIC)!, weekday: date.time.weekday } : date.time;
  return { first: i, last: isBracket && t.isSign(date.last, ")") ? date.last + 1 : date.last, time };
}

function namesDay(time: Time): boolean {
  if (time.kind === "weekday") return true;
  return time.kind === "named" ? time.day > 0 : time.kind === "absolute" && time.at.precision === "day";
}
