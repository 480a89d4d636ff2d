import { hijri } from "../../calendar/hijri.ts";
import { dayOf, monthOf } from "../../../core/date-interval.ts";
import type { Time } from "../../calendar/time.ts";
import type { Tokens } from "../../engine/tokens.ts";
import type { Read } from "./look.ts";
import { digitCount, isJoint, isJointOf } from "./look.ts";
import { isAnnounced } from "./tense.ts";
import { DAYTIME, EVENT_HEAD, LIMIT, NAME_HEAD, TIME_UNIT, WEEKDAY, YEAR_HEAD } from "./words.ts";
import { fullYear } from "./year-number.ts";

/** «15/7/2014», «2021-09-09», «07.04.2016», «27/8/1412هـ», «15/7/14» */
export function readNumericDate(t: Tokens, i: number): Read | null {
  const fields = readFields(t, i) ?? readSpaced(t, i);
  if (!fields || fields.values.length !== 3) return null;
  const { values: [a, b, c], widths: [wa, , wc], sign, next } = fields as Fields & { values: [number, number, number]; widths: [number, number, number] };
  const isHijri = isJoint(t, next, "ه") && !t.isNewline(next);
  const end = isHijri || isJoint(t, next, "م") && t.isGlued(next) ? next + 1 : next;
  if (wa === 4) return at(ordered(a, b, c, isHijri), end);
  if (wa > 2 || fields.widths[1]! > 2) return null;
  if (wc === 4) return at(ordered(c, b, a, isHijri), end);
  if (wc !== 2 || sign === ".") return null;
  return at(ordered(fullYear(c), b, a, false), end);
}

/** Year, month and day, the last two in either order where only one can be meant. */
function ordered(year: number, month: number, day: number, isHijri: boolean): Time | null {
  if (isHijri || (year >= 1300 && year <= 1500)) {
    const islamic = hijri(year, month, day);
    return islamic && { kind: "absolute", at: islamic };
  }
  if (year < 1800 || year > 2200) return null;
  const found = dayOf(year, month, day) ?? (month > 12 ? dayOf(year, day, month) : null);
  return found && { kind: "absolute", at: found };
}

const at = (time: Time | null, next: number): Read | null => time && { time, next };

/** «05/2019», «8-2020»: a month and its year, and no number of a law before it. */
export function readNumericMonth(t: Tokens, i: number): Read | null {
  const fields = readFields(t, i);
  if (!fields || fields.values.length !== 2 || (fields.sign !== "/" && fields.sign !== "-")) return null;
  if (fields.widths[0]! > 2 || fields.widths[1] !== 4 || !(isJoint(t, i - 1, "في", "حتى", "إلى", "من") || t.is(i - 1, LIMIT) || isJointOf(t, i - 1, DATED))) return null;
  const [month, year] = fields.values as [number, number];
  const found = year >= 1900 && year <= 2100 ? monthOf(year, month) : null;
  return found && { time: { kind: "absolute", at: found }, next: fields.next };
}

/**
 * «14/7» after «يوم», a weekday or «بتاريخ», or alone on its line; «15-7» only in a dateline:
 * «بغداد 15-7 (رويترز)».
 */
export function readShortDate(t: Tokens, i: number): Read | null {
  const fields = readFields(t, i) ?? readSpacedPair(t, i);
  if (!fields || fields.values.length !== 2 || fields.widths.some((w) => w > 2)) return null;
  const { values } = fields;
  if (t.is(i - 1, EVENT_HEAD) && sameDay(values, 9, 11)) return { time: { kind: "absolute", at: dayOf(2001, 9, 11)! }, next: fields.next };
  if (sameDay(values, 24, 7) && !t.is(i - 1, TIME_UNIT)) return null;
  const { values: [day, month], sign, next } = fields as Fields & { values: [number, number] };
  if (sign === "/" ? !isDayPlace(t, i, next) : sign !== "-" || !isDateline(t, i, next)) return null;
  const swap = month > 12 && day <= 12;
  const [d, m] = swap ? [month, day] : [day, month];
  if (!dayOf(2000, m, d)) return null;
  return { time: { kind: "named", month: m, day: d, which: isAnnounced(t, i, next) ? "announcement" : "near" }, next };
}

/** «هجمات 9/11», «أحداث 11/9»; and «24/7», which is no day. */
const sameDay = (values: readonly number[], a: number, b: number): boolean => values[0] === a && values[1] === b || (a !== 24 && values[0] === b && values[1] === a);

const DATED = new Set(["تاريخ", "موافق", "موافقة", "مصادف", "مصادفة"]);

function isDayPlace(t: Tokens, i: number, next: number): boolean {
  const unit = t.is(i - 1, TIME_UNIT);
  if (unit?.unit === "day" || t.is(i - 1, WEEKDAY) || t.is(i - 1, DAYTIME) || isJointOf(t, i - 1, DATED)) return true;
  // «في 22/04.», but not «في 3/4 المساحة»
  if ((isJoint(t, i - 1, "في") || t.is(i - 1, LIMIT)) && !t.isWord(next) && !t.isSign(next, "%") && !t.isSign(next, "٪")) return true;
  return t.isNewline(i - 1) && t.isNewline(next);
}

const DATELINE = 4;

/** In the first words of a line, with the agency in brackets or a dash after it. */
function isDateline(t: Tokens, i: number, next: number): boolean {
  if (!t.isSign(next, "(") && !(t.isSign(next, "-") && !t.isGlued(next))) return false;
  for (let k = i - 1; k >= i - DATELINE; k -= 1) {
    if (t.isNewline(k)) return i - k > 1;
    if (t.is(k, NAME_HEAD) || t.is(k, YEAR_HEAD) || t.isNumber(k)) return false;
  }
  return false;
}

export interface Fields {
  values: number[];
  widths: number[];
  sign: string;
  next: number;
}

/** Two or three numbers joined by one and the same sign, not part of a longer code. */
function readFields(t: Tokens, i: number): Fields | null {
  if (!t.isNumber(i) || !t.isGlued(i + 1) || !t.isNumber(i + 2) || (i > 0 && t.isGlued(i) && !t.isSign(i - 1, "(") && t.kind[i - 1] !== undefined && isCode(t, i - 1))) return null;
  const sign = ["/", "-", ".", "\\"].find((s) => t.isSign(i + 1, s));
  if (sign === undefined) return null;
  const values = [Number(t.folded(i))];
  const widths = [digitCount(t, i)];
  let k = i + 1;
  while (t.isSign(k, sign) && t.isGlued(k) && t.isNumber(k + 1) && t.isGlued(k + 1)) {
    if (values.length === 3) return null;
    values.push(Number(t.folded(k + 1)));
    widths.push(digitCount(t, k + 1));
    k += 2;
  }
  if (widths.some((w) => w > 4) || values.length < 2) return null;
  // «3-2-1-5», «15/7/2014/3»
  if (["/", "-", ".", ":"].some((s) => t.isSign(k, s)) && t.isGlued(k) && t.isNumber(k + 1) && t.isGlued(k + 1)) return null;
  return { values, widths, sign, next: k };
}

/** «15 / 3 / 2021», «15 - 3 - 2021», «7/ 9/ 2021»: only with a year of four digits. */
function readSpaced(t: Tokens, i: number): Fields | null {
  const sign = ["/", "-"].find((s) => t.isSign(i + 1, s) && t.isSign(i + 3, s));
  // Without any space it is told by readFields.
  if (sign === undefined || [1, 2, 3, 4].every((n) => t.isGlued(i + n)) || ![0, 2, 4].every((n) => t.isNumber(i + n))) return null;
  const widths = [0, 2, 4].map((n) => digitCount(t, i + n));
  const isDate = (widths[0] === 4 || widths[2] === 4) && widths.filter((w) => w <= 2).length === 2;
  return isDate ? { values: [0, 2, 4].map((n) => Number(t.folded(i + n))), widths, sign, next: i + 5 } : null;
}

/** «9 - 7» of «أربيل 9 - 7 (اف ب)» */
function readSpacedPair(t: Tokens, i: number): Fields | null {
  if (!t.isNumber(i) || !t.isSign(i + 1, "-") || t.isGlued(i + 1) || t.isGlued(i + 2) || !t.isNumber(i + 2) || !t.isSign(i + 3, "(")) return null;
  return { values: [i, i + 2].map((k) => Number(t.folded(k))), widths: [i, i + 2].map((k) => digitCount(t, k)), sign: "-", next: i + 3 };
}

/** A sign or Latin word glued before the number makes it a code: «A-15-7», «+15-7». */
function isCode(t: Tokens, i: number): boolean {
  return ["-", "/", ".", ":", "+", "#"].some((s) => t.isSign(i, s)) && (t.isNumber(i - 1) || t.isSign(i, "+") || t.isSign(i, "#"));
}
