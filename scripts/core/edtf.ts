import { isoDay, parseIsoDay } from "./civil.ts";
import type { Stretch } from "./date-interval.ts";
import type { Precision } from "./types.ts";
import { centuryOf, decadeOf, halfOf, monthOf, quarterOf, seasonOf, yearBefore, yearOf, dayStretch } from "./date-interval.ts";

/** What a date allows: ISO days, inclusive, "" where open, and how fine it is. */
export interface Interval {
  earliest: string;
  latest: string;
  precision: Precision;
}

/** First and last day and precision of a date as the tables have them; null where it is no EDTF that Sanad writes. */
export function interval(edtf: string): Interval | null {
  if (isYearless(edtf)) return { earliest: "", latest: "", precision: edtf.split("/").every((part) => part.length === 10) ? "day" : "month" };
  const at = parseEdtf(edtf);
  if (!at) return null;
  const day = (number: number | null): string => (number === null ? "" : isoDay(number));
  return { earliest: day(at.first), latest: day(at.last), precision: precisionOf(edtf) };
}

/** A day or month of no known year, or from one to another: `XXXX-12-31`, `XXXX-05/XXXX-07`. */
function isYearless(edtf: string): boolean {
  const parts = edtf.split("/");
  // 2000 has a 29 February
  return parts.length <= 2 && parts.every((part) => part.startsWith("XXXX-") && parsePoint(part.replace("XXXX", "2000")) !== null);
}

const COARSER: readonly Precision[] = ["day", "month", "quarter", "season", "half", "year", "decade", "century"];

/** Of a limit, that of the day that limits it; of a stretch, that of its coarser end, or a part of a month or year. */
function precisionOf(edtf: string): Precision {
  const points = edtf.replace(/^\[|\]$/g, "").split(/\/|\.\./).filter(Boolean).map((text) => ({ text, at: parsePoint(text)! }));
  const [from, to = from] = points as [{ text: string; at: Stretch }, { text: string; at: Stretch }?];
  const isRough = edtf.includes("~");
  // about December, about January: the end and the beginning of a year, as the reader writes them
  if (points.length === 1) return isRough && /-(01|12)~$/.test(from.text) ? "part_of_year" : from.at.precision;
  if (isRough && sameUntil(from.text, to!.text, 7)) return "part_of_month";
  if (isRough && sameUntil(from.text, to!.text, 4)) return "part_of_year";
  return COARSER[Math.max(...points.map(({ at }) => COARSER.indexOf(at.precision)))]!;
}

/** `2021-04-11~` and `2021-04-20~` are the same for 7 characters: both lie in one month. */
const sameUntil = (a: string, b: string, length: number): boolean => a.slice(0, length) === b.slice(0, length);

/**
 * Reads the EDTF values this program writes (ISO 8601-2: levels 0 and 1, of level 2 the seasons
 * 33 to 41 and the sets `[..x]` and `[x..]`), for the article's own date above all.
 * @returns null for anything else
 */
export function parseEdtf(text: string): Stretch | null {
  const set = /^\[(?:\.\.(.+)|(.+)\.\.)\]$/.exec(text);
  if (set) {
    const point = parsePoint(set[1] ?? set[2]!);
    return point && open(text, set[1] === undefined ? point : null, set[1] === undefined ? null : point);
  }
  const parts = text.split("/");
  if (parts.length === 1) return parsePoint(text);
  if (parts.length !== 2) return null;
  const [from, to] = parts.map((p) => (p === ".." ? undefined : parsePoint(p)));
  if (from === null || to === null || (!from && !to)) return null;
  if (!from || !to) return open(text, from ?? null, to ?? null);
  if (from.first === null || to.last === null || from.first > to.last) return null;
  return { edtf: text, first: from.first, last: to.last, precision: from.precision };
}

function open(edtf: string, from: Stretch | null, to: Stretch | null): Stretch {
  return { edtf, first: from?.first ?? null, last: to?.last ?? null, precision: "open" };
}

function parsePoint(text: string): Stretch | null {
  const before = /^-(\d{4})[~?%]?$/.exec(text);
  if (before) {
    const year = yearBefore(Number(before[1]) + 1);
    return year && { ...year, edtf: text };
  }
  const match = /^(\d{2})(\d|X)(\d|X)(?:-(\d\d))?(?:-(\d\d))?[~?%]?$/.exec(text);
  if (!match) return null;
  const [, century, tens, ones, second, day] = match;
  const value = pointOf(century!, tens!, ones!, second, day);
  return value && { ...value, edtf: text };
}

function pointOf(century: string, tens: string, ones: string, second?: string, day?: string): Stretch | null {
  if (tens === "X") return ones === "X" && !second ? centuryOf(Number(century) + 1) : null;
  if (ones === "X") return second ? null : decadeOf(Number(`${century}${tens}0`));
  const year = Number(century + tens + ones);
  if (!second) return yearOf(year);
  const part = Number(second);
  if (day) {
    const number = parseIsoDay(`${century}${tens}${ones}-${second}-${day}`);
    return number === null ? null : dayStretch(number);
  }
  if (part <= 12) return monthOf(year, part);
  if (part <= 24) return seasonOf(year, part);
  return part >= 40 ? halfOf(year, part - 39) : quarterOf(year, part - 32);
}
