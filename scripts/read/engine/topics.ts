import { foldWord } from "../../core/fold.ts";
import type { Lang, Topics } from "../../core/types.ts";
import type { GrammaticalNumber, Inflection, Language } from "./engine.ts";
import type { Lexicon } from "./lexicon.ts";
import { wordClass } from "./lexicon.ts";
import type { Tokens } from "./tokens.ts";

/** A noun of a topic, in one of its forms. */
export const TOPIC_NOUN = wordClass<{
  /** the first topic that counts it */
  topic: string;
  /** every topic that counts it, in the file's order; what happened to the counted tells which it is */
  topics: string[];
  /** the words that must stand before this one, a list for each noun that ends in it: «air strike», «strike» */
  before: string[][];
  number: GrammaticalNumber;
  /** whether a possessive pronoun is written with it: «جنودها» */
  hasPronoun: boolean;
  /** whether one of it, said of without a number, is an event */
  isEvent: boolean;
}>("topic-noun");

/** A proper name's or phrase's first word, with every phrase that begins so. */
const PHRASE = wordClass<Phrase[]>("phrase");

/** An adjective of belonging: «أميركي», in any form. */
export const ACTOR_ADJECTIVE = wordClass<{ actor: string }>("actor-adjective");

/** A word of a fate that topics.yaml adds: «محجور», "quarantined". */
export const OWN_FATE = wordClass<{ fate: string }>("own-fate");

/** A word that stands inside a phrase; it makes the word known to the lexicon. */
const PHRASE_WORD = wordClass<true>("phrase-word");

/** What a phrase of topics.yaml says. */
export type Saying =
  | { kind: "actor"; actor: string }
  | { kind: "attribute"; topic: string; attribute: string }
  | { kind: "role"; role: string };

export interface Phrase {
  /** the words after the first, each in its possible folded forms */
  rest: ReadonlySet<string>[];
  says: Saying;
}

/** A phrase of topics.yaml met in a text, at tokens [first, last). */
export interface PhraseHit {
  first: number;
  last: number;
  says: Saying;
}

/** Puts the words of topics.yaml into a language's lexicon. */
export function fillTopics(lexicon: Lexicon, topics: Topics, { lang, inflect }: Language): void {
  for (const [actor, { names, adjectives }] of Object.entries(topics.actors)) {
    for (const name of names[lang] ?? []) addPhrase(lexicon, inflect, name, { kind: "actor", actor });
    for (const word of adjectives[lang] ?? []) {
      for (const form of inflect.adjective(word)) lexicon.add(form, ACTOR_ADJECTIVE, { actor });
    }
  }
  for (const [topic, { nouns, attributes, events }] of Object.entries(topics.topics)) {
    for (const noun of nouns[lang] ?? []) {
      for (const { form, number, hasPronoun } of inflect.noun(noun)) {
        addNoun(lexicon, form, { topic, topics: [topic], before: [], number, hasPronoun, isEvent: events === true });
      }
    }
    for (const [column, values] of Object.entries(attributes ?? {})) {
      for (const [value, phrases] of Object.entries(values)) {
        for (const phrase of phrases[lang] ?? []) {
          addPhrase(lexicon, inflect, phrase, { kind: "attribute", topic, attribute: `${column}=${value}` });
        }
      }
    }
  }
  for (const [fate, { words }] of Object.entries(topics.fates ?? {})) {
    for (const word of words?.[lang] ?? []) for (const form of [...inflect.word(word), ...inflect.adjective(word)]) lexicon.add(form, OWN_FATE, { fate });
  }
  for (const [role, { words }] of Object.entries(topics.dates)) {
    for (const phrase of words[lang] ?? []) addPhrase(lexicon, inflect, phrase, { kind: "role", role });
  }
}

type NounMeaning = NonNullable<(typeof TOPIC_NOUN)["meaning"]>;

/** A noun of several words («service member») is known by its last. */
function addNoun(lexicon: Lexicon, form: string, meaning: NounMeaning): void {
  const words = form.split(/\s+/u).map(foldWord);
  const last = words.pop()!;
  const known = lexicon.entry(last)?.senses.find((s) => s.class === TOPIC_NOUN)?.meaning as NounMeaning | undefined;
  if (!known) return lexicon.add(last, TOPIC_NOUN, { ...meaning, before: [words] });
  // «قوات», "personnel": one form for one and many is many.
  const isSameWords = known.before.some((before) => before.join(" ") === words.join(" "));
  if (meaning.number === "plural" && known.topic === meaning.topic && isSameWords) known.number = "plural";
  if (!known.topics.includes(meaning.topic)) known.topics.push(meaning.topic);
  known.before.push(words);
  known.before.sort((a, b) => b.length - a.length);
}

/** «بعملية انتحارية»: a particle may be written with the first. */
const PARTICLE = /^[وفبل](?=[\u0621-\u064a]{4})/u;

/** How many words before token i belong to its topic's noun: 1 at the end of «air strikes»; −1 where it is none. */
export function wordsBefore(t: Tokens, i: number, { before }: NounMeaning): number {
  for (const words of before) {
    if (words.every((word, n) => t.folded(i - words.length + n).replace(PARTICLE, "") === word)) return words.length;
  }
  return -1;
}

function addPhrase(lexicon: Lexicon, inflect: Inflection, phrase: string, says: Saying): void {
  const words = phrase.trim().split(/[\s.]+/u).filter((w) => w !== "");
  const [first, ...others] = words.map((word) => inflect.word(word));
  if (!first) return;
  const rest = others.map((forms) => new Set(forms.map(foldWord)));
  for (const form of others.flat()) lexicon.add(form, PHRASE_WORD, true);
  for (const form of first) {
    const known = lexicon.entry(form)?.senses.find((s) => s.class === PHRASE)?.meaning as Phrase[] | undefined;
    if (known) known.push({ rest, says });
    else lexicon.add(form, PHRASE, [{ rest, says }]);
  }
}

/** Every phrase of topics.yaml in tokens [from, to), in order; shorter ones inside longer too. */
export function phrasesIn(t: Tokens, from: number, to: number): PhraseHit[] {
  const all = allPhrases(t);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (all[mid]!.first < from) low = mid + 1;
    else high = mid;
  }
  const hits: PhraseHit[] = [];
  for (; low < all.length && all[low]!.first < to; low += 1) if (all[low]!.last <= to) hits.push(all[low]!);
  return hits;
}

/** The phrases of the article that the tokens hold now: several refiners ask for those of one sentence. */
const FOUND = new WeakMap<Tokens, { generation: number; hits: PhraseHit[] }>();

function allPhrases(t: Tokens): readonly PhraseHit[] {
  const found = FOUND.get(t);
  if (found?.generation === t.generation) return found.hits;
  const hits: PhraseHit[] = [];
  for (let i = 0; i < t.count; i += 1) {
    if (t.lex[i] === -1) continue;
    const phrases = t.is(i, PHRASE);
    if (phrases === undefined) continue;
    for (const phrase of phrases) {
      const last = matchRest(t, i, t.count, phrase.rest);
      if (last > 0) hits.push({ first: i, last, says: phrase.says });
    }
  }
  FOUND.set(t, { generation: t.generation, hits });
  return hits;
}

function matchRest(t: Tokens, first: number, to: number, rest: readonly ReadonlySet<string>[]): number {
  let i = first + 1;
  for (const forms of rest) {
    while (t.isSign(i, ".") && t.isGlued(i)) i += 1;
    if (i >= to) return -1;
    const form = t.entry(i)?.form;
    if (form === undefined || !forms.has(form)) return -1;
    i += 1;
  }
  return i;
}

/** Topics of nothing: for reading without topics.yaml. */
export const NO_TOPICS: Topics = { actors: {}, topics: {}, dates: {} };

/** Whether topics.yaml names any noun in the language, or counts money. */
export function hasTopics(topics: Topics, lang: Lang): boolean {
  return Object.values(topics.topics).some((topic) => topic.money === true || (topic.nouns[lang] ?? []).length > 0);
}
