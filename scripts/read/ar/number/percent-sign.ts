import type { Tokens } from "../../engine/tokens.ts";
import { LOOSE_PROCLITIC, NUMBER } from "./words.ts";

/** Whether a sign or word of percent stands at i. */
export function isPercent(t: Tokens, i: number): boolean {
  return percentEnd(t, i) > 0;
}

/** The token after a percent sign or phrase at i, or −1: %, ٪, بالمئة, في المائة. */
export function percentEnd(t: Tokens, i: number): number {
  if (t.isSign(i, "%") || t.isSign(i, "٪")) return i + 1;
  const isHundred = (at: number): boolean => {
    const word = t.is(at, NUMBER);
    return word?.role === "hundred" && word.value === 100;
  };
  // «15 في الـ100»
  if (PERCENT_IN.has(t.folded(i)) && t.is(i + 1, LOOSE_PROCLITIC)?.article && t.isNumber(i + 2) && t.folded(i + 2) === "100") return i + 3;
  if (isHundred(i) && t.proclitic(i).preposition === "ب") return i + 1;
  if (t.isWord(i) && isHundred(i + 1) && t.proclitic(i + 1).article > 0 && PERCENT_IN.has(t.folded(i))) return i + 2;
  return -1;
}

const PERCENT_IN = new Set(["في", "ب", "با"]);
