import type { Tokens } from "../../engine/tokens.ts";
import { BOUND_BEFORE } from "../bound/phrases.ts";
import { CHANGE, STOP } from "../words/grammar.ts";
import { NUMERAL } from "../words/numerals.ts";

/** Words after which four digits are a year. */
const BEFORE = new Set(`in since by until till from between during of the early late mid year years before after through and to
circa about around around back autumn spring summer winter fall mid- for late- january february march april may june july august
september october november december jan feb mar apr jun jul aug sept sep oct nov dec`.split(/\s+/u));

const SURE = new Set("in since by until till during early late mid year years through circa january february march april may june july august september october november december".split(" "));

/** «post-2003 Iraq», «the pre-1967 borders»: token i is named as the border of an era. */
export function isAfterEra(t: Tokens, i: number): boolean {
  return t.isSign(i - 1, "-") && t.isGlued(i) && t.isGlued(i - 1) && t.isWord(i - 2) && /^(?:post|pre)$/u.test(t.folded(i - 2));
}

const DETERMINER = new Set("a an the this that his her its their our my your another each every s".split(" "));

/** Adjectives that go with a count, and not with a year: «a record 2,000», «the remaining 1950 soldiers». */
const OF_COUNTS = new Set(`total record further combined additional extra estimated staggering whopping mere maximum minimum full remaining other last next
past first final entire some nearly almost over about around only another more fewer further initial cumulative average unprecedented original`.split(/\s+/u));

/** Units before which four digits are a measure: «a 2000 euro fine», «a 1500 metre race». */
const OF_MEASURE = /^(?:square|cubic|metres?|meters?|miles?|kilomet(?:re|er)s?|km|feet|foot|ft|acres?|hectares?|tons?|tonnes?|pounds?|euros?|dollars?|dinars?|rials?|riyals?|lira|yen|yuan|rupees?|francs?|pesos?|volts?|watts?|kw|mw|words?|calories?|rpm|hours?|minutes?|seconds?|days?|weeks?|years?|pages?|seats?|beds?|strong|people|person|man|men|women|children|troops|percent|per|cc|hp|points?|degrees?|gmt|utc|[ap]m|barrels?|gallons?|lit(?:re|er)s?|kilos?|kg|or|to|and|more)$/u;

/** How many adjectives may stand between a determiner and the year. */
const ADJECTIVES = 3;

/**
 * «a 2005 amnesty», «his 2019 novel», «an ill-fated 2008 offensive», «the army's 2014 collapse»: a year between a determiner,
 * perhaps with adjectives, and the noun.
 */
function isNounYear(t: Tokens, i: number, hasPlural: boolean): boolean {
  const year = Number(t.folded(i));
  if (year < 1900 || year > 2049 || !t.isWord(i + 1) || t.isGlued(i + 1) || OF_MEASURE.test(t.folded(i + 1)) || t.is(i + 1, STOP) || t.is(i + 1, NUMERAL)) return false;
  for (let at = i - 1, n = 0; n <= ADJECTIVES && t.isWord(at); at -= 1, n += 1) {
    const word = t.folded(at);
    if (DETERMINER.has(word)) {
      // «a 2014 troops» is no English, «the 2000 troops» counts.
      return !hasPlural || (year % 100 !== 0 && word !== "a" && word !== "an");
    }
    if (OF_COUNTS.has(word) || t.is(at, STOP) || t.is(at, BOUND_BEFORE)) return false;
    if (t.isSign(at - 1, "-") && t.isGlued(at)) at -= 1;
  }
  return false;
}

/** Whether four digits are a year even before a noun: «in 1979 students protested», «the 2018 elections». */
export function isSurelyYear(t: Tokens, i: number): boolean {
  if (isNounYear(t, i, true)) return true;
  if (!isYearPlace(t, i) || !t.isWord(i - 1)) return false;
  // «Law No. 13 of 2005 applies»
  if (t.folded(i - 1) === "of" && t.isNumber(i - 2)) return true;
  const year = Number(t.folded(i));
  return (year >= 1900 && year <= 2099 && SURE.has(t.folded(i - 1))) || (year >= 1900 && year < 2050 && year % 100 !== 0 && t.folded(i - 1) === "the");
}

/** Four digits without a mark: perhaps a year. */
const isYearAt = (t: Tokens, i: number): boolean =>
  t.isNumber(i) && t.end[i]! - t.start[i]! === 4 && Number(t.folded(i)) < 2200 && !(t.isSign(i + 1, ",") && t.isGlued(i + 1) && t.isNumber(i + 2));

/** Whether four digits at token i, with no noun behind them, stand where a year does. */
export function isYearPlace(t: Tokens, i: number): boolean {
  const year = Number(t.folded(i));
  if (!t.isNumber(i) || t.end[i]! - t.start[i]! !== 4 || year < 1000 || year > 2199) return false;
  const isModern = year >= 1800 && year <= 2100;
  if (isNounYear(t, i, false)) return true;
  if (t.isWord(i - 1)) {
    const before = t.folded(i - 1);
    // «from 1485 to 1509»
    if (/^(?:from|between)$/u.test(before) && isYearAt(t, i + 2) && /^(?:to|until|and)$/u.test(t.folded(i + 1))) return true;
    if (/^(?:to|until|and)$/u.test(before) && isYearAt(t, i - 2) && /^(?:from|between)$/u.test(t.isWord(i - 3) ? t.folded(i - 3) : "")) return true;
    // «up seven points on 2016»
    if (before === "on" && year >= 1990 && year < 2050) return true;
    if (BEFORE.has(before)) return isModern || /^(?:in|since|year|circa)$/u.test(before);
    // «Christmas 2019», «Tokyo 2020», «elections 2018»: years, unless something is counted or said to be so many.
    return year >= 1900 && year < 2100 && !t.is(i - 1, BOUND_BEFORE) && !t.is(i - 1, STOP) && !t.is(i - 1, CHANGE) && !/ed$/u.test(before);
  }
  // «(2014)», «2014:», the beginning of a line; or the other end of a range.
  return isModern && !/^[$€£¥]$/u.test(t.raw(i - 1));
}
