/**
 * Arithmetic of the Gregorian calendar, proleptic and without clock or time zone. A day is its
 * number since 1 January 1970. Algorithms: Howard Hinnant, “chrono-compatible low-level date
 * algorithms” (days_from_civil, civil_from_days), which are exact for any year.
 */

export interface Civil {
  year: number;
  /** 1 to 12 */
  month: number;
  /** 1 to 31 */
  day: number;
}

/** The number of a day. The day of the month may lie outside the month. */
export function toDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function fromDay(number: number): Civil {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : LENGTHS[month - 1] ?? 0;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether there is such a day in a year that EDTF can write with four digits. */
export function isCivil(year: number, month: number, day: number): boolean {
  return year >= 0 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** So many months later or earlier; the last day of the month where the day is not in it. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: d } = fromDay(day);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return toDay(y, m, Math.min(d, daysInMonth(y, m)));
}

const pad = (n: number, width: number): string => (width === 2 && n >= 10 ? String(n) : String(n).padStart(width, "0"));

/** A year as EDTF writes it: four digits, before the year 0 with a sign. */
export function isoYear(year: number): string {
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${pad(month, 2)}`;
}

/** A day as `2021-09-09`. */
export function isoDay(day: number): string {
  const { year, month, day: d } = fromDay(day);
  return `${isoMonth(year, month)}-${pad(d, 2)}`;
}

/** The number of a day written `2021-09-09`, or `-0649-03-01` in 650 before Christ; null for anything else. */
export function parseIsoDay(text: string): number | null {
  const match = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day >= 1 && day <= daysInMonth(year, month) ? toDay(year, month, day) : null;
}
