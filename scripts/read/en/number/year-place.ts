import type { Tokens } from "../../engine/tokens.ts";
import { BOUND_BEFORE } from "../bound/phrases.ts";
import { CHANGE, STOP } from "../words/grammar.ts";

/** Words after which four digits are a year. */
const BEFORE = new Set(`in since by until till from between during of the early late mid year years before after through and to
circa about around around back autumn spring summer winter fall mid- for late- january february march april may june july august
september october november december jan feb mar apr jun jul aug sept sep oct nov dec`.split(/\s+/u));

const SURE = new Set("in since by until till during early late mid year years through circa january february march april may june july august september october november december".split(" "));

/** Whether four digits are a year even before a noun: «in 1979 students protested», «the 2018 elections». */
export function isSurelyYear(t: Tokens, i: number): boolean {
  if (!isYearPlace(t, i) || !t.isWord(i - 1)) return false;
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
