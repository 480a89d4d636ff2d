import type { Tokens } from "../../engine/tokens.ts";
import { isCapital } from "./capital.ts";
import { isPlural } from "./noun.ts";
import type { NumberRead } from "./numeral.ts";

const PERSONS = new Set(`man woman boy girl brother sister son daughter mother father husband wife driver teenager baby grandmother grandfather
uncle aunt nephew niece cousin grandson granddaughter student pupil soldier officer nurse doctor teacher farmer journalist reporter mr mrs ms dr miss`.split(/\s+/u));

/** «John Smith, 45, said», «a woman, 34, from Hull»: an age between commas after a person. */
export function isAge(t: Tokens, { first, last, value, isSpelled }: NumberRead): boolean {
  if (isSpelled || value < 1 || value > 110 || last !== first + 1 || !t.isSign(first - 1, ",") || t.isGlued(first)) return false;
  const closes = t.isSign(last, ",") || t.isSign(last, ".") || t.isSign(last, ")") || t.isNewline(last);
  if (!closes || !t.isWord(first - 2)) return false;
  if (PERSONS.has(t.folded(first - 2))) return true;
  // «the mayor, 43, is»
  if (t.isSign(last, ",") && value >= 15 && !isPlural(t, first - 2) && (isDeterminer(t, first - 3) || isDeterminer(t, first - 4)) && !(t.isWord(last + 1) && t.folded(last + 1) === "and")) return true;
  if (!isCapital(t, first - 2)) return false;
  const before = t.isSign(first - 3, ".") ? first - 4 : first - 3;
  if (PERSONS.has(t.folded(before))) return true;
  if (t.isWord(before) && isCapital(t, before) && !t.isNewline(last)) return true;
  return t.isSign(last, ",") && /^(?:who|said|says|told|whose|a|an|from)$/u.test(t.isWord(last + 1) ? t.folded(last + 1) : "");
}

const isDeterminer = (t: Tokens, i: number): boolean => t.isWord(i) && /^(?:the|a|an|his|her|their)$/u.test(t.folded(i));
