import { isoDay, toDay } from "../../core/civil.ts";
import type { Stretch } from "../../core/date-interval.ts";

/**
 * The Islamic calendar by arithmetic: the tabular calendar of thirty years with the leap years
 * 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29, counted from Friday, 16 July 622 (Julian), as in
 * Reingold and Dershowitz, “Calendrical Calculations” (there `fixed-from-islamic`); it is what
 * CLDR calls `islamic-civil`. Countries go by sighting or by tables of their own, so that a day
 * may be off by one: a converted day is given as about, and its bounds are a day wider.
 */

/** 19 July 622 in the Gregorian calendar: the day number of 1 Muharram of the year 1. */
const EPOCH = toDay(622, 7, 19);

/** How far a converted day may be from the day meant. */
export const HIJRI_UNCERTAINTY = 1;

/** The number of a Hijri day. */
export function hijriToDay(year: number, month: number, day: number): number {
  return EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1;
}

export interface Hijri {
  year: number;
  month: number;
  day: number;
}

export function dayToHijri(number: number): Hijri {
  let year = Math.floor((30 * (number - EPOCH) + 10646) / 10631);
  if (hijriToDay(year + 1, 1, 1) <= number) year += 1;
  let month = Math.min(12, Math.floor((number - hijriToDay(year, 1, 1)) / 29.5) + 1);
  if (hijriToDay(year, month, 1) > number) month -= 1;
  return { year, month, day: number - hijriToDay(year, month, 1) + 1 };
}

/** Whether there may be such a day; by sighting, any month may have thirty. */
export function isHijri(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 1600 && month >= 1 && month <= 12 && day >= 1 && day <= 30;
}

/** A Hijri day, month (day 0) or year (month 0) as a stretch of the civil calendar. */
export function hijri(year: number, month: number, day: number): Stretch | null {
  if (!isHijri(year, month || 1, day || 1)) return null;
  const first = hijriToDay(year, month || 1, day || 1);
  const next = month === 0 ? hijriToDay(year + 1, 1, 1) : hijriToDay(year, month + 1, 1);
  const last = day > 0 ? first : next - 1;
  return {
    edtf: first === last ? `${isoDay(first)}~` : `${isoDay(first)}~/${isoDay(last)}~`,
    first: first - HIJRI_UNCERTAINTY,
    last: last + HIJRI_UNCERTAINTY,
    precision: day > 0 ? "day" : month > 0 ? "month" : "year",
  };
}
