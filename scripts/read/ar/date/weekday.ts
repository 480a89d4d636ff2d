import type { Time } from "../../calendar/time.ts";
import type { Tokens } from "../../engine/tokens.ts";
import type { Read } from "./look.ts";
import { hasArticle, isDash, isJoint, isNameHead, isSlash } from "./look.ts";
import { isAnnounced, isScheduled } from "./tense.ts";
import { readUnitOf } from "./unit.ts";
import { DAYTIME, LIMIT, SAME, TIME_UNIT, WEEKDAY, WEEKDAY_HEAD, WHICH } from "./words.ts";
import { readWhich } from "./year-phrase.ts";

/** «الأحد الماضي», «الاثنين المقبل», «الخميس من الأسبوع الماضي», «ليل الأربعاء - الخميس», «الثلاثاء» */
export function readWeekday(t: Tokens, i: number): Read | null {
  const day = weekdayAt(t, i);
  if (day === 0) return null;
  const which = readWhich(t, i + 1);
  if (which) return { time: weekday(day, which.n), next: which.next };
  if (t.is(i + 1, SAME)?.n === 1) return { time: weekday(day, 1), next: i + 2 };
  if (isJoint(t, i + 1, "من")) {
    const week = readUnitOf(t, i + 2, "week");
    if (week) return { time: { kind: "inside", what: { weekday: day, n: 1 }, of: week.time }, next: week.next };
  }
  const night = readNight(t, i, day);
  if (night) return night;
  const shared = whichOfList(t, i + 1);
  if (shared) return { time: weekday(day, shared.n), next: i + 1 };
  return { time: { kind: "weekday", weekday: day, which: isAnnounced(t, i, i + 1) || isScheduled(t, i) ? "announcement" : "report" }, next: i + 1 };
}

/** The weekday before the article's day (−1), after it (1), or a week further (−2, 2). */
function weekday(day: number, n: number): Time {
  const near: Time = { kind: "weekday", weekday: day, which: n < 0 ? "past" : n > 0 ? "future" : "this" };
  return Math.abs(n) < 2 ? near : { kind: "shift", n: n < 0 ? -1 : 1, unit: "week", of: near };
}

/** «السبت والأحد المقبلين»: both are next. */
function whichOfList(t: Tokens, i: number): { n: number } | null {
  for (let at = i, n = 0; n < 6 && t.is(at, WEEKDAY) && t.proclitic(at).conjunction; at += 1, n += 1) {
    const which = readWhich(t, at + 1);
    if (which) return which;
  }
  // «من الأحد حتى الثلاثاء المقبلين»
  const to = isJoint(t, i, "إلى") || t.is(i, LIMIT)?.limit === "until" ? i + 1 : 0;
  const isBoth = to > 0 && t.is(to, WEEKDAY) && t.is(to + 1, WHICH) && t.folded(to + 1).endsWith("ين");
  return isBoth ? readWhich(t, to + 1) : null;
}

/** The weekday that the word at i is, with its article and no other sense; else 0. */
export function weekdayAt(t: Tokens, i: number): number {
  const day = t.is(i, WEEKDAY);
  if (!day || !hasArticle(t, i) || t.is(i - 1, WEEKDAY_HEAD) || isNameHead(t, i - 1)) return 0;
  if ((day.weekday === 1 && isPair(t, i)) || isNamed(t, i)) return 0;
  return day.weekday;
}

const OF_HISTORY = new Set(["الاسود", "السوداء", "الابيض", "البيضاء", "الاحمر", "الحمراء", "الدامي", "الداميه", "الحزين", "الحزينه", "العظيم", "العظيمه"]);

const isExcept = (t: Tokens, i: number): boolean => t.isWord(i) && EXCEPT.has(t.folded(i));
const EXCEPT = new Set(["عدا", "باستثناء", "الا", "خلا"]);

/** «الخميس الأسود», «الجمعة العظيمة» are days of history or feasts, «عبد الأحد» is a man. */
function isNamed(t: Tokens, i: number): boolean {
  // «يوميا ما عدا الجمعة»
  if (isExcept(t, t.is(i - 1, TIME_UNIT)?.unit === "day" ? i - 2 : i - 1)) return true;
  return isJoint(t, i - 1, "عبد") || (t.isWord(i + 1) && OF_HISTORY.has(t.folded(i + 1)));
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
