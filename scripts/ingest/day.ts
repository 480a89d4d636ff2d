/** The day in a date as pages, mails and spreadsheets write it. */

/** Month names of English and of the Arabic calendars in use, from CLDR: `كانون الثاني`, `يناير`, `جانفي` → 1. */
const MONTHS = new Map<string, number>();
for (const locale of ["en", "ar-EG", "ar-IQ", "ar-MA", "ar-DZ"]) {
  for (const style of ["long", "short"] as const) {
    const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: "UTC" });
    for (let month = 0; month < 12; month += 1) MONTHS.set(fold(format.format(Date.UTC(2021, month, 15))), month + 1);
  }
}

const ISO = /^\s*(\d{4})-(\d\d)-(\d\d)(?!\d)/;
/** `Thu, 9 Sep 2021 10:00:00 +0300`, `9 September 2021`, `9 أيلول 2021`, `9 سبتمبر/أيلول 2021` */
const DAY_FIRST = /(?<![\p{L}\d])(\d{1,2})\s+([\p{L}.]+(?:\s\p{L}+)?)(?:\s*\/\s*[\p{L}\s]+?)?[\s,،]+(\d{4})(?!\d)/u;
/** `September 9, 2021` */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const NUMERIC = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;

/**
 * ISO day, in the writer's own time zone; empty where there is none, and for `03/04/2021`, which is two days.
 */
export function parseDay(raw: string): string {
  const written = latinDigits(raw);
  const iso = ISO.exec(written);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(written);
  const month = dayFirst && monthOf(dayFirst[2]!);
  if (dayFirst && month) return valid(Number(dayFirst[3]), month, Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(written);
  const named = monthFirst && monthOf(monthFirst[1]!);
  if (monthFirst && named) return valid(Number(monthFirst[3]), named, Number(monthFirst[2]));
  const numeric = NUMERIC.exec(written);
  if (!numeric) return "";
  const [a, b, year] = [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])];
  if (a > 12 || a === b) return valid(year, b, a);
  return b > 12 ? valid(year, a, b) : "";
}

/** Whether a date is written that could be two: `03/04/2021`. */
export const isAmbiguousDay = (raw: string): boolean => NUMERIC.test(latinDigits(raw)) && parseDay(raw) === "";

function monthOf(name: string): number | undefined {
  return MONTHS.get(fold(name)) ?? MONTHS.get(fold(name.split(/\s/)[0]!));
}

function valid(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1800 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return "";
  return date.toISOString().slice(0, 10);
}

function latinDigits(text: string): string {
  return text.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0));
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[أإآ]/g, "ا").replace(/[\u064b-\u0652.]/g, "").trim();
}
