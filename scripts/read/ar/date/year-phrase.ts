import { hijri } from "../../calendar/hijri.ts";
import { yearBefore, yearOf } from "../../../core/date-interval.ts";
import type { Time, Which } from "../../calendar/time.ts";
import type { Tokens } from "../../engine/tokens.ts";
import type { Read } from "./look.ts";
import { digitCount, hasArticle, isComma, isDash, isJoint, isSlash } from "./look.ts";
import { SAME, TIME_UNIT, WHICH } from "./words.ts";
import { readWords } from "./count.ts";
import type { YearNumber } from "./year-number.ts";
import { readNamedYear, readYearNumber } from "./year-number.ts";

export const N_OF: Record<"past" | "future" | "this", number> = { past: -1, this: 0, future: 1 };

/** A year as a phrase of its own: «عام 2014», «العام الماضي», «هذه السنة», «العام نفسه», «العام الجاري 2021» */
export function readYearPhrase(t: Tokens, i: number): Read | null {
  const named = readNamedYear(t, i);
  if (named) {
    const time = yearTime(named);
    return time && { time, next: named.next };
  }
  if (isJoint(t, i, "هذا", "هذه") && isYearNoun(t, i + 1)) return thisYear(t, i + 2);
  if (isJoint(t, i, "نفس", "ذات", "ذلك", "تلك") && isYearNoun(t, i + 1)) return { time: sameYear(0), next: i + 2 };
  if (!isYearNoun(t, i)) return null;
  const which = readWhich(t, i + 1);
  if (which) {
    // «العام الجاري 2021»: the number says which.
    const stated = readYearNumber(t, which.next, false);
    if (stated && stated.era === "") {
      const time = yearTime(stated);
      if (time) return { time, next: stated.next };
    }
    return { time: { kind: "unit", unit: "year", n: which.n, of: null }, next: which.next };
  }
  const same = t.is(i + 1, SAME);
  return same ? { time: sameYear(same.n), next: i + 2 } : null;
}

/** «الماضي» −1, «المقبل» 1, «قبل الماضي» −2, «بعد القادم» 2 */
export function readWhich(t: Tokens, i: number): { n: number; next: number } | null {
  const twice = isJoint(t, i, "ما") ? i + 1 : i;
  const isTwice = isJoint(t, twice, "قبل", "بعد");
  const at = isTwice ? twice + 1 : i;
  const which = t.is(at, WHICH);
  if (!which || which.recent || !hasArticle(t, at)) return null;
  if (!isTwice) return { n: N_OF[which.which], next: at + 1 };
  const side = isJoint(t, twice, "قبل") ? "past" : "future";
  return which.which === side ? { n: 2 * N_OF[which.which], next: at + 1 } : null;
}

function thisYear(t: Tokens, next: number): Read {
  const stated = readYearNumber(t, next, false);
  const time = stated && yearTime(stated);
  return time ? { time, next: stated.next } : { time: { kind: "unit", unit: "year", n: 0, of: null }, next };
}

const sameYear = (n: number): Time => ({ kind: "unit", unit: "year", n, of: { kind: "anchor" } });

/** «العام», «السنة»: with the article, so that it can be this or the last one. */
export function isYearNoun(t: Tokens, i: number): boolean {
  const unit = t.is(i, TIME_UNIT);
  return unit?.unit === "year" && unit.form === "singular" && hasArticle(t, i);
}

export function yearTime({ year, era }: YearNumber): Time | null {
  const at = era === "hijri" ? hijri(year, 0, 0) : era === "bc" ? yearBefore(year) : yearOf(year);
  return at && { kind: "absolute", at };
}

/** The year that follows a month: given, told in relation, or only which. */
export interface YearTail {
  year: number | null;
  of: Time | null;
  which: Which | null;
  next: number;
  era: YearNumber["era"];
}

/** «يناير ألفين وستة عشر»: a year in words that nothing else could be. */
function readYearWords(t: Tokens, i: number): YearNumber | null {
  const words = readWords(t, i);
  return words && words.value >= 1900 && words.value <= 2100 && words.value !== 2000 ? { year: words.value, next: words.next, era: "" } : null;
}

/** «2021», «، 2021», «من عام 2019», «للعام الجاري», «من العام الماضي», «المقبل»; null where nothing of it follows */
export function readYearTail(t: Tokens, i: number): YearTail | null {
  const which = t.is(i, WHICH);
  if (which && hasArticle(t, i) && !which.recent) {
    const stated = readYearNumber(t, i + 1, false);
    if (stated?.era === "") return { year: stated.year, of: null, which: null, next: stated.next, era: "" };
    return { year: null, of: null, which: which.which, next: i + 1, era: "" };
  }
  let at = i;
  if (isComma(t, at) || ((isSlash(t, at) || (isDash(t, at) && t.isGlued(at) && t.isGlued(at + 1))) && digitCount(t, at + 1) === 4)) at += 1;
  if (isJoint(t, at, "من", "في", "ل") && at === i) at += 1;
  const number = readNamedYear(t, at) ?? readYearNumber(t, at, false) ?? readYearWords(t, at);
  if (number && number.era !== "bc") return { year: number.year, of: null, which: null, next: number.next, era: number.era };
  const phrase = at === i || isJoint(t, i, "من", "في") ? readYearPhrase(t, at) : null;
  return phrase && { year: null, of: phrase.time, which: null, next: phrase.next, era: "" };
}
