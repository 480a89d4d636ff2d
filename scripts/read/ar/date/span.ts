import type { SpanUnit } from "../../calendar/limit.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { isUnitAhead, readCount } from "./count.ts";
import type { Read } from "./look.ts";
import { hasArticle, isArticleOfDigits, isJoint } from "./look.ts";
import type { TimeUnit } from "./words.ts";
import { isPluralNoun } from "../noun/words.ts";
import { NUMBER } from "../number/words.ts";
import { PART, TIME_UNIT, WHICH } from "./words.ts";

/** So many units of time, or with `n` null an unknown number of them. */
export interface Length {
  n: number | null;
  unit: TimeUnit;
  next: number;
}

/** Units in which spans are reckoned, and how many of them one is: a decade is ten years. */
export function spanUnit(unit: TimeUnit): { unit: SpanUnit; times: number } {
  switch (unit) {
    case "decade": return { unit: "year", times: 10 };
    case "century": return { unit: "year", times: 100 };
    case "minute": return { unit: "hour", times: 1 / 60 };
    case "second": return { unit: "hour", times: 1 / 3600 };
    default: return { unit, times: 1 };
  }
}

/** «ثلاثة أشهر», «15 عاما», «عامين», «نصف قرن», «سنة ونصف», and alone «شهر», «أيام», «عدة أسابيع» */
export function readLength(t: Tokens, i: number): Length | null {
  if (isJoint(t, i, "بضعة", "بضع", "عدة")) {
    const unit = t.is(i + 1, TIME_UNIT);
    return unit?.form === "plural" ? { n: null, unit: unit.unit, next: i + 2 } : null;
  }
  const alone = t.is(i, TIME_UNIT);
  if (alone) return hasArticle(t, i) ? null : readAlone(t, i, alone);
  if (isJoint(t, i, "نصف", "ربع", "ثلث") && !hasArticle(t, i)) {
    const unit = t.is(i + 1, TIME_UNIT);
    const part = isJoint(t, i, "نصف") ? 1 / 2 : isJoint(t, i, "ربع") ? 1 / 4 : 1 / 3;
    return unit?.form === "singular" && !hasArticle(t, i + 1) ? { n: part, unit: unit.unit, next: i + 2 } : null;
  }
  const count = !hasArticle(t, i) && isUnitAhead(t, i) ? readCount(t, i) : null;
  if (!count) return null;
  const unit = t.is(count.next, TIME_UNIT);
  if (!unit || hasArticle(t, count.next) || unit.form === "dual" || t.proclitic(count.next).form !== "") return null;
  return withHalf(t, { n: count.value, unit: unit.unit, next: count.next + 1 });
}

function readAlone(t: Tokens, i: number, { unit, form }: NonNullable<(typeof TIME_UNIT)["meaning"]>): Length | null {
  if (form === "plural") {
    // «سنوات خمس», «أيام ثلاثة»: the number after its unit
    const n = t.proclitic(i + 1).form === "" ? t.is(i + 1, NUMBER) : undefined;
    const counts = n?.role === "ten" || (n?.role === "one" && n.value > 2);
    return counts && !t.is(i + 2, NUMBER) && !t.is(i + 2, TIME_UNIT) && !isPluralNoun(t, i + 2) ? { n: n.value, unit, next: i + 2 } : { n: null, unit, next: i + 1 };
  }
  if (form === "construct") return null;
  const length: Length = { n: form === "dual" ? 2 : 1, unit, next: i + 1 };
  return form === "singular" && isJoint(t, i + 1, "واحد", "واحدة", "واحدا") ? { ...length, next: i + 2 } : withHalf(t, length);
}

/** «سنة ونصف», «ثلاث ساعات ونصف الساعة» */
function withHalf(t: Tokens, length: Length): Length {
  const at = length.next;
  if (!isJoint(t, at, "نصف", "ربع", "ثلث") || !t.proclitic(at).conjunction || hasArticle(t, at)) return length;
  const part = isJoint(t, at, "نصف") ? 1 / 2 : isJoint(t, at, "ربع") ? 1 / 4 : 1 / 3;
  const again = t.is(at + 1, TIME_UNIT);
  const next = again?.unit === length.unit && hasArticle(t, at + 1) ? at + 2 : at + 1;
  return { n: length.n! + part, unit: length.unit, next };
}

/** «الأشهر الستة المقبلة», «العامين الماضيين», «آخر ثلاثة أيام», «السنوات الأخيرة», «الـ24 ساعة الماضية» */
export function readSpan(t: Tokens, i: number): Read | null {
  const unit = t.is(i, TIME_UNIT);
  if (unit) return hasArticle(t, i) ? readAfterUnit(t, i, unit) : readLoose(t, i);
  if (t.is(i, PART)) return readLast(t, i);
  return isUnitAhead(t, isArticleOfDigits(t, i) ? i + 1 : i) ? readBeforeUnit(t, i) ?? readLoose(t, i) : null;
}

/** «آخر ثلاثة أيام», «آخر يومين» */
function readLast(t: Tokens, i: number): Read | null {
  if (hasArticle(t, i) || t.entry(i)!.form !== "اخر") return null;
  const length = readLength(t, i + 1);
  return length?.n != null && (length.next > i + 2 || isDual(t, i + 1)) ? toRead(length, "past", length.next) : null;
}

const isDual = (t: Tokens, i: number): boolean => t.is(i, TIME_UNIT)?.form === "dual";

/** «العام الأخير» is the last twelve months; «الساعة الأخيرة» may be any last hour. */
const LONG: ReadonlySet<TimeUnit> = new Set(["week", "month", "year", "decade", "century"]);

/** The noun first: «الأيام [الثلاثة|القليلة] الماضية», «اليومين الماضيين». */
function readAfterUnit(t: Tokens, i: number, { unit, form }: NonNullable<(typeof TIME_UNIT)["meaning"]>): Read | null {
  if (form === "singular" && LONG.has(unit) && t.is(i + 1, WHICH)?.recent && hasArticle(t, i + 1)) return toRead({ n: 1, unit, next: i + 1 }, "past", i + 2);
  if (form === "singular" || form === "construct") return null;
  let at = i + 1;
  let n: number | null = form === "dual" ? 2 : null;
  if (isJoint(t, at, "قليلة") && hasArticle(t, at)) at += 1;
  else if (form === "plural") {
    const count = hasArticle(t, at) || isArticleOfDigits(t, at) ? readCount(t, at) : null;
    if (count) [n, at] = [count.value, count.next];
  }
  const which = t.is(at, WHICH);
  if (!which || which.which === "this" || !hasArticle(t, at)) return null;
  // «السنوات العشر الأخيرة من حكمه»: its last years, and not ours.
  if (which.recent && isJoint(t, at + 1, "من")) return null;
  return toRead({ n, unit, next: at }, which.which, at + 1);
}

/** The number first, with the article: «الـ24 ساعة الماضية», «الثلاثة أشهر المقبلة». */
function readBeforeUnit(t: Tokens, i: number): Read | null {
  if (!isArticleOfDigits(t, i) && !hasArticle(t, i)) return null;
  const count = isUnitAhead(t, i) ? readCount(t, i) : null;
  const unit = count && t.is(count.next, TIME_UNIT);
  if (!count || !unit) return null;
  return closed(t, { n: count.value, unit: unit.unit, next: count.next + 1 });
}

/** «72 ساعة المقبلة» */
function readLoose(t: Tokens, i: number): Read | null {
  const length = readLength(t, i);
  return length?.n != null && length.next > i + 1 ? closed(t, length) : null;
}

function closed(t: Tokens, length: Length): Read | null {
  const which = t.is(length.next, WHICH);
  return which && which.which !== "this" && hasArticle(t, length.next) && !(which.recent && isJoint(t, length.next + 1, "من")) ? toRead(length, which.which, length.next + 1) : null;
}

function toRead({ n, unit }: Length, which: "past" | "future" | "report" | string, next: number): Read {
  const side = which === "future" ? "future" : "past";
  if (n === null) return { time: { kind: "vague", which: side, lasting: true }, next };
  const of = spanUnit(unit);
  return { time: { kind: "span", n: n * of.times, unit: of.unit, which: side }, next };
}
