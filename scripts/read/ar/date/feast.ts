import type { Tokens } from "../../engine/tokens.ts";
import type { DayMonth } from "./day-month.ts";
import { dayMonthTime } from "./day-month.ts";
import type { Read } from "./look.ts";
import { hasArticle, isJoint } from "./look.ts";
import { DAYTIME, FEAST, LIMIT, TIME_UNIT } from "./words.ts";
import { readYearTail } from "./year-phrase.ts";

interface Feast {
  month: number;
  day: number;
  calendar: "civil" | "hijri";
  next: number;
}

/** «عيد الفطر الماضي», «رأس السنة 2019», «قبل عيد الميلاد», «عاشوراء 1443هـ»: with a year, or in a place of a date */
export function readFeast(t: Tokens, i: number): Read | null {
  const feast = readName(t, i);
  if (!feast) return null;
  const at = isJoint(t, feast.next, "مبارك") ? feast.next + 1 : feast.next;
  const tail = readYearTail(t, at);
  if (!tail && !isPlaced(t, i) && !isEve(t, i)) return null;
  const parts: DayMonth = { ...feast, weak: 0, tail, next: tail?.next ?? at };
  const time = dayMonthTime(t, i, parts);
  return time && { time, next: parts.next };
}

function readName(t: Tokens, i: number): Feast | null {
  const eve = t.is(i, DAYTIME)?.isNight && !hasArticle(t, i) || isEve(t, i) ? readName(t, i + 1) : null;
  // The eve of a civil feast is the day before; a Hijri day begins with its own night.
  if (eve) return eve.calendar === "hijri" ? eve : eve.day > 1 ? { ...eve, day: eve.day - 1 } : { ...eve, month: 12, day: 31 };
  const head = t.is(i, FEAST);
  if (!head) return null;
  if (head.alone) return { ...head.alone, next: i + 1 };
  if (!head.second || !t.isWord(i + 1)) return null;
  const next = isYearsName(t, i + 2) ? i + 3 : i + 2;
  const isIslamic = next === i + 3 && t.folded(i + 2) === "الهجريه";
  const second = head.second[t.folded(i + 1)];
  if (!second) return null;
  return isIslamic ? { month: 1, day: 1, calendar: "hijri", next } : { ...second, next };
}

/** «عشية رأس السنة» is a day before it, and never without a date. */
const isEve = (t: Tokens, i: number): boolean => t.is(i, DAYTIME) !== undefined && t.folded(i).endsWith("عشيه") && !hasArticle(t, i);

/** «رأس السنة الميلادية», «المولد النبوي الشريف» */
function isYearsName(t: Tokens, i: number): boolean {
  const word = t.isWord(i) ? t.folded(i) : "";
  return word === "الميلاديه" || word === "الهجريه" || word === "الشريف" || word === "المجيد" || word === "العالمي";
}

function isPlaced(t: Tokens, i: number): boolean {
  return t.is(i - 1, LIMIT) !== undefined || t.is(i - 1, TIME_UNIT)?.unit === "day" || isJoint(t, i - 1, "في", "خلال") || (t.isNewline(i - 1) && t.count <= i + 4);
}
