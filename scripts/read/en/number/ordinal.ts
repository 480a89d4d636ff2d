import type { Rule } from "../../engine/engine.ts";
import { DIGITS } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { NUMERAL, ORDINAL } from "../words/numerals.ts";
import { STOP } from "../words/grammar.ts";
import { TIME_UNIT } from "../words/units.ts";
import { isCapital } from "./capital.ts";
import { isArticle, isHyphen } from "./numeral.ts";

const NAME = "en/number/ordinal";

/** «fourth», «twenty-first», «46th»; but not in names, and «first» only where it ranks something. */
export const ordinal: Rule = {
  name: NAME,
  starts: [DIGITS, ORDINAL, NUMERAL],
  read(t, i) {
    const read = ordinalAt(t, i);
    if (!read || !isRank(t, read)) return null;
    const { first, last, value } = read;
    return { kind: "ordinal", first, last, start: t.start[first]!, end: t.end[last - 1]!, rule: NAME, value };
  },
};

/** An ordinal's tokens [first, last) and its value, of whatever use: «3rd» of a date as well. */
export interface OrdinalRead {
  first: number;
  last: number;
  value: number;
}

export function ordinalAt(t: Tokens, i: number): OrdinalRead | null {
  if (t.isNumber(i)) {
    if (t.isGlued(i) && (t.isWord(i - 1) || t.isSign(i - 1, ","))) return null;
    // «1,000th»
    const isGrouped = t.isSign(i + 1, ",") && t.isGlued(i + 1) && t.isNumber(i + 2) && t.isGlued(i + 2) && t.end[i + 2]! - t.start[i + 2]! === 3;
    const at = isGrouped ? i + 3 : i + 1;
    if (!t.isGlued(at) || !t.isWord(at) || !/^(?:st|nd|rd|th)$/u.test(t.folded(at))) return null;
    const value = Number(t.folded(i) + (isGrouped ? t.folded(i + 2) : ""));
    // «15st» is a weight
    if (t.folded(at) !== "th" && t.folded(at) !== endingOf(value)) return null;
    return Number.isSafeInteger(value) ? { first: i, last: at + 1, value } : null;
  }
  const word = t.is(i, ORDINAL);
  if (word) return { first: i, last: i + 1, value: word.value };
  // «twenty-first», «two hundredth», «hundred and first» is rare
  const ten = t.is(i, NUMERAL);
  if (!ten || !(isHyphen(t, i + 1) && t.isGlued(i + 1)) || (isHyphen(t, i - 1) && t.isGlued(i))) return null;
  const unit = t.is(i + 2, ORDINAL);
  if (ten.rank !== "ten" || unit?.rank !== "unit") return null;
  return { first: i, last: i + 3, value: ten.value + unit.value };
}

/** st, nd, rd: of 1, 21 and so on, but not of 11 to 13. */
function endingOf(value: number): string {
  return Math.floor(value / 10) % 10 === 1 ? "th" : ["th", "st", "nd", "rd"][value % 10] ?? "th";
}

const DETERMINERS = new Set(`the a his her its their our my your this that each every s very came finished ranked placed ranks for`.split(" "));

function isRank(t: Tokens, { first, last, value }: OrdinalRead): boolean {
  if ((isHyphen(t, first - 1) && t.isGlued(first)) || (isHyphen(t, last) && t.isGlued(last))) return false;
  // «the 101st Airborne Division», «First Lady», «the Fifth Fleet»
  if (t.isWord(last) && isCapital(t, last)) return false;
  if (isCapital(t, first) && t.isWord(first - 1)) return false;
  const before = t.isWord(first - 1) ? t.folded(first - 1) : "";
  const next = t.isWord(last) ? t.folded(last) : "";
  if (/^(?:lady|ladies|aid|name|class|hand|place|party|base|gentleman|thought|thoughts|fiddle|sense|column|nature|wind|guess|cousin)$/u.test(next)) return false;
  if (value <= 3 && next === "world") return false;
  if (value === 2 && next === "to" && t.folded(last + 1) === "none") return false;
  if (value > 2 && isArticle(t, first - 1) && /^(?:more|less|fewer|higher|lower|bigger|smaller|larger)$/u.test(next)) return false;
  if (value === 1) return DETERMINERS.has(before) && next !== "of" && t.isWord(last) && !(before === "for" && next !== "time");
  if (value === 2 && t.is(first, TIME_UNIT)) return t.isWord(last) ? !isArticle(t, first - 1) || !t.is(last, STOP) : before === "the";
  return true;
}
