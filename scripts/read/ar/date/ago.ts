import type { Limit } from "../../calendar/limit.ts";
import type { Time } from "../../calendar/time.ts";
import type { Tokens } from "../../engine/tokens.ts";
import type { Read } from "./look.ts";
import { isJoint } from "./look.ts";
import { readMore } from "./duration.ts";
import { readLength, spanUnit } from "./span.ts";
import { LIMIT, SAME, TIME_UNIT, WHICH } from "./words.ts";
import { readNamedYear } from "./year-number.ts";

/**
 * «قبل يومين», «منذ ثلاثة أشهر», «بعد أسبوع», «قبل نحو عامين», «منذ أكثر من عامين», «قبل أيام»:
 * from the article's day, as exact as the unit; «بعد يومين من …» is seen to by the anchors.
 */
export function readAgo(t: Tokens, i: number): Read | null {
  const limit = t.is(i, LIMIT)?.limit;
  if (limit !== "before" && limit !== "since" && limit !== "after") return null;
  // «يوما بعد يوم»
  if (t.is(i - 1, TIME_UNIT) && t.is(i + 1, TIME_UNIT)?.unit === t.is(i - 1, TIME_UNIT)!.unit) return null;
  const since = readSinceThat(t, i, limit);
  if (since) return since;
  const bound = readBound(t, i + 1);
  // «بعد أكثر من عام على الحرب» tells how long, not when.
  if (limit === "after" && (bound.sort === "more" || bound.sort === "less")) return null;
  const length = readNamedYear(t, bound.next) ? null : readLength(t, bound.next);
  if (!length || isDefinite(t, length.next)) return null;
  const more = length.n === null ? null : readMore(t, length);
  const { unit } = length;
  // «بعد نصف قرن», «بعد عقدين»: how long it has been; nobody foretells so far.
  if (limit === "after" && (unit === "century" || unit === "decade")) return null;
  const next = more?.next ?? length.next;
  // «قبل سنة وثلاثة أشهر»
  const n = more && length.n !== null && more.n !== null && unit === "year" && more.unit === "month" ? length.n + more.n / 12 : length.n;
  if (n === null) return vague(limit, next);
  const of = spanUnit(unit);
  if (of.unit === "hour" && n * of.times < 24) return limit === "after" ? null : { time: today(limit), next };
  const time: Time = { kind: "shift", n: (limit === "after" ? 1 : -1) * n * of.times, unit: of.unit, of: null, ...(bound.sort === "about" ? { about: true } : {}) };
  if (bound.sort === "more") return { time: { kind: "limit", limit: limit === "after" ? "after" : "by", of: time }, next };
  if (bound.sort === "less" && limit !== "after") return { time: { kind: "range", from: time, to: now }, next };
  return { time: limit === "since" ? { kind: "limit", limit, of: time } : time, next };
}

/** «بعد ذلك بيومين», «قبل ذلك بخمسة عشر عاما»: from the date told before. */
function readSinceThat(t: Tokens, i: number, limit: Limit): Read | null {
  if (!isJoint(t, i + 1, "ذلك") || limit === "since") return null;
  const isLoose = isJoint(t, i + 2, "ب");
  if (!isLoose && t.proclitic(i + 2).preposition !== "ب") return null;
  const length = readLength(t, isLoose ? i + 3 : i + 2);
  if (length?.n == null) return null;
  const of = spanUnit(length.unit);
  return { time: { kind: "shift", n: (limit === "after" ? 1 : -1) * length.n * of.times, unit: of.unit, of: { kind: "anchor" } }, next: length.next };
}

const now: Time = { kind: "unit", unit: "day", n: 0, of: null };

const today = (limit: Limit): Time => (limit === "since" ? { kind: "limit", limit, of: now } : now);

function vague(limit: Limit, next: number): Read {
  return { time: { kind: "vague", which: limit === "after" ? "future" : "past", lasting: limit === "since" }, next };
}

/** «أكثر من», «أقل من», «نحو», «ما يقارب», «ما يزيد على» */
export function readBound(t: Tokens, i: number): { sort: "more" | "less" | "about" | "exact"; next: number } {
  if (isJoint(t, i, "أكثر") && isJoint(t, i + 1, "من")) return { sort: "more", next: i + 2 };
  if (isJoint(t, i, "أقل") && isJoint(t, i + 1, "من")) return { sort: "less", next: i + 2 };
  if (isJoint(t, i, "نحو", "حوالي", "قرابة", "زهاء")) return { sort: "about", next: i + 1 };
  const at = isJoint(t, i, "ما") ? i + 1 : i;
  if (isJoint(t, at, "يقارب", "يقرب")) return { sort: "about", next: isJoint(t, at + 1, "من") ? at + 2 : at + 1 };
  if (isJoint(t, at, "يزيد") && isJoint(t, at + 1, "على", "عن")) return { sort: "more", next: at + 2 };
  return { sort: "exact", next: i };
}

/** «قبل أيام العيد», «منذ عام الماضي»: the unit is no length. */
function isDefinite(t: Tokens, i: number): boolean {
  return t.is(i, WHICH) !== undefined || t.is(i, SAME) !== undefined || t.is(i, TIME_UNIT) !== undefined && t.proclitic(i).form === "";
}
