import { exactly } from "../../engine/candidates.ts";
import type { Rule } from "../../engine/engine.ts";
import type { Lexicon } from "../../engine/lexicon.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { wordClass } from "../../engine/lexicon.ts";
import { NUMERAL } from "../words/numerals.ts";
import { TIME_UNIT } from "../words/units.ts";
import { durationOf } from "./duration.ts";
import { nounAfter } from "./noun.ts";
import { toQuantity } from "./quantity.ts";

const NAME = "en/number/couple";

/** Nouns that count what follows: a couple, a pair, a trio of. */
const COUPLE = wordClass<number>("en-couple");

/** «a couple of drones» is about two, a pair two, a trio three; a couple by itself are two persons. */
export const couple: Rule = {
  name: NAME,
  starts: [COUPLE],
  read(t, i) {
    const value = t.is(i, COUPLE)!;
    const isCouple = isWord(t, i, "couple");
    const number = { first: i - 1, last: i + 1, value, isSpelled: true, isScaled: false, isYearLike: false };
    const amount = isCouple ? { value, bound: "about" as const, low: null, high: null } : exactly(value);
    if (!isWord(t, i - 1, "a")) return null;
    const of = isWord(t, i + 1, "of") ? i + 2 : i + 1;
    // «a couple of weeks», «a couple months»
    if (isCouple && t.is(of, TIME_UNIT)?.isPlural) return durationOf(t, { ...amount, first: i - 1, last: of, number });
    // «a couple of hundred people», «a couple dozen tents»
    const scale = isCouple ? t.is(of, NUMERAL) : undefined;
    if (scale?.rank === "scale") {
      const many = { ...amount, value: value * scale.value, first: i - 1, last: of + 1, number: { ...number, last: of + 1, value: value * scale.value, isScaled: true } };
      return toQuantity(t, many, nounAfter(t, of + 1, false), NAME);
    }
    if (of === i + 1) return null;
    const noun = nounAfter(t, i + 1, false);
    // «a pair of shoes» is one thing.
    if (!noun || (isWord(t, i, "pair") && ONE_PAIR.test(t.folded(noun.at)))) return null;
    return toQuantity(t, { ...amount, first: i - 1, last: i + 1, number }, noun, NAME);
  },
};

const ONE_PAIR = /^(?:.*shoes|.*glasses|.*trousers|.*pants|.*boots|.*gloves|.*socks|.*shorts|jeans|sandals|sneakers|trainers|tights|slippers|scissors|binoculars|tweezers|pliers|hands|eyes|ears|lungs|wings|stockings|tongs|pyjamas|pajamas|headphones|goggles)$/u;

export function fillCouples(lexicon: Lexicon): void {
  for (const [word, n] of [["couple", 2], ["pair", 2], ["duo", 2], ["trio", 3], ["quartet", 4], ["quintet", 5]] as const) lexicon.add(word, COUPLE, n);
}

const isWord = (t: Tokens, i: number, word: string): boolean => t.isWord(i) && t.folded(i) === word;
