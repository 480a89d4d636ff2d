import type { Amount } from "../../../core/amount.ts";
import type { ShareCandidate } from "../../engine/candidates.ts";
import { exactly } from "../../engine/candidates.ts";
import type { Rule } from "../../engine/engine.ts";
import { DIGITS } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { BOUND_BEFORE } from "../bound/phrases.ts";
import { STOP } from "../words/grammar.ts";
import { FRACTION, NUMERAL } from "../words/numerals.ts";
import { PERCENT, TIME_UNIT } from "../words/units.ts";
import type { AmountRead } from "./amount.ts";
import type { NumberRead } from "./numeral.ts";
import { isArticle, isHyphen, numberAt } from "./numeral.ts";

const PERCENT_RULE = "en/number/percent";
const FRACTION_RULE = "en/number/fraction";

/** «45%», «7 per cent», «between 3 and 4 percent», «41-43%» */
export function percentOf(t: Tokens, amount: AmountRead): ShareCandidate | null {
  const last = percentEnd(t, amount.last);
  return last === -1 ? null : share(t, amount.first, last, amount, "percent", PERCENT_RULE);
}

/** Where the words of percent that begin at token i end, or −1. */
function percentEnd(t: Tokens, i: number): number {
  if (t.isSign(i, "%") || t.isSign(i, "\u066a")) return i + 1;
  const at = isHyphen(t, i) && t.isGlued(i) ? i + 1 : i;
  if (t.is(at, PERCENT)) {
    const word = t.folded(at);
    if (word === "cent") return -1;
    if (word === "percentage") return /^points?$/u.test(t.folded(at + 1)) ? at + 2 : -1;
    return word === "pc" && t.raw(at) !== "pc" ? -1 : at + 1;
  }
  return t.isWord(at) && t.folded(at) === "per" && t.folded(at + 1) === "cent" ? at + 2 : -1;
}

/** «half of the troops», «two-thirds», «a quarter», «one in five», «three out of four» */
export const fraction: Rule = {
  name: FRACTION_RULE,
  starts: [FRACTION, NUMERAL, DIGITS],
  read(t, i) {
    const part = t.is(i, FRACTION);
    if (part) return partOfOne(t, i, part);
    const n = numberAt(t, i);
    if (!n) return null;
    const written = writtenFraction(t, i);
    if (written) return written;
    const at = isHyphen(t, n.last) && t.isGlued(n.last) ? n.last + 1 : n.last;
    const of = t.is(at, FRACTION);
    if (of && !n.isScaled && n.value < of.of && (n.value === 1) === !of.isPlural && endsFraction(t, at + 1, n.value > 1)) {
      return share(t, n.first, at + 1, exactly(n.value / of.of), "of_one", FRACTION_RULE);
    }
    return oneInFive(t, i);
  },
};

/** «3/4 of the land», «a 2/3 majority»: not 9/11, 24/7 or 3/4/2021 */
function writtenFraction(t: Tokens, i: number): ShareCandidate | null {
  const isPair = t.isNumber(i) && t.isSign(i + 1, "/") && t.isGlued(i + 1) && t.isNumber(i + 2) && t.isGlued(i + 2);
  if (!isPair || (t.isGlued(i) && i > 0) || t.isSign(i + 3, "/") || (t.isGlued(i + 3) && t.isNumber(i + 4))) return null;
  const [top, of] = [Number(t.folded(i)), Number(t.folded(i + 2))];
  if (top < 1 || top >= of || ![2, 3, 4, 5, 8].includes(of) || t.isNumber(i - 1)) return null;
  return share(t, i, i + 3, exactly(top / of), "of_one", FRACTION_RULE);
}

/** «half», «a third», «a quarter»: a part without a number. */
function partOfOne(t: Tokens, i: number, { of, isPlural }: { of: number; isPlural: boolean }): ShareCandidate | null {
  if (isPlural || (isHyphen(t, i - 1) && t.isGlued(i)) || (isHyphen(t, i + 1) && t.isGlued(i + 1))) return null;
  const word = t.folded(i);
  if (word === "halve") return null;
  const isHalf = of === 2;
  if (isHalf) {
    // The second half of the year, half an hour and half a million are read elsewhere.
    const before = t.isWord(i - 1) ? t.folded(i - 1) : "";
    if (isArticle(t, i + 1)) return ofPercent(t, i, i + 1, 0.5);
    if (/^(?:first|second|other|latter|and|a|next|last|better)$/u.test(before)) return null;
    return isOf(t, i + 1) || /^(?:the|its|their|his|her|our|all|are|were|have|had|said|say)$/u.test(t.folded(i + 1)) || isCutBy(t, i, i)
      ? share(t, i, i + 1, exactly(0.5), "of_one", FRACTION_RULE) : null;
  }
  if (!isArticle(t, i - 1)) return null;
  const range = betweenParts(t, i, of);
  if (range) return range;
  const percent = isOf(t, i + 1) ? ofPercent(t, i - 1, i + 2, 1 / of) : null;
  if (percent) return percent;
  if (!(isOf(t, i + 1) || isCutBy(t, i, i - 1) || isCompared(t, i + 1) || isSaidOfMany(t, i + 1))) return null;
  return share(t, i - 1, i + 1, exactly(1 / of), "of_one", FRACTION_RULE);
}

/** «half a percentage point», «a quarter of a percent», with the article before the percent at token at. */
function ofPercent(t: Tokens, first: number, at: number, value: number): ShareCandidate | null {
  const last = isArticle(t, at) ? percentEnd(t, at + 1) : -1;
  return last === -1 ? null : share(t, first, last, exactly(value), "percent", PERCENT_RULE);
}

/** «a third were under five» */
const isSaidOfMany = (t: Tokens, i: number): boolean => t.isWord(i) && /^(?:are|were|have)$/u.test(t.folded(i));

/** «between a quarter and a third», with its first part at token i */
function betweenParts(t: Tokens, i: number, of: number): ShareCandidate | null {
  if (!(t.isWord(i - 2) && t.folded(i - 2) === "between") || !(t.isWord(i + 1) && t.folded(i + 1) === "and")) return null;
  const at = isArticle(t, i + 2) ? i + 3 : i + 2;
  const to = t.is(at, FRACTION);
  if (!to || to.isPlural || of <= to.of) return null;
  return share(t, i - 1, at + 1, { value: null, bound: "between", low: 1 / of, high: 1 / to.of }, "of_one", FRACTION_RULE);
}

/** «a third more», «a quarter less» */
const isCompared = (t: Tokens, i: number): boolean => t.isWord(i) && /^(?:more|less|fewer|higher|lower|bigger|smaller|larger)$/u.test(t.folded(i));

/** «cut by a fifth», «more than a third», «by roughly half»; but «by a third party»; the share begins at `first` */
function isCutBy(t: Tokens, i: number, first: number): boolean {
  const isBounded = t.is(first - 1, BOUND_BEFORE) !== undefined || (t.isWord(first - 1) && t.folded(first - 1) === "by");
  if (t.isWord(i + 1) && t.folded(i + 1) === "past") return false;
  return isBounded && (!t.isWord(i + 1) || t.is(i + 1, STOP) !== undefined);
}

/** After «two-thirds» anything; after «one third» nothing that it could rank: «one fifth columnist». */
function endsFraction(t: Tokens, i: number, isMany: boolean): boolean {
  return isMany || isOf(t, i) || !t.isWord(i);
}

/** «one in five children», «three out of four families» */
function oneInFive(t: Tokens, i: number): ShareCandidate | null {
  const n = numberAt(t, i);
  if (!n || n.value > 99) return null;
  const noun = oneOfNoun(t, n);
  if (noun) return noun;
  const isOut = t.isWord(n.last) && t.folded(n.last) === "out" && isOf(t, n.last + 1);
  const after = isOut ? n.last + 2 : n.last + 1;
  const isEvery = t.isWord(after) && t.folded(after) === "every";
  const link = isEvery ? after + 1 : after;
  if (!isOut && !(isOf(t, n.last) && isEvery) && !(t.isWord(n.last) && t.folded(n.last) === "in" && n.value < 10)) return null;
  const of = numberAt(t, link);
  if (!of || of.first !== link || of.value <= n.value || of.isScaled || of.value > 1000 || (of.isYearLike && !isOut)) return null;
  // «Six out of ten voters agree» counts voters; a share in news stands before a plural all the same.
  return share(t, n.first, of.last, exactly(n.value / of.value), "of_one", FRACTION_RULE);
}

/** «one woman in four», «two children in five» */
function oneOfNoun(t: Tokens, n: NumberRead): ShareCandidate | null {
  if (n.value >= 10 || !t.isWord(n.last) || t.is(n.last, STOP) || t.is(n.last, TIME_UNIT) || !t.isWord(n.last + 1) || t.folded(n.last + 1) !== "in") return null;
  const at = t.isWord(n.last + 2) && t.folded(n.last + 2) === "every" ? n.last + 3 : n.last + 2;
  const of = numberAt(t, at);
  const ends = of && (!t.isWord(of.last) || t.is(of.last, STOP) !== undefined);
  if (!of || of.first !== at || of.value <= n.value || of.value > 1000 || of.isScaled || of.isYearLike || !ends) return null;
  return share(t, n.first, of.last, exactly(n.value / of.value), "of_one", FRACTION_RULE);
}

const isOf = (t: Tokens, i: number): boolean => t.isWord(i) && t.folded(i) === "of";

function share(t: Tokens, first: number, last: number, amount: Amount, unit: ShareCandidate["unit"], rule: string): ShareCandidate {
  const { value, bound, low, high } = amount;
  return { kind: "share", first, last, start: t.start[first]!, end: t.end[last - 1]!, rule, value, bound, low, high, unit, noun: "" };
}
