import type { Lexicon } from "../../engine/lexicon.ts";
import { wordClass } from "../../engine/lexicon.ts";
import type { Bound } from "../../../core/types.ts";

/** A phrase that bounds the number beside it. */
export interface BoundPhrase {
  words: readonly string[];
  bound: Bound;
}

/** The last word of phrases before a number, with the phrases that end so, the longest first. */
export const BOUND_BEFORE = wordClass<readonly BoundPhrase[]>("en-bound-before");

/** The first word of phrases after a number. */
export const BOUND_AFTER = wordClass<readonly BoundPhrase[]>("en-bound-after");

const BEFORE: Partial<Record<Bound, string>> = {
  about: `about|around|some|roughly|approximately|approx|an estimated|estimated|estimated at|in the region of|in the order of
    |on the order of|somewhere around|something like|circa|more or less|in the neighborhood of|in the vicinity of|give or take|perhaps|maybe|possibly`,
  nearly: `nearly|almost|close to|just under|a little under|slightly under|slightly less than|slightly fewer than|just short of|approaching|not quite|nearing|just below|practically|virtually|the best part of|the better part of|a shade under|a fraction under|a fraction below|marginally below|fractionally below`,
  more_than: `more than|over|well over|just over|slightly more than|slightly over|a little over|upwards of|upward of|in excess of
    |exceeding|exceeded|exceeds|exceed|topped|topping|surpassed|surpassing|surpasses|above|greater than|higher than|north of|far more than|many more than|well above|beyond|a shade over|a fraction over|a fraction above|marginally above`,
  at_least: `at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|at the very least|at a minimum|as few as|as little as|as low as|at the least`,
  at_most: `up to|no more than|not more than|at most|a maximum of|maximum of|as many as|as much as|as long as|as high as|as far as|as large as|not exceeding|no higher than|at the most|does not exceed|not exceed|do not exceed`,
  less_than: `less than|fewer than|under|below|well under|far fewer than|far less than|lower than|well below`,
};

const AFTER: Partial<Record<Bound, string>> = {
  about: "or so|or thereabouts|more or less|approximately|roughly",
  at_least: "or more|at least|or above|and above|and over|at a minimum|upwards",
  at_most: "at most|or less|or fewer|or under|at the most|at the outside|maximum",
};

const phrasesOf = (table: Partial<Record<Bound, string>>): BoundPhrase[] =>
  Object.entries(table).flatMap(([bound, list]) =>
    list.split("|").map((phrase) => ({ words: phrase.trim().split(/\s+/u), bound: bound as Bound })));

export function fillBounds(lexicon: Lexicon): void {
  const group = (phrases: BoundPhrase[], key: (p: BoundPhrase) => string): Map<string, BoundPhrase[]> => {
    const by = new Map<string, BoundPhrase[]>();
    for (const p of phrases) by.set(key(p), [...(by.get(key(p)) ?? []), p].sort((a, b) => b.words.length - a.words.length));
    return by;
  };
  for (const [word, phrases] of group(phrasesOf(BEFORE), (p) => p.words.at(-1)!)) lexicon.add(word, BOUND_BEFORE, phrases);
  for (const [word, phrases] of group(phrasesOf(AFTER), (p) => p.words[0]!)) lexicon.add(word, BOUND_AFTER, phrases);
}
