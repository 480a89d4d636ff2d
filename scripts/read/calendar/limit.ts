import { addMonths, isoDay, isoMonth, isoYear, fromDay } from "../../core/civil.ts";
import type { Stretch } from "../../core/date-interval.ts";
import { closing, opening } from "../../core/date-interval.ts";

/** How a date bounds what is told: «بحلول» by · «حتى» until · «منذ» since · «قبل» before · «بعد» after. */
export type Limit = "by" | "until" | "since" | "before" | "after";

/**
 * The stretch that a date bounds: by → `[..2021-12-31]` · until → `../2021-12-31` ·
 * since → `2014/..` · before 2003 → `[..2002]` · after 2003 → `[2004..]`.
 * Null where the date has no end on that side.
 */
export function limitOf(at: Stretch, limit: Limit): Stretch | null {
  const { first, last } = at;
  switch (limit) {
    case "by":
      return last === null ? null : { edtf: `[..${isoDay(last)}]`, first: null, last, precision: at.precision };
    case "until":
      return last === null ? null : { edtf: `../${/[/~]/.test(at.edtf) ? isoDay(last) : closing(at)}`, first: null, last, precision: at.precision };
    case "since":
      return first === null ? null : { edtf: `${opening(at)}/..`, first, last: null, precision: at.precision };
    case "before":
      return first === null ? null : { edtf: `[..${beside(at, first - 1)}]`, first: null, last: first - 1, precision: at.precision };
    case "after":
      return last === null ? null : { edtf: `[${beside(at, last + 1)}..]`, first: last + 1, last: null, precision: at.precision };
  }
}

/** The day beside a date, written as exactly as the date is: before 2003 is 2002. */
function beside(at: Stretch, day: number): string {
  const { year, month } = fromDay(day);
  if (at.precision === "year" && /^\d{4}$/.test(at.edtf)) return isoYear(year);
  if (at.precision === "month" && /^\d{4}-\d\d$/.test(at.edtf)) return isoMonth(year, month);
  return isoDay(day);
}

export type SpanUnit = "hour" | "day" | "week" | "month" | "year";

/** So many units later; hours count as the days they make, of less than a day nothing. */
export function shiftDay(day: number, n: number, unit: SpanUnit): number {
  switch (unit) {
    case "hour": return day + Math.trunc(n / 24);
    case "day": return day + Math.round(n);
    case "week": return day + Math.round(n * 7);
    case "month": return addMonths(day, Math.round(n));
    case "year": return addMonths(day, Math.round(n * 12));
  }
}
