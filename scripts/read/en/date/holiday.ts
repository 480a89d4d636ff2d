import { dayOf } from "../../../core/date-interval.ts";
import type { Time } from "../../calendar/time.ts";
import { absolute } from "../../calendar/time.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { isAfterEra } from "../number/year-place.ts";
import { isCapital } from "../number/capital.ts";
import { LIMIT, WHICH } from "../words/dates.ts";
import type { Holiday } from "../words/holidays.ts";
import { HOLIDAY } from "../words/holidays.ts";
import type { DateRead } from "./read.ts";
import { dateRule, inYear, isApostrophe, isWord, yearAfter } from "./read.ts";
import { tenseAt } from "./tense.ts";

/** «Christmas Day 2020», «on New Year's Eve», «last Christmas»: with a year, or where a date stands. */
export const holiday = dateRule("en/date/holiday", [HOLIDAY], holidayAt);

function holidayAt(t: Tokens, i: number): DateRead | null {
  if (!isCapital(t, i)) return null;
  for (const one of t.is(i, HOLIDAY) ?? []) {
    const last = endOf(t, i, one);
    if (last !== -1) return dated(t, i, last, one);
  }
  return null;
}

function dated(t: Tokens, i: number, last: number, { month, day, words }: Holiday): DateRead | null {
  const year = yearAfter(t, last);
  const isDay = t.is(i - 1, LIMIT) !== undefined || isWord(t, i - 1, "on");
  // «over Christmas 2019» was more than a day.
  if (year && words.length === 1 && !isDay) return null;
  if (year) {
    const time = inYear(year, month, day);
    return time && { first: i, last: year.last, time };
  }
  // «the Christmas truce», «on Christmas Island», «before Christmas shopping»: a name, or a season.
  if (t.isWord(last) && isCapital(t, last)) return null;
  const which = t.is(i - 1, WHICH);
  const named = (w: Extract<Time, { kind: "named" }>["which"]): Time => ({ kind: "named", month, day, which: w });
  if (which && (words.length > 1 || which !== "this")) return { first: i - 1, last, time: named(which) };
  const isPlaced = isDay || (words.length > 1 && isBeforeDay(t, i - 1));
  return isPlaced && !isWord(t, last, "shopping") ? { first: i, last, time: named(tenseAt(t, i, last, "near")) } : null;
}

/** «early on New Year's Day» has its «on»; «from», «to», «between» and «and» are of ranges. */
const isBeforeDay = (t: Tokens, i: number): boolean => t.isWord(i) && /^(?:from|to|between|and|late|early)$/u.test(t.folded(i));

/** «the September 11 attacks», «post-Sept. 11»: a day that became a name, with the year of what it names; tokens [first, last). */
export function dayOfName(t: Tokens, first: number, month: number, day: number, last: number): Time | null {
  if (month !== 9 || day !== 11) return null;
  if (isAfterEra(t, first)) return absolute(dayOf(2001, 9, 11)!);
  const at = isWord(t, last, "terrorist") || isWord(t, last, "terror") ? last + 1 : last;
  const named = isWord(t, at, "attacks") || isWord(t, at, "hijackings") || isWord(t, at, "hijackers") ? dayOf(2001, 9, 11) : null;
  return named && absolute(named);
}

/** Where the holiday's name that begins at token i ends, or −1. */
function endOf(t: Tokens, i: number, { words }: Holiday): number {
  let at = i;
  for (const word of words) {
    if (word.startsWith("'")) {
      if (!isApostrophe(t, at) || !t.isGlued(at)) return -1;
      at += 1;
      if (word === "'") continue;
    }
    if (!isWord(t, at, word.replace("'", ""))) return -1;
    at += 1;
    if (t.isSign(at, ".") && t.isGlued(at) && word === "st") at += 1;
  }
  return at;
}
