import type { Tokens } from "../../engine/tokens.ts";
import { WEEKDAY } from "../words/calendar.ts";
import { FRACTION } from "../words/numerals.ts";
import type { NumberRead } from "./numeral.ts";

/** «10:30», «9 a.m.», «9am», «1500 GMT», «half past three» */
export function isClock(t: Tokens, { first, last, value }: NumberRead): boolean {
  if (value <= 12 && t.isWord(first - 1) && t.is(first - 2, FRACTION) && (t.folded(first - 1) === "past" || (t.folded(first - 1) === "to" && t.folded(first - 2) === "quarter"))) return true;
  if (t.isSign(last, ":") && t.isGlued(last) && t.isNumber(last + 1) && t.isGlued(last + 1)) return true;
  if (!t.isWord(last)) return false;
  const next = t.folded(last);
  // «at 9.30 on Friday»
  const isPoint = last === first + 3 && t.isSign(first + 1, ".") && t.end[first + 2]! - t.start[first + 2]! === 2 && Number(t.folded(first + 2)) < 60 && value < 24;
  if (isPoint && t.folded(first - 1) === "at" && (/^(?:on|in|this|local|yesterday|tomorrow|today|sharp)$/u.test(next) || t.is(last, WEEKDAY) !== undefined)) return true;
  if ((next === "a" || next === "p") && t.isSign(last + 1, ".") && t.isGlued(last + 1) && t.folded(last + 2) === "m") return true;
  if (next === "am" || next === "pm") return t.folded(last).length === 2 && Number(t.folded(first)) <= 12;
  if (next === "o" && t.folded(last + 2) === "clock") return true;
  return /^(?:gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|eet|msk|ist|pkt|hkt|sgt|jst|aest)$/u.test(next);
}
