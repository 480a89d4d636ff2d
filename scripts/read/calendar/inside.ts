import { daysInMonth, fromDay, isoMonth, isoYear, toDay, weekdayOf } from "../../core/civil.ts";
import type { Stretch } from "../../core/date-interval.ts";
import { dayOf, dayStretch, daysBetween, decadeOf, halfOf, monthOf, quarterOf, seasonOf, weekOf } from "../../core/date-interval.ts";
import type { Inside } from "./time.ts";

/** What lies inside a year, month or century; null where it does not: 31 February. */
export function insideOf(whole: Stretch, what: Inside): Stretch | null {
  const { first, last } = whole;
  if (first === null || last === null) return null;
  const { year, month } = fromDay(first);
  if ("month" in what) return what.day > 0 ? dayOf(year, what.month, what.day) : monthOf(year, what.month);
  if ("day" in what) return whole.precision === "month" ? dayOf(year, month, what.day) : null;
  if ("season" in what) return seasonOf(year, what.season);
  if ("quarter" in what) return quarterOf(year, what.quarter);
  if ("decade" in what) return whole.precision === "century" ? decadeOf(year + what.decade) : null;
  if ("lastDay" in what) return dayStretch(last);
  if ("months" in what) return monthsOf(year, what.months);
  if ("half" in what) return half(whole, year, month, what.half);
  if ("weekday" in what && what.orDay && what.n > 0 && weekdayOf(toDay(year, month, what.n)) === what.weekday) return dayOf(year, month, what.n);
  if ("weekday" in what) return nthWeekday(first, last, what.weekday, what.n);
  return whole.precision === "year" && what.week > 0 ? isoWeek(year, what.week) : nthWeek(first, last, what.week);
}

function half(whole: Stretch, year: number, month: number, n: number): Stretch | null {
  switch (whole.precision) {
    case "year": return halfOf(year, n);
    case "month": {
      const last = daysInMonth(year, month);
      const [from, to] = n === 1 ? [1, 15] : [16, last];
      return { ...daysBetween(toDay(year, month, from), toDay(year, month, to)), precision: "part_of_month" };
    }
    case "decade": return yearsOf(year + (n - 1) * 5, year + (n - 1) * 5 + 4, "decade");
    case "century": return yearsOf(year + (n - 1) * 50, year + (n - 1) * 50 + 49, "century");
    default: return null;
  }
}

function yearsOf(from: number, to: number, precision: "decade" | "century"): Stretch {
  return { edtf: `${isoYear(from)}/${isoYear(to)}`, first: toDay(from, 1, 1), last: toDay(to, 12, 31), precision };
}

function monthsOf(year: number, n: number): Stretch | null {
  const count = Math.abs(n);
  if (count < 1 || count > 12) return null;
  const [from, to] = n > 0 ? [1, count] : [13 - count, 12];
  return {
    edtf: `${isoMonth(year, from)}/${isoMonth(year, to)}`,
    first: toDay(year, from, 1),
    last: toDay(year, to, daysInMonth(year, to)),
    precision: "part_of_year",
  };
}

function nthWeekday(first: number, last: number, weekday: number, n: number): Stretch | null {
  const day = n > 0
    ? first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7
    : last - ((weekdayOf(last) - weekday + 7) % 7);
  return day > last ? null : dayStretch(day);
}

/** The week of a year, counted from the one that holds 4 January (ISO 8601). */
function isoWeek(year: number, week: number): Stretch | null {
  const at = weekOf(toDay(year, 1, 4) + (week - 1) * 7);
  return week <= 53 && fromDay(at.first! + 3).year === year ? at : null;
}

function nthWeek(first: number, last: number, n: number): Stretch | null {
  const from = n > 0 ? first + (n - 1) * 7 : last - 6;
  if (from > last) return null;
  return { ...daysBetween(from, n > 0 ? Math.min(from + 6, last) : last), precision: "week" };
}
