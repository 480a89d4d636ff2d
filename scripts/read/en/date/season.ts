import { absolute } from "../../calendar/time.ts";
import { seasonOf } from "../../../core/date-interval.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { SEASON } from "../words/calendar.ts";
import type { DateRead } from "./read.ts";
import { dateRule, yearAfter } from "./read.ts";

/** «summer 2014», «the autumn of 2011», «spring of last year» */
export const season = dateRule("en/date/season", [SEASON], seasonAt);

export function seasonAt(t: Tokens, i: number): DateRead | null {
  const n = t.is(i, SEASON);
  const year = n === undefined ? null : yearAfter(t, i + 1);
  if (n === undefined || !year) return null;
  if (year.year === 0) return { first: i, last: year.last, time: { kind: "inside", what: { season: n }, of: year.time } };
  const at = seasonOf(year.year, n);
  return at && { first: i, last: year.last, time: absolute(at) };
}
