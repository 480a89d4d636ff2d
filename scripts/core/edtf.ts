import { parseIsoDay } from "./civil.ts";
import type { Stretch } from "./date-interval.ts";
import { centuryOf, decadeOf, halfOf, monthOf, quarterOf, seasonOf, yearBefore, yearOf, dayStretch } from "./date-interval.ts";

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
  const before = /^-(\d{4})$/.exec(text);
  if (before) return yearBefore(Number(before[1]) + 1);
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
