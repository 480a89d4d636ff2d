import type { Unit } from "../../../core/date-interval.ts";
import type { SpanUnit } from "../../calendar/limit.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { numberAt } from "../number/numeral.ts";
import { SEASON, WEEKDAY } from "../words/calendar.ts";
import { DAYTIME, WHICH } from "../words/dates.ts";
import { SOME_OF } from "../words/numerals.ts";
import type { TimeUnit } from "../words/units.ts";
import { TIME_UNIT } from "../words/units.ts";
import type { DateRead } from "./read.ts";
import { dateRule, isWord, monthAt, step } from "./read.ts";

/** «last month», «this year», «next Monday», «last April», «the past three months», «last night» */
export const which = dateRule("en/date/which", [WHICH], whichAt);

export function whichAt(t: Tokens, i: number): DateRead | null {
  const w = t.is(i, WHICH);
  if (!w) return null;
  const word = t.folded(i);
  const at = i + 1;
  if (t.is(at, DAYTIME) && (w === "this" || (w === "past" && isWord(t, at, "night")))) {
    return { first: i, last: at + 1, time: { kind: "unit", unit: "day", n: w === "past" ? -1 : 0, of: null } };
  }
  const unit = t.is(at, TIME_UNIT);
  if (unit) return ofUnit(t, i, w, word, unit);
  const weekday = t.is(at, WEEKDAY);
  if (weekday !== undefined && word !== "past") {
    // The quote ends before the hour: «last Sunday night» is a Sunday.
    return { first: i, last: at + 1, time: { kind: "weekday", weekday, which: w } };
  }
  const month = word === "past" || word === "previous" ? null : monthAt(t, at);
  if (month) return { first: i, last: month.last, time: { kind: "named", month: month.month, day: 0, which: w } };
  const season = t.is(at, SEASON);
  if (season !== undefined) return { first: i, last: at + 1, time: { kind: "season", season, which: w } };
  if (isWord(t, at, "quarter")) return { first: i, last: at + 1, time: { kind: "unit", unit: "quarter", n: step(w), of: null } };
  return counted(t, i, w);
}

function ofUnit(t: Tokens, i: number, w: "past" | "this" | "future", word: string, unit: TimeUnit): DateRead | null {
  const { letter, times, isPlural } = unit;
  if (letter === "S" || letter === "I" || letter === "H") return null;
  if (isPlural) {
    // «the past weeks», «the coming months»: nobody says how many.
    return w === "this" ? null : { first: i, last: i + 2, time: { kind: "vague", which: w, lasting: true } };
  }
  // «the past year» is the twelve months up to now, «last year» the one before; «the previous day» belongs to a story.
  if (word === "past" || word === "coming") return { first: i, last: i + 2, time: { kind: "span", n: times, unit: SPAN[letter], which: word === "past" ? "past" : "future" } };
  if (word === "previous" || word === "preceding" || letter === "D") return null;
  const name: Unit = times === 10 ? "decade" : times === 100 ? "century" : UNIT[letter];
  if (times === 2) return null;
  void t;
  return { first: i, last: i + 2, time: { kind: "unit", unit: name, n: step(w), of: null } };
}

const UNIT = { D: "day", W: "week", M: "month", Y: "year" } as const;
export const SPAN: Record<TimeUnit["letter"], SpanUnit> = { S: "hour", I: "hour", H: "hour", D: "day", W: "week", M: "month", Y: "year" };

/** Words before the adjective «last» of so many weeks. */
function isDetermined(t: Tokens, i: number): boolean {
  if (isWord(t, i - 1, "s") && t.isGlued(i - 1)) return true;
  return t.isNewline(i - 1) || (t.isWord(i - 1) && /^(?:the|these|those|his|her|its|their|our|my|your|in|over|for|within|of|during|and)$/u.test(t.folded(i - 1)));
}

/** «the last three months», «the next few days», «the past two decades» */
function counted(t: Tokens, i: number, w: "past" | "this" | "future"): DateRead | null {
  // «expected to last six weeks», «sieges last three weeks»: the verb.
  if (w === "this" || (isWord(t, i, "last") && !isDetermined(t, i))) return null;
  if (t.is(i + 1, SOME_OF) && t.is(i + 2, TIME_UNIT)?.isPlural) return { first: i, last: i + 3, time: { kind: "vague", which: w, lasting: true } };
  const n = numberAt(t, i + 1);
  const unit = n ? t.is(n.last, TIME_UNIT) : undefined;
  if (!n || !unit || n.first !== i + 1 || unit.letter === "S" || unit.letter === "I") return null;
  return { first: i, last: n.last + 1, time: { kind: "span", n: n.value * unit.times, unit: SPAN[unit.letter], which: w } };
}
