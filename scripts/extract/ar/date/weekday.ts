import type { Tokens } from "../../tokens.ts";
import type { Read } from "./look.ts";
import { hasArticle, isDash, isJoint, isSlash } from "./look.ts";
import { isAnnounced } from "./tense.ts";
import { DAYTIME, NAME_HEAD, WEEKDAY, WEEKDAY_HEAD, WHICH } from "./words.ts";
import { readUnitOf } from "./unit.ts";

/** «الأحد الماضي», «الاثنين المقبل», «الخميس من الأسبوع الماضي», «ليل الأربعاء - الخميس», «الثلاثاء» */
export function readWeekday(t: Tokens, i: number): Read | null {
  const day = weekdayAt(t, i);
  if (day === 0) return null;
  const which = t.is(i + 1, WHICH);
  if (which && !which.recent && hasArticle(t, i + 1)) {
    return { time: { kind: "weekday", weekday: day, which: which.which }, next: i + 2 };
  }
  if (isJoint(t, i + 1, "من")) {
    const week = readUnitOf(t, i + 2, "week");
    if (week) return { time: { kind: "inside", what: { weekday: day, n: 1 }, of: week.time }, next: week.next };
  }
  return readNight(t, i, day) ?? { time: { kind: "weekday", weekday: day, which: isAnnounced(t, i, i + 1) ? "announcement" : "report" }, next: i + 1 };
}

/** The weekday that the word at i is, with its article and no other sense; else 0. */
export function weekdayAt(t: Tokens, i: number): number {
  const day = t.is(i, WEEKDAY);
  if (!day || !hasArticle(t, i) || t.is(i - 1, WEEKDAY_HEAD) || t.is(i - 1, NAME_HEAD)) return 0;
  if (day.weekday === 1 && isPair(t, i)) return 0;
  return day.weekday;
}

/** «الرجلين الاثنين», «الاثنين معا»: two of them, no Monday. */
function isPair(t: Tokens, i: number): boolean {
  if (isJoint(t, i + 1, "معا")) return true;
  const prev = t.isWord(i - 1) ? t.folded(i - 1) : "";
  return prev.startsWith("ال") && (prev.endsWith("ين") || prev.endsWith("ان")) && !t.is(i - 1, DAYTIME) && !t.is(i - 1, WEEKDAY) || prev === "كلا" || prev === "هذين";
}

/** «ليل الجمعة السبت»: the night between two days. */
function readNight(t: Tokens, i: number, day: number): Read | null {
  if (!t.is(i - 1, DAYTIME)?.isNight) return null;
  const at = isDash(t, i + 1) || isSlash(t, i + 1) ? i + 2 : i + 1;
  const other = weekdayAt(t, at);
  if (other !== (day % 7) + 1) return null;
  const to = { kind: "weekday", weekday: other, which: "report" } as const;
  return { time: { kind: "range", from: { kind: "unit", unit: "day", n: -1, of: to }, to }, next: at + 1 };
}

/** Whether the word at i is a weekday's name, whatever it means here. */
export function weekdayStem(t: Tokens, i: number): boolean {
  return t.is(i, WEEKDAY) !== undefined && hasArticle(t, i);
}
