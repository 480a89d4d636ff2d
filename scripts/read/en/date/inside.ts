import type { Inside, Time } from "../../calendar/time.ts";
import type { Context } from "../../engine/engine.ts";
import { DIGITS } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { numberAt } from "../number/numeral.ts";
import { ordinalAt } from "../number/ordinal.ts";
import { WEEKDAY } from "../words/calendar.ts";
import { EDGE, PERIOD, WHICH } from "../words/dates.ts";
import { NUMERAL, ORDINAL } from "../words/numerals.ts";
import { TIME_UNIT } from "../words/units.ts";
import { periodAt } from "./period.ts";
import type { DateRead } from "./read.ts";
import { dateRule, isWord, yearAfter } from "./read.ts";

/** «the first quarter of 2021», «the second half of last year», «the first week of May», «the first three months of 2021» */
export const inside = dateRule("en/date/inside", [ORDINAL, DIGITS, NUMERAL, WHICH, EDGE], insideAt);

/** «Q3 2020», «H1 2021», «Q3» */
export const quarter = dateRule("en/date/quarter", [PERIOD], quarterAt);

function insideAt(t: Tokens, i: number, ctx: Context): DateRead | null {
  const rank = rankAt(t, i);
  if (!rank) return null;
  const edge = edgeOf(t, i, rank.last, rank.n, ctx);
  if (edge) return edge;
  const days = firstDaysOf(t, i, rank, ctx);
  if (days) return days;
  const what = whatAt(t, rank.last, rank.n);
  // «the first Monday in May»
  const isIn = what !== null && "weekday" in what.what && isWord(t, what.last, "in");
  if (!what || !(isIn || isWord(t, what.last, "of"))) return what ? ofYear(t, i, what) : null;
  const at = isWord(t, what.last + 1, "the") ? what.last + 2 : what.last + 1;
  const of = periodAt(t, at, ctx);
  // «the third day of the year» is said of no month, «the 20th day of next month» is.
  if (what && "day" in what.what && what.what.day > 1 && of && !isMonth(of.time)) return null;
  return of && { first: i, last: of.last, time: { kind: "inside", what: what.what, of: of.time } };
}

/** «the last days of August», «the first weeks of 2019»: nobody says how many. */
function edgeOf(t: Tokens, i: number, at: number, n: number, ctx: Context): DateRead | null {
  const unit = t.is(at, TIME_UNIT);
  if ((n !== 1 && n !== -1) || !unit?.isPlural || !isWord(t, at + 1, "of")) return null;
  const of = periodAt(t, isWord(t, at + 2, "the") ? at + 3 : at + 2, ctx);
  if (!of || of.time.kind === "vague" || of.time.kind === "span") return null;
  const isLong = unit.letter === "M" || unit.letter === "Y";
  return { first: i, last: of.last, time: { kind: "part", part: n === 1 ? (isLong ? "early" : "start") : isLong ? "late" : "end", of: of.time } };
}

/** «the first two weeks of June», «the first ten days of the month» */
function firstDaysOf(t: Tokens, i: number, { n, last }: { n: number; last: number }, ctx: Context): DateRead | null {
  const count = n === 1 ? numberAt(t, last) : null;
  const unit = count ? t.is(count.last, TIME_UNIT) : undefined;
  if (!count || !unit || (unit.letter !== "W" && unit.letter !== "D") || !isWord(t, count.last + 1, "of")) return null;
  const day = count.value * unit.times * (unit.letter === "W" ? 7 : 1);
  const of = periodAt(t, isWord(t, count.last + 2, "the") ? count.last + 3 : count.last + 2, ctx);
  if (!of || !Number.isInteger(day) || day < 2 || day > 28 || !isMonth(of.time)) return null;
  const inside = (d: number): Time => ({ kind: "inside", what: { day: d }, of: of.time });
  return { first: i, last: of.last, time: { kind: "range", from: inside(1), to: inside(day) } };
}

function isMonth(time: Time): boolean {
  if (time.kind === "named") return time.day === 0;
  return time.kind === "absolute" ? time.at.precision === "month" : time.kind === "unit" && time.unit === "month";
}

/** «the third quarter this year», «first quarter 2021» */
function ofYear(t: Tokens, i: number, what: { what: Inside; last: number }): DateRead | null {
  const year = "quarter" in what.what || "half" in what.what ? yearAfter(t, what.last) : null;
  if (year) return { first: i, last: year.last, time: { kind: "inside", what: what.what, of: year.time } };
  // «in the third quarter»: of the article's year
  if (!("quarter" in what.what) || !isWord(t, i - 1, "the") || !/^(?:in|for|during)$/u.test(t.isWord(i - 2) ? t.folded(i - 2) : "")) return null;
  return { first: i, last: what.last, time: { kind: "inside", what: what.what, of: { kind: "unit", unit: "year", n: 0, of: null } } };
}

/** first, 2nd, last: 1, 2, −1 */
function rankAt(t: Tokens, i: number): { n: number; last: number } | null {
  const edge = t.is(i, EDGE);
  if (edge !== undefined) return { n: edge, last: i + 1 };
  const read = ordinalAt(t, i);
  const most = read && isWord(t, read.last, "day") ? 31 : 12;
  return read && read.value <= most ? { n: read.value, last: read.last } : null;
}

function whatAt(t: Tokens, i: number, n: number): { what: Inside; last: number } | null {
  const period = t.is(i, PERIOD);
  if (period === "quarter") return { what: { quarter: n === -1 ? 4 : n }, last: i + 1 };
  if (period === "half") return { what: { half: n === -1 ? 2 : n }, last: i + 1 };
  if (isWord(t, i, "week")) return { what: { week: n }, last: i + 1 };
  if (isWord(t, i, "day")) return { what: n === -1 ? { lastDay: true } : { day: n }, last: i + 1 };
  const weekday = t.is(i, WEEKDAY);
  if (weekday !== undefined) return { what: { weekday, n }, last: i + 1 };
  const count = n === 1 || n === -1 ? numberAt(t, i) : null;
  return count && count.value <= 11 && isWord(t, count.last, "months") ? { what: { months: n * count.value }, last: count.last + 1 } : null;
}

function quarterAt(t: Tokens, i: number): DateRead | null {
  const period = t.is(i, PERIOD);
  if ((period !== "q" && period !== "h") || !t.isNumber(i + 1) || !t.isGlued(i + 1) || !/^[QH]$/u.test(t.raw(i))) return null;
  const n = Number(t.folded(i + 1));
  if (n < 1 || n > (period === "q" ? 4 : 2)) return null;
  const what: Inside = period === "q" ? { quarter: n } : { half: n };
  const year = yearAfter(t, i + 2);
  const of: Time = year ? year.time : { kind: "unit", unit: "year", n: 0, of: null };
  return year || period === "q" ? { first: i, last: year ? year.last : i + 2, time: { kind: "inside", what, of } } : null;
}
