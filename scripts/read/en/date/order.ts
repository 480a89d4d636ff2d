import type { Candidate, DateCandidate } from "../../engine/candidates.ts";
import { absolute } from "../../calendar/time.ts";
import { fromDay } from "../../../core/civil.ts";
import { dayOf } from "../../../core/date-interval.ts";
import type { Refiner } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";

/**
 * Whether 03/04/2021 is in March or in April: as the article writes its other dates, in figures
 * where only one order gives a day, or in words («4 March» is British, «March 4» American);
 * else the American order, with which most English pages come.
 */
export const numericOrder: Refiner = (candidates, t) => {
  const numeric = candidates.filter((c): c is DateCandidate => c.rule === "en/date/numeric" && c.kind === "date");
  const open = numeric.filter((c) => parts(t, c) !== null);
  if (open.length === 0) return candidates;
  if (dayFirst(candidates, numeric, t) > 0) return candidates;
  for (const c of open) {
    const [month, day, year] = parts(t, c)!;
    const at = dayOf(year, month, day);
    if (at) c.time = absolute(at);
  }
  return candidates;
};

/** First and second number and the year, where both could be the month; null where the order is clear. */
function parts(t: Tokens, c: DateCandidate): [number, number, number] | null {
  const [a, b] = [Number(t.folded(c.first)), Number(t.folded(c.first + 2))];
  // «26.07.2021» with points is written in Europe only.
  if (a > 12 || b > 12 || a === b || !t.isSign(c.first + 1, "/") || c.time.kind !== "absolute" || c.time.at.first === null) return null;
  return [a, b, fromDay(c.time.at.first).year];
}

/** Above 0 where the article writes the day first. */
function dayFirst(candidates: readonly Candidate[], numeric: readonly DateCandidate[], t: Tokens): number {
  let votes = 0;
  for (const c of numeric) {
    const [a, b] = [Number(t.folded(c.first)), Number(t.folded(c.first + 2))];
    if (a > 12 && a <= 31 && b <= 12) votes += 2;
    else if (b > 12 && a <= 12) votes -= 2;
  }
  for (const c of candidates) {
    if (c.rule === "en/date/day-month") votes += 1;
    else if (c.rule === "en/date/month" && t.isNumber(c.first + 1)) votes -= 1;
  }
  return votes;
}
