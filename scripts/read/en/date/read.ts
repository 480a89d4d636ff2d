import type { DateCandidate } from "../../engine/candidates.ts";
import type { Context, Rule } from "../../engine/engine.ts";
import type { Time } from "../../calendar/time.ts";
import { absolute } from "../../calendar/time.ts";
import { dayOf, monthOf, yearOf } from "../../../core/date-interval.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { MONTH } from "../words/calendar.ts";
import { WHICH } from "../words/dates.ts";

/** A date in tokens [first, last). */
export interface DateRead {
  first: number;
  last: number;
  time: Time;
}

/** One way of reading a date at token i. */
export type DateReader = (t: Tokens, i: number, ctx: Context) => DateRead | null;

/** A rule of a reader. */
export function dateRule(name: string, starts: Rule["starts"], read: DateReader): Rule {
  return {
    name,
    starts,
    read: (t, i, ctx) => {
      const found = read(t, i, ctx);
      return found && toDate(t, found, name);
    },
  };
}

export function toDate(t: Tokens, { first, last, time }: DateRead, rule: string): DateCandidate {
  return { kind: "date", first, last, start: t.start[first]!, end: t.end[last - 1]!, rule, time, topic: "", attributes: [], anchor: null };
}

export const isWord = (t: Tokens, i: number, word: string): boolean => t.isWord(i) && t.folded(i) === word;

/** The number of a month at token i with its last token, which may be an abbreviation's point. */
export function monthAt(t: Tokens, i: number): { month: number; isWord: boolean; last: number } | null {
  const month = t.is(i, MONTH);
  // «may» and «march» without a capital are verbs.
  if (!month || !/^[A-Z]/u.test(t.raw(i))) return null;
  const isShort = t.end[i]! - t.start[i]! <= 4 && !/^(?:may|june|july)$/u.test(t.folded(i)) && t.isSign(i + 1, ".") && t.isGlued(i + 1) && !t.isNewline(i + 2);
  return { ...month, last: isShort ? i + 2 : i + 1 };
}

/** A year as four digits, or 0. */
export function yearNumber(t: Tokens, i: number): number {
  if (!t.isNumber(i) || t.end[i]! - t.start[i]! !== 4) return 0;
  const glued = t.isSign(i + 1, ",") && t.isGlued(i + 1) && t.isNumber(i + 2) && t.isGlued(i + 2);
  const year = Number(t.folded(i));
  return year >= 1000 && year <= 2199 && !glued ? year : 0;
}

/** A year that follows a month: «2021», «, 2021», «of 2021», «last year», «of this year». */
export interface YearRead {
  last: number;
  /** 0 where it is told from the article's own */
  year: number;
  time: Time;
}

export function yearAfter(t: Tokens, i: number): YearRead | null {
  let at = i;
  if (t.isSign(at, ",") && (yearNumber(t, at + 1) > 0 || isApostrophe(t, at + 1))) at += 1;
  if (isWord(t, at, "of")) at += 1;
  if (isWord(t, at, "the") && isWord(t, at + 1, "year")) at += 2;
  const short = shortYear(t, at);
  if (short) return short;
  const year = yearNumber(t, at);
  if (year > 0) {
    const of = yearOf(year);
    return of && { last: at + 1, year, time: absolute(of) };
  }
  const which = t.is(at, WHICH);
  if (which && isWord(t, at + 1, "year")) return { last: at + 2, year: 0, time: { kind: "unit", unit: "year", n: step(which), of: null } };
  return null;
}

/** «'74» */
function shortYear(t: Tokens, i: number): YearRead | null {
  if (!isApostrophe(t, i) || !t.isNumber(i + 1) || !t.isGlued(i + 1) || t.end[i + 1]! - t.start[i + 1]! !== 2) return null;
  const n = Number(t.folded(i + 1));
  const of = yearOf(n < 50 ? 2000 + n : 1900 + n);
  return of && { last: i + 2, year: n < 50 ? 2000 + n : 1900 + n, time: absolute(of) };
}

export const isApostrophe = (t: Tokens, i: number): boolean => t.isSign(i, "'") || t.isSign(i, "\u2019") || t.isSign(i, "\u2018");

export const step = (which: "past" | "this" | "future"): number => (which === "past" ? -1 : which === "future" ? 1 : 0);

/** A month, or with `day` a day, of a year; null where there is none such. */
export function inYear(of: YearRead, month: number, day: number): Time | null {
  if (of.year === 0) return { kind: "inside", what: { month, day }, of: of.time };
  const at = day > 0 ? dayOf(of.year, month, day) : monthOf(of.year, month);
  return at && absolute(at);
}

/** A day of the month in one or two digits, 1 to 31, or 0; with «st», «nd», «rd», «th» or without. */
export function dayNumber(t: Tokens, i: number): { day: number; last: number } | null {
  if (!t.isNumber(i) || t.end[i]! - t.start[i]! > 2) return null;
  const day = Number(t.folded(i));
  if (day < 1 || day > 31) return null;
  const hasSuffix = t.isGlued(i + 1) && t.isWord(i + 1) && /^(?:st|nd|rd|th)$/u.test(t.folded(i + 1));
  if (!hasSuffix && t.isGlued(i + 1) && t.isWord(i + 1)) return null;
  return { day, last: hasSuffix ? i + 2 : i + 1 };
}

export function isDash(t: Tokens, i: number): boolean {
  return t.isSign(i, "-") || t.isSign(i, "\u2013") || t.isSign(i, "\u2014") || t.isSign(i, "\u2010");
}

