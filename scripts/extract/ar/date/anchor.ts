import type { Candidate, DateCandidate } from "../../candidates.ts";
import type { Context, Refiner } from "../../engine.ts";
import { resolveTime } from "../../date/time.ts";
import type { Time } from "../../date/time.ts";
import type { Tokens } from "../../tokens.ts";
import { duration } from "./duration.ts";
import { isJoint } from "./look.ts";
import { LIMIT } from "./words.ts";

/**
 * Reckons dates from other dates of the text: «اليوم التالي» from the date before it, «بعد
 * يومين من ضربة» as the day of the strike, two days before the date the sentence tells of,
 * «بعد ثلاثة أيام» after a date as three days from it. Where there is no such date, what is
 * left of «بعد يومين من …» is a length of time, and «اليوم التالي» is nothing.
 */
export const anchor: Refiner = (candidates, t, ctx) => {
  const dates = candidates.filter((c) => c.kind === "date");
  const pending = new Set(dates.filter((c) => isPending(c, t)));
  const replaced = new Map<Candidate, Candidate | null>();
  for (const c of dates) {
    if (!pending.has(c)) continue;
    const of = findAnchor(c, dates, pending, t, ctx);
    pending.delete(c);
    if (of === "published") continue;
    replaced.set(c, of ? { ...c, time: of.time, anchor: of.date } : fallback(c, t, ctx));
    if (of) dates[dates.indexOf(c)] = replaced.get(c) as DateCandidate;
  }
  return candidates.flatMap((c) => {
    const other = replaced.get(c);
    return other === undefined ? [c] : other === null ? [] : [other];
  });
};

interface Anchored {
  date: DateCandidate;
  time: Time;
}

const isShift = (c: DateCandidate): boolean => c.rule === "ar/date/ago" && c.time.kind === "shift" && c.time.of === null;

/** Whether the date may be reckoned from another: «بعد …», «قبل … من», «التالي». */
function isPending(c: DateCandidate, t: Tokens): boolean {
  if (hasAnchor(c.time)) return true;
  return isShift(c) && (t.is(c.first, LIMIT)?.limit === "after" || isJoint(t, c.last, "من"));
}

function hasAnchor(time: Time): boolean {
  if (time.kind === "anchor") return true;
  return "of" in time && time.of !== null && hasAnchor(time.of);
}

function findAnchor(c: DateCandidate, dates: DateCandidate[], pending: ReadonlySet<DateCandidate>, t: Tokens, ctx: Context): Anchored | "published" | null {
  const at = dates.indexOf(c);
  const before = nearest(dates.slice(0, at).reverse(), c, pending, ctx);
  if (hasAnchor(c.time)) {
    const date = before ?? previous(dates.slice(0, at).reverse(), c, pending, ctx);
    return date && { date, time: { kind: "derived", of: substitute(c.time, exact(date.time)) } };
  }
  if (c.time.kind !== "shift") return null;
  const { n, unit } = c.time;
  const derived = (date: DateCandidate, by: number): Anchored => ({ date, time: { kind: "derived", of: { kind: "shift", n: by, unit, of: exact(date.time) } } });
  if (isJoint(t, c.last, "من") && t.folded(c.last + 1) === "الان") return "published";
  if (!isJoint(t, c.last, "من")) return before && isOwn(before) ? derived(before, n) : "published";
  const next = dates[at + 1];
  if (next && next.first === c.last + 1 && !pending.has(next)) return derived(next, n);
  // «… وذلك بعد يومين من ضربة»: the day told is the vote's, the strike was two days before.
  const told = before ?? nearest(dates.slice(at + 1), c, pending, ctx);
  return told && derived(told, -n);
}

/** A date in the same sentence from which can be counted. */
function nearest(dates: DateCandidate[], c: DateCandidate, pending: ReadonlySet<DateCandidate>, ctx: Context): DateCandidate | null {
  return dates.find((d) => !pending.has(d) && isPoint(d, ctx) && ctx.sentences.isOne(c.start, d.start)) ?? null;
}

const FAR = 600;

/** The last date before, in a sentence not far away. */
function previous(dates: DateCandidate[], c: DateCandidate, pending: ReadonlySet<DateCandidate>, ctx: Context): DateCandidate | null {
  return dates.find((d) => !pending.has(d) && isPoint(d, ctx) && c.start - d.end < FAR) ?? null;
}

/** Whether the date is told as such, and not itself only in relation to the article's day. */
const isOwn = (d: DateCandidate): boolean => ["absolute", "named", "derived", "inside", "range"].includes(d.time.kind);

function isPoint(d: DateCandidate, ctx: Context): boolean {
  const date = resolveTime(exact(d.time), ctx.published === "" ? "2000-01-01" : ctx.published);
  return date !== null && ["day", "month", "year"].includes(date.precision) && d.time.kind !== "span";
}

/** The date itself, without what it limits. */
function exact(time: Time): Time {
  return time.kind === "limit" ? time.of : time;
}

function substitute(time: Time, by: Time): Time {
  if (time.kind === "anchor") return by;
  if (!("of" in time) || time.of === null) return time;
  return { ...time, of: substitute(time.of, by) } as Time;
}

/** Without a date to count from, «بعد عامين من الجفاف» is two years. */
function fallback(c: DateCandidate, t: Tokens, ctx: Context): Candidate | null {
  return hasAnchor(c.time) ? null : duration.read(t, c.first + 1, ctx);
}
