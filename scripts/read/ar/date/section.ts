import { weekdayOf } from "../../../core/civil.ts";
import type { Inside, Time } from "../../calendar/time.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { readCentury, readDecade } from "./century.ts";
import { isUnitAhead, readCount } from "./count.ts";
import { dayMonthTime, readDayMonth } from "./day-month.ts";
import { readOrdinal } from "./day-number.ts";
import type { Read } from "./look.ts";
import { hasArticle, isArticleOfDigits, isJoint } from "./look.ts";
import { readMonthPhrase } from "./month-phrase.ts";
import { readYearOrThis } from "./season.ts";
import { readBareUnit, readUnitOf } from "./unit.ts";
import { ORDINAL, ORDINAL_TENS, PART, TIME_UNIT, WEEKDAY, WHICH } from "./words.ts";

/** What a section is of, and how much of it. */
interface Head {
  what: Inside | { third: 1 | 2 | 3 };
  of: "year" | "month" | "century" | "any";
  next: number;
}

/**
 * «الربع الأول من 2021», «النصف الثاني من القرن العشرين», «الأسبوع الأخير من شباط 2020»,
 * «الأشهر التسعة الأولى من العام», «أول أحد من أيار 2018», «آخر يوم من شباط 2020»
 */
export function readSection(t: Tokens, i: number): Read | null {
  const half = readHalfOf(t, i);
  if (half) return half;
  const head = readHead(t, i);
  if (!head) return null;
  const at = isJoint(t, head.next, "من", "في", "ل") ? head.next + 1 : head.next;
  const whole = readWhole(t, at, head.of);
  if (!whole) return null;
  const { what } = head;
  const time: Time = "third" in what
    ? { kind: "part", part: (["early", "middle", "late"] as const)[what.third - 1]!, of: whole.time }
    : { kind: "inside", what, of: whole.time };
  return { time, next: whole.next };
}

/** «نصف القرن الماضي», «ربع القرن الأخير»: so many years up to now, and no share of a century. */
function readHalfOf(t: Tokens, i: number): Read | null {
  const unit = t.is(i + 1, TIME_UNIT);
  if (unit?.unit !== "century" || unit.form !== "singular" || !hasArticle(t, i + 1) || hasArticle(t, i) || !isJoint(t, i, "نصف", "ربع", "ثلث")) return null;
  const which = t.is(i + 2, WHICH)?.which;
  if (which !== "past" && which !== "future") return null;
  return { time: { kind: "span", n: isJoint(t, i, "نصف") ? 50 : isJoint(t, i, "ربع") ? 25 : 33, unit: "year", which }, next: i + 3 };
}

function readWhole(t: Tokens, i: number, of: Head["of"]): Read | null {
  if (of === "year") return readYearOrThis(t, i);
  if (of === "century") return readCentury(t, i);
  const month = readMonthPhrase(t, i) ?? readUnitOf(t, i, "month") ?? (t.is(i, TIME_UNIT)?.unit === "month" ? readBareUnit(t, i) : null);
  if (month || of === "month") return month;
  return readYearOrThis(t, i) ?? readCentury(t, i) ?? readDecade(t, i);
}

function readHead(t: Tokens, i: number): Head | null {
  if (hasArticle(t, i)) return readTen(t, i) ?? readOrdered(t, i) ?? readMonths(t, i);
  if (isArticleOfDigits(t, i)) return readMonths(t, i);
  return readFirstOrLast(t, i);
}

/** «العشر الأواخر من رمضان» */
function readTen(t: Tokens, i: number): Head | null {
  if (t.is(i, ORDINAL_TENS)?.n !== 10 || !hasArticle(t, i + 1)) return null;
  const part = t.is(i + 1, PART)?.part;
  const n = t.is(i + 1, ORDINAL)?.n;
  const third = part === "early" || n === 1 ? 1 : part === "middle" ? 2 : part === "late" || n === -1 ? 3 : 0;
  return third === 0 ? null : { what: { third }, of: "month", next: i + 2 };
}

/** «الربع الأول», «النصف الثاني», «الثلث الأخير», «الأسبوع الأول», «الثلاثاء الأول», «اليوم الأخير» */
function readOrdered(t: Tokens, i: number): Head | null {
  const ordinal = hasArticle(t, i + 1) ? readOrdinal(t, i + 1) : null;
  if (!ordinal) return null;
  const { day: n, next } = ordinal;
  const nth = (count: number): number => (n === -1 ? count : n);
  if (isJoint(t, i, "ربع", "فصل") && nth(4) <= 4) return { what: { quarter: nth(4) }, of: "year", next };
  if (isJoint(t, i, "نصف") && nth(2) <= 2) return { what: { half: nth(2) }, of: "any", next };
  if (isJoint(t, i, "ثلث") && nth(3) <= 3) return { what: { third: nth(3) as 1 | 2 | 3 }, of: "any", next };
  const unit = t.is(i, TIME_UNIT);
  if (unit?.form === "singular" && unit.unit === "month" && nth(12) <= 12) return { what: { month: nth(12), day: 0 }, of: "year", next };
  if (unit?.form === "singular" && unit.unit === "decade" && nth(10) <= 10) return { what: { decade: (nth(10) - 1) * 10 }, of: "century", next };
  if (unit?.form === "singular" && unit.unit === "week" && n <= 53) return { what: { week: n }, of: "any", next };
  if (unit?.form === "singular" && unit.unit === "day" && n === -1) return { what: { lastDay: true }, of: "any", next };
  const weekday = t.is(i, WEEKDAY)?.weekday;
  return weekday !== undefined && n <= 5 && !isThatDay(t, i + 1, weekday) ? { what: { weekday, n, orDay: true }, of: "month", next } : null;
}

/** «الثلاثاء الثالث من تشرين الثاني 2020»: where the third was a Tuesday, it is a date and no third Tuesday. */
function isThatDay(t: Tokens, i: number, weekday: number): boolean {
  const date = readDayMonth(t, i);
  const time = date && dayMonthTime(t, i, date);
  return time?.kind === "absolute" && time.at.first === time.at.last && weekdayOf(time.at.first ?? 0) === weekday;
}

/** «الأشهر التسعة الأولى», «التسعة أشهر الأولى», «الشهرين الأولين», «الـ9 أشهر الأولى» */
function readMonths(t: Tokens, i: number): Head | null {
  const unit = t.is(i, TIME_UNIT);
  let count: { value: number; next: number } | null;
  if (unit) {
    if (unit.unit !== "month") return null;
    count = unit.form === "dual" ? { value: 2, next: i + 1 } : unit.form === "plural" ? readCount(t, i + 1) : null;
  } else {
    count = isUnitAhead(t, i) ? readCount(t, i) : null;
    if (!count || t.is(count.next, TIME_UNIT)?.unit !== "month") return null;
    count = { value: count.value, next: count.next + 1 };
  }
  const n = count && hasArticle(t, count.next) ? t.is(count.next, ORDINAL)?.n : undefined;
  if (!count || (n !== 1 && n !== -1)) return null;
  return { what: { months: n * count.value }, of: "year", next: count.next + 1 };
}

/** «أول أحد», «آخر جمعة», «أول يوم», «آخر يوم», «آخر أسبوع», «ثاني اثنين» */
function readFirstOrLast(t: Tokens, i: number): Head | null {
  const isLast = t.is(i, PART)?.part === "end" && t.folded(i).endsWith("اخر");
  const n = isLast ? -1 : t.is(i, ORDINAL)?.n;
  if (n === undefined || n > 5 || hasArticle(t, i + 1)) return null;
  if (n === 1 || n === -1) {
    const count = isUnitAhead(t, i + 1) ? readCount(t, i + 1) : null;
    if (count && t.is(count.next, TIME_UNIT)?.unit === "month") return { what: { months: n * count.value }, of: "year", next: count.next + 1 };
  }
  const weekday = t.is(i + 1, WEEKDAY)?.weekday;
  if (weekday !== undefined) return { what: { weekday, n }, of: "month", next: i + 2 };
  const unit = t.is(i + 1, TIME_UNIT);
  if (unit?.form !== "singular") return null;
  if (unit.unit === "week") return { what: { week: n }, of: "month", next: i + 2 };
  if (unit.unit === "day" && n === -1) return { what: { lastDay: true }, of: "any", next: i + 2 };
  return unit.unit === "day" && n === 1 ? { what: { day: 1 }, of: "month", next: i + 2 } : null;
}
