import type { Tokens } from "../../engine/tokens.ts";
import { MONTH, WEEKDAY } from "../words/calendar.ts";
import { DAYTIME } from "../words/dates.ts";
import { LABEL, NAME_LABEL, NO_COUNT_UNIT, SMALL_LABEL } from "../words/labels.ts";
import { CURRENCY, MEASURE, PERCENT, TIME_UNIT } from "../words/units.ts";
import { isAge } from "./age.ts";
import { isCapital, isPeople, isSentenceStart } from "./capital.ts";
import { isClock } from "./clock.ts";
import { isPlural } from "./noun.ts";
import { NUMERAL } from "../words/numerals.ts";
import type { NumberRead } from "./numeral.ts";
import { isArticle, isHyphen, numberAt } from "./numeral.ts";

/** Whether a number only names something: «F-16», «Article 140», «10:30», «No. 10», «Six Flags». */
export function isNoCount(t: Tokens, n: NumberRead): boolean {
  return isGluedToName(t, n) || isLabelled(t, n.first) || isClock(t, n) || isCode(t, n) || isScore(t, n) || isAge(t, n)
    || isInName(t, n) || isIdiom(t, n) || isGluedToWord(t, n);
}

/** «F-16», «COVID-19», «G7», «MQ-9», «P5+1», «#5», «.50»; but «US$20» is money. */
function isGluedToName(t: Tokens, { first: i, isSpelled }: NumberRead): boolean {
  if (!t.isGlued(i)) return false;
  if (t.isWord(i - 1)) return true;
  if (isHyphen(t, i - 1)) return t.isGlued(i - 1) && (isSpelled ? false : t.isWord(i - 2) || t.isNumber(i - 2) && (!isRangeEnd(t, i) || isLabelled(t, i - 2)));
  const sign = t.raw(i - 1);
  if (sign === "+" || sign === "#" || sign === "@" || sign === "_" || sign === "=" || sign === "&") return true;
  // Inside an address: «story-12345», «example.com/2021».
  if (sign === "." && !t.isGlued(i - 1)) return true;
  if (sign === "/" || sign === "." || sign === ":") return t.isGlued(i - 1) && i > 1 && !isSpelled;
  return sign === ".";
}

/** «3rd», «5G», «4x4»; but «10km» and «3.2m» are measures, and «20s» has read its own */
function isGluedToWord(t: Tokens, { last, value, isSpelled }: NumberRead): boolean {
  if (isSpelled || !t.isGlued(last) || !t.isWord(last)) return false;
  // «5G»: not five grams
  if (t.raw(last) === "G") return true;
  // «86.7p», «a 5p charge»; but «1080p»
  if (t.folded(last) === "p") return value >= 100 && Number.isInteger(value);
  return !t.is(last, PERCENT) && !t.is(last, MEASURE) && !t.is(last, TIME_UNIT) && !t.is(last, CURRENCY) && t.folded(last) !== "h";
}

/** «-30» of «20-30» stands after a number, and only one. */
function isRangeEnd(t: Tokens, i: number): boolean {
  return !(t.isGlued(i - 2) && isHyphen(t, i - 3));
}

/** «Article 140», «Resolution 1701», «No. 10», «page 12», «Boeing 737» */
function isLabelled(t: Tokens, i: number): boolean {
  let at = i - 1;
  if (t.isSign(at, ".") && t.isGlued(at)) {
    at -= 1;
    return t.isWord(at) && /^(?:no|nos|art|res|ch|sec|fig|vol|p|pp|para|ext|tel)$/u.test(t.folded(at));
  }
  if (t.is(at, LABEL)) return true;
  // «flight KU 112», «train ICE 507»: a code of capitals between.
  if (t.is(at - 1, LABEL) && isAcronym(t, at)) return true;
  if (t.isWord(at) && t.folded(at) === "number") return !isVerbAt(t, at);
  const isShort = t.isNumber(i) && t.end[i]! - t.start[i]! <= 2;
  // «phase 3 trials», «type 2 diabetes»; but «at this stage 30 people»
  const isDay = t.isNumber(i) && t.end[i]! - t.start[i]! <= 3 && t.isWord(at) && t.folded(at) === "day";
  if (((isShort && t.is(at, SMALL_LABEL)) || isDay) && !isDetermined(t, at)) return true;
  // «Article 25(3)», «section 12(1)»
  if (t.isSign(at, "(") && t.isGlued(at) && t.isGlued(i) && t.isNumber(at - 1)) return true;
  if (isShort && isMonthBefore(t, i)) return true;
  // «resolutions 242 and 338», «junctions 23 to 25»
  if (t.isNumber(i) && t.isWord(at) && /^(?:and|or|to)$/u.test(t.folded(at)) && t.isNumber(i - 2) && (t.is(i - 3, LABEL) || (t.is(i - 3, NAME_LABEL) && isCapital(t, i - 3))) && /s$/u.test(t.folded(i - 3))) return true;
  // «the Group of 20»
  if (t.isWord(at) && t.folded(at) === "of" && t.folded(at - 1) === "group" && isCapital(t, at - 1)) return true;
  if (t.isSign(at - 1, "&") && t.isGlued(at) && t.isWord(at) && isCapital(t, at)) return true;
  return Boolean(t.is(at, NAME_LABEL)) && isCapital(t, at);
}

/** «at this stage 30 people», «at the northern checkpoint 9 soldiers»: the word is no name there. */
function isDetermined(t: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - 2 && t.isWord(at); at -= 1) if (/^(?:this|that|which|a|an|per|each|every|the|one|same|next|his|her|their|its|our)$/u.test(t.folded(at))) return true;
  return false;
}

/** «the March 3 peaceful protests»: a day; but «in March 20 people died» */
function isMonthBefore(t: Tokens, i: number): boolean {
  const at = t.isSign(i - 1, ".") ? i - 2 : i - 1;
  if (!t.is(at, MONTH) || !isCapital(t, at) || Number(t.folded(i)) > 31) return false;
  return t.isWord(at - 1) && !/^(?:in|since|during|by|until|of|last|this|next|late|early|mid)$/u.test(t.folded(at - 1));
}

const isAcronym = (t: Tokens, i: number): boolean => t.isWord(i) && t.end[i]! - t.start[i]! <= 4 && /^[A-Z]+$/u.test(t.raw(i));

/** «the rebels number 5,000»: not «wore number 10» */
function isVerbAt(t: Tokens, i: number): boolean {
  if (!t.isWord(i - 1)) return false;
  return isPlural(t, i - 1) || /^(?:they|we|who|which|that|now|could|may|might|would|to|will)$/u.test(t.folded(i - 1));
}

/** Telephones, addresses, versions, cases: «192.168.0.1», «1-800-555-0199», «964 770 123», «23/45», «0770». */
function isCode(t: Tokens, { first, last }: NumberRead): boolean {
  if (!t.isNumber(first)) return false;
  if (t.end[first]! - t.start[first]! > 1 && t.raw(first).startsWith("0") && last === first + 1) return true;
  if (t.end[first]! - t.start[first]! > 15) return true;
  if (isListMark(t, first, last)) return true;
  // «(660) 886-5511»: the area's code
  if (t.isSign(first - 1, "(") && t.isSign(last, ")") && t.isNumber(last + 1) && isHyphen(t, last + 2) && t.isGlued(last + 2) && t.isNumber(last + 3)) return true;
  if (isShortPhone(t, last) || (isHyphen(t, first - 1) && isShortPhone(t, first - 1))) return true;
  if (isJoined(t, last, ".") || isJoined(t, last, "/") || isJoined(t, last, "+")) return true;
  // A chain of three or more numbers, whatever joins them.
  let links = 0;
  for (let i = last; links < 3; links += 1) {
    if (isHyphen(t, i) && t.isGlued(i) && t.isNumber(i + 1) && t.isGlued(i + 1)) i += 2;
    else if (t.isNumber(i)) i += 1;
    else break;
  }
  if (links >= 2) return true;
  let back = 0;
  for (let i = first - 1; back < 3; back += 1) {
    if (isHyphen(t, i) && t.isGlued(i) && t.isNumber(i - 1)) i -= 2;
    else if (t.isNumber(i)) i -= 1;
    else break;
  }
  return back + links >= 2 || (back > 0 && links > 0);
}

/** Words that are no noun after a telephone number: «call 555-1234 for details» */
const AFTER_PHONE = /^(?:for|or|and|to|now|if|on|at|in|with|from|today|ext|extension|before|after|between|is|was|but|by|when)$/u;

/** «555-1234», with its hyphen at i: three digits and four, no money, and nothing that could be counted after them. */
function isShortPhone(t: Tokens, i: number): boolean {
  if (!isHyphen(t, i) || !t.isGlued(i) || !t.isGlued(i + 1) || !t.isNumber(i - 1) || !t.isNumber(i + 1)) return false;
  const [before, after] = [t.end[i - 1]! - t.start[i - 1]!, t.end[i + 1]! - t.start[i + 1]!];
  if (before === 4 && after === 3) return true;
  if (before === 3 && after === 4 && t.isSign(i - 2, ")")) return true;
  if (before !== 3 || after !== 4 || t.is(i - 2, CURRENCY) || /^\p{Sc}$/u.test(t.raw(i - 2))) return false;
  return !t.isSign(i + 2, "%") && (!t.isWord(i + 2) || AFTER_PHONE.test(t.folded(i + 2)));
}

/** «1. First», «2) second», «(3) third» at the beginning of a line */
function isListMark(t: Tokens, first: number, last: number): boolean {
  const opens = t.isSign(first - 1, "(") ? first - 1 : first;
  if (!t.isNewline(opens - 1) || t.end[first]! - t.start[first]! > 2) return false;
  return t.isSign(last, ")") || (t.isSign(last, ".") && t.isGlued(last) && t.isWord(last + 1) && !t.isGlued(last + 1));
}

function isJoined(t: Tokens, i: number, sign: string): boolean {
  return t.isSign(i, sign) && t.isGlued(i) && t.isNumber(i + 1) && t.isGlued(i + 1);
}

/** «2-1», «3-0», «50-50»: two small numbers that do not rise. */
function isScore(t: Tokens, { first, last, value }: NumberRead): boolean {
  if (!t.isNumber(first)) return false;
  if (isDashAt(t, last) && t.isNumber(last + 1) && t.isGlued(last) && t.isGlued(last + 1)) {
    const next = numberAt(t, last + 1);
    return next !== null && !isDecimalAfter(t, last + 1) && Number(t.folded(first)) >= next.value && !isYear(t, first);
  }
  if (isDashAt(t, first - 1) && t.isNumber(first - 2) && t.isGlued(first - 1) && t.isGlued(first)) {
    return Number(t.folded(first - 2)) >= value && !isYear(t, first - 2);
  }
  return false;
}

/** «1939-45» goes on, though its end looks less. */
const isYear = (t: Tokens, i: number): boolean => t.end[i]! - t.start[i]! === 4;

const isDashAt = (t: Tokens, i: number): boolean => isHyphen(t, i) || t.isSign(i, "\u2013");
const isDecimalAfter = (t: Tokens, i: number): boolean => t.isSign(i + 1, ".") && t.isGlued(i + 1) && t.isNumber(i + 2) && t.isGlued(i + 2);

/** «Six Flags», «Group of Seven», «Nine Inch Nails»: a number word with a capital inside a sentence names. */
function isInName(t: Tokens, { first, last, isSpelled }: NumberRead): boolean {
  if (!isSpelled) return false;
  if (isPossessiveBefore(t, first)) return isCapital(t, first);
  if (!isCapital(t, first)) return false;
  if (!isSentenceStart(t, first)) return true;
  // «Six Iraqi soldiers» counts, «Ten Downing Street» names: its last capital word is no plural.
  let i = last;
  while (t.isWord(i) && isCapital(t, i)) i += 1;
  // «Six F-16s» counts too.
  if (i === last || (t.isGlued(i) && (t.isNumber(i) || isHyphen(t, i)))) return false;
  const word = t.folded(i - 1);
  if (t.isWord(i) && !/^(?:is|was|has|played|said|will|declined|street|and|in|are|were|ended)$/u.test(t.folded(i))) return false;
  return !isPeople(word) || t.raw(last).length < 3;
}

function isPossessiveBefore(t: Tokens, i: number): boolean {
  return t.folded(i - 1) === "s" && t.isGlued(i - 1) && /^['’]$/u.test(t.raw(i - 2));
}

/** «one of the», «no one», «zero hour», «7.62 mm», «4-star», «fifty-fifty» */
function isIdiom(t: Tokens, n: NumberRead): boolean {
  const { first, last, value } = n;
  const unit = isHyphen(t, last) && t.isGlued(last) ? last + 1 : last;
  if (t.is(unit, NO_COUNT_UNIT) && t.folded(unit + 1) !== "of" && !isRain(t, first)) return true;
  // «a 737 Max»
  if (!n.isSpelled && t.isWord(last) && isCapital(t, last) && /^(?:max|dreamliner|neo)$/u.test(t.folded(last))) return true;
  // «$4.82 a dozen», «five euros a hundred»: a rate.
  if (isArticle(t, first) && (t.isNumber(first - 1) || (t.is(first - 1, CURRENCY) !== undefined && t.isNumber(first - 2)) || /^(?:cents|pence|dollars|euros|pounds)$/u.test(t.isWord(first - 1) ? t.folded(first - 1) : ""))) return true;
  if (isHyphen(t, last) && t.isGlued(last) && t.isGlued(last + 1)) {
    if (/^(?:star|time|figure|letter|tier|stage|step|pronged|off|way|sided|party|hand|class|seater|piece|to|for|on|stop|size|liner|and|fold|nil|all|man's)$/u.test(t.folded(last + 1))) return true;
    // «two-faced», «four-legged»; «a three-storeyed house» says no more than that.
    if (n.isSpelled && t.isWord(last + 1) && /[a-z]{2}ed$/u.test(t.raw(last + 1)) && !t.is(last + 1, NUMERAL)) return true;
    const second = numberAt(t, last + 1);
    if (second && second.value === value) return true;
  }
  if (isHyphen(t, first - 1) && t.isGlued(first) && t.isGlued(first - 1) && t.isWord(first - 2)) return true;
  if (value === 0 && n.isSpelled) return !/s$/u.test(t.folded(last)) && !t.is(last, PERCENT) && t.folded(last + 1) !== "cent";
  if (isAddress(t, last)) return true;
  return value === 1 && n.isSpelled && !n.isScaled && isPronoun(t, first, last);
}

/** «rainfall of 1,100mm» is measured, «a 155mm shell» is named. */
function isRain(t: Tokens, first: number): boolean {
  for (let i = first - 1; i >= first - 10 && !t.isNewline(i) && !t.isSign(i, "."); i -= 1) {
    if (t.isWord(i) && /^(?:rain|rainfall|snow|snowfall|precipitation|downpour|downpours)$/u.test(t.folded(i))) return true;
  }
  return false;
}

/** «10 Downing Street» */
function isAddress(t: Tokens, last: number): boolean {
  for (let i = last; i < last + 4 && t.isWord(i) && isCapital(t, i); i += 1) {
    if (i > last && /^(?:street|st|road|avenue|ave|lane|square|boulevard|drive|place)$/u.test(t.folded(i))) return true;
  }
  return false;
}

/** The one that stands for somebody or is one of many. */
function isPronoun(t: Tokens, first: number, last: number): boolean {
  const next = t.isWord(last) ? t.folded(last) : "";
  // «one by one»
  if (t.isWord(first - 1) && t.folded(first - 1) === "by" && t.folded(first - 2) === "one") return true;
  if ((next === "in" || next === "or" || (next === "to" && t.folded(last + 1) !== "one")) && numberAt(t, last + 1)) return false;
  // «at one point», «at one stage»
  if (t.isWord(first - 1) && t.folded(first - 1) === "at" && /^(?:point|stage|time)$/u.test(next)) return true;
  // «one evening», «one Saturday»
  if (t.is(last, DAYTIME) && next !== "night" || t.is(last, WEEKDAY) !== undefined) return true;
  if (/^(?:of|another|such|can|could|would|should|must|may|has|had|is|was|who|that|which|on|to|and|or|by|more|day|thing|way|side|hand|time|too|s|in|for|at|with|the|after|year's|will|said|says)$/u.test(next)) {
    // «one and a half» was read whole, and «at least one was hurt» counts.
    return !/^(?:least|than|only)$/u.test(t.folded(first - 1));
  }
  if (isHyphen(t, last) && t.isGlued(last) && t.is(last + 1, TIME_UNIT)) return false;
  if (!t.isWord(last)) return !/^(?:least|than|by|only|to)$/u.test(t.folded(first - 1));
  return /^(?:no|the|this|that|any|every|each|some|which|another|a|an|good|last|next|first|big|new|only|old|day|number|square|little|loved)$/u.test(t.isWord(first - 1) ? t.folded(first - 1) : "");
}
