import type { Limit } from "../../calendar/limit.ts";
import type { Time } from "../../calendar/time.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { skipNoon } from "./day.ts";
import type { Read } from "./look.ts";
import { isJoint } from "./look.ts";
import { readPeriod } from "./period.ts";
import { readRange } from "./range.ts";
import { readRelativeDay } from "./relative-day.ts";
import { readBareUnit } from "./unit.ts";
import { DATEISH, LIMIT } from "./words.ts";

/** «بحلول نهاية العام الجاري 2021», «منذ 2014», «حتى 15 أيار 2021», «إلى غاية 31 دجنبر», «قبل عام 2003» */
export function readLimit(t: Tokens, i: number): Read | null {
  const head = readHead(t, i);
  if (!head || (!t.isNumber(head.next) && !t.is(head.next, DATEISH)) || readRelativeDay(t, i) || skipNoon(t, i) > i) return null;
  const date = readRangeSince(t, i, head.limit) ?? readPeriod(t, head.next) ?? (head.limit === "by" ? readBareUnit(t, head.next) : null);
  if (!date) return null;
  // A range that begins with the limit's own word is no limit: «منذ 2014 حتى 2017».
  if (date.time.kind === "range" && head.limit === "since") return date;
  return date.time.kind === "vague" || date.time.kind === "span" ? null : { time: { kind: "limit", limit: head.limit, of: head.limit === "since" ? gone(date.time) : date.time }, next: date.next };
}

function readHead(t: Tokens, i: number): { limit: Limit; next: number } | null {
  if (isJoint(t, i, "إلى") && isJoint(t, i + 1, "غاية")) return { limit: "until", next: i + 2 };
  const word = t.is(i, LIMIT);
  // «قبل حلول شهر رمضان»
  return word ? { limit: word.limit, next: isJoint(t, i + 1, "حلول") ? i + 2 : i + 1 } : null;
}

function readRangeSince(t: Tokens, i: number, limit: Limit): Read | null {
  return limit === "since" ? readRange(t, i) : null;
}

/** «منذ تشرين الأول», told in September: what has lasted since then began in the last one. */
function gone(time: Time): Time {
  return (time.kind === "named" || time.kind === "hijri" || time.kind === "season") && (time.which === "near" || time.which === "announcement") ? { ...time, which: "report" } : time;
}
