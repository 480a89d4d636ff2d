import type { DateCandidate } from "../../engine/candidates.ts";
import type { Time } from "../../calendar/time.ts";
import type { Limit } from "../../calendar/limit.ts";
import type { Refiner } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { STOP } from "../words/grammar.ts";
import { LIMIT } from "../words/dates.ts";
import { isWord } from "./read.ts";

/** «by 31 December», «since 2014», «until the end of the year», «from May on»: what bounds a date is quoted with it. */
export const limits: Refiner = (candidates, t) => {
  candidates.forEach((c, n) => {
    if (c.kind === "date") bind(t, c, n > 0 ? candidates[n - 1]!.last : 0);
  });
  return candidates;
};

function bind(t: Tokens, c: DateCandidate, free: number): void {
  if (c.time.kind === "limit" || (c.time.kind === "range" && c.rule !== "en/date/weekend") || c.time.kind === "vague" || c.time.kind === "span") return;
  if (isWord(t, c.first - 1, "from") && isOnward(t, c.last)) return wrap(t, c, c.first - 1, "since");
  // «banned from 1 July»: what was decided may begin tomorrow.
  if (isWord(t, c.first - 1, "from") && c.time.kind === "named" && c.time.which === "report") c.time = { ...c.time, which: "near" };
  // «put back to 15 December»
  if (isWord(t, c.first - 1, "to") && (isPutOff(t, c.first - 1) || isPutOffBefore(t, c.first - 1))) c.time = untilTime(c.time, true);
  const hasThe = isWord(t, c.first - 1, "the");
  const isNamed = c.time.kind === "absolute" && isWord(t, c.first - 1, "year") && isWord(t, c.first - 2, "the");
  const at = isNamed ? c.first - 3 : hasThe ? c.first - 2 : c.first - 1;
  if (isAbout(t, at) && !hasThe) return approximate(c, t.start[at]!);
  const found = limitAt(t, at);
  if (!found || found.first < free) return;
  // «after the 2018 election», «since the March 2003 invasion», «before Monday's talks»: the event bounds, not the date.
  const isGenitive = /^['’]$/u.test(t.raw(c.last)) && t.isGlued(c.last);
  if (isGenitive || (hasThe && isPlainDate(c) && t.isWord(c.last) && !t.is(c.last, STOP))) return;
  // «by Monday» is still to come.
  if (found.limit === "by" && (c.time.kind === "weekday" || c.time.kind === "named") && (c.time.which === "report" || c.time.which === "near")) c.time = { ...c.time, which: "announcement" };
  // «the sixth round since April will begin»: since when it has been is past.
  if (found.limit === "since" && (c.time.kind === "weekday" || c.time.kind === "named") && (c.time.which === "announcement" || c.time.which === "near")) c.time = { ...c.time, which: "report" };
  // «put off until mid-December», «closed until May»: a past verb does not tell when it ends.
  if (found.limit === "until") c.time = untilTime(c.time, isPutOff(t, found.first));
  wrap(t, c, found.first, found.limit);
}

function untilTime(time: Time, isToCome: boolean): Time {
  if (time.kind === "part") return { ...time, of: untilTime(time.of, isToCome) };
  return time.kind === "named" && (time.which === "report" || time.which === "near") ? { ...time, which: isToCome ? "announcement" : "near" } : time;
}

/** «postponed until», «put off until» */
function isPutOff(t: Tokens, i: number): boolean {
  const word = t.isWord(i - 1) ? t.folded(i - 1) : "";
  return /^(?:postponed|delayed|deferred|adjourned|extended|remanded|suspended|rescheduled|moved|shifted)$/u.test(word) || (/^(?:off|back|forward)$/u.test(word) && /^(?:put|moved|brought|pushed)$/u.test(t.isWord(i - 2) ? t.folded(i - 2) : ""));
}

/** «adjourned the trial to February 14»: what was put off stands between. */
function isPutOffBefore(t: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - 4 && t.isWord(at); at -= 1) if (isPutOff(t, at)) return true;
  return false;
}

function limitAt(t: Tokens, at: number): { first: number; limit: Limit } | null {
  const limit = t.is(at, LIMIT);
  // «on or before Dec. 15»
  if (limit === "before" && isWord(t, at - 1, "or") && (isWord(t, at - 2, "on") || isWord(t, at - 2, "by"))) return { first: at - 2, limit: "by" };
  if (limit === "before" && isWord(t, at - 1, "not")) return null;
  if (limit) return limit === "until" && isWord(t, at - 1, "up") ? { first: at - 1, limit } : { first: at, limit };
  if (isWord(t, at, "than") && isWord(t, at - 1, "later") && isWord(t, at - 2, "no")) return { first: at - 2, limit: "by" };
  if (isWord(t, at, "to") && isWord(t, at - 1, "prior")) return { first: at - 1, limit: "before" };
  return isWord(t, at, "of") && isWord(t, at - 1, "ahead") ? { first: at - 1, limit: "before" } : null;
}

/** A year or a month and nothing more. */
function isPlainDate({ time }: DateCandidate): boolean {
  if (time.kind === "named") return true;
  return time.kind === "absolute" && (time.at.precision === "year" || time.at.precision === "month" || time.at.precision === "day");
}

function isOnward(t: Tokens, i: number): boolean {
  return t.isWord(i) && /^(?:on|onward|onwards|forward)$/u.test(t.folded(i));
}

function isAbout(t: Tokens, i: number): boolean {
  return t.isWord(i) && /^(?:about|around|circa)$/u.test(t.folded(i));
}

/** «about 1920» */
function approximate(c: DateCandidate, markStart: number): void {
  const { time } = c;
  const isPlain = time.kind === "named" || time.kind === "inside" || (time.kind === "absolute" && /^\d{4}(?:-\d\d){0,2}$/u.test(time.at.edtf));
  if (!isPlain) return;
  c.markStart = markStart;
  c.time = { kind: "about", of: time };
}

function wrap(t: Tokens, c: DateCandidate, first: number, limit: Limit): void {
  c.first = first;
  c.start = t.start[first]!;
  c.time = { kind: "limit", limit, of: c.time };
}
