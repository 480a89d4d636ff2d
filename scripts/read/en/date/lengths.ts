import type { Candidate, DateCandidate, DurationCandidate } from "../../engine/candidates.ts";
import type { SpanUnit } from "../../calendar/limit.ts";
import type { Time } from "../../calendar/time.ts";
import type { Refiner } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { FUTURE } from "../words/dates.ts";
import { isApostrophe, isWord } from "./read.ts";

/**
 * Lengths of time that are dates: «three months ago», «two days from now», «will start in two
 * days», and those reckoned from another date: «two days earlier», «a week after 3 January»,
 * «two days after an air strike» of which the date before says when.
 */
export const lengths: Refiner = (candidates, t) =>
  candidates.map((c, n) => {
    const date = c.kind === "duration" ? dateOf(c, n, candidates, t) : null;
    // «about three months ago», «more than 20 years ago»: the bound goes with it.
    if (date && c.markStart !== undefined) date.markStart = Math.min(date.start, c.markStart);
    return date ?? c;
  });

function dateOf(c: DurationCandidate, n: number, all: readonly Candidate[], t: Tokens): DateCandidate | null {
  const word = t.isWord(c.last) ? t.folded(c.last) : "";
  switch (word) {
    case "ago": return ago(c, t);
    case "from": return isWord(t, c.last + 1, "now") ? fromNow(c, t, c.first, c.last + 2) : null;
    case "hence": return fromNow(c, t, c.first, c.last + 1);
    case "earlier":
    case "previously": return fromBefore(c, n, all, t, -1, c.last + 1);
    case "later": return fromBefore(c, n, all, t, 1, c.last + 1);
    case "before":
    case "after": return afterDate(c, n, all, t, word === "after" ? 1 : -1) ?? event(c, n, all, t, word === "after" ? -1 : 1);
    default: return isWeeksTime(t, c) ? fromNow(c, t, isWord(t, c.first - 1, "in") ? c.first - 1 : c.first, c.last + 2)
      : isWord(t, c.first - 1, "in") && isToCome(t, c.first) ? fromNow(c, t, c.first - 1, c.last) : null;
  }
}

/** «in two weeks' time» */
function isWeeksTime(t: Tokens, c: DurationCandidate): boolean {
  return isApostrophe(t, c.last) && t.isGlued(c.last) && isWord(t, c.last + 1, "time");
}

const UNITS: Record<string, SpanUnit> = { H: "hour", D: "day", W: "week", M: "month", Y: "year" };

/**
 * How many of what, from the ISO duration; null for seconds and minutes, and where nobody knows. Years and months
 * together are months, weeks and days together days; of other pairs the larger is kept, which is as exact as it is.
 */
function amountOf({ duration }: DurationCandidate): { n: number; unit: SpanUnit } | null {
  const [, years, months] = /^P(\d+)Y(\d+)M$/u.exec(duration) ?? [];
  if (years && months) return { n: Number(years) * 12 + Number(months), unit: "month" };
  const [, weeks, days] = /^P(\d+)W(\d+)D$/u.exec(duration) ?? [];
  if (weeks && days) return { n: Number(weeks) * 7 + Number(days), unit: "day" };
  const [, time, digits, letter] = /^P(T?)(\d+(?:\.\d+)?)([HDWMY])/u.exec(duration) ?? [];
  const unit = letter === "M" && time ? undefined : UNITS[letter ?? ""];
  return unit && digits ? { n: Number(digits), unit } : null;
}

function ago(c: DurationCandidate, t: Tokens): DateCandidate | null {
  const last = c.last + 1;
  const amount = amountOf(c);
  if (!amount) return c.value === null ? made(t, c.first, last, { kind: "vague", which: "past", lasting: false }, null) : null;
  const { n, unit } = amount;
  const isAbout = c.bound === "about" || c.bound === "nearly";
  const shift = (by: number): Time => ({ kind: "shift", n: by, unit, of: null, ...(isAbout ? { about: true as const } : {}) });
  // «more than 20 years ago» was before the twentieth: no later than that year.
  if (c.bound === "more_than" || c.bound === "at_least") return made(t, c.first, last, { kind: "limit", limit: "before", of: shift(1 - n) }, null);
  if (c.bound === "less_than") return made(t, c.first, last, { kind: "limit", limit: "since", of: shift(-n) }, null);
  return made(t, c.first, last, shift(-n), null);
}

function fromNow(c: DurationCandidate, t: Tokens, first: number, last: number): DateCandidate | null {
  const amount = amountOf(c);
  return amount && c.bound === "exact" ? made(t, first, last, { kind: "shift", ...amount, of: null }, null) : null;
}

/** «It will start in two days»: what is to come stands before, and «in» is no «within». */
function isToCome(t: Tokens, first: number): boolean {
  for (let i = first - 2; i >= first - 8 && !t.isNewline(i) && !t.isSign(i, "."); i -= 1) if (t.is(i, FUTURE)) return true;
  return false;
}

/** «two days earlier», reckoned from the date told before it, in this sentence or the last. */
function fromBefore(c: DurationCandidate, n: number, all: readonly Candidate[], t: Tokens, sign: 1 | -1, last: number): DateCandidate | null {
  const anchor = anchorBefore(n, all, t);
  return anchor && derived(c, t, c.first, last, sign, anchor);
}

/** «a week after 3 January 2020», «two days before the vote»: a date that follows at once. */
function afterDate(c: DurationCandidate, n: number, all: readonly Candidate[], t: Tokens, sign: 1 | -1): DateCandidate | null {
  const next = all[n + 1];
  if (next?.kind !== "date") return null;
  const gap = next.first - c.last;
  if (gap !== 1 && !(gap === 2 && isWord(t, c.last + 1, "the"))) return null;
  return derived(c, t, c.first, c.last + 1, sign, next);
}

/** «voted on 5 January, two days after an air strike»: the strike was two days before. */
function event(c: DurationCandidate, n: number, all: readonly Candidate[], t: Tokens, sign: 1 | -1): DateCandidate | null {
  const anchor = anchorBefore(n, all, t);
  if (!anchor || !t.isSign(c.first - 1, ",") || !t.isWord(c.last + 1)) return null;
  return derived(c, t, c.first, c.last + 1, sign, anchor);
}

/** What a story is reckoned from: dates it tells, not stretches up to now. */
const ANCHORS: ReadonlySet<Time["kind"]> = new Set<Time["kind"]>(["absolute", "named", "weekday", "inside", "derived", "part", "season", "unit"]);

export function anchorBefore(n: number, all: readonly Candidate[], t: Tokens): DateCandidate | null {
  for (let i = n - 1; i >= Math.max(0, n - 6); i -= 1) {
    const c = all[i]!;
    if (c.kind === "date" && ANCHORS.has(c.time.kind)) {
      return isNear(t, c.last, all[n]!.first) ? c : null;
    }
  }
  return null;
}

/** In one line, with at most one end of a sentence between. */
function isNear(t: Tokens, from: number, to: number): boolean {
  if (to - from > 40) return false;
  let ends = 0;
  for (let i = from; i < to; i += 1) {
    if (t.isNewline(i)) return false;
    if (t.isSign(i, ".") && !t.isGlued(i + 1)) ends += 1;
  }
  return ends <= 1;
}

function derived(c: DurationCandidate, t: Tokens, first: number, last: number, sign: 1 | -1, anchor: DateCandidate): DateCandidate | null {
  const amount = amountOf(c);
  if (!amount || c.bound !== "exact") return null;
  const of: Time = { kind: "shift", n: sign * amount.n, unit: amount.unit, of: anchor.time };
  return made(t, first, last, { kind: "derived", of }, anchor);
}

function made(t: Tokens, first: number, last: number, time: Time, anchor: DateCandidate | null): DateCandidate {
  return {
    kind: "date", first, last, start: t.start[first]!, end: t.end[last - 1]!, rule: "en/date/lengths", time,
    topic: "", attributes: [], anchor,
  };
}
