import type { Which } from "../../calendar/time.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { FUTURE, HAPPENED, PAST, PROMISE } from "../words/dates.ts";

/** So many words before a date, and after it, can tell its tense. */
const BEFORE = 16;
const AFTER = 9;

/**
 * Whether a bare weekday or month is the last one or the next: by the nearest verb before it in
 * its sentence, else by the first after it. «said on Thursday that talks will go on» is a report.
 */
export function tenseAt(t: Tokens, first: number, last: number, otherwise: Which): Which {
  // «will commemorate the Jan. 6 attack»: it happened.
  if (t.is(last, HAPPENED)) return "report";
  // «elections are on 1 November»
  if (t.isWord(first - 2) && /^(?:is|are)$/u.test(t.folded(first - 2)) && /^(?:on|in)$/u.test(t.folded(first - 1))) return "announcement";
  for (let i = first - 1; i >= first - BEFORE && !isEnd(t, i); i -= 1) {
    // «vowed to leave on 31 October»
    const tense = t.is(i, PROMISE) && promises(t, i, first) ? "announcement" : tenseOf(t, i);
    // «said voting on October 10 would go ahead»: what was said has a verb of its own.
    if (tense === "report" && REPORTS.test(t.folded(i)) && !isSaidOn(t, i, first) && followsFuture(t, last)) return "announcement";
    if (tense) return tense;
  }
  for (let i = last; i < last + AFTER && !isEnd(t, i); i += 1) {
    const tense = tenseOf(t, i);
    if (tense) return tense;
  }
  return otherwise;
}

/** «said on Thursday», «told reporters late on Monday»: the date is of the saying. */
function isSaidOn(t: Tokens, i: number, first: number): boolean {
  for (let at = i + 1; at < first; at += 1) {
    if (!t.isWord(at) || !/^(?:on|late|early|last|this|in|at|a|an|the|by|statement|interview|reporters|parliament|lawmakers|journalists|earlier|separately|afp|reuters|ap)$/u.test(t.folded(at))) return false;
  }
  return true;
}

const REPORTS = /^(?:said|says|told|announced|reported|confirmed|added|stressed|insisted|warned|believes?|thinks?)$/u;

/** The first verb after the date looks ahead. */
function followsFuture(t: Tokens, last: number): boolean {
  for (let i = last; i < last + AFTER && !isEnd(t, i); i += 1) {
    const tense = tenseOf(t, i);
    if (tense) return tense === "announcement";
  }
  return false;
}

/** «agreed to meet», «needs only to finish»: an infinitive between the word and the date. */
function promises(t: Tokens, i: number, first: number): boolean {
  for (let at = i + 1; at < i + 4 && at < first - 1; at += 1) if (t.isWord(at) && t.folded(at) === "to") return true;
  return false;
}

function tenseOf(t: Tokens, i: number): "report" | "announcement" | null {
  // «may delay the January 25 polls»; «May» is a month.
  if (t.is(i, FUTURE)) return /^M/u.test(t.raw(i)) ? null : "announcement";
  if (isAheadOf(t, i)) return "announcement";
  // «talks are to resume on Monday»
  if (t.isWord(i) && /^(?:is|are|was|were)$/u.test(t.folded(i)) && t.isWord(i + 1) && t.folded(i + 1) === "to") return "announcement";
  if (t.is(i, PAST)) return "report";
  return t.isWord(i) && t.end[i]! - t.start[i]! > 4 && /[a-z]ed$/u.test(t.raw(i)) ? "report" : null;
}

/** «ahead of the January 30 vote», «in the run-up to the October election» */
const isAheadOf = (t: Tokens, i: number): boolean =>
  t.isWord(i) && ((t.folded(i) === "ahead" && t.folded(i + 1) === "of") || (t.folded(i) === "up" && t.folded(i + 1) === "to" && t.isSign(i - 1, "-")));

const isEnd = (t: Tokens, i: number): boolean => t.isNewline(i) || (t.isSign(i, ".") && !t.isGlued(i + 1)) || t.isSign(i, ";");
