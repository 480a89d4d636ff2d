import type { Candidate, DateCandidate } from "../../engine/candidates.ts";
import type { Time } from "../../calendar/time.ts";
import { absolute } from "../../calendar/time.ts";
import { fromDay } from "../../../core/civil.ts";
import { dayOf } from "../../../core/date-interval.ts";
import type { Refiner } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { isWord, toDate } from "./read.ts";

/** Days that share one month: «4 and 5 September», «September 4, 8 and 12». */
export const lists: Refiner = (candidates, t) => {
  const out = [...candidates];
  for (let n = 0; n < out.length; n += 1) if (out[n]!.kind === "date") spread(out, n, t);
  return out;
};

/** Turns the bare numbers beside a day into days of its month: before it where the month follows, else after it. */
function spread(all: Candidate[], n: number, t: Tokens): void {
  const date = all[n] as DateCandidate;
  const make = sameMonth(date.time);
  if (!make) return;
  const step = t.isNumber(date.last - 1) && !t.isNumber(date.first) ? 1 : -1;
  for (let at = n + step; ; at += step) {
    const c = all[at];
    const day = c ? bareDay(c) : 0;
    if (!c || day === 0 || !(step > 0 ? isListed(t, all[at - 1]!, c) : isListed(t, c, all[at + 1]!))) return;
    const time = make(day);
    if (!time) return;
    all[at] = toDate(t, { first: c.first, last: c.last, time }, "en/date/lists");
  }
}

function sameMonth(time: Time): ((day: number) => Time | null) | null {
  if (time.kind === "named" && time.day > 0) return (day) => ({ ...time, day });
  if (time.kind !== "absolute" || time.at.precision !== "day" || time.at.first === null) return null;
  const { year, month } = fromDay(time.at.first);
  return (day) => {
    const at = dayOf(year, month, day);
    return at && absolute(at);
  };
}

function bareDay(c: Candidate): number {
  if (c.kind === "ordinal") return c.value <= 31 ? c.value : 0;
  if (c.kind !== "quantity" || c.noun !== "" || c.value === null || !Number.isInteger(c.value) || c.bound !== "exact") return 0;
  return c.last - c.first === 1 && c.value >= 1 && c.value <= 31 ? c.value : 0;
}

/** «and», or a comma before one that another «and» closes. */
function isListed(t: Tokens, a: Candidate, b: Candidate): boolean {
  const gap = b.first - a.last;
  if (gap === 1) return isWord(t, a.last, "and") || (t.isSign(a.last, ",") && isWord(t, b.last, "and"));
  return gap === 2 && isWord(t, a.last, "and") && isWord(t, a.last + 1, "the");
}
