import type { Context } from "../../engine/engine.ts";
import { TIME_UNIT } from "../words/units.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { dayMonthAt } from "./day-month.ts";
import { monthDateAt } from "./month.ts";
import type { DateRead } from "./read.ts";
import { yearNumber } from "./read.ts";
import { seasonAt } from "./season.ts";
import { whichAt } from "./which.ts";
import { centuryAt, yearAt } from "./year.ts";
import { absolute } from "../../calendar/time.ts";
import { yearOf } from "../../../core/date-interval.ts";

/** A month, year, decade or other period that begins at token i: what a part or an inside is of. */
export function periodAt(t: Tokens, i: number, _ctx: Context): DateRead | null {
  return monthDateAt(t, i) ?? whichAt(t, i) ?? seasonAt(t, i) ?? centuryAt(t, i) ?? dayMonthAt(t, i)
    ?? yearAt(t, i) ?? bareYear(t, i) ?? thePeriod(t, i);
}

/** Behind «end of» four digits need no more proof. */
function bareYear(t: Tokens, i: number): DateRead | null {
  const at = yearNumber(t, i) > 0 ? yearOf(yearNumber(t, i)) : null;
  return at && { first: i, last: i + 1, time: absolute(at) };
}

/** «the year», «the month», «the week», «the decade»: the article's own. */
function thePeriod(t: Tokens, i: number): DateRead | null {
  const unit = t.is(i, TIME_UNIT);
  if (!unit || unit.isPlural) return null;
  const name = unit.times === 10 ? "decade" : unit.times === 100 ? "century" : unit.letter === "Y" ? "year" : unit.letter === "M" ? "month" : unit.letter === "W" && unit.times === 1 ? "week" : null;
  return name && { first: i, last: i + 1, time: { kind: "unit", unit: name, n: 0, of: null } };
}
