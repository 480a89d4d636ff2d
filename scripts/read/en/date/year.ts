import { DIGITS } from "../../engine/engine.ts";
import { absolute } from "../../calendar/time.ts";
import { centuryOf, decadeOf, yearBefore, yearOf } from "../../../core/date-interval.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { isNoCount } from "../number/no-count.ts";
import { isHyphen, numberAt } from "../number/numeral.ts";
import { isAfterEra, isYearPlace } from "../number/year-place.ts";
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
  const ofEra = yearOfEra(t, i);
  if (ofEra) return ofEra;
  const from = yearNumber(t, i);
  if (from === 0) return shortDecade(t, i);
  const ends = decadeEnd(t, i + 1);
  if (ends !== -1 && from % 10 === 0) return ofDecade(from, i, ends);
  return spanOfYears(t, i, from) ?? plainYear(t, i, from);
}

/** «in his forties», «in her late thirties», «in their mid-twenties» */
function isAge(t: Tokens, i: number): boolean {
  let at = isDash(t, i - 1) && t.isGlued(i) ? i - 2 : i - 1;
  if (t.is(at, PART)) at -= 1;
  return t.isWord(at) && /^(?:his|her|their|my|your|our)$/u.test(t.folded(at));
}

/** «AD 79», «79 AD», «586 BC», «500 BCE» */
function yearOfEra(t: Tokens, i: number): DateRead | null {
  if (!t.isNumber(i) || t.isGlued(i) || t.end[i]! - t.start[i]! > 4) return null;
  const before = t.raw(i - 1) === "AD";
  const era = t.raw(i + 1);
  const n = Number(t.folded(i));
  const at = era === "BC" || era === "BCE" ? yearBefore(n) : before || era === "AD" || era === "CE" ? yearOf(n) : null;
  return at && { first: before ? i - 1 : i, last: before ? i + 1 : i + 2, time: absolute(at) };
}

/** Past the ending of a decade at token i, «s» or «'s»; or −1. */
function decadeEnd(t: Tokens, i: number): number {
  const at = isApostrophe(t, i) && t.isGlued(i) ? i + 1 : i;
  return isWord(t, at, "s") && t.isGlued(at) ? at + 1 : -1;
}

/** «the '90s», «the 70s», «the early 90's» */
function shortDecade(t: Tokens, i: number): DateRead | null {
  const last = t.isNumber(i) ? decadeEnd(t, i + 1) : -1;
  if (last === -1) return null;
  const hasApostrophe = isApostrophe(t, i - 1) && t.isGlued(i) && !t.isGlued(i - 1);
  const n = Number(t.folded(i));
  if (n < 20 || n > 99 || n % 10 !== 0) return null;
  if (hasApostrophe) return ofDecade(1900 + n, i - 1, last);
  return n >= 50 && !t.isGlued(i) && isTheDecade(t, i) ? ofDecade(1900 + n, i, last) : null;
}

/** «in the 70s», «the early 90s»: not «temperatures in the 90s» */
function isTheDecade(t: Tokens, i: number): boolean {
  const isPart = t.is(i - 1, PART) !== undefined;
  const at = isPart ? i - 2 : i - 1;
  if (!isWord(t, at, "the") && !isPart) return false;
  for (let n = at - 1; n >= at - 8 && t.isWord(n); n -= 1) if (/^(?:temperatures?|highs?|lows?|heat|mercury|thermometers?|degrees)$/u.test(t.folded(n))) return false;
  return at < i - 1 || /^(?:in|since|during|of|from|until|by|to|through)$/u.test(t.isWord(at - 1) ? t.folded(at - 1) : "");
}

function ofDecade(from: number, first: number, last: number): DateRead | null {
  const at = decadeOf(from);
  return at && { first, last, time: absolute(at) };
}

/** «2014-2017», «2014–17» */
function spanOfYears(t: Tokens, i: number, from: number): DateRead | null {
  if (isSeason(t, i, from)) return spanTo(i, from, from + 1);
  if (!isDash(t, i + 1) || !t.isNumber(i + 2) || t.isGlued(i + 1) !== t.isGlued(i + 2) || isDash(t, i + 3) || isDash(t, i - 1)) return null;
  const digits = t.folded(i + 2);
  const to = digits.length === 4 ? Number(digits) : digits.length === 2 && t.isGlued(i + 2) ? from - (from % 100) + Number(digits) : 0;
  return to <= from || to > 2199 || from < 1500 ? null : spanTo(i, from, to);
}

/** «2020/21» */
function isSeason(t: Tokens, i: number, from: number): boolean {
  const isPair = t.isSign(i + 1, "/") && t.isGlued(i + 1) && t.isNumber(i + 2) && t.isGlued(i + 2) && !(t.isGlued(i) && t.isSign(i - 1, "/"));
  return isPair && !t.isSign(i + 3, "/") && t.end[i + 2]! - t.start[i + 2]! === 2 && Number(t.folded(i + 2)) === (from + 1) % 100;
}

function spanTo(i: number, from: number, to: number): DateRead | null {
  const [a, b] = [yearOf(from), yearOf(to)];
  return a && b && { first: i, last: i + 3, time: { kind: "range", from: absolute(a), to: absolute(b) } };
}

function plainYear(t: Tokens, i: number, n: number): DateRead | null {
  const number = numberAt(t, i);
  if (!number || number.last !== i + 1) return null;
  if (!isAfterEra(t, i) && (isNoCount(t, number) || !isYearPlace(t, i))) return null;
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
  if (last !== null && /^BCE?$/u.test(t.raw(last))) return beforeChrist(i, last, read.value);
  const of = last === null ? null : centuryOf(read.value);
  return of && { first: i, last: last!, time: absolute(of) };
}

/** «the 5th century BC» */
function beforeChrist(first: number, last: number, n: number): DateRead | null {
  const [from, to] = [yearBefore(n * 100), yearBefore(n * 100 - 99)];
  return from && to && { first, last: last + 1, time: { kind: "range", from: absolute(from), to: absolute(to) } };
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
