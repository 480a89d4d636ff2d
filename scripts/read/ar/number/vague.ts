import { quantity } from "../../engine/candidates.ts";
import type { Rule } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { NUMBER, VAGUE } from "./words.ts";

const RULE = "ar/number/vague";

/** «بضع» is three to nine by the dictionaries; of the other plurals no bound is said. */
const FEW = { low: 3, high: 9 };

/** «عشرات», «مئات الملايين», «بضعة آلاف», «عدة آلاف»: no value, only that it is many or few */
export const vague: Rule = {
  name: RULE,
  starts: [VAGUE],
  read(t, i) {
    const word = t.is(i, VAGUE)!;
    // «الإف 16» folds to «آلاف».
    if (t.raw(i).includes("إ")) return null;
    let last = i + 1;
    let times = 1;
    for (let next = pluralAt(t, last); next > 0 && last - i < 4; next = pluralAt(t, last)) {
      times *= next;
      last += 1;
    }
    if (word.role === "several" && last === i + 1) return null;
    if (word.role === "few" && last === i + 1) {
      if (t.proclitic(i).article > 0) return null;
      const ten = t.is(last, NUMBER);
      // «بضع وعشرون»
      if (ten?.role === "tens" && t.proclitic(last).conjunction) return make(t, i, last + 1, ten.value + FEW.low, ten.value + FEW.high);
      if (ten && ten.role !== "ten") return null;
      if (ten) return make(t, i, last + 1, 13, 19);
      if (!t.isWord(last)) return null;
    }
    return word.role === "few" ? make(t, i, last, FEW.low * times, FEW.high * times) : make(t, i, last, null, null);
  },
};

/** The scale of a plural that goes on with the vague one: «عشرات (ال)آلاف»; 0 where there is none. */
function pluralAt(t: Tokens, i: number): number {
  const { conjunction, preposition } = t.proclitic(i);
  if (!t.is(i, VAGUE) || conjunction || preposition !== "" || t.is(i, VAGUE)!.role !== "plural") return 0;
  const scale = t.is(i, NUMBER);
  if (scale?.role === "scale") return scale.value;
  return t.entry(i)!.form === "عشرات" ? 10 : 100;
}

function make(t: Tokens, first: number, last: number, low: number | null, high: number | null) {
  const span = { first, last, start: t.bare(first), end: t.end[last - 1]!, rule: RULE };
  return quantity(span, { value: null, bound: "vague", low, high });
}
