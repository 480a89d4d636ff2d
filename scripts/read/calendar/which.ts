import { daysInMonth, fromDay, isoMonth, toDay, weekdayOf } from "../../core/civil.ts";
import { dayToHijri, hijri } from "./hijri.ts";
import type { Stretch } from "../../core/date-interval.ts";
import { dayOf, dayStretch, monthOf, seasonOf } from "../../core/date-interval.ts";
import type { Which } from "./time.ts";

/** The weekday meant, seen from a day. */
export function whichWeekday(ref: number, weekday: number, which: Which): Stretch {
  const back = (weekdayOf(ref) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  switch (which) {
    case "past": return dayStretch(ref - (back || 7));
    case "future": return dayStretch(ref + (ahead || 7));
    case "announcement": return dayStretch(ref + ahead);
    case "this": return dayStretch(ref - weekdayOf(ref) + weekday);
    default: return dayStretch(ref - back);
  }
}

/**
 * The month, or the day, that has no year. «الماضي» and «المقبل» speak of the month: in
 * December, «5 ديسمبر الماضي» is last year's.
 */
export function whichNamed(ref: number, month: number, day: number, which: Which): Stretch | null {
  const now = fromDay(ref);
  const make = (year: number): Stretch | null => (day > 0 ? dayOf(year, month, day) : monthOf(year, month));
  // 29 February is not in every year: the next one that has it.
  const find = (from: number, step: number): Stretch | null => {
    for (let n = 0; n < 9; n += 1) {
      const found = make(from + n * step);
      if (found) return found;
    }
    return null;
  };
  switch (which) {
    case "past": return find(month < now.month ? now.year : now.year - 1, -1);
    case "future": return find(month > now.month ? now.year : now.year + 1, 1);
    case "this": return make(now.year);
    case "report": return find(startOf(now.year, month, day) <= ref ? now.year : now.year - 1, -1);
    case "announcement": return missed(ref, find(endOf(now.year, month, day) >= ref ? now.year : now.year + 1, 1), day > 0 ? make(now.year) : null);
    case "near": {
      const report = whichNamed(ref, month, day, "report");
      const next = whichNamed(ref, month, day, "announcement");
      return nearer(ref, report, next);
    }
  }
}

/** «was due to leave on 14 June», told on 30 June: a day just gone, for of one so far ahead the year is told. */
function missed(ref: number, next: Stretch | null, own: Stretch | null): Stretch | null {
  if (!next || !own || next.first === null || own.last === null) return next;
  const back = ref - own.last;
  return next.first - ref > 300 && back > 0 && back <= 31 ? own : next;
}

const startOf = (year: number, month: number, day: number): number => toDay(year, month, day || 1);
const endOf = (year: number, month: number, day: number): number => toDay(year, month, day || daysInMonth(year, month));

/** The last one, unless the next is nearer by half: the press tells more of what was. */
function nearer(ref: number, last: Stretch | null, next: Stretch | null): Stretch | null {
  if (!last || !next || last.last === null || next.first === null) return last ?? next;
  return (next.first - ref) * 2 < ref - last.last ? next : last;
}

/** The Hijri month or day that has no year. */
export function whichHijri(ref: number, month: number, day: number, which: Which): Stretch | null {
  const now = dayToHijri(ref);
  const make = (year: number): Stretch | null => hijri(year, month, day);
  switch (which) {
    case "past": return make(month < now.month ? now.year : now.year - 1);
    case "future": return make(month > now.month ? now.year : now.year + 1);
    case "this": return make(now.year);
    default: {
      const candidates = [make(now.year - 1), make(now.year), make(now.year + 1)];
      const last = candidates.filter((c) => c && c.first! <= ref).at(-1) ?? null;
      const next = candidates.find((c) => c && c.last! >= ref) ?? null;
      if (which === "announcement") return next;
      return which === "report" ? last : nearer(ref, last, next);
    }
  }
}

export function whichSeason(ref: number, season: number, which: Which): Stretch | null {
  const { year } = fromDay(ref);
  const all = [year - 2, year - 1, year, year + 1].map((y) => seasonOf(y, season)).filter((s) => s !== null);
  const last = all.filter((s) => s.last! < ref).at(-1) ?? null;
  const next = all.find((s) => s.first! > ref) ?? null;
  const now = all.find((s) => s.first! <= ref && s.last! >= ref) ?? null;
  switch (which) {
    case "past": return last;
    case "future": return next;
    case "announcement": return now ?? next;
    case "report": return now ?? last;
    default: return now ?? nearer(ref, last, next);
  }
}

/** A month or day of no known year (ISO 8601-2): `XXXX-12-31`. */
export function anyYear(month: number, day: number): Stretch {
  const edtf = `XXXX${isoMonth(0, month).slice(4)}${day > 0 ? `-${String(day).padStart(2, "0")}` : ""}`;
  return { edtf, first: null, last: null, precision: day > 0 ? "day" : "month" };
}
