import type { Amount } from "../../../core/amount.ts";
import type { ShareCandidate } from "../../engine/candidates.ts";
import { exactly } from "../../engine/candidates.ts";
import type { Rule } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { isHyphen } from "../none/hyphen.ts";
import { percentEnd } from "./percent-sign.ts";
import { FRACTION, NUMBER } from "./words.ts";

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

/** «5 بالألف», «واحد في الألف»: a share of one. */
export function readPerMille(t: Tokens, i: number, last: number, amount: Amount): ShareCandidate | null {
  const at = t.folded(last) === "في" ? last + 1 : last;
  const word = t.is(at, NUMBER);
  if (word?.role !== "scale" || word.value !== 1000 || word.form !== "singular" || amount.value === null) return null;
  const { article, preposition, conjunction } = t.proclitic(at);
  if (article === 0 || conjunction || preposition !== (at === last ? "ب" : "")) return null;
  const start = t.isWord(i) ? t.bare(i) : t.start[i]!;
  return { kind: "share", first: i, last: at + 1, start, end: t.end[at]!, rule: RULE, ...exactly(amount.value / 1000), unit: "of_one", noun: "" };
}

/** «نصف في المئة» */
export const halfPercent: Rule = {
  name: RULE,
  starts: [FRACTION],
  read(t, i) {
    return t.proclitic(i).article > 0 ? null : readPercent(t, i, i + 1, exactly(t.is(i, FRACTION)!.value));
  },
};
