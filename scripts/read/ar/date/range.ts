import { fromDay } from "../../../core/civil.ts";
import { hijri } from "../../calendar/hijri.ts";
import { dayOf, monthOf, yearOf } from "../../../core/date-interval.ts";
import type { Time } from "../../calendar/time.ts";
import { Ahead } from "../../engine/ahead.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { Token } from "../../engine/tokens.ts";
import type { DayMonth } from "./day-month.ts";
import { dayMonthTime, isDate, readDayMonth, readDayOfMonth, readMonthYear } from "./day-month.ts";
import { readDayNumber } from "./day-number.ts";
import type { Read } from "./look.ts";
import { digitCount, hasArticle, isDash, isJoint, isSlash, wholeNumber } from "./look.ts";
import { readPeriod } from "./period.ts";
import { isCounted } from "./season.ts";
import { isStop } from "../noun/stop.ts";
import { readUnitOf } from "./unit.ts";
import { DATEISH, JOINT, LIMIT, OPENS, TIME_UNIT } from "./words.ts";
import { isYearWord, readNamedYear, readYearNumber } from "./year-number.ts";

/**
 * «من 3 إلى 7 أيار», «بين عامي 2014 و2017», «13-15 تموز», «تموز 13-15», «2014-2017»,
 * «من كانون الثاني إلى آذار 2022», «ما بين 2010 و2020», «من 1956 حتى 1970»
 */
export function readRange(t: Tokens, i: number): Read | null {
  // Most words after «من» open no date.
  if (!isEnd(t, i) && !isEnd(t, i + 1) && !isJoint(t, i + 1, "بين") && !isNow(t, i + 1) && !isJoint(t, i + 1, "تاريخ")) return null;
  const head = readHead(t, i);
  if (head.sort === "from" && isNow(t, head.next)) return readFromNow(t, head.next);
  if (!isEnd(t, head.next) || !isJoinAhead(t, head)) return null;
  return readDays(t, i, head) ?? readYears(t, i, head) ?? readMonths(t, i, head) ?? readAny(t, head);
}

/** «الآن» */
const isNow = (t: Tokens, i: number): boolean => t.isWord(i) && t.end[i]! - t.start[i]! <= 5 && t.folded(i) === "الان";

/** «من الآن وحتى نهاية 2025» */
function readFromNow(t: Tokens, i: number): Read | null {
  const join = readJoin(t, i + 1, "from");
  const to = join > 0 ? readPeriod(t, join) : null;
  if (!to || to.time.kind === "limit" || to.time.kind === "vague") return null;
  return { time: { kind: "range", from: { kind: "unit", unit: "day", n: 0, of: null }, to: to.time }, next: to.next };
}

/** Whether one end of a range may begin here. */
const isEnd = (t: Tokens, i: number): boolean => t.isNumber(i) || t.is(i, DATEISH) !== undefined;

type Sort = "between" | "from" | "none";
interface Head {
  sort: Sort;
  next: number;
}

function readHead(t: Tokens, i: number): Head {
  const isSince = t.is(i, LIMIT)?.limit === "since";
  if (isSince || !t.is(i, JOINT)) return { sort: isSince ? "from" : "none", next: isSince ? i + 1 : i };
  if (isJoint(t, i, "ما") && isJoint(t, i + 1, "بين")) return { sort: "between", next: i + 2 };
  if (isJoint(t, i, "بين")) return { sort: "between", next: i + 1 };
  if (isJoint(t, i, "من")) return { sort: "from", next: isJoint(t, i + 1, "تاريخ") ? i + 2 : i + 1 };
  return { sort: "none", next: i };
}

/** The token after what joins the two ends, or 0: «إلى», «حتى», «وحتى», «و», «-». */
function readJoin(t: Tokens, i: number, sort: Sort): number {
  if (isTatweelBefore(t, i)) return i;
  if (sort === "between") {
    if (isJoint(t, i, "و")) return i + 1;
    return t.proclitic(i).conjunction || t.isWord(i) && t.text[t.start[i]!] === "و" ? i : isDash(t, i) ? i + 1 : 0;
  }
  if (isJoint(t, i, "إلى") || t.is(i, LIMIT)?.limit === "until") return isJoint(t, i + 1, "غاية") ? i + 2 : i + 1;
  return isDash(t, i) ? i + 1 : 0;
}

/** «2010 ـ 2020»: a tatweel alone in place of a dash; it makes no token. */
function isTatweelBefore(t: Tokens, i: number): boolean {
  return t.isNumber(i) && t.isNumber(i - 1) && t.text.slice(t.end[i - 1]!, t.start[i]!).trim() === "\u0640";
}

/** Tokens in which the second end must begin. */
const JOIN_REACH = 12;

/** Whether anything ahead may join two ends; most dates are alone. */
function isJoinAhead(t: Tokens, { sort, next }: Head): boolean {
  if (isTatweelBefore(t, next + 1)) return true;
  const join = (sort === "between" ? ANDS : JOINS).first(t, next + 1, next + JOIN_REACH + 1);
  return join !== -1 && t.kind[join] !== Token.newline;
}

/** What may join two ends, or ends the line in which it would have to. */
const joins = (isWord: (t: Tokens, i: number) => boolean): Ahead =>
  new Ahead((t, i) => {
    const kind = t.kind[i];
    return kind === Token.newline || (kind === Token.sign && (isDash(t, i) || isSlash(t, i))) || (kind === Token.word && isWord(t, i));
  });
const ANDS = joins((t, i) => t.text[t.start[i]!] === "و");
const JOINS = joins((t, i) => t.lex[i] !== -1 && (t.is(i, LIMIT) !== undefined || t.is(i, OPENS.limit) !== undefined));

/** Days of one month, the first without its month: «من 3 إلى 7 أيار 2021». */
function readDays(t: Tokens, i: number, { sort, next }: Head): Read | null {
  const first = readDayNumber(t, skipDay(t, next));
  if (!first) return readMonthDays(t, i);
  // «ليل 15/16 تموز»
  const isNight = sort === "none" && isSlash(t, first.next) && t.isGlued(first.next) && t.isGlued(first.next + 1) && t.isNumber(next);
  const join = isNight ? first.next + 1 : readJoin(t, first.next, sort);
  if (join === 0) return null;
  const ofMonth = readDayOfMonth(t, join);
  if (ofMonth?.time.kind === "inside") {
    const from: Time = { ...ofMonth.time, what: { day: first.day } };
    return { time: { kind: "range", from, to: ofMonth.time }, next: ofMonth.next };
  }
  const ofUnit = readDayInMonth(t, join, sort);
  if (ofUnit) return { time: { kind: "range", from: { ...ofUnit.time, what: { day: first.day } }, to: ofUnit.time }, next: ofUnit.next };
  const last = readDayMonth(t, join);
  if (!last || last.day === 0 || !isDate(last, true) || first.day >= last.day || (isNight && last.day !== first.day + 1)) return null;
  const to = dayMonthTime(t, i, last);
  const from = dayMonthTime(t, i, { ...last, day: first.day });
  return from && to && { time: { kind: "range", from, to }, next: last.next };
}

/** «22 في الشهر المقبل», «9 الشهر الجاري»: the last day of «من 4 إلى 22 في الشهر المقبل» */
function readDayInMonth(t: Tokens, i: number, sort: Sort): { time: Extract<Time, { kind: "inside" }>; next: number } | null {
  const day = sort === "from" ? readDayNumber(t, i) : null;
  const of = day && readUnitOf(t, isJoint(t, day.next, "في") ? day.next + 1 : day.next, "month");
  return of && { time: { kind: "inside", what: { day: day.day }, of: of.time }, next: of.next };
}

const skipDay = (t: Tokens, i: number): number => (t.is(i, TIME_UNIT)?.unit === "day" && !hasArticle(t, i) ? i + 1 : i);

/** «تموز 13-15» */
function readMonthDays(t: Tokens, i: number): Read | null {
  const month = readMonthYear(t, i);
  if (!month || month.tail) return null;
  const [from, to] = [wholeNumber(t, month.next), wholeNumber(t, month.next + 2)];
  // «تشرين الأول 12 الى 14»
  if (!(isDash(t, month.next + 1) || isJoint(t, month.next + 1, "إلى")) || (t.isWord(month.next + 3) && !isStop(t, month.next + 3)) || from < 1 || to <= from || to > 31 || digitCount(t, month.next + 2) > 2) return null;
  const parts = { ...month, next: month.next + 3 };
  const [a, b] = [dayMonthTime(t, i, { ...parts, day: from }), dayMonthTime(t, i, { ...parts, day: to })];
  return a && b && { time: { kind: "range", from: a, to: b }, next: parts.next };
}

/** «بين عامي 2014 و2017», «من 1956 حتى 1970», «2014-2017», «العام الدراسي 2021-2022» */
function readYears(t: Tokens, i: number, { sort, next }: Head): Read | null {
  const islamic = readHijriYears(t, next, sort);
  if (islamic) return islamic;
  const first = readPlainYear(t, next);
  if (!first) return null;
  let join = readJoin(t, first.next, sort);
  if (join === 0 && sort === "none" && isSlash(t, first.next) && t.isGlued(first.next)) join = first.next + 1;
  if (join === 0) return null;
  const last = readPlainYear(t, join) ?? (sort === "none" ? readShortYear(t, join, first.year) : null);
  if (!last || last.year <= first.year || isCounted(t, last.next) || (first.year % 50 === 0 && last.year % 50 === 0 && !isYearWord(t, next)) || (sort === "none" && last.year > first.year + 120)) return null;
  // «15-7-2014-2017» and the like are codes.
  if ((isDash(t, last.next) || isSlash(t, last.next)) && t.isGlued(last.next) && t.isNumber(last.next + 1)) return null;
  if (sort === "none" && i > 0 && t.isGlued(i) && (isDash(t, i - 1) || isSlash(t, i - 1))) return null;
  return { time: { kind: "range", from: absoluteYear(first.year), to: absoluteYear(last.year) }, next: last.next };
}

/** «عام 1442/1443هـ», «1437 - 1438 هـ», «من 1420هـ إلى 1425هـ»: the era of the last is that of both. */
function readHijriYears(t: Tokens, i: number, sort: Sort): Read | null {
  let at = isYearWord(t, i) ? i + 1 : i;
  if (at > i && isJoint(t, at, "هجري", "هجرية")) at += 1;
  const first = wholeNumber(t, at);
  if (first < 1200 || first > 1500) return null;
  const number = readYearNumber(t, at, false);
  if (!number || number.era === "bc") return null;
  const join = sort === "none" && isSlash(t, number.next) ? number.next + 1 : readJoin(t, number.next, sort);
  const last = join > 0 ? readYearNumber(t, isYearWord(t, join) ? join + 1 : join, false) : null;
  if (last?.era !== "hijri" || last.year <= first) return null;
  const [from, to] = [hijri(first, 0, 0), hijri(last.year, 0, 0)];
  return from && to && { time: { kind: "range", from: { kind: "absolute", at: from }, to: { kind: "absolute", at: to } }, next: last.next };
}

/** A year of our time, named or bare. */
function readPlainYear(t: Tokens, i: number): { year: number; next: number } | null {
  const named = readNamedYear(t, i);
  if (named) return named.era === "" ? named : null;
  const at = isYearWord(t, i) ? i + 1 : i;
  const year = wholeNumber(t, at);
  return digitCount(t, at) === 4 && year >= 1800 && year <= 2100 ? { year, next: at + 1 } : null;
}

/** «1998-99», «موسم 2019/20»: the next year by its last two digits; «2011-12» alone may be a month. */
function readShortYear(t: Tokens, i: number, first: number): { year: number; next: number } | null {
  if (digitCount(t, i) !== 2 || !t.isGlued(i) || !t.isGlued(i - 1) || wholeNumber(t, i) !== (first + 1) % 100) return null;
  const isSeason = t.isWord(i - 4) && /^و?(?:ال|لل?|بال|ب)?موسم$/u.test(t.folded(i - 4));
  return (first + 1) % 100 > 12 || isSeason ? { year: first + 1, next: i + 1 } : null;
}

const absoluteYear = (year: number): Time => ({ kind: "absolute", at: yearOf(year)! });

/** Two days of two months, or two months; the first takes the year of the second. */
function readMonths(t: Tokens, i: number, { sort, next }: Head): Read | null {
  const first = readEnd(t, next);
  if (!first) return null;
  const join = readJoin(t, first.next, sort);
  if (join === 0) return null;
  const last = readEnd(t, join);
  if (!last || (first.day === 0) !== (last.day === 0)) return null;
  const to = dayMonthTime(t, i, last);
  const from = first.tail ? dayMonthTime(t, i, first) : takeYear(t, i, first, last);
  return from && to && { time: { kind: "range", from, to }, next: last.next };
}

function readEnd(t: Tokens, i: number): DayMonth | null {
  const at = skipDay(t, i);
  const parts = readDayMonth(t, at) ?? readMonthYear(t, at);
  return parts && isDate(parts, true) ? parts : null;
}

/** «من 28 كانون الأول إلى 8 كانون الثاني 2022» begins in the year before. */
function takeYear(t: Tokens, i: number, first: DayMonth, last: DayMonth): Time | null {
  const year = last.tail?.year;
  if (year != null && first.calendar === "civil") {
    const before = first.month > last.month || (first.month === last.month && first.day > last.day);
    const at = first.day > 0 ? dayOf(before ? year - 1 : year, first.month, first.day) : monthOf(before ? year - 1 : year, first.month);
    return at && { kind: "absolute", at };
  }
  return dayMonthTime(t, i, { ...first, tail: last.tail });
}

/** Any two dates: «بين الخميس والأحد», «من مطلع 2020 إلى نهاية 2021». */
function readAny(t: Tokens, { sort, next }: Head): Read | null {
  if (sort === "none") return null;
  const from = readPeriod(t, next);
  if (!from) return null;
  const join = readJoin(t, from.next, sort);
  const to = join > 0 ? readPeriod(t, join) : null;
  if (!to || to.time.kind === "limit" || from.time.kind === "vague" || to.time.kind === "vague") return null;
  return { time: { kind: "range", from: withYearOf(from.time, to.time), to: to.time }, next: to.next };
}

/** «بين فاتح يناير ومتم غشت 2021»: a day or month without its year is of the other end's. */
function withYearOf(from: Time, to: Time): Time {
  let at = to;
  while ("of" in at && at.of !== null) at = at.of;
  if (from.kind !== "named" || to === at || at.kind !== "absolute" || at.at.first === null) return from;
  const { year, month } = fromDay(at.at.first);
  const of = from.month > month && at.at.precision !== "year" ? year - 1 : year;
  const own = from.day > 0 ? dayOf(of, from.month, from.day) : monthOf(of, from.month);
  return own ? { kind: "absolute", at: own } : from;
}
