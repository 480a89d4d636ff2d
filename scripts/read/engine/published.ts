import type { Candidate, DateCandidate } from "./candidates.ts";
import { isoDay } from "../../core/civil.ts";
import type { Published } from "./engine.ts";
import type { Tokens } from "./tokens.ts";

/** What a language says of the words by which an article tells its own day. */
export interface PublishedWords {
  /** how many days the date lies from the article's own, if its words say so: «اليوم» 0, «أمس» −1; else null */
  daysFromOwn(date: DateCandidate, t: Tokens): number | null;
  /** whether its words call the date's year the present one: «العام الجاري 2021» */
  isThisYear(date: DateCandidate, t: Tokens): boolean;
  /** whether the word may stand beside a date that is alone on its line: «نشر», “Published” */
  isLabel(folded: string): boolean;
  /** whether the word keeps a line from being a dateline: «في», “on” */
  isParticle(folded: string): boolean;
}

/**
 * The article's own date, from its text alone:
 *
 * 1. a full date that is called today: «اليوم الخميس (9 أيلول 2021)»: stated;
 * 2. a dateline, alone on a line near the top or opening one: «بغداد، 9 أيلول 2021 - »: stated;
 * 3. a full date that is called yesterday or tomorrow: inferred;
 * 4. a year called the present one, «العام الجاري 2021»: inferred, the whole year.
 *
 * The candidates are those of the body, so that the page's own clock is not among them.
 * @returns null where nothing tells
 */
export function findPublished(candidates: readonly Candidate[], t: Tokens, words: PublishedWords): Published | null {
  const dates = candidates.filter((c) => c.kind === "date");
  let inferred: Published | null = null;
  for (const c of dates) {
    const day = exactDay(c);
    if (day === null) continue;
    const from = words.daysFromOwn(c, t);
    if (from === 0) return { edtf: isoDay(day), basis: "stated" };
    if (from !== null) inferred ??= { edtf: isoDay(day - from), basis: "inferred" };
  }
  return fromDateline(dates, t, words) ?? inferred ?? fromYear(dates, t, words);
}

/** The one day of a date that is complete in itself. */
function exactDay({ time }: DateCandidate): number | null {
  return time.kind === "absolute" && time.at.precision === "day" && time.at.first === time.at.last && !time.at.edtf.includes("~") ? time.at.first : null;
}

/** Lines in which a dateline may stand. */
const TOP = 8;

function fromDateline(dates: readonly DateCandidate[], t: Tokens, words: PublishedWords): Published | null {
  let line = 0;
  let at = 0;
  for (const c of dates) {
    for (; at < c.first; at += 1) if (t.isNewline(at)) line += 1;
    if (line >= TOP) return null;
    const day = exactDay(c);
    if (day !== null && (isAlone(c, t, words) || isOpening(c, t, words))) return { edtf: isoDay(day), basis: "stated" };
  }
  return null;
}

/** Beside the date the line holds labels, numbers of a clock and signs only. */
function isAlone(c: DateCandidate, t: Tokens, words: PublishedWords): boolean {
  const isBeside = (i: number): boolean => !t.isWord(i) || words.isLabel(t.folded(i));
  let i = c.first - 1;
  for (; !t.isNewline(i); i -= 1) if (!isBeside(i) || c.first - i > REACH) return false;
  for (i = c.last; !t.isNewline(i); i += 1) if (!isBeside(i) || i - c.last > REACH) return false;
  return true;
}

const REACH = 12;
/** Words of a place before a dateline's day. */
const PLACE = 5;

/** «بغداد، 9 أيلول 2021 - قال», «القاهرة (رويترز) 9 سبتمبر 2021:» */
function isOpening(c: DateCandidate, t: Tokens, words: PublishedWords): boolean {
  const isClosed = ["-", "–", "—", ":", "("].some((sign) => t.isSign(c.last, sign)) && !t.isGlued(c.last + 1) || t.isSign(c.last, "(");
  if (!isClosed) return false;
  for (let i = c.first - 1; i >= c.first - 2 * PLACE; i -= 1) {
    if (t.isNewline(i)) return true;
    if (t.isNumber(i) || (t.isWord(i) && words.isParticle(t.folded(i)))) return false;
  }
  return false;
}

function fromYear(dates: readonly DateCandidate[], t: Tokens, words: PublishedWords): Published | null {
  for (const c of dates) {
    if (!words.isThisYear(c, t)) continue;
    const year = /\d{4}/.exec(yearText(c))?.[0];
    if (year !== undefined) return { edtf: year, basis: "inferred" };
  }
  return null;
}

/** The EDTF value that the words of the present year were read as. */
function yearText({ time }: DateCandidate): string {
  let at = time;
  while ("of" in at && at.of !== null) at = at.of;
  return at.kind === "absolute" ? at.at.edtf : "";
}
