import type { Rule } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { NUMERAL, SOME_OF, VAGUE } from "../words/numerals.ts";
import { nounAfter } from "./noun.ts";
import { toQuantity } from "./quantity.ts";

const NAME = "en/number/vague";

/** «dozens of people», «tens of thousands of families», «several hundred soldiers», «a few dozen tents» */
export const vague: Rule = {
  name: NAME,
  starts: [VAGUE, SOME_OF],
  read(t, i) {
    const last = t.is(i, VAGUE) ? chain(t, i) : severalScales(t, i);
    if (last === -1) return null;
    const first = isA(t, i - 1) && t.folded(i) === "few" ? i - 1 : i;
    const number = { first, last, value: 0, isSpelled: true, isScaled: true, isYearLike: false };
    const noun = nounAfter(t, last, false);
    return toQuantity(t, { value: null, bound: "vague", low: null, high: null, first, last, number }, noun, NAME);
  },
};

/** «dozens», «hundreds of thousands»; tens and scores only where something of theirs follows. */
function chain(t: Tokens, i: number): number {
  let last = i + 1;
  while (isOf(t, last) && t.is(last + 1, VAGUE)) last += 2;
  const word = t.folded(i);
  if ((word === "tens" || word === "scores") && last === i + 1 && !(word === "scores" && (isOf(t, last) || isOfPersons(t, i)))) return -1;
  return last;
}

/** «left scores dead», «scores wounded», «killing scores»: not what a test scores */
function isOfPersons(t: Tokens, i: number): boolean {
  const next = t.isWord(i + 1) ? t.folded(i + 1) : "";
  const before = t.isWord(i - 1) ? t.folded(i - 1) : "";
  return /^(?:dead|wounded|injured|killed|hurt|missing|more|displaced|trapped|homeless|others)$/u.test(next) || /^(?:killing|killed|injuring|injured|wounding|wounded|arrested|arresting)$/u.test(before);
}

/** «several hundred», «a few dozen»; but «some 2 million» is a number, and so is «some two dozen». */
function severalScales(t: Tokens, i: number): number {
  let last = i + 1;
  if (t.is(last, VAGUE) && t.folded(i) === "several") return chain(t, last);
  while (t.is(last, NUMERAL)?.rank === "scale") last += 1;
  return last === i + 1 ? -1 : last;
}

const isOf = (t: Tokens, i: number): boolean => t.isWord(i) && t.folded(i) === "of";
const isA = (t: Tokens, i: number): boolean => t.isWord(i) && t.folded(i) === "a";
