import type { Rule } from "../../engine.ts";
import type { Tokens } from "../../tokens.ts";
import { wordClass } from "../../lexicon.ts";
import { nounAfter } from "./noun.ts";
import { toQuantity } from "./quantity.ts";

const NAME = "en/number/couple";

export const COUPLE = wordClass<true>("en-couple");

/** «a couple of drones» is about two; a couple by itself are two persons. */
export const couple: Rule = {
  name: NAME,
  starts: [COUPLE],
  read(t, i) {
    if (!isWord(t, i - 1, "a") || !isWord(t, i + 1, "of")) return null;
    const noun = nounAfter(t, i + 1, false);
    if (!noun) return null;
    const number = { first: i - 1, last: i + 1, value: 2, isSpelled: true, isScaled: false, isYearLike: false };
    return toQuantity(t, { value: 2, bound: "about", low: null, high: null, first: i - 1, last: i + 1, number }, noun, NAME);
  },
};

const isWord = (t: Tokens, i: number, word: string): boolean => t.isWord(i) && t.folded(i) === word;
