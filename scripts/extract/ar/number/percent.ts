import type { ShareCandidate } from "../../candidates.ts";
import { exactly } from "../../candidates.ts";
import type { Rule } from "../../engine.ts";
import { DIGITS } from "../../engine.ts";
import { isHyphen } from "../none/code.ts";
import { percentEnd, readCardinal } from "./cardinal.ts";
import { FRACTION, NUMBER } from "./words.ts";

const RULE = "ar/number/percent";

/** «25 في المئة», «خمسون بالمائة», «٪٢٥», «-2.5%» */
export const percent: Rule = {
  name: RULE,
  starts: [DIGITS, NUMBER, FRACTION],
  read(t, i): ShareCandidate | null {
    const half = t.is(i, FRACTION);
    const read = half ? { value: half.value, other: null, last: i + 1 } : readCardinal(t, i);
    if (!read) return null;
    let first = i;
    let last = percentEnd(t, read.last);
    if (last === -1) {
      if (!(t.isSign(i - 1, "%") || t.isSign(i - 1, "٪")) || !t.isGlued(i) || t.isNumber(i - 2)) return null;
      first = i - 1;
      last = read.last;
    }
    let { value } = read;
    if (isHyphen(t, first - 1) && t.isGlued(first) && !t.isGlued(first - 1)) {
      first -= 1;
      value = -value;
    }
    const start = t.isWord(first) ? t.bare(first) : t.start[first]!;
    const span = { first, last, start, end: t.end[last - 1]!, rule: RULE };
    const amount = read.other === null ? exactly(value)
      : { value: null, bound: "between" as const, low: Math.min(value, read.other), high: Math.max(value, read.other) };
    return { kind: "share", ...span, ...amount, unit: "percent", noun: "" };
  },
};
