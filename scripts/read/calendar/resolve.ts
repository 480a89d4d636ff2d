import type { Precision } from "../../core/types.ts";
import { fromDay, isoDay, weekdayOf } from "../../core/civil.ts";
import { parseEdtf } from "../../core/edtf.ts";
import { insideOf } from "./inside.ts";
import type { SpanUnit } from "./limit.ts";
import { limitOf, shiftDay } from "./limit.ts";
import { partOf } from "./part.ts";
import type { Stretch, Unit } from "../../core/date-interval.ts";
import { centuryOf, closing, dayOf, dayStretch, daysBetween, decadeOf, halfOf, monthOf, opening, quarterOf, unitAt, weekOf, yearOf } from "../../core/date-interval.ts";
import type { ResolvedDate, Time } from "./time.ts";
import { anyYear, whichHijri, whichNamed, whichSeason, whichWeekday } from "./which.ts";

/**
 * @param published the article's own date, EDTF day or interval; empty where not known. Over an
 *   interval a date is what it may be on any of its days: from the earliest to the latest.
 * @returns null where there is no such date (31 February): the candidate is then dropped
 */
export function resolveTime(time: Time, published: string): ResolvedDate | null {
  const own = isRelative(time) && published !== "" ? ownDays(published) : null;
  const at = own ? overInterval(time, own.first, own.last) : stretch(time, null);
  if (at === null) return null;
  return {
    edtf: at.edtf,
    earliest: at.first === null ? null : isoDay(at.first),
    latest: at.last === null ? null : isoDay(at.last),
    precision: at.precision,
    basis: isDerived(time) ? "inferred" : isRelative(time) ? "relative" : "explicit",
  };
}

/** The last one parsed: an article asks for its own day with each of its dates. */
let parsed: { published: string; at: Stretch | null } = { published: "", at: null };

function ownDays(published: string): Stretch | null {
  if (parsed.published !== published) parsed = { published, at: parseEdtf(published) };
  return parsed.at;
}

/** Whether the article's own day must be known. */
export function isRelative(time: Time): boolean {
  switch (time.kind) {
    case "absolute":
    case "anchor": return false;
    case "unit":
    case "shift": return time.of === null || isRelative(time.of);
    case "inside":
    case "part":
    case "limit":
    case "about":
    case "derived": return isRelative(time.of);
    case "range": return isRelative(time.from) || isRelative(time.to);
    default: return true;
  }
}

function isDerived(time: Time): boolean {
  if (time.kind === "derived") return true;
  if (time.kind === "range") return isDerived(time.from) || isDerived(time.to);
  return "of" in time && time.of !== null && isDerived(time.of);
}

function overInterval(time: Time, first: number | null, last: number | null): Stretch | null {
  if (first === null || last === null) return stretch(time, first ?? last);
  const a = stretch(time, first);
  if (first === last) return a;
  const b = stretch(time, last);
  return a && b ? union(a, b) : a ?? b;
}

/** From the earliest of one to the latest of the other. */
function union(a: Stretch, b: Stretch): Stretch {
  if (a.edtf === b.edtf) return a;
  const first = a.first === null || b.first === null ? null : Math.min(a.first, b.first);
  const last = a.last === null || b.last === null ? null : Math.max(a.last, b.last);
  const [from, to] = [first === a.first ? a : b, last === b.last ? b : a];
  const set = /^\[/.test(a.edtf);
  const edtf = set ? (first === null ? `[..${isoDay(last!)}]` : `[${isoDay(first)}..]`) : `${opening(from)}/${closing(to)}`;
  return { edtf, first, last, precision: a.precision };
}

/** Nothing is known of it but how exact it would be. */
function unknown(precision: Precision): Stretch {
  return { edtf: "", first: null, last: null, precision };
}

const isUnknown = (at: Stretch): boolean => at.first === null && at.last === null;

/** The stretch of a time, seen from a day; null where there is none such. */
function stretch(time: Time, ref: number | null): Stretch | null {
  switch (time.kind) {
    case "absolute": return time.at;
    case "anchor": return null;
    case "derived": return stretch(time.of, ref);
    case "unit": return anchored(time.of, ref, time.unit === "day" ? "day" : time.unit, (at) => nthUnit(at.first!, time.unit, time.n));
    case "shift": return anchored(time.of, ref, grain(time.unit), (at) => roughly(shifted(at, time.n, time.unit), time.about === true));
    case "today": return ref === null ? unknown("day") : nearDay(ref + time.n, time.weekday);
    case "monthday": return ref === null ? unknown("day") : monthday(ref, time.weekday, time.day);
    case "weekday": return ref === null ? unknown("day") : whichWeekday(dayAfter(time.after, ref) ?? ref, time.weekday, time.which);
    case "named": return ref === null ? anyYear(time.month, time.day) : onWeekday(ref, time) ?? whichNamed(ref, time.month, time.day, time.which);
    case "hijri": return ref === null ? unknown(time.day ? "day" : "month") : whichHijri(ref, time.month, time.day, time.which);
    case "season": return ref === null ? unknown("season") : whichSeason(ref, time.season, time.which);
    case "inside": return within(time.of, ref, (at) => insideOf(at, time.what));
    case "part": return within(time.of, ref, (at) => partOf(at, time.part));
    case "about": return roughly(stretch(time.of, ref), true);
    case "limit": return limited(time, ref);
    case "range": return range(time.from, time.to, ref);
    case "span": return ref === null ? unknown("open") : span(ref, time.n, time.unit, time.which);
    case "vague": return ref === null ? unknown("open") : vague(ref, time.which, time.lasting);
  }
}

/** «before the end of the year» is by its end. */
function limited({ limit, of }: Extract<Time, { kind: "limit" }>, ref: number | null): Stretch | null {
  if (limit === "before" && of.kind === "part" && (of.part === "end" || of.part === "late")) return limited({ kind: "limit", limit: "by", of: of.of }, ref);
  return within(of, ref, (at) => limitOf(at, limit));
}

/** Works on a time, or on the article's own day where there is none. */
function anchored(of: Time | null, ref: number | null, precision: Precision, f: (at: Stretch) => Stretch | null): Stretch | null {
  if (of !== null) return within(of, ref, f, precision);
  return ref === null ? unknown(precision) : f(dayStretch(ref));
}

function within(of: Time, ref: number | null, f: (at: Stretch) => Stretch | null, precision?: Precision): Stretch | null {
  const at = stretch(of, ref);
  if (at === null) return null;
  return isUnknown(at) ? unknown(precision ?? at.precision) : f(at);
}

/** EDTF marks what is approximate: `2019~`; an interval keeps its days. */
function roughly(at: Stretch | null, isAbout: boolean): Stretch | null {
  return at === null || !isAbout || at.edtf === "" || at.edtf.includes("/") ? at : { ...at, edtf: `${at.edtf}~` };
}

/** The unit that holds the day, or the n-th after it. */
function nthUnit(day: number, unit: Unit, n: number): Stretch | null {
  const { year, month } = fromDay(day);
  const index = (size: number): number => year * (12 / size) + Math.floor((month - 1) / size) + n;
  switch (unit) {
    case "day": return dayStretch(day + n);
    case "week": return weekOf(day + n * 7);
    case "month": return monthOf(Math.floor(index(1) / 12), (index(1) % 12) + 1);
    case "quarter": return quarterOf(Math.floor(index(3) / 4), (index(3) % 4) + 1);
    case "half": return halfOf(Math.floor(index(6) / 2), (index(6) % 2) + 1);
    case "year": return yearOf(year + n);
    case "decade": return decadeOf(year + n * 10);
    case "century": return centuryOf(Math.floor(year / 100) + 1 + n);
    case "season": return unitAt(shiftDay(day, n * 3, "month"), "season");
  }
}

const grain = (unit: SpanUnit): "day" | "month" | "year" => (unit === "month" || unit === "year" ? unit : "day");

/** So many units from a stretch on, as exact as the unit or the stretch, whichever is coarser. */
function shifted(at: Stretch, n: number, unit: SpanUnit): Stretch | null {
  if (at.first === null) return null;
  const day = shiftDay(at.first, n, unit);
  const coarse = at.precision === "year" || unit === "year" ? "year" : at.precision === "month" || unit === "month" ? "month" : "day";
  return unitAt(day, coarse);
}

/** The day, or within two days of it the one that falls on the weekday; further off the day is believed. */
function nearDay(day: number, weekday: number): Stretch {
  return dayStretch([day, day - 1, day + 1, day - 2, day + 2].find((d) => weekdayOf(d) === weekday) ?? day);
}

/** Months before and after in which a weekday and a day of the month are looked for. */
const MONTHDAY_REACH = 3;

/** The nearest day that is both; null where none near is. */
function monthday(ref: number, weekday: number, day: number): Stretch | null {
  const { year, month } = fromDay(ref);
  let best: Stretch | null = null;
  for (let n = -MONTHDAY_REACH; n <= MONTHDAY_REACH; n += 1) {
    const index = year * 12 + month - 1 + n;
    const at = dayOf(Math.floor(index / 12), (index % 12) + 1, day);
    if (at?.first == null || weekdayOf(at.first) !== weekday) continue;
    if (best?.first == null || Math.abs(at.first - ref) < Math.abs(best.first - ref)) best = at;
  }
  return best;
}

/** The day after another, or null where there is none. */
function dayAfter(other: Time | undefined, ref: number): number | null {
  const last = other === undefined ? null : stretch(other, ref)?.last ?? null;
  return last === null ? null : last + 1;
}

/** The year, this or one beside it, in which the day falls on the weekday told with it. */
function onWeekday(ref: number, { month, day, weekday }: Extract<Time, { kind: "named" }>): Stretch | null {
  if (weekday === undefined || day === 0) return null;
  const { year } = fromDay(ref);
  return [year, year - 1, year + 1].map((y) => dayOf(y, month, day)).find((at) => at?.first != null && weekdayOf(at.first) === weekday) ?? null;
}

function range(from: Time, to: Time, ref: number | null): Stretch | null {
  let a = stretch(from, ref);
  let b = stretch(to, ref);
  if (!a || !b) return null;
  if (a.first !== null && b.last !== null && a.first > b.last) {
    // «من تشرين الثاني إلى شباط»: resolved one by one, the ends lie in different years.
    const isFromNearer = ref !== null && a.first - ref < ref - b.last;
    // «من 15 ماي إلى 15 سبتمبر», told in April: of this year.
    if (from.kind === "named" && to.kind === "named" && to.which === "near" && from.month <= to.month && isFromNearer) b = whichNamed(a.last ?? a.first, to.month, to.day, "announcement");
    else if (to.kind === "weekday" && to.which !== "past" && from.kind !== "named") b = whichWeekday(a.last ?? a.first, to.weekday, "announcement");
    else if (from.kind === "named") a = whichNamed(b.first!, from.month, from.day, "report");
    else if (to.kind === "named") b = whichNamed(a.last!, to.month, to.day, "announcement");
    else if (from.kind === "weekday") a = whichWeekday(b.first!, from.weekday, "report");
  } else if (a.first !== null && b.last !== null && from.kind === "named" && to.kind === "named" && b.last - a.first > 366) {
    a = whichNamed(b.first!, from.month, from.day, "report");
  }
  if (!a || !b) return null;
  // Months of no known year make a range that says something; an open end makes none.
  if (isUnknown(a) && isUnknown(b)) return { ...unknown(a.precision), edtf: a.edtf && b.edtf ? `${a.edtf}/${b.edtf}` : "" };
  if (a.first === null || a.last === null || b.first === null || b.last === null || a.first > b.last) return null;
  const edtf = `${opening(a)}/${closing(b)}`;
  // A Hijri day is a day wider than the likeliest, which its EDTF names: that one may lie before the other end.
  return parseEdtf(edtf) ? { edtf, first: a.first, last: b.last, precision: a.precision } : null;
}

function span(ref: number, n: number, unit: SpanUnit, which: "past" | "future"): Stretch {
  // Less than a day still touches a day.
  const step = unit === "hour" && n < 24 ? 0 : n;
  return which === "past" ? daysBetween(shiftDay(ref, -step, unit), ref) : daysBetween(ref, shiftDay(ref, step, unit));
}

function vague(ref: number, which: "past" | "future", lasting: boolean): Stretch {
  const day = isoDay(ref);
  return which === "past"
    ? { edtf: lasting ? `../${day}` : `[..${day}]`, first: null, last: ref, precision: "open" }
    : { edtf: lasting ? `${day}/..` : `[${day}..]`, first: ref, last: null, precision: "open" };
}

