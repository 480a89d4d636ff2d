import { DIGITS } from "../../engine/engine.ts";
import { absolute } from "../../calendar/time.ts";
import { dayOf, monthOf } from "../../../core/date-interval.ts";
import type { Tokens } from "../../engine/tokens.ts";
import type { DateRead } from "./read.ts";
import { dateRule } from "./read.ts";

/** «2021-07-26», «26/07/2021», «26.07.2021», «07/26/2021» where the day tells the order */
export const numeric = dateRule("en/date/numeric", [DIGITS], numericAt);

export function numericAt(t: Tokens, i: number): DateRead | null {
  if (!t.isSign(i + 1, "-") && !t.isSign(i + 1, "/") && !t.isSign(i + 1, ".")) return null;
  const sign = t.raw(i + 1);
  const short = monthAndYear(t, i, sign);
  if (short) return short;
  const isChained = t.isGlued(i + 1) && t.isNumber(i + 2) && t.isGlued(i + 2)
    && t.isSign(i + 3, sign) && t.isGlued(i + 3) && t.isNumber(i + 4) && t.isGlued(i + 4);
  if (!isChained || isMoreOfIt(t, i, sign)) return null;
  const [a, b, c] = [t.folded(i), t.folded(i + 2), t.folded(i + 4)];
  const at = a.length === 4 ? dayOf(Number(a), Number(b), Number(c)) : c.length === 4 || c.length === 2 ? dayFirst(Number(a), Number(b), fullYear(c)) : null;
  return at && { first: i, last: i + 5, time: absolute(at) };
}

/** «04/2021», «2021-04»; «2010-12» are years */
function monthAndYear(t: Tokens, i: number, sign: string): DateRead | null {
  if (!t.isGlued(i + 1) || !t.isNumber(i + 2) || !t.isGlued(i + 2) || (t.isGlued(i + 3) && !t.isWord(i + 3) && t.isNumber(i + 4)) || isMoreOfIt(t, i, sign)) return null;
  const [a, b] = [t.folded(i), t.folded(i + 2)];
  const at = sign === "/" && b.length === 4 && a.length <= 2 ? monthOf(Number(b), Number(a))
    : sign === "-" && a.length === 4 && b.length === 2 && Number(b) <= Number(a.slice(2)) ? monthOf(Number(a), Number(b)) : null;
  return at && Number(b.length === 4 ? b : a) >= 1500 ? { first: i, last: i + 3, time: absolute(at) } : null;
}

/** Day before month as in most of the world, unless only the other order gives a day; order.ts looks again. */
function dayFirst(a: number, b: number, year: number): ReturnType<typeof dayOf> {
  return dayOf(year, b, a) ?? dayOf(year, a, b);
}

/** Two digits are the nearer century: 14 is 2014, 67 is 1967. */
function fullYear(digits: string): number {
  const n = Number(digits);
  return digits.length === 4 ? n : n < 50 ? 2000 + n : 1900 + n;
}

/** A longer chain is a telephone or an address; a glued letter before it is a code. */
function isMoreOfIt(t: Tokens, i: number, sign: string): boolean {
  const after = (t.isSign(i + 5, sign) || t.isSign(i + 5, "-")) && t.isGlued(i + 5) && t.isNumber(i + 6);
  const before = t.isGlued(i) && (t.isWord(i - 1) || t.isNumber(i - 2) || t.isSign(i - 1, "/") || t.isSign(i - 1, "."));
  return after || before;
}
