import type { Candidate, DateCandidate } from "./candidates.ts";
import type { Stamp, StampWords } from "./page/own-date.ts";
import { isoDay, parseIsoDay } from "../../core/civil.ts";
import type { Published } from "./engine.ts";
import type { Tokens } from "./tokens.ts";

/** What a language says of the words by which an article tells its own day. */
export interface PublishedWords extends StampWords {
  /** how many days the date lies from the article's own, if its words say so: «اليوم» 0, «أمس» −1; else null */
  daysFromOwn(date: DateCandidate, t: Tokens): number | null;
  /** whether its words call the date's year the present one: «العام الجاري 2021» */
  isThisYear(date: DateCandidate, t: Tokens): boolean;
}

/**
 * The article's own date, from its page alone:
 *
 * 1. a stamp of the page that is called the day of publishing: stated;
 * 2. a full date that is called today: «اليوم الخميس (9 أيلول 2021)»: stated;
 * 3. a dateline that opens a line near the top: «بغداد، 9 أيلول 2021 - », or a stamp alone under the headline: stated;
 * 4. a day that is only called one of changes, or stands above the headline where the text tells of days just before: inferred;
 * 5. a full date that is called yesterday or tomorrow: inferred;
 * 6. a year called the present one, «العام الجاري 2021»: inferred, the whole year.
 *
 * The candidates are those of the body, so that the page's own clock is not among them.
 * @returns null where nothing tells
 */
export function findPublished(candidates: readonly Candidate[], t: Tokens, words: PublishedWords, stamp: Stamp | null): Published | null {
  if (stamp?.basis === "labelled") return { edtf: stamp.edtf, basis: "stated" };
  const dates = candidates.filter((c) => c.kind === "date");
  let inferred: Published | null = null;
  for (const c of dates) {
    const day = exactDay(c);
    if (day === null) continue;
    const from = words.daysFromOwn(c, t);
    if (from === 0) return { edtf: isoDay(day), basis: "stated" };
    if (from !== null) inferred ??= { edtf: isoDay(day - from), basis: "inferred" };
  }
  const alone: Published | null = stamp && (stamp.basis !== "top" || isNear(stamp, dates)) ? { edtf: stamp.edtf, basis: stamp.basis === "alone" ? "stated" : "inferred" } : null;
  return fromDateline(dates, t, words) ?? alone ?? inferred ?? fromYear(dates, t, words);
}

/** News is of the days before it appears. */
const NEWS = 10;

/** Whether the text tells of the day, or of one shortly before. */
function isNear({ edtf, end = 0 }: Stamp, dates: readonly DateCandidate[]): boolean {
  const own = parseIsoDay(edtf);
  return own !== null && dates.some((c) => {
    const day = c.start >= end ? exactDay(c) : null;
    return day !== null && day <= own && own - day <= NEWS;
  });
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
    if (day !== null && isOpening(c, t, words)) return { edtf: isoDay(day), basis: "stated" };
  }
  return null;
}

/** Words of a place before a dateline's day. */
const PLACE = 5;

/** «بغداد، 9 أيلول 2021 - قال», «القاهرة (رويترز) 9 سبتمبر 2021:» */
function isOpening(c: DateCandidate, t: Tokens, words: PublishedWords): boolean {
  const isClosed = (/^(?:-+|[–—:/])$/u.test(t.raw(c.last)) && !t.isGlued(c.last + 1)) || t.isSign(c.last, "(") || t.isSign(c.last, "/") || (t.isSign(c.last, ")") && /^(?:-+|[–—:])$/u.test(t.raw(c.last + 1)));
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
