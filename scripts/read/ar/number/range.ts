import type { AmountCandidate, Candidate, QuantityCandidate, ShareCandidate } from "../../engine/candidates.ts";
import { exactly, isAmount } from "../../engine/candidates.ts";
import type { Refiner } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { isHyphen } from "../none/hyphen.ts";
import { DUAL_RULE } from "../noun/dual.ts";
import { isStop } from "../noun/stop.ts";
import { readCardinal, round } from "./cardinal.ts";
import { LOOSE_PROCLITIC } from "./words.ts";

/**
 * Merges two numbers into one range: «بين 20 و30», «من 20 إلى 30», «20-30», «ثلاثة أو أربعة».
 * The scale and what is counted are said once, at the end: «بين 5 و10 ملايين دولار». After a verb
 * of change («ارتفع من 20 إلى 30») they stay two numbers. «2-1» is a score, and no range.
 */
export const mergeRanges: Refiner = (candidates, t) => {
  const out: Candidate[] = [];
  for (const c of candidates) {
    const a = out.at(-1);
    if (a && isAmount(c) && isTwoOr(a, c, t)) {
      out[out.length - 1] = { ...a, last: c.last, end: c.end, value: null, bound: "between", low: a.value, high: c.value };
      continue;
    }
    if (!a || !isAmount(c) || !isFirst(a, c) || a.value === null || c.value === null) {
      out.push(c);
      continue;
    }
    const how = joint(a, c, t);
    if (how === "score") {
      out[out.length - 1] = { kind: "none", first: a.first, last: c.last, start: a.start, end: c.end, rule: "ar/none/score" };
    } else if (how === "range") {
      out[out.length - 1] = merge(a, c, t) ?? a;
      if (out.at(-1) === a) out.push(c);
    } else {
      if (how === "change") out[out.length - 1] = shareScale(a, c, t);
      out.push(c);
    }
  }
  return out;
};

/** Whether a may open a range that c closes: a bare number, or a percentage before another. */
function isFirst(a: Candidate, c: AmountCandidate): a is QuantityCandidate | ShareCandidate {
  if (a.kind === "share") return c.kind === "share" && a.unit === c.unit && a.bound === "exact";
  return a.kind === "quantity" && a.noun === "";
}

/** «شخصان أو ثلاثة»: the dual is its own count, and what follows is of the same things. */
function isTwoOr(a: Candidate, c: AmountCandidate, t: Tokens): a is QuantityCandidate {
  if (a.kind !== "quantity" || c.kind !== "quantity" || a.rule !== DUAL_RULE || a.bound !== "exact" || c.value === null) return false;
  const isOr = c.first === a.last + 1 && t.folded(a.last) === "او";
  return isOr && c.value > 2 && c.value <= 10 && c.last === c.first + 1 && (!t.isWord(c.last) || isStop(t, c.last));
}

type Joint = "range" | "score" | "change" | "none";

function joint(a: AmountCandidate, b: AmountCandidate, t: Tokens): Joint {
  const isSame = isSameNoun(a, b, t);
  const between = b.first - a.last - (isSame ? 1 : 0);
  const at = a.first - (t.is(a.first - 1, LOOSE_PROCLITIC) ? 2 : 1);
  // «بين سن 6 و12 عاما»
  const before = word(t, AGES.has(t.folded(at)) ? at - 1 : at);
  if (between === 1 && isHyphen(t, a.last)) return isScore(a, b, t) ? "score" : "range";
  const loose = t.is(b.first - 1, LOOSE_PROCLITIC);
  const isAnd = t.isNumber(b.first)
    ? loose?.conjunction === true && (between === 1)
    : (between === 0 && t.proclitic(b.first).conjunction) || (between === 1 && loose?.form === "و");
  if (isAnd) return /^[وف]?(ما)?بين$/u.test(before) ? "range" : "none";
  const links = t.folded(isSame ? a.last + 1 : a.last);
  const gap = between - (loose?.article ? 1 : 0);
  if (isSame) return gap === 1 && links === "الي" && /^[وف]?من$/u.test(before) && !isChange(a, t) ? "range" : "none";
  if (gap === 1 && (links === "الي" || links === "حتي" || links === "لغايه")) {
    // «انخفض من 20 إلى 30» tells of two days; «تراجع 30 إلى 20» as well.
    return isChange(a, t) ? "change" : "range";
  }
  if (gap === 1 && links === "مقابل" && b.kind === "share") return "change";
  if (gap === 1 && links === "او") return "range";
  return "none";
}

/** «بين 500 ألف جنيه ومليون جنيه»: what is counted is said of both. */
function isSameNoun(a: AmountCandidate, b: AmountCandidate, t: Tokens): boolean {
  if (a.kind !== "quantity" || b.kind !== "quantity" || b.first - a.last < 1 || b.first - a.last > 3 || isStop(t, a.last) || !t.isWord(b.last)) return false;
  const [one, other] = [t.folded(a.last), t.folded(b.last)];
  return one.length > 2 && other.length > 2 && (one.startsWith(other) || other.startsWith(one));
}

const AGES = new Set(["سن", "عمر", "اعمار", "سني", "عمري"]);

/** A word folded, and without «و» or «ف» in front. */
const word = (t: Tokens, i: number): string => t.folded(i);

/** Words of games within a few tokens before a score. */
const GAMES = /^[وفبل]?(ال)?(فوز|فاز|فازت|فوزه|فوزها|تعادل|تعادلا|خسر|خسرت|خساره|نتيجه|بنتيجه|هدف|هدفين|اهداف|مباراه|المباراه|تغلب|تغلبت|هزم|هزيمه|ضيفه|مضيفه|شوط|ركلات)$/u;

/** How far back the words of a game or of a change are looked for. */
const CLAUSE_REACH = 10;

function isScore(a: AmountCandidate, b: AmountCandidate, t: Tokens): boolean {
  if (!t.isNumber(a.first) || b.kind !== "quantity" || b.last !== b.first + 1 || a.value! > 200 || b.value! > 200) return false;
  const isPlain = !t.isWord(b.last) || isStop(t, b.last);
  if (a.value! >= b.value!) return isPlain || b.value! <= 30;
  return isPlain && looksBack(a, t, GAMES);
}

const CHANGES = /^[وفسي]?(ارتفع|ارتفعت|ارتفاع|ارتفاعا|يرتفع|لترتفع|ليرتفع|ترتفع|زاد|زادت|زياده|زيادته|زيادتها|انخفض|انخفضت|انخفاض|تراجع|تراجعت|تقلص|تقلصت|تقليص|خفض|خفضت|تخفيض|رفع|رفعت|قفز|قفزت|نما|نمت|هبط|هبطت|صعد|صعدت|تحول|من_)$/u;

/** Whether something rose or fell from the first number to the second. */
export function isChange(a: AmountCandidate, t: Tokens): boolean {
  return looksBack(a, t, CHANGES);
}

function looksBack(a: AmountCandidate, t: Tokens, words: RegExp): boolean {
  for (let i = a.first - 1; i >= a.first - CLAUSE_REACH && !t.isNewline(i); i -= 1) {
    if (t.isSign(i, ".") || t.isSign(i, "؛")) return false;
    if (t.isWord(i) && words.test(t.folded(i))) return true;
  }
  return false;
}

/** «ارتفع من 20 إلى 30 مليون», «51 مقابل 49 بالمئة»: the first number is of the same scale. */
function shareScale(a: QuantityCandidate | ShareCandidate, b: AmountCandidate, t: Tokens): AmountCandidate {
  if (a.kind === "share") return a;
  if (b.kind === "share") {
    const { first, last, start, end, value, bound, low, high } = a;
    return { kind: "share", first, last, start, end, rule: b.rule, value, bound, low, high, unit: b.unit, noun: "" };
  }
  const scale = b.kind === "quantity" ? readCardinal(t, b.first)?.scale ?? 1 : 1;
  if (scale > 1 && a.value! < 1000 && readCardinal(t, a.first)?.scale === 1) return { ...a, ...exactly(round(a.value! * scale)) };
  return a;
}

/** One range of two numbers, or null where they do not rise. */
function merge(a: AmountCandidate, b: AmountCandidate, t: Tokens): AmountCandidate | null {
  let low = a.value!;
  const high = b.value!;
  const scale = b.kind === "quantity" ? readCardinal(t, b.first)?.scale ?? 1 : 1;
  // «بين 5 و10 ملايين»: five of the same scale.
  if (scale > 1 && low < 1000 && low * scale <= high) low = round(low * scale);
  // «بين مليون ونصف مليون»: the greater first, each with its scale
  if (low > high && /^[وف]?(ما)?بين$/u.test(t.folded(a.first - 1)) && high >= 1000) return { ...b, first: a.first, start: a.start, value: null, bound: "between", low: high, high: low };
  if (low >= high) return null;
  return { ...b, first: a.first, start: a.start, value: null, bound: "between", low, high };
}
