import type { Tokens } from "../../engine/tokens.ts";
import { dayMonthTime, isDate, readMonthYear } from "./day-month.ts";
import type { Read } from "./look.ts";
import { isDash, isJoint, isJointOf, isSlash } from "./look.ts";
import { isSurname } from "../none/surname.ts";
import { LIMIT, ORDINAL, PART, TIME_UNIT } from "./words.ts";

/** «أيلول 2021», «شهر كانون الأول القادم», «أيلول من العام الماضي», «رمضان 1442 هـ», «مارس» in a place of a date */
export function readMonthPhrase(t: Tokens, i: number): Read | null {
  const found = readMonthYear(t, i);
  // «أيلول الأسود» is a name of history.
  if (!found || (!found.tail && t.isWord(found.next) && t.folded(found.next) === "الاسود")) return null;
  // «مارك شباط»
  if (!found.tail && found.next === i + 1 && isSurname(t, i)) return null;
  const parts = found.calendar === "hijri" && isPartBefore(t, i) ? { ...found, weak: 1 as const } : found;
  if (!isDate(parts, isPlaced(t, i))) return null;
  const time = dayMonthTime(t, i, parts);
  return time && { time, next: parts.next };
}

/** «أواخر رمضان», «العشر الأواخر من رمضان»: the name is the month's. */
function isPartBefore(t: Tokens, i: number): boolean {
  const at = isJoint(t, i - 1, "من") ? i - 2 : i - 1;
  return t.is(at, PART) !== undefined || (at === i - 2 && t.is(at, ORDINAL) !== undefined);
}

const BEFORE_MONTH = new Set(["في", "من", "إلى", "خلال", "حتى", "بين", "قبل", "بعد", "غاية", "فترة", "معظم", "ليلة"]);

/** Whether the word before is one that dates stand after. */
function isPlaced(t: Tokens, i: number): boolean {
  if (t.proclitic(i).preposition !== "" && t.proclitic(i).preposition !== "ك") return true;
  // «من مارس الكتابة»: who practised it.
  if (isJoint(t, i - 1, "من") && t.isWord(i + 1) && t.folded(i + 1).startsWith("ال")) return false;
  return isJointOf(t, i - 1, BEFORE_MONTH)
    || t.is(i - 1, LIMIT) !== undefined || t.is(i - 1, PART) !== undefined || t.is(i - 1, TIME_UNIT)?.unit === "month"
    || isDash(t, i - 1) || isSlash(t, i - 1);
}
