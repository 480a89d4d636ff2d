import type { Candidate } from "../../engine/candidates.ts";
import type { PartWords } from "../../refine/parts.ts";
import { isPerson, isThing } from "../chain/counted-kind.ts";
import type { Tokens } from "../../engine/tokens.ts";

const word = (t: Tokens, i: number): string => (t.isWord(i) ? t.folded(i) : "");

/** «including 2,500 Americans», «among them three children», «of whom 50», «12 of them»; «73 out of 329» */
export const partWords: PartWords = {
  ofWhich(t, i) {
    const last = word(t, i - 1);
    if (last === "including" || last === "among") return 1;
    if (last === "them" && word(t, i - 2) === "among") return 2;
    if ((last === "whom" || last === "which" || last === "these" || last === "them") && (word(t, i - 2) === "of" || word(t, i - 2) === "among")) return 2;
    // «40 prisoners, 12 of them women»: the words stand behind the number.
    const isBehind = word(t, i + 1) === "of" && /^(?:them|whom|which|these)$/u.test(word(t, i + 2));
    return isBehind && t.isSign(i - 1, ",") ? 1 : 0;
  },
  isAnd: (t: Tokens, i: number, before: Candidate) => i - 1 === before.last && word(t, i - 1) === "and",
  isOther: (t, c) => /^(?:others?|more)$/u.test(word(t, c.last)) || /^others?$/u.test(c.noun.toLowerCase()),
  kindOf: (c) => (isThing(c.noun) ? -1 : isPerson(c.noun) ? 1 : 0),
  isOutOf(t, from, to) {
    if (word(t, from) === "out" && word(t, from + 1) === "of") return to - from <= 5;
    return word(t, from) === "of" && to - from <= 3 && (to - from === 1 || word(t, from + 1) === "the" || word(t, from + 1) === "its");
  },
};

/** Whether a noun is one of many: «a drone attack», «another attack»; not «the attack». */
export function isIndefinite(t: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - 4 && t.isWord(at); at -= 1) {
    const determiner = word(t, at);
    if (/^(?:a|an|another|one)$/u.test(determiner)) return true;
    if (/^(?:the|this|that|its|his|her|their|every|each|no|any)$/u.test(determiner)) return false;
  }
  return false;
}
