import { admits } from "../../core/fates.ts";
import type { DateCandidate, EventCandidate, QuantityCandidate } from "../engine/candidates.ts";
import type { Context, Refiner } from "../engine/engine.ts";
import type { Tokens } from "../engine/tokens.ts";
import { sentenceAround } from "./clause.ts";
import { framesOf } from "./speaker.ts";

/** Tokens over which a day before a count, or after it, is still its own; and how many commas may stand between. */
const REACH = 28;
const COMMAS = 2;
const REACH_AFTER = 16;
const COMMAS_AFTER = 1;
/** Tokens that a comma counts for. */
const COMMA = 8;

/** How a language tells to which verb a day belongs. */
export interface WhenWords {
  /** whether the word at i says «since» */
  isSince(t: Tokens, i: number): boolean;
  /** whether the word at i opens another clause, over which «since» does not reach: «التي», «وقد», "which" */
  opensClause(t: Tokens, i: number): boolean;
  /** whether the word at i turns to another matter, of which a day beyond it tells: «لكن», "whereas" */
  turns(t: Tokens, i: number): boolean;
}

/**
 * The day of each count and event: of what happened `when`, of a state that holds `asOf`. It is the nearest date of
 * its sentence that tells of no saying («كشف أمس الثلاثاء عن مقتل ستة في كمين وقع السبت» gives Saturday); «since» only
 * within its own clause. Where the sentence tells no day, none is given.
 */
export function findWhen(words: WhenWords): Refiner {
  return (candidates, t, ctx) => {
    const dates = candidates.filter((c): c is DateCandidate => c.kind === "date");
    if (dates.length === 0) return candidates;
    const frames = framesOf(ctx);
    let from = 0;
    for (const c of candidates) {
      if (c.kind !== "quantity" && c.kind !== "event") continue;
      const sentence = sentenceAround(t, c);
      // Dates are in order: those of earlier sentences need not be looked at again.
      while (from < dates.length && dates[from]!.last <= sentence.first) from += 1;
      const isStill = isState(c, ctx);
      let best: DateCandidate | null = null;
      let least = Infinity;
      for (let n = from; n < dates.length && dates[n]!.first < sentence.last; n += 1) {
        const date = dates[n]!;
        if (frames?.[date.first] === 1 || (isStill && isDeadline(date))) continue;
        const distance = distanceOf(t, c, date, words, sentence.first);
        if (distance < least) [best, least] = [date, distance];
      }
      give(c, best, t, ctx, words, sentence.first);
    }
    return candidates;
  };
}

function give(c: QuantityCandidate | EventCandidate, date: DateCandidate | null, t: Tokens, ctx: Context, words: WhenWords, first: number): void {
  if (date && isState(c, ctx)) {
    c.chain.asOf = date;
    return;
  }
  c.when = date;
  if (date && c.kind === "quantity" && date.last <= c.first) c.isSince = sinceAt(t, date, first, c.first, words) !== -1;
}

/** Strength and whatever else is there: it holds on a day, and does not happen. */
function isState(c: QuantityCandidate | EventCandidate, { topicFates }: Context): boolean {
  if (c.kind === "event") return false;
  const { fate = "" } = c.chain;
  const own = topicFates.get(c.topic);
  return fate === "present" || (fate === "" && own !== undefined && admits(own, "present"));
}

/** «بحلول نهاية العام»: until then anything may be; no state is said to hold on it. */
const isDeadline = ({ time }: DateCandidate): boolean => time.kind === "limit" && time.limit !== "since";

/** How far the date is from the count, a comma counting for several words; endless where it is not the count's. */
function distanceOf(t: Tokens, c: QuantityCandidate | EventCandidate, date: DateCandidate, words: WhenWords, first: number): number {
  const isAfter = date.first >= c.last;
  const [from, to] = isAfter ? [c.last, date.first] : [date.last, c.first];
  if (to < from) return Infinity;
  const commas = commasBetween(t, date, from, to);
  const length = to - from;
  if (isAfter ? length > REACH_AFTER || commas > COMMAS_AFTER : length > REACH || commas > COMMAS) return Infinity;
  for (let i = from; i < to; i += 1) if (words.turns(t, i)) return Infinity;
  const isSince = sinceAt(t, date, first, date.first + 1, words) !== -1;
  // One happening is on a day, and not since one.
  if (isSince && c.kind === "event") return Infinity;
  if (!isAfter && isSince) {
    for (let i = from; i < to; i += 1) if (words.opensClause(t, i)) return Infinity;
  }
  return length + commas * COMMA;
}

/** The commas between, but for one that only sets the date off: «قتل، السبت، خمسة». */
function commasBetween(t: Tokens, date: DateCandidate, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i += 1) if (isComma(t, i)) n += 1;
  const isSetOff = isComma(t, date.first - 1) && isComma(t, date.last);
  return isSetOff && n > 0 ? n - 1 : n;
}

const isComma = (t: Tokens, i: number): boolean => t.isSign(i, "،") || t.isSign(i, ",");

/** Tokens before a date in which «since» may stand: «منذ تسلّم الرئيس السلطة في نهاية كانون الثاني». */
const SINCE = 16;

function sinceAt(t: Tokens, date: DateCandidate, first: number, to: number, words: WhenWords): number {
  for (let i = Math.max(first, date.first - SINCE); i < to; i += 1) if (words.isSince(t, i)) return i;
  return -1;
}
