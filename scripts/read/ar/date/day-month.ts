import { fromDay } from "../../../core/civil.ts";
import { hijri, hijriToDay } from "../../calendar/hijri.ts";
import { dayOf, monthOf } from "../../../core/date-interval.ts";
import type { Time, Which } from "../../calendar/time.ts";
import { anyYear } from "../../calendar/which.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { readWords } from "./count.ts";
import type { DayNumber } from "./day-number.ts";
import { readDayNumber } from "./day-number.ts";
import { readHijriMonth } from "./hijri-month.ts";
import type { Read } from "./look.ts";
import { digitCount, hasArticle, isComma, isDash, isJoint, isSlash, wholeNumber } from "./look.ts";
import { readMonth } from "./month.ts";
import { isAnnounced } from "./tense.ts";
import { readUnitOf } from "./unit.ts";
import { EVENT_HEAD, HISTORY_HEAD, WEEKDAY, WHICH } from "./words.ts";
import type { YearTail } from "./year-phrase.ts";
import { N_OF, readYearTail } from "./year-phrase.ts";

/** A day of a month, or with day 0 a month, and what is said of its year. */
export interface DayMonth {
  day: number;
  month: number;
  calendar: "civil" | "hijri";
  weak: 0 | 1 | 2;
  tail: YearTail | null;
  next: number;
}

/** «9 أيلول 2021», «الحادي والثلاثين من ديسمبر/ كانون الأول المقبل», «15 رمضان 1442هـ» */
export function readDayMonth(t: Tokens, i: number): DayMonth | null {
  const day = readDayNumber(t, i) ?? readDayWords(t, i);
  if (!day) return readMonthDay(t, i);
  // «31/ديسمبر/2020»
  const isWritten = (isSlash(t, day.next) || isDash(t, day.next)) && t.isGlued(day.next) && t.isGlued(day.next + 1) && t.isNumber(i);
  const at = isWritten || isJoint(t, day.next, "من") || isComma(t, day.next) ? day.next + 1 : day.next;
  return readMonthYear(t, at, day.day);
}

/** «خمسة وعشرين يناير», «الواحد والعشرين من أبريل»: the day as a count. */
function readDayWords(t: Tokens, i: number): DayNumber | null {
  const words = readWords(t, i);
  // «الستة من شوال» are six days.
  if (words?.next === i + 1 && hasArticle(t, i) && t.folded(i).endsWith("ه")) return null;
  return words && words.value >= 1 && words.value <= 31 ? { day: words.value, next: words.next } : null;
}

/** «أيلول 2021», «شهر كانون الأول القادم», «رمضان 1442 هـ»; after a day number, with that day */
export function readMonthYear(t: Tokens, i: number, day = 0): DayMonth | null {
  const preposition = t.proclitic(i).preposition;
  if (day > 0 && preposition !== "" && preposition !== "ل") return null;
  const month = readMonth(t, i);
  if (month) {
    const tail = readYearTail(t, month.next);
    const next = tail?.next ?? month.next;
    return { day, month: month.month, calendar: "civil", weak: month.weak, tail, next };
  }
  const islamic = readHijriMonth(t, i);
  if (!islamic) return null;
  const tail = readYearTail(t, islamic.next);
  return { day, month: islamic.month, calendar: "hijri", weak: islamic.isName ? 2 : 1, tail, next: tail?.next ?? islamic.next };
}

/** «مارس 3», «تموز 13، 2021»: the month first, then nothing that could be counted. */
function readMonthDay(t: Tokens, i: number): DayMonth | null {
  const month = readMonth(t, i);
  if (!month) return null;
  const day = wholeNumber(t, month.next);
  if (day < 1 || day > 31 || digitCount(t, month.next) > 2) return null;
  const tail = readYearTail(t, month.next + 1);
  if (!tail && t.isWord(month.next + 1)) return null;
  return { day, month: month.month, calendar: "civil", weak: 0, tail, next: tail?.next ?? month.next + 1 };
}

/** Whether the words make a date: a weak month needs a day, a year or a place where dates stand. */
export function isDate(parts: DayMonth, isPlaced: boolean): boolean {
  const { day, tail, weak, calendar } = parts;
  if (calendar === "hijri") return day > 0 || tail !== null || weak === 0 || (weak === 1 && isPlaced);
  if (weak === 0 || (day > 0 && tail !== null)) return true;
  if (weak === 1) return day > 0 || tail !== null || isPlaced;
  return (parts.month === 8 || parts.month === 10) && (day > 0 || (tail !== null && tail.which === null));
}

/**
 * The time of a day and month.
 * @param first the token the phrase begins at, for what stands around it
 */
export function dayMonthTime(t: Tokens, first: number, parts: DayMonth): Time | null {
  const { day, month, tail, calendar, next } = parts;
  if (calendar === "hijri") return hijriTime(parts, bareWhich(t, first, next));
  if (tail?.year != null) {
    const at = tail.era === "hijri" ? null : day > 0 ? dayOf(tail.year, month, day) : monthOf(tail.year, month);
    return at && { kind: "absolute", at };
  }
  if (tail?.of) return { kind: "inside", what: { month, day }, of: tail.of };
  if (day === 11 && month === 9 && !tail && t.is(first - 1, EVENT_HEAD)) {
    // The day that is called by its day alone.
    return { kind: "absolute", at: dayOf(2001, 9, 11)! };
  }
  // «ثورة 23 يوليو», «نكسة حزيران» are of a year that all know, and not the last one.
  if (!tail && t.is(first - 1, HISTORY_HEAD)) return { kind: "absolute", at: anyYear(month, day) };
  return { kind: "named", month, day, which: tail?.which ?? bareWhich(t, first, next) };
}

function bareWhich(t: Tokens, first: number, next: number): Which {
  return isAnnounced(t, first, next) ? "announcement" : "near";
}

function hijriTime({ day, month, tail }: DayMonth, bare: Which): Time | null {
  if (tail?.year != null) {
    const at = hijri(tail.year > 1700 ? hijriYearIn(tail.year, month) : tail.year, month, day);
    return at && { kind: "absolute", at };
  }
  if (tail?.of) return null;
  return { kind: "hijri", month, day, which: tail?.which ?? bare };
}

/** The Hijri year whose month begins in a civil year: «رمضان 2021». */
function hijriYearIn(year: number, month: number): number {
  const near = Math.round((year - 622) * 1.0307);
  for (const candidate of [near - 1, near, near + 1, near + 2]) {
    if (fromDay(hijriToDay(candidate, month, 1)).year === year) return candidate;
  }
  return near;
}

/** «العاشر من الشهر الجاري», «25 من الشهر الماضي», «16 من الشهر نفسه», «15 الجاري», «العشرين من الجاري» */
export function readDayOfMonth(t: Tokens, i: number): Read | null {
  const day = readDayNumber(t, i);
  if (!day) return null;
  // «الجمعة العاشر منه»: of the month told before
  if (t.isWord(day.next) && t.folded(day.next) === "منه" && (t.is(i - 1, WEEKDAY) || t.proclitic(i).conjunction || isJoint(t, i - 1, "في"))) {
    return { time: { kind: "inside", what: { day: day.day }, of: { kind: "unit", unit: "month", n: 0, of: { kind: "anchor" } } }, next: day.next + 1 };
  }
  const of = isJoint(t, day.next, "من") ? readUnitOf(t, day.next + 1, "month") ?? readBareWhich(t, day.next + 1) : readBareWhich(t, day.next);
  return of && { time: { kind: "inside", what: { day: day.day }, of: of.time }, next: of.next };
}

function readBareWhich(t: Tokens, i: number): Read | null {
  const which = t.is(i, WHICH);
  // The month is masculine: «الأيام الـ 10 المقبلة» are ten days.
  if (!which || which.recent || !hasArticle(t, i) || t.folded(i).endsWith("ه") || !(t.isNumber(i - 1) || isJoint(t, i - 1, "من"))) return null;
  return { time: { kind: "unit", unit: "month", n: N_OF[which.which], of: null }, next: i + 1 };
}
