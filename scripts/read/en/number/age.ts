import type { Tokens } from "../../engine/tokens.ts";
import { WHICH } from "../words/dates.ts";
import { STOP } from "../words/grammar.ts";
import { isCapital, isSentenceStart } from "./capital.ts";
import { isPlural } from "./noun.ts";
import type { NumberRead } from "./numeral.ts";

const PERSONS = new Set(`man woman boy girl brother sister son daughter mother father husband wife driver teenager baby grandmother grandfather
uncle aunt nephew niece cousin grandson granddaughter student pupil soldier officer nurse doctor teacher farmer journalist reporter mr mrs ms dr miss
child infant toddler youth suspect victim prisoner detainee refugee migrant activist politician actor actress singer player footballer writer
widow widower bride groom fiancee boyfriend girlfriend friend neighbour neighbor shopkeeper worker labourer laborer trader lawyer engineer`.split(/\s+/u));

/** Whether a number is somebody's age, which counts nothing. The oldest are 110. */
export function isAge(t: Tokens, n: NumberRead): boolean {
  const { first, last, value, isSpelled } = n;
  if (value < 1 || value > 110 || !Number.isInteger(value) || (!isSpelled && last !== first + 1)) return false;
  return isAged(t, first) || isTurned(t, n) || (!isSpelled && (isBetweenCommas(t, n) || isSaidOf(t, n) || isAtAge(t, n)));
}

/** «girls aged 12 and 14», «aged between 20 and 35», «at age 25», «under the age of 18» */
function isAged(t: Tokens, first: number): boolean {
  // «aged 18 to 25» is a range.
  if (isRangeLink(t, first + 1) || (t.isWord(first - 1) && t.folded(first - 1) === "between")) return false;
  let at = first - 1;
  // The second of two ages stands after the first.
  while (t.isWord(at) && /^(?:and|or|to)$/u.test(t.folded(at)) && t.isNumber(at - 1) && !t.isNumber(at - 2)) at -= 2;
  for (let n = 0; n < 2 && t.isWord(at) && /^(?:from|of|over|under|about|around|just|only|at|least|up|nearly|almost|about)$/u.test(t.folded(at)); n += 1) at -= 1;
  return t.isWord(at) && (t.folded(at) === "aged" || t.folded(at) === "age" || t.folded(at) === "ages");
}

const isRangeLink = (t: Tokens, i: number): boolean => (t.isSign(i, "-") || t.isSign(i, "\u2013") || (t.isWord(i) && t.folded(i) === "to")) && t.isNumber(i + 1);

/** «He turned 30 last spring»; but «turned 30 schools into barracks» */
function isTurned(t: Tokens, { first, last }: NumberRead): boolean {
  return t.isWord(first - 1) && /^(?:turned|turns|turning)$/u.test(t.folded(first - 1)) && isSaidAlone(t, last);
}

/** «John Smith, 45, said», «Smith, now 44, served», «a woman, 34, from Hull»: between commas after a person. */
function isBetweenCommas(t: Tokens, { first, last, value }: NumberRead): boolean {
  const hasAdverb = t.isWord(first - 1) && t.isSign(first - 2, ",") && /^(?:now|then|just|only|barely|today|nearly|almost|about|already|still)$/u.test(t.folded(first - 1));
  const comma = hasAdverb ? first - 2 : first - 1;
  if (!t.isSign(comma, ",") || t.isGlued(comma + 1)) return false;
  const closes = t.isSign(last, ",") || t.isSign(last, ".") || t.isSign(last, ")") || t.isNewline(last);
  if (!closes || !t.isWord(comma - 1)) return false;
  if (PERSONS.has(t.folded(comma - 1))) return true;
  // «the mayor, 43, is»
  if (t.isSign(last, ",") && value >= 15 && !isPlural(t, comma - 1) && (isDeterminer(t, comma - 2) || isDeterminer(t, comma - 3)) && !(t.isWord(last + 1) && t.folded(last + 1) === "and")) return true;
  if (!isCapital(t, comma - 1)) return false;
  if (hasAdverb && t.isSign(last, ",")) return true;
  const before = t.isSign(comma - 2, ".") ? comma - 3 : comma - 2;
  if (PERSONS.has(t.folded(before))) return true;
  if (t.isWord(before) && isCapital(t, before) && !t.isNewline(last)) return true;
  // «McKinnon, 42, hacked into», «Huda, 58, was»: what the person did follows.
  const next = t.isWord(last + 1) ? t.folded(last + 1) : "";
  return t.isSign(last, ",") && (/^(?:who|said|says|told|whose|a|an|from|was|is|has|had|will|would|could|did|does|died|fled|left|lost|came|went|ran|won|lives)$/u.test(next) || (value >= 12 && /[a-z]{2}ed$/u.test(next)))
    || isOfPerson(t, last);
}

/** «Jassim, 61, and his wife Huda, 58, fled» */
function isOfPerson(t: Tokens, last: number): boolean {
  return t.isSign(last, ",") && t.isWord(last + 1) && t.folded(last + 1) === "and" && t.isWord(last + 2) && /^(?:his|her)$/u.test(t.folded(last + 2));
}

/** «She is 45 and has a job», «Maria, who is 52,», «the driver was 19» */
function isSaidOf(t: Tokens, { first, last }: NumberRead): boolean {
  let at = first - 1;
  if (t.isWord(at) && /^(?:just|only|now|about|nearly|almost|still|already|barely|not|yet)$/u.test(t.folded(at))) at -= 1;
  if (!t.isWord(at) || !/^(?:is|was|be|been)$/u.test(t.folded(at)) || !isSaidAlone(t, last)) return false;
  const subject = t.isWord(at - 1) ? t.folded(at - 1) : "";
  return /^(?:he|she|who)$/u.test(subject) || (PERSONS.has(subject) && isDeterminer(t, at - 2));
}

/** «At 23, he joined», «She died at 87», «married at 15» */
function isAtAge(t: Tokens, { first, last }: NumberRead): boolean {
  if (!t.isWord(first - 1) || t.folded(first - 1) !== "at" || !isSaidAlone(t, last)) return false;
  if (isSentenceStart(t, first - 1)) return t.isSign(last, ",") && t.isWord(last + 1) && /^(?:he|she)$/u.test(t.folded(last + 1));
  return t.isWord(first - 2) && /^(?:died|dead|dies|married|widowed|orphaned|retired|retires|recruited|enlisted|conscripted)$/u.test(t.folded(first - 2));
}

/** Nothing stands after it that it could count. */
const isSaidAlone = (t: Tokens, i: number): boolean => !t.isWord(i) || t.is(i, STOP) !== undefined || t.is(i, WHICH) !== undefined;

const isDeterminer = (t: Tokens, i: number): boolean => t.isWord(i) && /^(?:the|a|an|his|her|their)$/u.test(t.folded(i));
