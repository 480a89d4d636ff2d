import { exactly } from "../../candidates.ts";
import type { Rule } from "../../engine.ts";
import type { Tokens } from "../../tokens.ts";
import { readCardinal } from "./cardinal.ts";
import { EACH, NUMBER } from "./words.ts";

const RULE = "ar/number/of-each";

/** «واحد من كل خمسة», «7 من كل 10»: a share of one. It starts at «كل», which is rarer than numbers. */
export const ofEach: Rule = {
  name: RULE,
  starts: [EACH],
  read(t, i) {
    const first = i - 2;
    if (t.folded(i) !== "كل" || t.folded(i - 1) !== "من" || !isPart(t, first)) return null;
    const part = readCardinal(t, first);
    const whole = readCardinal(t, i + 1);
    if (part?.last !== i - 1 || !whole || part.other !== null || whole.other !== null || part.value <= 0 || part.value >= whole.value) return null;
    return {
      kind: "share", first, last: whole.last, start: t.bare(first), end: t.end[whole.last - 1]!, rule: RULE,
      ...exactly(part.value / whole.value), unit: "of_one", noun: "",
    };
  },
};

/** One word or run of digits, and not the end of a longer number. */
function isPart(t: Tokens, i: number): boolean {
  if (t.isNumber(i)) return !t.isGlued(i);
  return t.is(i, NUMBER) !== undefined && t.proclitic(i).article === 0 && !t.is(i - 1, NUMBER);
}
