import type { Candidate } from "../../engine/candidates.ts";
import { exactly } from "../../engine/candidates.ts";
import type { Rule } from "../../engine/engine.ts";
import { DIGITS } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { isDefinite, isStop } from "../noun/stop.ts";
import { NUMBER, VAGUE } from "../number/words.ts";
import { hasArticle, isArticleOfDigits, isJoint, isJointOf } from "./look.ts";
import type { Length } from "./span.ts";
import { readLength } from "./span.ts";
import type { TimeUnit } from "./words.ts";
import { OPENS, TIME_UNIT } from "./words.ts";

const NAME = "ar/date/duration";

/** «ثلاثة أشهر», «عامين», «24 ساعة», «سنة ونصف», «ثلاث سنوات وشهرين», «لمدة شهر» */
export const duration: Rule = {
  name: NAME,
  starts: [DIGITS, NUMBER, TIME_UNIT, OPENS.section],
  read(t, i): Candidate | null {
    if (t.isNumber(i) && isArticleOfDigits(t, i - 1)) return null;
    const length = readLength(t, i);
    if (!length || length.n === null) return null;
    if (isContracts(length.unit, length.n)) return null;
    const more = readMore(t, length);
    if (!more && !isLength(t, i, length)) return null;
    const last = more?.next ?? length.next;
    const iso = write(more ? [length, more] : [length]);
    if (iso === null) return null;
    return { kind: "duration", first: i, last, start: t.bare(i), end: t.end[last - 1]!, rule: NAME, duration: iso, ...exactly(length.n) };
  },
};

/** «بضعة أيام», «عدة أشهر», «عشرات السنين»: a length of no number, `PXM` as in TimeML. */
export const vagueDuration: Rule = {
  name: "ar/date/vague-duration",
  starts: [VAGUE],
  read(t, i): Candidate | null {
    const unit = t.is(i + 1, TIME_UNIT);
    if (unit?.form !== "plural" || (t.is(i, VAGUE)!.role === "plural") !== hasArticle(t, i + 1)) return null;
    const iso = write([{ n: 1, unit: unit.unit, next: i + 2 }])!.replace(/\d+/u, "X");
    return {
      kind: "duration", first: i, last: i + 2, start: t.bare(i), end: t.end[i + 1]!, rule: "ar/date/vague-duration",
      duration: iso, value: null, bound: "vague", low: null, high: null,
    };
  },
};

/** «52473 عقدا» are contracts, and no decades. */
export const isContracts = (unit: TimeUnit, n: number): boolean => unit === "decade" && n >= 100;

const LASTING = new Set(["مدة", "لمدة", "غضون", "خلال", "طوال", "مرور", "مضي"]);

/** A unit alone is a length only where one is asked for: «لمدة شهر», «خلال أسبوع». */
function isLength(t: Tokens, i: number, { next, unit }: Length): boolean {
  const form = t.is(i, TIME_UNIT)?.form;
  if (form === undefined) return !(unit === "second" && isJoint(t, i, "نصف", "ربع", "ثلث"));
  if (form === "dual") return true;
  if (isJoint(t, next - 1, "واحد", "واحدة", "واحدا")) return true;
  // «عام كامل», «عقد من الزمن»
  if (isJoint(t, next, "كامل", "كاملا", "كاملة") && !hasArticle(t, next)) return true;
  if (isJoint(t, next, "من") && isJoint(t, next + 1, "زمن", "زمان")) return true;
  if (isJoint(t, next - 1, "نصف") || next > i + 1 || isRangeEnd(t, i) || isBounded(t, i, next)) return true;
  return unit !== "second" && unit !== "decade" && isJointOf(t, i - 1, LASTING) && !t.isNumber(next) && t.is(next, TIME_UNIT) === undefined;
}

/** «أكثر من عام», «قرابة عام»: what is said of a number is said of one. «نحو عام دراسي جديد» goes towards it, «أكثر من عام 2019» compares. */
function isBounded(t: Tokens, i: number, next: number): boolean {
  const isCompared = isJoint(t, i - 1, "من") && isJoint(t, i - 2, "أكثر", "أقل");
  if (!isCompared && !isJoint(t, i - 1, "نحو", "حوالي", "قرابة", "زهاء")) return false;
  return t.proclitic(i).form === "" && !t.isNumber(next) && (!t.isWord(next) || isStop(t, next) || isDefinite(t, next));
}

/** «شهر» of «بين شهر وثلاثة أشهر», «سنة» of «من ستة أشهر إلى سنة»: the other end is a length. */
function isRangeEnd(t: Tokens, i: number): boolean {
  const isFrom = isJoint(t, i - 1, "من");
  if (isFrom || isJoint(t, i - 1, "بين")) {
    const to = isFrom ? (isJoint(t, i + 1, "إلى", "حتى") ? readLength(t, i + 2) : null) : t.proclitic(i + 1).conjunction ? readLength(t, i + 1) : null;
    return to?.n != null && to.n > 1;
  }
  const isTo = isJoint(t, i - 1, "إلى", "حتى");
  if (!isTo && !t.proclitic(i).conjunction) return false;
  const unit = t.is(isTo ? i - 2 : i - 1, TIME_UNIT);
  if (!unit || hasArticle(t, isTo ? i - 2 : i - 1)) return false;
  for (let k = i - 2; k >= i - RANGE_REACH; k -= 1) if (isTo ? isJoint(t, k, "من") : isJoint(t, k, "بين")) return true;
  return false;
}

/** Tokens back to the word that opens a range. */
const RANGE_REACH = 6;

/** «وشهرين» after «ثلاث سنوات»: a smaller unit that goes on. */
export function readMore(t: Tokens, { next, unit }: Length): Length | null {
  if (!t.proclitic(next).conjunction && !isJoint(t, next, "و")) return null;
  const more = readLength(t, isJoint(t, next, "و") ? next + 1 : next);
  if (!more || more.n === null || ORDER.indexOf(more.unit) <= ORDER.indexOf(unit)) return null;
  return t.is(next, TIME_UNIT)?.form === "singular" ? null : more;
}

const ORDER: TimeUnit[] = ["century", "decade", "year", "month", "week", "day", "hour", "minute", "second"];

/** ISO 8601: what is no whole number of a unit is written in the next smaller one. */
export function write(lengths: readonly Length[]): string | null {
  const parts: Partial<Record<"Y" | "M" | "W" | "D" | "H" | "m" | "S", number>> = {};
  const add = (key: keyof typeof parts, n: number): void => {
    parts[key] = Math.round(((parts[key] ?? 0) + n) * 100) / 100;
  };
  for (const { n, unit } of lengths) {
    const whole = Math.floor(n!);
    const rest = n! - whole;
    switch (unit) {
      case "century": add("Y", n! * 100); break;
      case "decade": add("Y", n! * 10); break;
      case "year": addBoth("Y", "M", whole, rest * 12); break;
      case "month": addBoth("M", "D", whole, rest * 30); break;
      case "week": rest === 0 ? add("W", whole) : add("D", n! * 7); break;
      case "day": addBoth("D", "H", whole, rest * 24); break;
      case "hour": addBoth("H", "m", whole, rest * 60); break;
      case "minute": addBoth("m", "S", whole, rest * 60); break;
      case "second": add("S", n!); break;
    }
  }
  function addBoth(large: keyof typeof parts, small: keyof typeof parts, whole: number, rest: number): void {
    if (whole > 0) add(large, whole);
    if (Math.round(rest) > 0) add(small, Math.round(rest));
  }
  const date = (["Y", "M", "W", "D"] as const).map((k) => (parts[k] ? `${parts[k]}${k}` : "")).join("");
  const time = (["H", "m", "S"] as const).map((k) => (parts[k] ? `${parts[k]}${k.toUpperCase()}` : "")).join("");
  return date + time === "" ? null : `P${date}${time === "" ? "" : `T${time}`}`;
}
