import type { Tokens } from "../../engine/tokens.ts";
import { Gap } from "../../engine/tokens.ts";
import type { DayMonth } from "./day-month.ts";
import { dayMonthTime, isDate, readDayMonth, readDayOfMonth } from "./day-month.ts";
import type { Read } from "./look.ts";
import { hasArticle, isComma, isDash, isJoint, isSlash, wholeNumber } from "./look.ts";
import { readNumericDate, readShortDate } from "./numeric.ts";
import { readRelativeDay } from "./relative-day.ts";
import { readWeekday } from "./weekday.ts";
import { DATE_HEAD, DAYTIME, LIMIT, PART, RELATIVE_DAY, SAME, TIME_UNIT } from "./words.ts";

/**
 * A day, however it is said: «9 أيلول 2021», «15/7/2014», «أمس», «الأحد الماضي», and with one
 * leading to the other «اليوم الخميس (9 أيلول 2021)»: then the date that is complete counts.
 */
export function readDay(t: Tokens, i: number): Read | null {
  if (t.isNumber(i)) return readDate(t, i);
  // «بعد» opens a day only in «بعد ظهر» and «بعد غد».
  if (t.is(i, LIMIT) && skipNoon(t, i + 1) === i + 1 && !t.is(i + 1, DAYTIME) && !t.is(i + 1, RELATIVE_DAY) && !t.is(i + 2, RELATIVE_DAY)) return null;
  const from = skipDaytime(t, i);
  const next = readNextDay(t, from);
  if (next) return next;
  const lead = readLead(t, from);
  const date = readDate(t, lead ? afterLead(t, lead.next) : from);
  if (lead?.time.kind === "weekday" && !date) {
    const day = readMonthday(t, lead);
    if (day) return day;
  }
  if (lead && date) return closeBracket(t, lead.next, withWeekday(lead, date)) ?? lead;
  return lead ?? date;
}

/** «اليوم التالي الاثنين 10 يوليو»: the date that is told counts. */
function readNextDay(t: Tokens, i: number): Read | null {
  if (t.is(i, TIME_UNIT)?.unit !== "day" || !t.is(i + 1, SAME)) return null;
  const weekday = readWeekday(t, i + 2);
  return readDate(t, weekday ? afterLead(t, weekday.next) : i + 2);
}

/** «الأحد 12 ديسمبر»: the weekday tells which year is meant. */
function withWeekday({ time }: Read, date: Read): Read {
  if (time.kind !== "weekday" || date.time.kind !== "named" || date.time.which === "past" || date.time.which === "future") return date;
  return { ...date, time: { ...date.time, weekday: time.weekday } };
}

/** Happenings that count whom they befell: «قتل الخميس 23». */
const BEFELL = new Set("قتل اصيب جرح توفي اعتقل خطف فقد سجل سجلت بلغ بلغت وصل سقط اوقف".split(" "));

/** «الخميس 23»: a day of the month after its weekday, and nothing that it could count. */
function readMonthday(t: Tokens, { time, next }: Read): Read | null {
  if (time.kind !== "weekday" || !t.isNumber(next) || t.gap[next] !== Gap.space || t.isWord(next + 1) || t.isNumber(next + 1)) return null;
  const sign = t.raw(next + 1);
  if (!t.isNewline(next + 1) && !/^[.،؛,)]$/u.test(sign) || (t.isGlued(next + 2) && t.isNumber(next + 2))) return null;
  const day = wholeNumber(t, next);
  if (day < 1 || day > 31 || BEFELL.has(t.folded(next - 2).replace(/^[وف]/u, ""))) return null;
  return { time: { kind: "monthday", weekday: time.weekday, day }, next: next + 1 };
}

/** «مساء», «يوم», «يومي», «صباح يوم»: they belong to the day that follows. */
function skipDaytime(t: Tokens, i: number): number {
  let at = skipNoon(t, i);
  while (at < i + 3) {
    const unit = t.is(at, TIME_UNIT);
    const isDay = unit?.unit === "day" && (unit.form === "singular" || unit.form === "construct") && !hasArticle(t, at);
    if (!isDay && (!t.is(at, DAYTIME) || hasArticle(t, at))) break;
    at += 1;
  }
  return at;
}

/** «بعد ظهر», «قبل ظهر», «منتصف ليل», «بعد منتصف ليل»: hours of the day that follows. */
export function skipNoon(t: Tokens, i: number): number {
  const at = t.is(i, LIMIT) ? i + 1 : i;
  const daytime = t.is(at, DAYTIME);
  if (at > i && daytime && !hasArticle(t, at) && t.entry(at)!.form === "ظهر") return at + 1;
  return t.is(at, PART)?.part === "middle" && t.is(at + 1, DAYTIME)?.isNight && !hasArticle(t, at + 1) ? at + 2 : i;
}

/** «اليوم الخميس», «أمس (الخميس)», «الأحد الماضي» */
function readLead(t: Tokens, i: number): Read | null {
  const relative = readRelativeDay(t, i);
  if (!relative) return readWeekday(t, i);
  const isOpen = t.isSign(relative.next, "(");
  const weekday = readWeekday(t, isOpen || isComma(t, relative.next) ? relative.next + 1 : relative.next);
  if (!weekday || weekday.time.kind !== "weekday") return relative;
  if (isOpen && !t.isSign(weekday.next, ")")) {
    // «اليوم (الخميس 9 أيلول)»
    const date = readDate(t, weekday.next);
    return date && t.isSign(date.next, ")") ? { time: date.time, next: date.next + 1 } : relative;
  }
  const { time } = relative;
  const isNear = time.kind === "unit" && time.unit === "day" && time.of === null;
  return { time: isNear ? { kind: "today", n: time.n, weekday: weekday.time.weekday } : time, next: isOpen ? weekday.next + 1 : weekday.next };
}

/** Past what may stand between a weekday and its date. */
function afterLead(t: Tokens, i: number): number {
  let at = i;
  if (isComma(t, at) || t.isSign(at, "(") || isDash(t, at) || isSlash(t, at)) at += 1;
  return skipWords(t, at);
}

function skipWords(t: Tokens, i: number): number {
  let at = i;
  if (isSameDay(t, at)) at += 1;
  if (isJoint(t, at, "ل") && t.isGlued(at + 1)) at += 1;
  return at;
}

/** «الموافق», «المصادف»: what follows names the same day. */
const isSameDay = (t: Tokens, i: number): boolean => isJoint(t, i, "موافق", "موافقة", "مصادف", "مصادفة");

function closeBracket(t: Tokens, from: number, date: Read): Read | null {
  if (!t.isSign(from, "(")) return date;
  return t.isSign(date.next, ")") ? { time: date.time, next: date.next + 1 } : null;
}

/** «23 شعبان 1444هـ 15 مارس 2023م»: the whole civil date that follows at once. */
function readBesides(t: Tokens, i: number): Read | null {
  const other = t.isNumber(i) ? readDayMonth(t, i) : null;
  if (!other || other.calendar !== "civil" || other.day === 0 || other.tail?.year == null) return null;
  const time = dayMonthTime(t, i, other);
  return time && { time, next: other.next };
}

/** A date by its numbers, with the same day in the other calendar beside it. */
export function readDate(t: Tokens, i: number): Read | null {
  if (!t.isNumber(i) && !t.is(i, DATE_HEAD)) return null;
  const numeric = readNumericDate(t, i);
  if (numeric) return withGloss(t, numeric);
  const parts = readDayMonth(t, i);
  if (parts && parts.day > 0 && isDate(parts, true)) {
    const time = dayMonthTime(t, i, parts);
    if (time) return withGloss(t, { time, next: parts.next }, parts);
  }
  return readDayOfMonth(t, i) ?? readShortDate(t, i);
}

/**
 * «2 صفر 1443 هـ الموافق 9 سبتمبر 2021 م», «20 رجب 1442هـ (4 مارس 2021)»: one day, of which
 * the civil date is the more certain.
 */
function withGloss(t: Tokens, read: Read, parts?: DayMonth): Read {
  const isIslamic = parts ? parts.calendar === "hijri" : read.time.kind === "absolute" && read.time.at.edtf.endsWith("~");
  let at = isComma(t, read.next) ? read.next + 1 : read.next;
  const isOpen = t.isSign(at, "(");
  const isJoined = isOpen || isDash(t, at) || isSlash(t, at) || isSameDay(t, at);
  if (!isJoined) return (isIslamic && readBesides(t, read.next)) || read;
  at = isSameDay(t, at) ? at : at + 1;
  at = skipWords(t, at);
  const numeric = readNumericDate(t, at);
  const other = numeric ? null : readDayMonth(t, at);
  const next = numeric?.next ?? other?.next ?? -1;
  if (next < 0 || (isOpen && !t.isSign(next, ")"))) return read;
  const otherIsIslamic = other ? other.calendar === "hijri" : numeric!.time.kind === "absolute" && numeric!.time.at.edtf.endsWith("~");
  if (otherIsIslamic === isIslamic || (other && other.day === 0)) return read;
  const end = isOpen ? next + 1 : next;
  if (!isIslamic) return { time: read.time, next: end };
  const time = numeric?.time ?? dayMonthTime(t, at, other!);
  return time ? { time, next: end } : read;
}
