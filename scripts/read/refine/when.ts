import type { DateCandidate } from "../engine/candidates.ts";
import type { Refiner } from "../engine/engine.ts";
import type { Tokens } from "../engine/tokens.ts";
import { sentenceAround } from "./clause.ts";

/** Tokens, and commas, over which a date still tells when a count was made. */
const REACH = 16;
const COMMAS = 1;
/** A date that comes after its count comes soon: «قتل 5 جنود في هجوم الأحد». */
const REACH_AFTER = 6;

/**
 * The date on which, or since when, a count or an event holds: the nearest of its sentence.
 * @param isSince whether the word at i says «since»
 */
export function findWhen(isSince: (t: Tokens, i: number) => boolean): Refiner {
  return (candidates, t) => {
    const dates = candidates.filter((c): c is DateCandidate => c.kind === "date");
    if (dates.length === 0) return candidates;
    let from = 0;
    for (const c of candidates) {
      if (c.kind !== "quantity" && c.kind !== "event") continue;
      const sentence = sentenceAround(t, c);
      // Dates are in order: those of earlier sentences need not be looked at again.
      while (from < dates.length && dates[from]!.last <= sentence.first) from += 1;
      let best: DateCandidate | null = null;
      let nearest = REACH + 1;
      for (let n = from; n < dates.length && dates[n]!.first < sentence.last; n += 1) {
        const date = dates[n]!;
        const distance = date.last <= c.first ? c.first - date.last : date.first - c.last;
        const isAfter = date.first >= c.last;
        if (distance < nearest && (isAfter ? distance <= REACH_AFTER && commas(t, date, c) === 0 : commas(t, date, c) <= COMMAS)) {
          best = date;
          nearest = distance;
        }
      }
      c.when = best;
      if (best && c.kind === "quantity" && best.last <= c.first) c.isSince = says(t, Math.max(sentence.first, best.first - REACH), c.first, isSince);
    }
    return candidates;
  };
}

function commas(t: Tokens, a: { first: number; last: number }, b: { first: number; last: number }): number {
  let n = 0;
  for (let i = Math.min(a.last, b.last); i < Math.max(a.first, b.first); i += 1) if (t.isSign(i, "،") || t.isSign(i, ",")) n += 1;
  return n;
}

function says(t: Tokens, from: number, to: number, isWord: (t: Tokens, i: number) => boolean): boolean {
  for (let i = from; i < to; i += 1) if (isWord(t, i)) return true;
  return false;
}
