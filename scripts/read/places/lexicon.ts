import { foldWord } from "../../core/fold.ts";
import type { Lang, Topics } from "../../core/types.ts";
import type { Lexicon } from "../engine/lexicon.ts";
import { wordClass } from "../engine/lexicon.ts";
import type { Tokens } from "../engine/tokens.ts";
import { GAZETTEER } from "./gazetteer.ts";
import type { Place } from "./types.ts";

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
  const entries = new Map<string, NameEntry[]>();
  for (const place of [...GAZETTEER.values(), ...declaredPlaces(topics)]) {
    for (const { name, needsKind } of place[lang]) {
      const words = wordsOf(name);
      const hasArticle = lang === "ar" && /^ال.{3,}/u.test(words[0]!) && !OWN_ARTICLE.has(words[0]!);
      const first = hasArticle ? words[0]!.slice(2) : words[0]!;
      const known = entries.get(first) ?? [];
      known.push({ place, rest: words.slice(1), hasArticle, needsKind, isCapitals: name.length > 1 && name === name.toUpperCase() && /[A-Z]/u.test(name) });
      entries.set(first, known);
    }
  }
  for (const [first, names] of entries) lexicon.add(first, PLACE, names.sort((a, b) => b.rest.length - a.rest.length));
}

/** Names whose ال is no article. */
const OWN_ARTICLE = new Set(["المانيا", "البانيا", "الماتي", "الاباما"]);

/** The folded words of a name: hyphens, apostrophes and points part them, as they part tokens. */
const wordsOf = (name: string): string[] => name.split(/[\s\-'’.]+/u).filter((w) => w !== "").map(foldWord);

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
