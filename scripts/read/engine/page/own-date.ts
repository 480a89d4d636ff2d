import { isoDay } from "../../../core/civil.ts";
import { dayOf } from "../../../core/date-interval.ts";
import type { Candidate, DateCandidate } from "../candidates.ts";
import type { Tokens } from "../tokens.ts";
import type { StampLine } from "./stamps.ts";

/** What a language says of the words beside a stamp. All folded. */
export interface StampWords {
  /** «Published», «نشر»: when the article appeared */
  isPublished(word: string): boolean;
  /** «Updated», «تحديث»: when it was changed */
  isUpdated(word: string): boolean;
  /** whether the word may stand beside a date that is alone on its line: «GMT», «بتوقيت» */
  isLabel(word: string): boolean;
  /** whether a word before a date ties it to something told: «on», «في» */
  isParticle(word: string): boolean;
}

/** A day that a line of the page's head or foot gives, and how well it is known to be the article's. */
export interface Stamp {
  edtf: string;
  /** `labelled` by a word of publishing; `alone` in its line under the headline, or beside who wrote; `updated` only so called; `top` above the headline, where the page's own day stands too */
  basis: "labelled" | "alone" | "updated" | "top";
  /** raw offset behind the line, of a stamp at the top */
  end?: number;
}

/**
 * The best stamp among the lines of a page; the first of as good ones. A date above the headline without a label may be the
 * day on which the page was saved, and one below the text without a label belongs to another article.
 * @param candidates what was read in those lines, in order
 */
export function bestStamp(lines: readonly StampLine[], candidates: readonly Candidate[], t: Tokens, words: StampWords): Stamp | null {
  let alone: Stamp | null = null;
  let tail: Stamp | null = null;
  let updated: Stamp | null = null;
  let top: Stamp | null = null;
  let n = 0;
  for (const c of candidates) {
    if (c.kind !== "date") continue;
    while (n < lines.length && lines[n]!.end <= c.start) n += 1;
    const line = lines[n];
    if (!line || c.start < line.start) continue;
    const edtf = exactDay(c, t);
    if (edtf === "") continue;
    const label = labelOf(c, t, words) ?? labelAbove(line, t, c, words);
    if (label === "published" && line.zone === "tail") tail ??= { edtf, basis: "labelled" };
    else if (label === "published") return { edtf, basis: "labelled" };
    else if (line.zone === "tail") continue;
    else if (label === "updated") updated ??= { edtf, basis: "updated" };
    else if (!isApart(c, t, words)) continue;
    else if (line.zone === "head" || isFollowedByLabel(c, t, words)) alone ??= { edtf, basis: "alone" };
    else top ??= { edtf, basis: "top", end: line.end };
  }
  return alone ?? tail ?? updated ?? top;
}

/** The one day of a date that is complete in itself, or whose year stands beside it («GMT 17:52 2020 الثلاثاء 21 أبريل»); else "". */
export function exactDay(c: DateCandidate, t: Tokens): string {
  const { time } = c;
  if (time.kind === "absolute") return time.at.precision === "day" && time.at.first !== null && time.at.first === time.at.last && !time.at.edtf.includes("~") ? isoDay(time.at.first) : "";
  if (time.kind !== "named" || time.day === 0) return "";
  for (const i of [c.first - 1, c.first - 2, c.last]) {
    const year = t.isNumber(i) && t.end[i]! - t.start[i]! === 4 ? Number(t.folded(i)) : 0;
    if (year >= 1990 && year < 2100) return dayOf(year, time.month, time.day)?.edtf ?? "";
  }
  return "";
}

/** A label stands so many tokens before its date, at most. */
const LABEL = 14;

/** The nearest label before the date in its line, past clocks and names. */
function labelOf(c: DateCandidate, t: Tokens, words: StampWords): "published" | "updated" | null {
  for (let i = c.first - 1; i >= c.first - LABEL && !t.isNewline(i); i -= 1) {
    if (!t.isWord(i)) continue;
    const word = t.folded(i);
    if (words.isUpdated(word)) return "updated";
    if (words.isPublished(word)) return isWordBefore(t, i, words) ? "updated" : "published";
  }
  return null;
}

/** «Last update on», «last published»: the label is one of changing. */
const isWordBefore = (t: Tokens, i: number, words: StampWords): boolean => t.isWord(i - 1) && words.isUpdated(t.folded(i - 1));

/** «May 12, 2018 / 3:10 PM / Updated 3 years ago»: no clock of the page says so. */
function isFollowedByLabel(c: DateCandidate, t: Tokens, words: StampWords): boolean {
  for (let i = c.last; i < c.last + LABEL && !t.isNewline(i); i += 1) if (t.isWord(i) && (words.isUpdated(t.folded(i)) || words.isPublished(t.folded(i)))) return true;
  return false;
}

/** «Published» in a line of its own above the date. */
function labelAbove({ above }: StampLine, t: Tokens, c: DateCandidate, words: StampWords): "published" | "updated" | null {
  if (!above) return null;
  let i = c.first - 1;
  while (i >= 0 && t.start[i]! >= above.end) i -= 1;
  for (; i >= 0 && t.start[i]! >= above.start; i -= 1) {
    if (!t.isWord(i)) continue;
    if (words.isUpdated(t.folded(i))) return "updated";
    if (words.isPublished(t.folded(i))) return "published";
  }
  return null;
}

/** So many words of names and sections may stand in a stamp's line. */
const NAMES = 6;
/** And so many where a clock stands beside the day. */
const NAMES_AND_CLOCK = 9;

/** The line holds beside the date a clock, labels, and perhaps who wrote or in which section; it tells nothing on that day. */
function isApart(c: DateCandidate, t: Tokens, words: StampWords): boolean {
  let first = c.first;
  while (!t.isNewline(first - 1)) first -= 1;
  let last = c.last;
  while (!t.isNewline(last)) last += 1;
  let names = 0;
  let hasClock = false;
  for (let i = first; i < last; i += 1) {
    if (i >= c.first && i < c.last) continue;
    if (t.isWord(i) && !words.isLabel(t.folded(i))) names += 1;
    hasClock ||= t.isSign(i, ":") && t.isNumber(i - 1) && t.isNumber(i + 1);
  }
  if (names === 0) return true;
  if (names > (hasClock ? NAMES_AND_CLOCK : NAMES)) return false;
  const isEdge = c.first === first || c.last === last || isRule(t, c.first - 1) || isRule(t, c.last) || hasClock;
  const before = t.isWord(c.first - 1) ? t.folded(c.first - 1) : "";
  return isEdge && !words.isParticle(before) && (hasClock || isRule(t, c.first - 1) || isRule(t, c.last) || t.isSign(c.first - 1, ","));
}

/** What parts the pieces of a stamp: «Economy | Reuters | 21 Apr 2020». */
const isRule = (t: Tokens, i: number): boolean => /^[|/–—·•-]+$/u.test(t.raw(i));
