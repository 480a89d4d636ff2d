import type { Precision } from "./types.ts";
import { daysInMonth, fromDay, isCivil, isoDay, isoMonth, isoYear, toDay, weekdayOf } from "./civil.ts";

/** A resolved stretch of time: its EDTF value and its first and last day, null where open or unknown. */
export interface Stretch {
  edtf: string;
  first: number | null;
  last: number | null;
  precision: Precision;
}

/** What the calendar is cut into. */
export type Unit = "day" | "week" | "month" | "quarter" | "half" | "season" | "year" | "decade" | "century";

/** A day; null where there is none such. */
export function dayOf(year: number, month: number, day: number): Stretch | null {
  return isCivil(year, month, day) ? dayStretch(toDay(year, month, day)) : null;
}

export function dayStretch(day: number): Stretch {
  return { edtf: isoDay(day), first: day, last: day, precision: "day" };
}

export function monthOf(year: number, month: number): Stretch | null {
  if (!isCivil(year, month, 1)) return null;
  return months(year, month, 1, isoMonth(year, month), "month");
}

export function yearOf(year: number): Stretch | null {
  if (!isCivil(year, 1, 1)) return null;
  return months(year, 1, 12, isoYear(year), "year");
}

/** A year before Christ: the first is the year 0 of ISO 8601. */
export function yearBefore(number: number): Stretch | null {
  return number < 1 || number > 9999 ? null : months(1 - number, 1, 12, isoYear(1 - number), "year");
}

/** A season by the months of meteorology; winter ends in the next year. EDTF 21 to 24. */
export function seasonOf(year: number, season: number): Stretch | null {
  if (!isCivil(year, 1, 1) || season < 21 || season > 24) return null;
  return months(year, (season - 20) * 3, 3, `${isoYear(year)}-${season}`, "season");
}

/** EDTF 33 to 36. */
export function quarterOf(year: number, quarter: number): Stretch | null {
  if (!isCivil(year, 1, 1) || quarter < 1 || quarter > 4) return null;
  return months(year, quarter * 3 - 2, 3, `${isoYear(year)}-${32 + quarter}`, "quarter");
}

/** EDTF 40 and 41. */
export function halfOf(year: number, half: number): Stretch | null {
  if (!isCivil(year, 1, 1) || half < 1 || half > 2) return null;
  return months(year, half * 6 - 5, 6, `${isoYear(year)}-${39 + half}`, "half");
}

/** A decade by its first year: `198X`. */
export function decadeOf(year: number): Stretch | null {
  if (!isCivil(year, 1, 1)) return null;
  const from = year - (year % 10);
  return { ...years(from, from + 9), edtf: `${isoYear(from).slice(0, 3)}X`, precision: "decade" };
}

/** A century as EDTF has it, the twentieth is `19XX`: 1900 to 1999. */
export function centuryOf(number: number): Stretch | null {
  if (number < 1 || number > 99) return null;
  const from = (number - 1) * 100;
  return { ...years(from, from + 99), edtf: `${isoYear(from).slice(0, 2)}XX`, precision: "century" };
}

/** Monday to Sunday (ISO 8601). EDTF has no weeks, so it is written as an interval of days. */
export function weekOf(day: number): Stretch {
  const first = day - weekdayOf(day) + 1;
  return { ...daysBetween(first, first + 6), precision: "week" };
}

/** An interval of days, written out. */
export function daysBetween(first: number, last: number): Stretch {
  return { edtf: `${isoDay(first)}/${isoDay(last)}`, first, last, precision: "day" };
}

/** The unit of the calendar that holds a day. */
export function unitAt(day: number, unit: Unit): Stretch | null {
  const { year, month } = fromDay(day);
  switch (unit) {
    case "day": return dayStretch(day);
    case "week": return weekOf(day);
    case "month": return monthOf(year, month);
    case "quarter": return quarterOf(year, Math.ceil(month / 3));
    case "half": return halfOf(year, Math.ceil(month / 6));
    case "season": return month <= 2 ? seasonOf(year - 1, 24) : seasonOf(year, 20 + Math.floor(month / 3));
    case "year": return yearOf(year);
    case "decade": return decadeOf(year);
    case "century": return centuryOf(Math.floor(year / 100) + 1);
  }
}

/** How a stretch is written where it opens an interval, which takes no season, quarter or half. */
export function opening(at: Stretch): string {
  return edge(at, 0, at.first);
}

/** How a stretch is written where it closes an interval. */
export function closing(at: Stretch): string {
  return edge(at, -1, at.last);
}

function edge({ edtf, precision }: Stretch, side: 0 | -1, day: number | null): string {
  if (day === null) return "..";
  if (precision === "open") return isoDay(day);
  const { year, month } = fromDay(day);
  const inYear = precision === "season" || precision === "quarter" || precision === "half";
  return inYear && !edtf.includes("/") ? isoMonth(year, month) : edtf.split("/").at(side)!;
}

/** Months of a year from one on; they may run into the next year. */
function months(year: number, month: number, count: number, edtf: string, precision: Precision): Stretch {
  const end = month + count - 1;
  const [y, m] = end > 12 ? [year + 1, end - 12] : [year, end];
  return { edtf, first: toDay(year, month, 1), last: toDay(y, m, daysInMonth(y, m)), precision };
}

function years(from: number, to: number): Pick<Stretch, "first" | "last"> {
  return { first: toDay(from, 1, 1), last: toDay(to, 12, 31) };
}
