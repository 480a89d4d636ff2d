import { parseIsoDay } from "../core/civil.ts";
import { interval } from "../core/edtf.ts";
import type { Reading, Time } from "./reading.ts";

/** A date with the days that it names: of «by 31 December», that day and not all before it. */
export interface Named {
  reading: Reading;
  edtf: string;
  first: string;
  last: string;
}

/** Null where no day is named: «in recent months». */
export function nameDays(reading: Reading): Named | null {
  const day = reading.day;
  if (!day || day.precision === "open") return null;
  const limit = /^(?:\[\.\.(.+)\]|\.\.\/(.+))$/.exec(day.edtf);
  const since = /^(?:\[(.+)\.\.\]|(.+)\/\.\.)$/.exec(day.edtf);
  const edtf = limit?.[1] ?? limit?.[2] ?? since?.[1] ?? since?.[2] ?? day.edtf;
  // «by the end of the year» is written with a day, and yet names no day: its precision says how fine it is.
  const coarse = limit && day.precision !== "day" && /^\d{4}-\d\d-\d\d$/.test(edtf);
  const days = interval(edtf);
  const first = coarse ? `${edtf.slice(0, 7)}-01` : days?.earliest || day.earliest || day.latest;
  const last = days?.latest || day.latest || day.earliest;
  return first && last ? { reading, edtf, first, last } : null;
}

const width = ({ first, last }: Named): number => parseIsoDay(last)! - parseIsoDay(first)!;

/**
 * The most exact namings first; each of the others joins the first whose days lie within its own: «the end of 2021»
 * counts for 31 December 2021 where somebody names that day. In each cluster the core stands first.
 */
export function clusters(group: readonly Named[]): Named[][] {
  const made: Named[][] = [];
  // by their first day, so that the one within a stretch is found without asking every one
  const sorted: { first: string; cluster: Named[] }[] = [];
  for (const one of [...group].sort((a, b) => width(a) - width(b))) {
    let at = lowerBound(sorted, one.first);
    while (sorted[at] && sorted[at]!.first <= one.last && sorted[at]!.cluster[0]!.last > one.last) at += 1;
    const home = sorted[at];
    if (home && home.first <= one.last) home.cluster.push(one);
    else {
      const cluster = [one];
      made.push(cluster);
      sorted.splice(lowerBound(sorted, one.first), 0, { first: one.first, cluster });
    }
  }
  return made;
}

function lowerBound(sorted: readonly { first: string }[], first: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sorted[mid]!.first < first) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The days as a time: what a row of dates says. */
export const timeOf = ({ reading, edtf, first, last }: Named): Time => ({
  edtf, earliest: first, latest: last, precision: reading.day!.precision || "day", basis: reading.day!.basis,
});
