import type { Amount, ShareCandidate } from "../../candidates.ts";
import { exactly } from "../../candidates.ts";
import type { Rule } from "../../engine.ts";
import type { Tokens } from "../../tokens.ts";
import { isHyphen } from "../none/hyphen.ts";
import { percentEnd } from "./cardinal.ts";
import { FRACTION } from "./words.ts";

const RULE = "ar/number/percent";

/**
 * The share that a number read at tokens [i, last) is, where a sign or word of percent stands
 * after it, or a sign before it: «25 في المئة», «٪٢٥», «-2.5%». Null where none does.
 */
export function readPercent(t: Tokens, i: number, last: number, amount: Amount): ShareCandidate | null {
  let first = i;
  let end = percentEnd(t, last);
  if (end === -1) {
    if (!(t.isSign(i - 1, "%") || t.isSign(i - 1, "٪")) || !t.isGlued(i) || t.isNumber(i - 2)) return null;
    first = i - 1;
    end = last;
  }
  let read = amount;
  if (amount.value !== null && isHyphen(t, first - 1) && t.isGlued(first) && !t.isGlued(first - 1)) {
    first -= 1;
    read = exactly(-amount.value);
  }
  const start = t.isWord(first) ? t.bare(first) : t.start[first]!;
  return { kind: "share", first, last: end, start, end: t.end[end - 1]!, rule: RULE, ...read, unit: "percent", noun: "" };
}

/** «نصف في المئة» */
export const halfPercent: Rule = {
  name: RULE,
  starts: [FRACTION],
  read(t, i) {
    return t.proclitic(i).article > 0 ? null : readPercent(t, i, i + 1, exactly(t.is(i, FRACTION)!.value));
  },
};
