import { exactly, quantity } from "../../engine/candidates.ts";
import type { Rule } from "../../engine/engine.ts";
import { isPluralNoun } from "../noun/words.ts";
import { isAlone } from "./alone.ts";
import { percentEnd } from "./percent-sign.ts";
import { readPercent } from "./percent.ts";
import { ZERO } from "./words.ts";

const RULE = "ar/number/zero";

/** «صفر إصابات», «صفر في المئة»; the month, the hour zero and the freezing point are none */
export const zero: Rule = {
  name: RULE,
  starts: [ZERO],
  read(t, i) {
    if (t.proclitic(i).article > 0) return null;
    if (percentEnd(t, i + 1) > 0) return readPercent(t, i, i + 1, exactly(0));
    const isCount = t.isWord(i + 1) && t.proclitic(i + 1).preposition === "" && isPluralNoun(t, i + 1);
    if (!isCount && !isAlone(t, i, i + 1)) return null;
    return quantity({ first: i, last: i + 1, start: t.bare(i), end: t.end[i]!, rule: RULE }, exactly(0));
  },
};
