import type { Candidate, DateCandidate } from "../../engine/candidates.ts";
import type { Time } from "../../calendar/time.ts";
import { absolute } from "../../calendar/time.ts";
import { fromDay } from "../../../core/civil.ts";
import { dayOf, monthOf } from "../../../core/date-interval.ts";
import type { Refiner } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { isDash, isWord } from "./read.ts";

/**
 * Joins two dates into a range, «from 2014 to 2017», «between April and July 2019», «May 30 –
 * June 4», and lets a date without a year have that of the next: «April 7 and June 8, 2021».
 */
export const ranges: Refiner = (candidates, t) => {
  const out: Candidate[] = [];
  for (const c of candidates) {
    const before = out.at(-1);
    if (c.kind === "date" && before?.kind === "date" && !hasRange(before) && !hasRange(c)) {
      const link = linkOf(t, before, c);
      if (link !== null) before.time = withYearOf(before.time, c.time);
      if (link === "range" && isOneGrain(before.time, c.time)) {
        out.pop();
        out.push(joined(t, before, c));
        continue;
      }
    }
    out.push(c);
  }
  return out;
};

const hasRange = ({ time }: DateCandidate): boolean => time.kind === "range" || time.kind === "limit";

/** What stands between two dates: the sign of a range, or of a list, or neither. */
function linkOf(t: Tokens, a: DateCandidate, b: DateCandidate): "range" | "list" | null {
  const at = a.last;
  const gap = b.first - at;
  const isThe = gap === 2 && isWord(t, at + 1, "the");
  if (gap !== 1 && !isThe) return null;
  if (isDash(t, at) || isWord(t, at, "through")) return "range";
  if (isWord(t, at, "to") || isWord(t, at, "until") || isWord(t, at, "till")) return "range";
  if (isWord(t, at, "and")) return isWord(t, a.first - 1, "between") ? "range" : "list";
  return t.isSign(at, ",") || isWord(t, at, "or") ? "list" : null;
}

/** A year is no range with a day. */
function isOneGrain(a: Time, b: Time): boolean {
  const grain = (time: Time): string => {
    if (time.kind === "absolute") return time.at.precision;
    if (time.kind === "named") return time.day > 0 ? "day" : "month";
    return time.kind === "weekday" ? "weekday" : time.kind;
  };
  const [x, y] = [grain(a), grain(b)];
  return x === y || [x, y].every((g) => g === "day" || g === "month" || g === "part" || g === "unit" || g === "inside");
}

function joined(t: Tokens, a: DateCandidate, b: DateCandidate): DateCandidate {
  const at = isWord(t, a.first - 1, "the") ? a.first - 2 : a.first - 1;
  const first = isWord(t, at, "from") || isWord(t, at, "between") ? at : a.first;
  return { ...a, first, last: b.last, start: t.start[first]!, end: b.end, rule: "en/date/ranges", time: { kind: "range", from: a.time, to: b.time } };
}

/** «March to June 2020»: the first month is of the same year, or of the one before where it is later in it. */
function withYearOf(time: Time, next: Time): Time {
  if (time.kind === "part") return { ...time, of: withYearOf(time.of, next) };
  if (next.kind === "part") return withYearOf(time, next.of);
  if (time.kind !== "named" || next.kind !== "absolute" || next.at.first === null) return time;
  const { precision } = next.at;
  if (precision !== "day" && precision !== "month") return time;
  const { year, month, day } = fromDay(next.at.first);
  const isLater = time.month > month || (time.month === month && time.day > day);
  const at = time.day > 0 ? dayOf(isLater ? year - 1 : year, time.month, time.day) : monthOf(isLater ? year - 1 : year, time.month);
  return at ? absolute(at) : time;
}
