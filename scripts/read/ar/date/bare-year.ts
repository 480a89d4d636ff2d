import type { Tokens } from "../../engine/tokens.ts";
import type { Read } from "./look.ts";
import { digitCount, isComma, isDash, isJoint, isJointOf, isSlash, wholeNumber } from "./look.ts";
import { isCounted, readYear } from "./season.ts";
import { NUMBER } from "../number/words.ts";
import { EVENT_HEAD, JOINT, LIMIT, MONTH, ORDINAL, SAME, YEAR_HEAD } from "./words.ts";
import { isYearWord, readYearNumber } from "./year-number.ts";
import { yearTime } from "./year-phrase.ts";

/** «في 2011», «انتخابات 2018», «عامي 2014 و[2017]», «(2014)»: four digits in a place of a year. */
export function readBareYear(t: Tokens, i: number): Read | null {
  const year = wholeNumber(t, i);
  const era = digitCount(t, i) >= 3 && !isCode(t, i) ? readYearNumber(t, i, false) : null;
  if (era && era.era !== "") {
    const time = yearTime(era);
    return time && { time, next: era.next };
  }
  // «موسم حج 1442» is of the Islamic year.
  if (year >= 1400 && year <= 1500 && digitCount(t, i) === 4 && !isCode(t, i) && t.isWord(i - 1) && /^(?:و|ال)*حج$/u.test(t.folded(i - 1))) {
    const time = yearTime({ year, era: "hijri", next: i + 1 });
    return time && { time, next: i + 1 };
  }
  if (year < 1800 || year > 2100 || digitCount(t, i) !== 4 || isCode(t, i)) return null;
  const read = readYear(t, i);
  if (!read || isCounted(t, read.next)) return null;
  return isPlaced(t, i) || isAfterStop(t, i) ? read : null;
}

/** Digits joined to others by a sign are a code, a range or a date. */
function isCode(t: Tokens, i: number): boolean {
  const before = t.isGlued(i) && (isDash(t, i - 1) || isSlash(t, i - 1) || t.isSign(i - 1, "#") || t.isSign(i - 1, "+"));
  const after = t.isGlued(i + 1) && (isDash(t, i + 1) || isSlash(t, i + 1)) && t.isGlued(i + 2);
  return before || after;
}

/** «العام .2022 ثم»: the stop of a sentence, turned to the other side of the year. */
const isAfterStop = (t: Tokens, i: number): boolean => t.isSign(i - 1, ".") && t.isGlued(i) && !t.isGlued(i - 1);

function isPlaced(t: Tokens, i: number): boolean {
  const at = isArticleOrParticle(t, i - 1) && (t.isGlued(i) || isJoint(t, i - 1, "و")) ? i - 2 : i - 1;
  if (at === i - 2 && isJoint(t, i - 1, "و")) return isYearAt(t, i - 2) || (isComma(t, i - 2) && isYearAt(t, i - 3));
  if (isComma(t, i - 1)) return isYearAt(t, i - 2) && wholeNumber(t, i - 2) > 0 && !isJoint(t, i - 3, "في");
  if (isJoint(t, at, "من") && at === i - 1 && (t.is(i - 2, ORDINAL) || t.is(i - 2, SAME))) return true;
  if (isJoint(t, at, "في", "خلال") || (at === i - 1 && t.is(at, LIMIT))) return true;
  // «انتخابات 2018», «رؤية المملكة 2030»
  if (t.is(at, YEAR_HEAD) || t.is(at, EVENT_HEAD) || (t.is(at - 1, YEAR_HEAD) && t.isWord(at)) || (t.is(at - 2, YEAR_HEAD) && isName(t, at - 1) && isName(t, at))) return true;
  return (t.isSign(at, "(") && t.isSign(i + 1, ")")) || isAfterNoun(t, i);
}

/** «اتفاقية سايكس بيكو 1916»: words that are no others of the grammar. */
const isName = (t: Tokens, i: number): boolean => t.isWord(i) && t.entry(i) === undefined && !isBeforeNumbers(t.folded(i));

/** Words back to «عدد» or «بلغ», at most. */
const COUNT_REACH = 5;

/** What comes before a number or a code, and is no noun that a year tells more of. */
const BEFORE_NUMBERS = new Set(("بلغ بلغت سجل سجلت قتل قتلت اصيب اصابت عدد عددهم عددها رقم الرقم رقمه سعر حوالي نحو قرابه زهاء يناهز تجاوز تجاوزت يتجاوز اكثر اقل علي عن "
  + "هاتف غرفه الغرفه ماده الماده فقره صفحه الصفحه بند البند قرار القرار رحله الرحله موديل طراز بوينغ ايرباص قناه مجموع بينهم بينها اصل كان كانت هناك يوجد ضم تضم شمل شملت "
  + "ان او ثم لكن بل حيث التي الذي هو هي مع بعد قبل عند لدي بنحو وصل وصلت يبلغ تبلغ تسجيل مقابل منهم منها سوي الا").split(" "));

/** «بلغ», «وبلغ» */
const isBeforeNumbers = (word: string): boolean => BEFORE_NUMBERS.has(word) || (word.startsWith("و") && BEFORE_NUMBERS.has(word.slice(1)));

const PREPOSITIONS = new Set(["في", "إلى", "على", "عن", "حتى"]);

/** «وثيقة 2017», «خسائر 2020 في»: a number after its noun, with nothing after it to count, is a year of our days. */
function isAfterNoun(t: Tokens, i: number): boolean {
  const year = wholeNumber(t, i);
  if (year < 1950 || year > 2035 || year % 10 === 0 || !t.isWord(i - 1) || t.isGlued(i)) return false;
  if (t.is(i - 1, NUMBER) || t.is(i - 1, JOINT)) return false;
  // «بلغ عدد الضحايا 2016»
  for (let k = i - 1; k >= i - COUNT_REACH && t.isWord(k); k -= 1) if (isBeforeNumbers(t.folded(k))) return false;
  const word = t.isWord(i + 1) ? t.folded(i + 1) : "";
  return !t.isNumber(i + 1) && (word === "" || word.startsWith("ال") || isJointOf(t, i + 1, PREPOSITIONS));
}

const isArticleOrParticle = (t: Tokens, i: number): boolean => isJoint(t, i, "و", "ل", "ب");

/** A year that was read as one: after «عامي», another of the list, or a month. */
function isYearAt(t: Tokens, i: number): boolean {
  const year = wholeNumber(t, i);
  if (year < 1800 || year > 2100 || digitCount(t, i) !== 4) return false;
  for (let k = i - 1; k >= i - 8; k -= 1) {
    if (isYearWord(t, k) || t.is(k, MONTH) || isJoint(t, k, "في")) return true;
    if (!t.isNumber(k) && !isComma(t, k) && !isJoint(t, k, "و")) return false;
  }
  return false;
}
