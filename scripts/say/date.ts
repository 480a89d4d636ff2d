import { printDigits } from "./number.ts";
import { monthName } from "./months.ts";
import type { PhraseOptions } from "./options.ts";

/** How the two ends of an interval are joined: a stretch of time, or one day that may be either. */
export type Between = "range" | "either";

/**
 * An EDTF date in words: “31 December 2021”, “mid-April 2021”, “by the end of 2021”, «منتصف نيسان 2021».
 * @param edtf what the reader writes: days, months, years with `~` or `?`, seasons, quarters, decades,
 *   intervals, open ends, `[..x]` (ISO 8601-2, levels 0 and 1 and the one set of level 2)
 * @param between how an interval of days is said
 * @throws on any other string: `unprintable date: …`
 */
export function printDate(edtf: string, options: PhraseOptions, between: Between = "range"): string {
  const { lang } = options;
  const limit = /^\[\.\.(.+)\]$/.exec(edtf);
  if (limit) return (lang === "en" ? "by " : "بحلول ") + printDate(limit[1]!, options);
  const from = /^\[(.+)\.\.\]$/.exec(edtf);
  if (from) return (lang === "en" ? "from " : "ابتداءً من ") + printDate(from[1]!, options);
  const [first, last, ...rest] = edtf.split("/");
  if (!first || rest.length) throw new Error(`unprintable date: ${edtf}`);
  if (last === undefined) return printPoint(first, options);
  if (first === "..") return (lang === "en" ? "until " : "حتى ") + printPoint(last, options);
  if (last === "..") return (lang === "en" ? "since " : "منذ ") + printPoint(first, options);
  return printPart(first, last, options) ?? printInterval(first, last, options, between);
}

interface Point {
  /** empty of a day or month of no known year */
  year: string;
  month: number;
  day: number;
  sure: boolean;
}

function parsePoint(text: string): Point | null {
  const match = /^(-?\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(text);
  if (!match) return null;
  return { year: match[1] === "XXXX" ? "" : match[1]!, month: Number(match[2] ?? 0), day: Number(match[3] ?? 0), sure: !match[4] };
}

function printPoint(text: string, options: PhraseOptions): string {
  const { lang } = options;
  const decade = /^(\d{3})X$/.exec(text);
  if (decade) return lang === "en" ? `the ${decade[1]}0s` : `عقد ${printDigits(`${decade[1]}0`, options)}`;
  const century = /^(\d{2})XX$/.exec(text);
  if (century) return printCentury(Number(century[1]) + 1, options);
  const point = parsePoint(text);
  if (!point) throw new Error(`unprintable date: ${text}`);
  if (point.month > 12) return printSeason(point, options);
  const words = printDay(point, options);
  if (point.sure) return words;
  // “about January” of a whole month is how the reader keeps the first or the last month of a year.
  if (!point.day && (point.month === 12 || point.month === 1)) return printYearEnd(point, options);
  return `${lang === "en" ? "about" : "نحو"} ${words}`;
}

function printDay({ year, month, day }: Pick<Point, "year" | "month" | "day">, options: PhraseOptions): string {
  const parts = [
    day ? printDigits(day, options) : "",
    month ? monthName(month, options.lang, options.months) : "",
    year && printYear(year, options),
  ];
  return parts.filter(Boolean).join(" ");
}

function printYearEnd({ year, month }: Point, options: PhraseOptions): string {
  const y = printYear(year, options);
  if (options.lang === "en") return month === 12 ? `the end of ${y}` : `the beginning of ${y}`;
  return month === 12 ? `نهاية عام ${y}` : `مطلع عام ${y}`;
}

const seasons: Record<number, [string, string]> = {
  21: ["spring", "ربيع"], 22: ["summer", "صيف"], 23: ["autumn", "خريف"], 24: ["winter", "شتاء"],
  33: ["the first quarter of", "الربع الأول من"], 34: ["the second quarter of", "الربع الثاني من"],
  35: ["the third quarter of", "الربع الثالث من"], 36: ["the fourth quarter of", "الربع الرابع من"],
  40: ["the first half of", "النصف الأول من"], 41: ["the second half of", "النصف الثاني من"],
};

function printSeason({ year, month }: Point, options: PhraseOptions): string {
  const season = seasons[month];
  if (!season) throw new Error(`unprintable date: ${year}-${month}`);
  return `${season[options.lang === "en" ? 0 : 1]} ${printYear(year, options)}`;
}

/** A year; before Christ EDTF counts from the year 0, which is 1 BC. */
function printYear(year: string, options: PhraseOptions): string {
  const number = Number(year);
  if (number > 0) return printDigits(number, options);
  return `${printDigits(1 - number, options)} ${options.lang === "en" ? "BC" : "قبل الميلاد"}`;
}

function printCentury(n: number, options: PhraseOptions): string {
  if (options.lang === "ar") return `القرن ${printDigits(n, options)}`;
  const suffix = n % 10 === 1 && n !== 11 ? "st" : n % 10 === 2 && n !== 12 ? "nd" : n % 10 === 3 && n !== 13 ? "rd" : "th";
  return `the ${n}${suffix} century`;
}

/** Early, mid- and late: the thirds of a month by days, and of a year by months. */
function printPart(first: string, last: string, options: PhraseOptions): string | null {
  const [a, b] = [parsePoint(first), parsePoint(last)];
  if (!a || !b || a.sure || b.sure || a.year !== b.year) return null;
  if (a.day && b.day && a.month === b.month) {
    const third = [1, 11, 21].indexOf(a.day);
    if (third < 0 || b.day - a.day < 7 || b.day - a.day > 10) return null;
    return printThird(third, printDay({ ...a, day: 0 }, options), options, "");
  }
  if (!a.day && !b.day && a.month && b.month - a.month === 3) {
    const third = [1, 5, 9].indexOf(a.month);
    return third < 0 ? null : printThird(third, printYear(a.year, options), options, "عام ");
  }
  return null;
}

function printThird(third: number, whole: string, { lang }: PhraseOptions, year: string): string {
  if (lang === "ar") return `${["مطلع", "منتصف", "أواخر"][third]} ${year}${whole}`;
  return third === 1 ? `mid-${whole}` : `${third === 0 ? "early" : "late"} ${whole}`;
}

function printInterval(first: string, last: string, options: PhraseOptions, between: Between): string {
  const [a, b] = [parsePoint(first), parsePoint(last)];
  const or = options.lang === "en" ? " or " : " أو ";
  if (a?.sure && b?.sure && a.day && b.day && a.year === b.year && a.month === b.month) {
    const join = between === "either" ? or : options.lang === "en" ? "–" : " إلى ";
    const prefix = between === "range" && options.lang === "ar" ? "من " : "";
    return `${prefix}${printDigits(a.day, options)}${join}${printDay(b, options)}`;
  }
  const [x, y] = [printPoint(first, options), printPoint(last, options)];
  if (between === "either") return `${x}${or}${y}`;
  return options.lang === "en" ? `${x} to ${y}` : `من ${x} إلى ${y}`;
}
