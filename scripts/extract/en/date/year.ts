import { DIGITS } from "../../engine.ts";
import { absolute } from "../../date/time.ts";
import { centuryOf, decadeOf, yearOf } from "../../date/stretch.ts";
import type { Tokens } from "../../tokens.ts";
import { isNoCount } from "../number/no-count.ts";
import { isHyphen, numberAt } from "../number/numeral.ts";
import { isYearPlace } from "../number/year-place.ts";
import { ordinalAt } from "../number/ordinal.ts";
import { DECADE, PART } from "../words/dates.ts";
import { NUMERAL, ORDINAL } from "../words/numerals.ts";
import type { DateRead } from "./read.ts";
import { dateRule, isApostrophe, isDash, isWord, yearNumber } from "./read.ts";

/** «in 2014», «2014-17», «the 1990s», «nineties» */
export const year = dateRule("en/date/year", [DIGITS, DECADE], yearAt);

/** «20th century», «nineteenth century» */
export const century = dateRule("en/date/century", [DIGITS, ORDINAL, NUMERAL], centuryAt);

export function yearAt(t: Tokens, i: number): DateRead | null {
  const decade = t.is(i, DECADE);
  if (decade !== undefined) return isAge(t, i) ? null : ofDecade(decade, i, i + 1);
  const from = yearNumber(t, i);
  if (from === 0) return shortDecade(t, i);
  if (t.isGlued(i + 1) && isWord(t, i + 1, "s") && from % 10 === 0) return ofDecade(from, i, i + 2);
  return spanOfYears(t, i, from) ?? plainYear(t, i, from);
}

/** «in his forties», «in her late thirties», «in their mid-twenties» */
function isAge(t: Tokens, i: number): boolean {
  let at = isDash(t, i - 1) && t.isGlued(i) ? i - 2 : i - 1;
  if (t.is(at, PART)) at -= 1;
  return t.isWord(at) && /^(?:his|her|their|my|your|our)$/u.test(t.folded(at));
}

/** «the '90s» */
function shortDecade(t: Tokens, i: number): DateRead | null {
  if (!t.isNumber(i) || !isApostrophe(t, i - 1) || !t.isGlued(i) || t.isGlued(i - 1) || !isWord(t, i + 1, "s") || !t.isGlued(i + 1)) return null;
  const n = Number(t.folded(i));
  return n >= 20 && n < 100 && n % 10 === 0 ? ofDecade(1900 + n, i - 1, i + 2) : null;
}

function ofDecade(from: number, first: number, last: number): DateRead | null {
  const at = decadeOf(from);
  return at && { first, last, time: absolute(at) };
}

/** «2014-2017», «2014–17» */
function spanOfYears(t: Tokens, i: number, from: number): DateRead | null {
  if (!isDash(t, i + 1) || !t.isNumber(i + 2) || t.isGlued(i + 1) !== t.isGlued(i + 2) || isDash(t, i + 3) || isDash(t, i - 1)) return null;
  const digits = t.folded(i + 2);
  const to = digits.length === 4 ? Number(digits) : digits.length === 2 && t.isGlued(i + 2) ? from - (from % 100) + Number(digits) : 0;
  if (to <= from || to > 2199 || from < 1500) return null;
  const [a, b] = [yearOf(from), yearOf(to)];
  return a && b && { first: i, last: i + 3, time: { kind: "range", from: absolute(a), to: absolute(b) } };
}

function plainYear(t: Tokens, i: number, n: number): DateRead | null {
  const number = numberAt(t, i);
  if (!number || number.last !== i + 1 || isNoCount(t, number) || !isYearPlace(t, i)) return null;
  const at = yearOf(n);
  return at && { first: i, last: i + 1, time: absolute(at) };
}

/** «nineteen eighty-four», «twenty twenty-one» */
export const yearInWords = dateRule("en/date/year-in-words", [NUMERAL], (t, i) => {
  const century = t.is(i, NUMERAL);
  if (!century || t.isGlued(i + 1) || !((century.rank === "teen" && century.value >= 17) || century.value === 20)) return null;
  const years = t.is(i + 1, NUMERAL);
  if (!years || (years.rank !== "teen" && years.rank !== "ten")) return null;
  const rest = numberAt(t, i + 1);
  if (!rest || rest.value > 99 || !Number.isInteger(rest.value) || isHyphen(t, rest.last)) return null;
  const at = yearOf(century.value * 100 + rest.value);
  return at && { first: i, last: rest.last, time: absolute(at) };
});

export function centuryAt(t: Tokens, i: number): DateRead | null {
  const read = ordinalAt(t, i);
  if (!read) return null;
  const named = isCentury(t, read.last);
  const last = named ?? (isBesideCentury(t, read.last) ? read.last : null);
  const of = last === null ? null : centuryOf(read.value);
  return of && { first: i, last: last!, time: absolute(of) };
}

/** Past the word «century» at token i, or null. */
function isCentury(t: Tokens, i: number): number | null {
  const at = t.isSign(i, "-") ? i + 1 : i;
  return isWord(t, at, "century") || isWord(t, at, "centuries") ? at + 1 : null;
}

/** «19th and 20th centuries», «the 16th to the early 19th century», «18th-, 19th-»: the word stands once. */
function isBesideCentury(t: Tokens, i: number): boolean {
  let at = isDash(t, i) && t.isGlued(i) && !t.isGlued(i + 1) ? i + 1 : i;
  for (let n = 0; n < 3; n += 1) {
    if (t.isSign(at, ",")) at += 1;
    if (isWord(t, at, "and") || isWord(t, at, "to") || isWord(t, at, "or") || isWord(t, at, "until") || isDash(t, at)) at += 1;
    else if (!t.isSign(at - 1, ",")) return false;
    if (isWord(t, at, "the")) at += 1;
    if (t.is(at, PART)) at += 1;
    if (isDash(t, at) && t.isGlued(at)) at += 1;
    const next = ordinalAt(t, at);
    if (!next) return false;
    if (isCentury(t, next.last) !== null) return true;
    at = next.last;
  }
  return false;
}
