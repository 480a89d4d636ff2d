import { addMonths, daysInMonth, fromDay, isoDay, isoMonth, isoYear, toDay } from "../../core/civil.ts";
import { HIJRI_UNCERTAINTY } from "./hijri.ts";
import type { Stretch } from "../../core/date-interval.ts";
import { daysBetween } from "../../core/date-interval.ts";

/**
 * Where in a period: the thirds «أوائل», «منتصف», «أواخر», and its ends «مطلع», «نهاية».
 *
 * Of a month: days 1–10, 11–20, 21 to the end, the Arabic العشر الأوائل والأواسط والأواخر; the
 * ends are the outer thirds. Of a year: its thirds of four months, but its start and end are
 * the first and the last month. Of a week: Monday and Tuesday, the middle, Saturday and Sunday.
 * Of a decade and a century: thirds by years. Of a season, quarter or half: thirds by months.
 * Of a day: the day. All are marked as about (`~`), for no text means them to the day.
 */
export type Part = "early" | "start" | "middle" | "late" | "end";

export function partOf(whole: Stretch, part: Part): Stretch | null {
  const { first, last, precision } = whole;
  if (first === null || last === null) return null;
  switch (precision) {
    case "day": return first === last ? whole : null;
    case "month": return whole.edtf.includes("/") ? thirdOfDays(first + HIJRI_UNCERTAINTY, last - HIJRI_UNCERTAINTY, part) : thirdOfMonth(first, part);
    case "year": return partOfYear(fromDay(first).year, part);
    case "decade": return partOfYears(fromDay(first).year, part, [3, 4, 6, 7], 9, "decade");
    case "century": return partOfYears(fromDay(first).year, part, [33, 34, 66, 67], 99, "century");
    case "week": {
      const [from, to] = pick(part, [0, 1], [2, 4], [5, 6]);
      return { ...daysBetween(first + from, first + to), precision: "week" };
    }
    case "season":
    case "quarter":
    case "half": return partOfMonths(first, last, part);
    default: return null;
  }
}

function pick<T>(part: Part, low: T, middle: T, high: T): T {
  return part === "middle" ? middle : part === "early" || part === "start" ? low : high;
}

function thirdOfMonth(first: number, part: Part): Stretch {
  const { year, month } = fromDay(first);
  const [from, to] = pick(part, [1, 10], [11, 20], [21, daysInMonth(year, month)]);
  const [a, b] = [toDay(year, month, from), toDay(year, month, to)];
  return { edtf: `${isoDay(a)}~/${isoDay(b)}~`, first: a, last: b, precision: "part_of_month" };
}

/** A Hijri month's third, a day wider as the month is. */
function thirdOfDays(first: number, last: number, part: Part): Stretch {
  const [from, to] = pick(part, [first, first + 9], [first + 10, first + 19], [first + 20, last]);
  return {
    edtf: `${isoDay(from)}~/${isoDay(to)}~`,
    first: from - HIJRI_UNCERTAINTY,
    last: to + HIJRI_UNCERTAINTY,
    precision: "part_of_month",
  };
}

function partOfYear(year: number, part: Part): Stretch {
  if (part === "start") return monthsOf(year, 1, 1);
  if (part === "end") return monthsOf(year, 12, 12);
  const [from, to] = pick(part, [1, 4], [5, 8], [9, 12]);
  return monthsOf(year, from, to);
}

/** Months of a year, as about. */
function monthsOf(year: number, from: number, to: number): Stretch {
  const edtf = from === to ? `${isoMonth(year, from)}~` : `${isoMonth(year, from)}~/${isoMonth(year, to)}~`;
  return {
    edtf,
    first: toDay(year, from, 1),
    last: toDay(year, to, daysInMonth(year, to)),
    precision: "part_of_year",
  };
}

/** Thirds of a decade or century: the last year of the first, the middle ones, the first of the last. */
function partOfYears(
  start: number,
  part: Part,
  [lowEnd, from, to, high]: readonly [number, number, number, number],
  end: number,
  precision: "decade" | "century",
): Stretch {
  const [a, b] = pick(part, [start, start + lowEnd], [start + from, start + to], [start + high, start + end]);
  return { edtf: `${isoYear(a)}~/${isoYear(b)}~`, first: toDay(a, 1, 1), last: toDay(b, 12, 31), precision };
}

function partOfMonths(first: number, last: number, part: Part): Stretch {
  const count = Math.round((last - first) / 30.4);
  const third = Math.max(1, Math.round(count / 3));
  const [from, to] = pick(part, [0, third - 1], [third, count - third - 1], [count - third, count - 1]);
  const a = addMonths(first, from);
  const b = addMonths(first, to + 1) - 1;
  const [x, y] = [fromDay(a), fromDay(b)];
  const edtf = from === to
    ? `${isoMonth(x.year, x.month)}~`
    : `${isoMonth(x.year, x.month)}~/${isoMonth(y.year, y.month)}~`;
  return { edtf, first: a, last: b, precision: "part_of_year" };
}
