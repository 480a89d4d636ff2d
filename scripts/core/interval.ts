/** First day, last day and precision of a date that a person typed in EDTF. */
import type { Precision } from "./types.ts";

/** ISO days, inclusive; "" where open. */
export interface Interval {
  earliest: string;
  latest: string;
  precision: Precision;
}

/** Seasons, quarters and halves of ISO 8601-2: first month and number of months. */
const PARTS: Record<string, [month: number, months: number, precision: Precision]> = {
  "21": [3, 3, "season"], "22": [6, 3, "season"], "23": [9, 3, "season"], "24": [12, 3, "season"],
  "33": [1, 3, "quarter"], "34": [4, 3, "quarter"], "35": [7, 3, "quarter"], "36": [10, 3, "quarter"],
  "40": [1, 6, "half"], "41": [7, 6, "half"],
};

const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** One end of an interval: `2021-04-15~`, `2021-04`, `2021-33`, `2021`, `202X`, `20XX`. */
function single(edtf: string): Interval | null {
  const found = /^(\d{2})(\d|X)(\d|X)(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(edtf);
  if (!found) return null;
  const [, century, ten, one, month, day] = found as unknown as [string, string, string, string, string?, string?];
  if (ten === "X" || one === "X") {
    if (month !== undefined || (ten === "X" && one !== "X")) return null;
    const first = Number(century + ten.replace("X", "0") + "0");
    const years = ten === "X" ? 100 : 10;
    return { earliest: iso(first, 1, 1), latest: iso(first + years - 1, 12, 31), precision: ten === "X" ? "century" : "decade" };
  }
  const year = Number(century + ten + one);
  if (month === undefined) return { earliest: iso(year, 1, 1), latest: iso(year, 12, 31), precision: "year" };
  const part = PARTS[month];
  if (part && day === undefined) {
    const [from, months, precision] = part;
    return { earliest: iso(year, from, 1), latest: iso(year, from + months, 0), precision };
  }
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  // about December, about January: the end and the beginning of a year, as the reader writes them
  const edge = edtf.endsWith("~") && (m === 12 || m === 1);
  if (day === undefined) return { earliest: iso(year, m, 1), latest: iso(year, m + 1, 0), precision: edge ? "part_of_year" : "month" };
  const exact = `${year}-${month}-${day}`;
  return iso(year, m, Number(day)) === exact ? { earliest: exact, latest: exact, precision: "day" } : null;
}

const COARSE: readonly Precision[] = ["day", "month", "quarter", "season", "half", "year", "decade", "century"];

/**
 * What an EDTF date allows, or null where it is none that Sanad writes: level 1, decades and
 * centuries, quarters and halves, and `[..x]` and `[x..]` of level 2.
 */
export function interval(edtf: string): Interval | null {
  const by = /^\[\.\.([^\]]+)\]$/.exec(edtf);
  const from = /^\[([^\]]+)\.\.\]$/.exec(edtf);
  if (by || from) {
    // one of the days up to, or from: as fine as the day that limits them
    const limit = single((by ?? from)![1]!);
    return limit && { ...limit, ...(by ? { earliest: "" } : { latest: "" }) };
  }
  const ends = edtf.split("/");
  if (ends.length === 1) return single(edtf);
  if (ends.length !== 2) return null;
  const first = ends[0] === ".." ? "" : single(ends[0]!);
  const last = ends[1] === ".." ? "" : single(ends[1]!);
  if (first === null || last === null || (first === "" && last === "")) return null;
  if (first === "" || last === "") {
    const { precision } = (first || last) as Interval;
    return { earliest: first && first.earliest, latest: last && last.latest, precision };
  }
  if (first.earliest > last.latest) return null;
  return { earliest: first.earliest, latest: last.latest, precision: spanPrecision(edtf, first, last) };
}

/** `2021-04-11~/2021-04-20~` is a part of April; other intervals are as fine as their coarser end. */
function spanPrecision(edtf: string, first: Interval, last: Interval): Precision {
  const rough = edtf.includes("~");
  if (rough && first.earliest.slice(0, 7) === last.latest.slice(0, 7)) return "part_of_month";
  if (rough && first.earliest.slice(0, 4) === last.latest.slice(0, 4)) return "part_of_year";
  return COARSE[Math.max(COARSE.indexOf(first.precision), COARSE.indexOf(last.precision))]!;
}
