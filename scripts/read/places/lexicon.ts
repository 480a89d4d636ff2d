import { foldWord } from "../../core/fold.ts";
import type { Lang, Topics } from "../../core/types.ts";
import type { Lexicon } from "../engine/lexicon.ts";
import { wordClass } from "../engine/lexicon.ts";
import type { Tokens } from "../engine/tokens.ts";
import { fillDemonyms } from "./demonyms.ts";
import { GAZETTEER } from "../../core/places/gazetteer.ts";
import type { Place } from "../../core/places/types.ts";

/** A name that begins with a word, and what of it follows. */
export interface NameEntry {
  place: Place;
  /** the folded words after the first */
  rest: readonly string[];
  /** whether the first word needs its article: «الرمادي» is a town, «رمادي» grey */
  hasArticle: boolean;
  needsKind: boolean;
  /** whether it must be written in capitals: "US" */
  isCapitals: boolean;
}

/** The first word of a place's name, without its article: every name that begins so, longest first. */
export const PLACE = wordClass<NameEntry[]>("place");

/** Puts the names of the gazetteer, and those that topics.yaml adds, into a language's lexicon. */
export function fillPlaces(lexicon: Lexicon, topics: Topics, lang: Lang): void {
  fillDemonyms(lexicon, lang);
  const firsts = new Map<string, First>();
  for (const place of [...GAZETTEER.values(), ...declaredPlaces(topics)]) {
    for (const { name, needsKind } of place[lang]) {
      const [whole = "", ...others] = name.split(BETWEEN).filter((w) => w !== "");
      const hasArticle = lang === "ar" && /^ال.{3,}/u.test(whole) && !OWN_ARTICLE.has(whole);
      const spelling = hasArticle ? whole.slice(2) : whole;
      const form = foldWord(spelling);
      const first = firsts.get(form) ?? { spellings: new Set(), names: [] };
      firsts.set(form, first);
      first.spellings.add(spelling);
      const rest = others.map(foldWord);
      // Spellings that fold to one are one.
      if (first.names.some((other) => other.place === place && other.rest.join(" ") === rest.join(" "))) continue;
      first.names.push({ place, rest, hasArticle, needsKind, isCapitals: name.length > 1 && name === name.toUpperCase() && /[A-Z]/u.test(name) });
    }
  }
  for (const { spellings, names } of firsts.values()) {
    names.sort((a, b) => b.rest.length - a.rest.length);
    const withArticle = names.filter(({ hasArticle }) => hasArticle).map((name) => ({ ...name, hasArticle: false }));
    for (const spelling of spellings) {
      lexicon.add(spelling, PLACE, names);
      // Where another list holds the word with its article, it is found so and not without.
      if (withArticle.length > 0 && lexicon.entry(`ال${spelling}`)) lexicon.add(`ال${spelling}`, PLACE, withArticle);
    }
  }
}

interface First {
  /** the first word in each of its spellings, as hamzas are told apart in the lexicon */
  spellings: Set<string>;
  names: NameEntry[];
}

/** Hyphens, apostrophes and points part the words of a name, as they part tokens. */
const BETWEEN = /[\s\-'’.]+/u;

/** Names whose ال is no article. */
const OWN_ARTICLE = new Set(["ألمانيا", "ألبانيا", "ألماتي", "الماتي"]);

/** Places of topics.yaml, in the shape of the gazetteer. */
export function declaredPlaces(topics: Topics): Place[] {
  return Object.entries(topics.places ?? {}).map(([id, { names, precision, in: around }]) => {
    const named = (words: readonly string[] | undefined): Place["en"] => (words ?? []).map((name) => ({ name, needsKind: false }));
    return { id, kind: precision, in: around ?? "", en: named(names.en), ar: named(names.ar) };
  });
}

/** A place's name in a text, at tokens [first, last). Several places may bear it. */
export interface NameHit {
  first: number;
  last: number;
  entries: readonly NameEntry[];
}

/** The longest name of a place that begins at token i, or null. */
export function nameAt(t: Tokens, i: number): NameHit | null {
  const entries = t.is(i, PLACE);
  if (!entries) return null;
  const hasArticle = t.proclitic(i).article > 0;
  const found: NameEntry[] = [];
  let end = -1;
  for (const entry of entries) {
    if (entry.hasArticle !== hasArticle) continue;
    if (found.length > 0 && entry.rest.length < found[0]!.rest.length) break;
    const last = matchRest(t, i, entry.rest);
    if (last === -1 || (entry.isCapitals && !isCapitals(t, i))) continue;
    found.push(entry);
    end = last;
  }
  return found.length > 0 ? { first: i, last: end, entries: found } : null;
}

/** Whether the name of a place begins at token i that can be nothing else. */
export function isPlaceName(t: Tokens, i: number): boolean {
  return nameAt(t, i)?.entries.some(({ needsKind }) => !needsKind) === true;
}

const isCapitals = (t: Tokens, i: number): boolean => t.raw(i) === t.raw(i).toUpperCase();

function matchRest(t: Tokens, first: number, rest: readonly string[]): number {
  let i = first + 1;
  for (const word of rest) {
    while (t.isGlued(i) && !t.isWord(i) && (t.isSign(i, "-") || t.isSign(i, "'") || t.isSign(i, "’") || t.isSign(i, "."))) i += 1;
    if (!t.isWord(i) || t.folded(i) !== word) return -1;
    i += 1;
  }
  // "U.S.": the point that closes it.
  return rest.length > 0 && rest.at(-1)!.length === 1 && t.isSign(i, ".") && t.isGlued(i) ? i + 1 : i;
}
