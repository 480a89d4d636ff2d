import type { Tokens } from "../../engine/tokens.ts";
import type { Read } from "./look.ts";
import { hasArticle, isJoint, isNameHead } from "./look.ts";
import { readWhich } from "./year-phrase.ts";
import { DAYTIME, LIMIT, ORDINAL, RELATIVE_DAY, SAME, TIME_UNIT, WEEKDAY, WHICH } from "./words.ts";

/** «أمس», «أول من أمس», «أمس الأول», «غداً», «بعد غد», «اليوم», «الليلة الماضية» */
export function readRelativeDay(t: Tokens, i: number): Read | null {
  const before = readDayBeforeYesterday(t, i);
  if (before > 0) return days(-2, before);
  if (t.is(i, LIMIT)?.limit === "after" && t.is(i + 1, RELATIVE_DAY)?.n === 1) return days(2, i + 2);
  const day = t.is(i, RELATIVE_DAY);
  if (day) return readNamed(t, i, day);
  if (isToday(t, i)) return days(0, i + 1);
  return readTonight(t, i);
}

const days = (n: number, next: number): Read => ({ time: { kind: "unit", unit: "day", n, of: null }, next });

/** The token after «أول من أمس», «أول أمس», «أمس الأول», «قبل أمس», or 0. */
function readDayBeforeYesterday(t: Tokens, i: number): number {
  const isYesterday = (k: number): boolean => t.is(k, RELATIVE_DAY)?.n === -1;
  const isFirst = t.is(i, ORDINAL)?.n === 1 && !hasArticle(t, i);
  if (isFirst && isYesterday(i + 1)) return i + 2;
  if (isFirst && isJoint(t, i + 1, "من") && isYesterday(i + 2)) return i + 3;
  if (isYesterday(i) && t.is(i + 1, ORDINAL)?.n === 1 && hasArticle(t, i + 1)) return i + 2;
  if (t.is(i, LIMIT)?.limit !== "before") return 0;
  // «قبل يوم أمس»
  const day = t.is(i + 1, TIME_UNIT);
  const at = day?.unit === "day" && day.form === "singular" && !hasArticle(t, i + 1) ? i + 2 : i + 1;
  return isYesterday(at) ? at + 1 : 0;
}

function readNamed(t: Tokens, i: number, { n, weak }: { n: number; weak: boolean }): Read | null {
  // «لامس السعر»: it touched; «لأمس» has its hamza.
  if (t.proclitic(i).preposition === "ل" && n === -1 && !t.raw(i).includes("أ")) return null;
  // «الأمس» is yesterday after a preposition or a time of the day only, «الغد» is the future.
  const isPlaced = t.is(i - 1, DAYTIME) !== undefined || t.is(i - 1, TIME_UNIT)?.unit === "day";
  if (hasArticle(t, i) && n === -1 && t.folded(i).endsWith("امس") && t.proclitic(i).preposition === "" && !isPlaced) return null;
  if (weak && !isPlaced && !(t.is(i + 1, WEEKDAY) && hasArticle(t, i + 1))) return null;
  return days(n, i + 1);
}

const NOT_TODAY = new Set(["العالمي", "الوطني", "الدولي", "الواحد", "الاخير", "الذي", "الموعود", "المشهود", "الدراسي", "المفتوح", "الختامي", "الافتتاحي", "التاريخي", "المحدد"]);

/** «اليوم», but not «اليوم الأول», «اليوم التالي», «اليوم العالمي», «ذلك اليوم», «صحيفة اليوم». */
export function isToday(t: Tokens, i: number): boolean {
  const unit = t.is(i, TIME_UNIT);
  if (unit?.unit !== "day" || unit.form !== "singular" || !hasArticle(t, i) || t.proclitic(i).preposition !== "") return false;
  if (isJoint(t, i - 1, "ذلك", "نفس", "ذات", "كل") || isNameHead(t, i - 1)) return false;
  // «في مثل هذا اليوم»
  if (t.folded(i - 2) === "مثل") return false;
  const prev = t.isWord(i - 1) ? t.folded(i - 1) : "";
  if (prev === "المصري" || prev === "كلمه" || prev === "موقع" || prev === "العراق" && t.folded(i - 2) === "موقع") return false;
  const isOrdinal = t.is(i + 1, ORDINAL) !== undefined && hasArticle(t, i + 1);
  return !isOrdinal && !t.is(i + 1, SAME) && !t.is(i + 1, WHICH) && !(t.isWord(i + 1) && NOT_TODAY.has(t.folded(i + 1)));
}

/** «الليلة الماضية» was yesterday's; «الليلة» alone is today's. */
function readTonight(t: Tokens, i: number): Read | null {
  if (isJoint(t, i, "هذا", "هذه") && t.is(i + 1, DAYTIME) && hasArticle(t, i + 1)) return days(0, i + 2);
  const word = t.is(i, DAYTIME);
  if (!word?.isNight || !hasArticle(t, i) || t.proclitic(i).preposition !== "" || !t.folded(i).endsWith("ليله")) return null;
  const which = readWhich(t, i + 1);
  if (which && which.n < 0) return days(which.n, which.next);
  if (which || t.is(i + 1, WHICH) || t.is(i + 1, ORDINAL) || t.is(i + 1, SAME) || isJoint(t, i - 1, "تلك", "كل", "ذات")) return null;
  return days(0, i + 1);
}
