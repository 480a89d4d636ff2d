import type { Amount } from "../../../core/amount.ts";
import { exactly } from "../../engine/candidates.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { PERCENT } from "../words/units.ts";
import { CHANGE } from "../words/grammar.ts";
import { isNoCount } from "./no-count.ts";
import type { NumberRead } from "./numeral.ts";
import { isArticle, isHyphen, numberAt } from "./numeral.ts";

/** A number or a range of two, at tokens [first, last), with what it says. */
export interface AmountRead extends Amount {
  first: number;
  last: number;
  /** its first number */
  number: NumberRead;
}

/** «2,500», «20–30», «five to seven», «two or three», «between 20 and 30»; null where it is no count. */
export function amountAt(t: Tokens, i: number): AmountRead | null {
  const number = numberAt(t, i);
  if (!number || isNoCount(t, number)) return null;
  return rangeAt(t, number) ?? negative(t, number) ?? {
    value: number.value, bound: "exact", low: number.value, high: number.value, first: number.first, last: number.last, number,
  };
}

/** «-5 degrees», «minus five»: the sign stands apart from what is before it, and touches the number. */
function negative(t: Tokens, number: NumberRead): AmountRead | null {
  const at = number.first - 1;
  const isSign = (t.isSign(at, "-") || t.isSign(at, "\u2212")) && t.isGlued(number.first) && !t.isGlued(at) && !t.isNumber(at - 1);
  const isEither = t.isWord(at - 1) && t.folded(at - 1) === "or";
  if (number.isYearLike || number.value === 0 || isEither || !(isSign || (t.isWord(at) && t.folded(at) === "minus"))) return null;
  return { ...exactly(-number.value), first: at, last: number.last, number };
}

/** A range of two numbers, the second at least as large; a shared scale stands with the second. */
function rangeAt(t: Tokens, from: NumberRead): AmountRead | null {
  // «15- to 24-year-olds», «3% to 4%»
  const isCut = isHyphen(t, from.last) && t.isGlued(from.last) && !t.isGlued(from.last + 1) && t.isWord(from.last + 1);
  const hasPercent = t.isSign(from.last, "%");
  const link = isCut || hasPercent ? from.last + 1 : from.last;
  if (!isLink(t, from, link)) return null;
  // «between $1 billion and $1.5 billion»
  const isMoney = isSameMoney(t, from.first - 1, link + 1);
  const at = isMoney ? link + 2 : link + 1;
  // «between half a million and a million people»
  const to = numberAt(t, isArticle(t, at) ? at + 1 : at);
  if (!to || to.first !== at || (hasPercent && !t.isSign(to.last, "%"))) return null;
  const scale = sharedScale(t, from, to);
  const low = from.value * scale;
  const high = to.value;
  if (low >= high) return null;
  return { value: null, bound: "between", low, high, first: from.first, last: to.last, number: from };
}

function isSameMoney(t: Tokens, a: number, b: number): boolean {
  return /^\p{Sc}$/u.test(t.raw(b)) && t.raw(a) === t.raw(b);
}

/** «2 to 3 million» are millions both. */
function sharedScale(t: Tokens, from: NumberRead, to: NumberRead): number {
  if (from.isScaled || !to.isScaled || from.value >= 1000) return 1;
  const plain = numberAt(t, from.last + 1);
  const scale = plain ? scaleOf(t, to) : 1;
  return scale > 1 && from.value < to.value / scale ? scale : 1;
}

/** What the number's scale words multiply it with. */
function scaleOf(t: Tokens, to: NumberRead): number {
  for (const scale of t.folded(to.last - 1) === "dozen" ? [12] : [1e12, 1e9, 1e6, 1e3, 100]) {
    const bare = to.value / scale;
    if (bare >= 1 && (Number.isInteger(bare) || t.isNumber(to.first))) return scale;
  }
  return 1;
}

/** What may stand between the two ends of a range. */
function isLink(t: Tokens, from: NumberRead, i: number): boolean {
  if (isDash(t, i)) return isEvenlySpaced(t, i);
  if (!t.isWord(i)) return false;
  const opening = /^\p{Sc}$/u.test(t.raw(from.first - 1)) ? from.first - 2 : from.first - 1;
  const before = t.isWord(opening) ? t.folded(opening) : "";
  switch (t.folded(i)) {
    case "to": return before === "from" ? !isChange(t, opening) : isPercentAfter(t, i + 1) || !isChange(t, from.first);
    case "and": return before === "between";
    case "or": return from.value < 100;
    default: return false;
  }
}

/** «rose 3 to 5 per cent»: where it stood before would have its own percent. */
function isPercentAfter(t: Tokens, i: number): boolean {
  const to = numberAt(t, i);
  return to !== null && (t.isSign(to.last, "%") || (t.is(to.last, PERCENT) !== undefined && t.folded(to.last) !== "percentage") || (t.isWord(to.last) && t.folded(to.last) === "per" && t.folded(to.last + 1) === "cent"));
}

function isDash(t: Tokens, i: number): boolean {
  return isHyphen(t, i) || t.isSign(i, "\u2013") || t.isSign(i, "\u2014");
}

/** «20-30» and «20 – 30», but not «20 -30». */
function isEvenlySpaced(t: Tokens, i: number): boolean {
  return t.isGlued(i) === t.isGlued(i + 1);
}

/** «fell from 5,200 to 3,000», «cut the force from 4,000 to 2,500»: what changed is no range. */
function isChange(t: Tokens, before: number): boolean {
  // «up from 20 to 30»
  if (t.isWord(before - 1) && /^(?:up|down|went|go|goes|gone)$/u.test(t.folded(before - 1))) return true;
  // «more than doubled, from 3,200 to 7,500»
  const from = t.isSign(before - 1, ",") ? before - 2 : before - 1;
  for (let i = from; i >= before - 8 && !t.isNewline(i) && !(t.isSign(i, ".") && !t.isGlued(i + 1)) && !(t.isSign(i, ",") && !t.isGlued(i + 1)); i -= 1) if (t.is(i, CHANGE)) return true;
  return false;
}
