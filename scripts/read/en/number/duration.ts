import type { Amount } from "../../../core/amount.ts";
import type { DurationCandidate } from "../../engine/candidates.ts";
import { exactly } from "../../engine/candidates.ts";
import type { Rule } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { FRACTION, NUMERAL, SOME_OF } from "../words/numerals.ts";
import type { TimeUnit } from "../words/units.ts";
import { TIME_UNIT, isoDuration } from "../words/units.ts";
import type { AmountRead } from "./amount.ts";
import { amountAt } from "./amount.ts";
import { isArticle, isHyphen } from "./numeral.ts";

const NAME = "en/number/duration";

/** A length of time in tokens [first, last), with its unit. */
interface LengthRead extends Amount {
  first: number;
  last: number;
  unit: TimeUnit;
  duration: string;
}

/** Lengths that begin with no number: «half an hour», «a year and a half», «for decades». */
export const duration: Rule = {
  name: NAME,
  starts: [FRACTION, TIME_UNIT],
  read: (t, i) => toDuration(t, t.is(i, TIME_UNIT) ? bareAt(t, i) : halfOf(t, i) ?? quartersOf(t, i)),
};

/** «three days», «two-week», «10-year-old»: a number that was read, and a unit of time behind it. */
export function durationOf(t: Tokens, amount: AmountRead): DurationCandidate | null {
  return toDuration(t, lengthOf(t, amount));
}

function toDuration(t: Tokens, read: LengthRead | null): DurationCandidate | null {
  if (!read) return null;
  const { first, value, bound, low, high } = read;
  const last = ageEnd(t, read.last);
  return { kind: "duration", first, last, start: t.start[first]!, end: t.end[last - 1]!, rule: NAME, duration: read.duration, value, bound, low, high };
}

function lengthOf(t: Tokens, amount: AmountRead): LengthRead | null {
  const at = isHyphen(t, amount.last) && t.isGlued(amount.last) ? amount.last + 1 : amount.last;
  const unit = t.is(at, TIME_UNIT);
  if (!unit || isOrdinalSecond(t, at)) return null;
  const { first, value, bound, low, high } = amount;
  const count = value ?? high ?? 0;
  const whole = { first, last: at + 1, unit, value, bound, low, high, duration: isoDuration(count, unit) };
  return andMore(t, whole);
}

/** «one second» is a length, «a second attack» is not; the word itself cannot tell. */
function isOrdinalSecond(t: Tokens, at: number): boolean {
  return t.folded(at) === "second" && !t.isGlued(at) && t.isWord(at + 1) && t.folded(at - 1) !== "one";
}

/** «three years and two months», «3 years 2 months», «two years, three months ago», «a year and a half» */
function andMore(t: Tokens, whole: LengthRead): LengthRead {
  if (whole.value === null) return whole;
  const { last, unit } = whole;
  const isAnd = isWord(t, last, "and");
  if (isAnd && isArticle(t, last + 1) && isWord(t, last + 2, "half")) {
    const value = whole.value + 0.5;
    return { ...whole, last: last + 3, ...exactly(value), duration: isoDuration(value, unit) };
  }
  const isComma = t.isSign(last, ",");
  const at = isAnd || isComma ? last + 1 : last;
  const more = t.isNumber(at) || t.is(at, NUMERAL) ? amountAt(t, at) : null;
  const smaller = more?.first === at ? t.is(more.last, TIME_UNIT) : undefined;
  if (!more || more.value === null || !smaller || ORDER.indexOf(smaller.letter) >= ORDER.indexOf(unit.letter)) return whole;
  const sum = andMore(t, { ...whole, last: more.last + 1, unit: smaller, duration: join(whole.duration, isoDuration(more.value, smaller)) });
  // «10 years, 6 months of them suspended»: a comma joins only what is reckoned from a day.
  return isComma && !isReckoned(t, sum.last) ? whole : { ...sum, unit };
}

const ORDER = ["S", "I", "H", "D", "W", "M", "Y"];

/** P3Y and P2M are P3Y2M; the T of times stands once. */
function join(large: string, small: string): string {
  return large + (large.includes("T") ? small.slice(2) : small.slice(1));
}

/** «half an hour», «half a century» */
function halfOf(t: Tokens, i: number): LengthRead | null {
  if (t.folded(i) !== "half" || !isArticle(t, i + 1)) return null;
  const unit = t.is(i + 2, TIME_UNIT);
  return unit && !unit.isPlural ? { first: i, last: i + 3, unit, ...exactly(0.5), duration: isoDuration(0.5, unit) } : null;
}

/** «a quarter of a century», «three-quarters of an hour» */
function quartersOf(t: Tokens, i: number): LengthRead | null {
  const part = t.is(i, FRACTION);
  if (part?.of !== 4 || !isWord(t, i + 1, "of") || !isArticle(t, i + 2)) return null;
  const unit = t.is(i + 3, TIME_UNIT);
  const first = part.isPlural ? (isHyphen(t, i - 1) ? i - 2 : i - 1) : isArticle(t, i - 1) ? i - 1 : -1;
  if (!unit || unit.isPlural || first === -1 || (part.isPlural && !isWord(t, first, "three"))) return null;
  const value = part.isPlural ? 0.75 : 0.25;
  return { first, last: i + 4, unit, ...exactly(value), duration: isoDuration(value, unit) };
}

/** Words after which «a year» is a length: «for a year», «less than a month». */
const LENGTH_BEFORE = new Set("for than within nearly almost about around over lasted lasting lasts takes took take spent spend roughly under".split(" "));

/** Units without a number: «for decades», «several weeks», «for a year», «a year and a half». */
function bareAt(t: Tokens, i: number): LengthRead | null {
  const unit = t.is(i, TIME_UNIT)!;
  if (t.is(i - 1, SOME_OF) && unit.isPlural && t.folded(i - 1) !== "some" && !isWord(t, i - 2, "as")) {
    const first = isArticle(t, i - 2) && t.folded(i - 1) === "few" ? i - 2 : i - 1;
    return vagueLength(first, i + 1, unit);
  }
  if (unit.isPlural && isWord(t, i + 1, "ago")) return vagueLength(i, i + 1, unit);
  if (unit.isPlural) return isWord(t, i - 1, "for") && !isWord(t, i + 1, "to") ? vagueLength(i, i + 1, unit) : null;
  if (!isArticle(t, i - 1) || isOrdinalSecond(t, i)) return null;
  const before = t.isWord(i - 2) ? t.folded(i - 2) : "";
  const one: LengthRead = { first: i - 1, last: i + 1, unit, ...exactly(1), duration: isoDuration(1, unit) };
  if (isWord(t, i + 1, "or") && isWord(t, i + 2, "two")) {
    // «a day or two»
    return { ...one, last: i + 3, value: null, bound: "between", low: 1, high: 2, duration: isoDuration(2, unit) };
  }
  if (isWord(t, i + 1, "or") && isWord(t, i + 2, "so")) return one;
  const more = andMore(t, one);
  return more.last > one.last || LENGTH_BEFORE.has(before) || isReckoned(t, i + 1) ? more : null;
}

/** «a week ago», «a year later» */
function isReckoned(t: Tokens, i: number): boolean {
  return t.isWord(i) && (/^(?:ago|earlier|later|after|before|hence)$/u.test(t.folded(i)) || (t.folded(i) === "from" && isWord(t, i + 1, "now")));
}

/** A length of nobody knows how many: ISO 8601 has no word for it, TIMEX3 writes X. */
function vagueLength(first: number, last: number, unit: TimeUnit): LengthRead {
  const duration = isoDuration(1, { ...unit, times: 1 }).replace("1", "X");
  return { first, last, unit, value: null, bound: "vague", low: null, high: null, duration };
}

/** «-old», « old»: an age */
function ageEnd(t: Tokens, i: number): number {
  if (isHyphen(t, i) && t.isGlued(i) && /^olds?$/u.test(t.folded(i + 1))) return i + 2;
  return isWord(t, i, "old") ? i + 1 : i;
}

const isWord = (t: Tokens, i: number, word: string): boolean => t.isWord(i) && t.folded(i) === word;
