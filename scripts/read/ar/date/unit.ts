import type { Unit } from "../../../core/date-interval.ts";
import type { Time } from "../../calendar/time.ts";
import type { Tokens } from "../../engine/tokens.ts";
import type { Read } from "./look.ts";
import { hasArticle, isJoint } from "./look.ts";
import { SAME, TIME_UNIT } from "./words.ts";
import { isYearNoun, readWhich, readYearPhrase } from "./year-phrase.ts";

const UNITS: ReadonlySet<string> = new Set<Unit>(["day", "week", "month", "year", "decade", "century"]);

/** «الأسبوع الماضي», «هذا الشهر», «العام الجاري 2021», «الشهر نفسه», «اليوم التالي», «الربع الحالي» */
export function readUnit(t: Tokens, i: number): Read | null {
  return readYearPhrase(t, i) ?? readOther(t, i);
}

/** One that is of this unit. */
export function readUnitOf(t: Tokens, i: number, unit: Unit): Read | null {
  const at = isDeictic(t, i) ? i + 1 : i;
  return t.is(at, TIME_UNIT)?.unit === unit ? readUnit(t, i) : null;
}

/** «هذا», «نفس», «ذلك» before a unit */
const isDeictic = (t: Tokens, i: number): boolean => isJoint(t, i, "هذا", "هذه") || isJoint(t, i, "نفس", "ذات", "ذلك", "تلك");

function readOther(t: Tokens, i: number): Read | null {
  if (isJoint(t, i, "هذا", "هذه")) {
    const unit = unitAt(t, i + 1);
    return unit && unit !== "day" ? { time: reckoned(unit, 0, null), next: i + 2 } : null;
  }
  if (isJoint(t, i, "نفس", "ذات", "ذلك", "تلك")) {
    const unit = unitAt(t, i + 1);
    return unit && (unit === "month" ? readYearBefore(t, i + 2) : null) || unit && { time: reckoned(unit, 0, { kind: "anchor" }), next: i + 2 };
  }
  const unit = unitAt(t, i);
  if (!unit) return null;
  const same = t.is(i + 1, SAME);
  if (same?.n === 0 && unit === "month") {
    const before = readYearBefore(t, i + 2);
    if (before) return before;
  }
  if (same) return { time: reckoned(unit, same.n, { kind: "anchor" }), next: i + 2 };
  const which = readWhich(t, i + 1);
  return which && unit !== "day" ? { time: reckoned(unit, which.n, null), next: which.next } : null;
}

/** «الشهر نفسه من العام السابق»: twelve months before. */
function readYearBefore(t: Tokens, i: number): Read | null {
  if (!isJoint(t, i, "من") || !isYearNoun(t, i + 1) || t.is(i + 2, SAME)?.n !== -1) return null;
  return { time: { kind: "shift", n: -12, unit: "month", of: reckoned("month", 0, { kind: "anchor" }) }, next: i + 3 };
}

/** The unit named, with its article: «الشهر». */
function unitAt(t: Tokens, i: number): Unit | null {
  if (!hasArticle(t, i)) return null;
  const unit = t.is(i, TIME_UNIT);
  if (unit) return unit.form === "singular" && UNITS.has(unit.unit) ? unit.unit as Unit : null;
  return isJoint(t, i, "ربع") ? "quarter" : null;
}

/** «العام», «الشهر», «الأسبوع» alone: after «نهاية» and the like it is the present one. */
export function readBareUnit(t: Tokens, i: number): Read | null {
  const unit = unitAt(t, i);
  if (!unit || unit === "day" || unit === "quarter" || unit === "century" || unit === "decade" || hasAdjective(t, i + 1)) return null;
  return { time: reckoned(unit, 0, null), next: i + 1 };
}

/** «العام الدراسي» is no year of the calendar: a definite word follows. */
function hasAdjective(t: Tokens, i: number): boolean {
  const word = t.isWord(i) ? t.folded(i) : "";
  return word.startsWith("ال") && (word.endsWith("ي") || word.endsWith("يه") || word.endsWith("ل"));
}

function reckoned(unit: Unit, n: number, of: Time | null): Time {
  return { kind: "unit", unit, n, of };
}
