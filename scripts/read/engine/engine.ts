/**
 * The engine: what a language is made of, and how its rules are run.
 *
 *   text → body spans → tokens → rules → candidates → refiners → mentions
 *
 * **A rule** looks at tokens from one position on and returns a candidate or null. It names the
 * word classes it starts at, so that it is called only there; every rule costs nothing on all
 * other words. It must look only a bounded number of tokens ahead (48 at most), which keeps
 * reading linear, and must not keep state. It is not called again inside what it has just read.
 *
 * **A refiner** takes the list of candidates, in order of their start, and returns a list: it
 * merges, drops, or fills in. Refiners of a language run in their listed order, after overlaps
 * are settled (`overlap.ts`: the longer wins; of two as long, the kind that says more).
 *
 * **A language** is one value, see `Language`. A third language is a folder with such a value
 * and a line in `languages.ts`.
 *
 * How to write a rule, see `ar/number/cardinal.ts`; the tokens' questions are in `tokens.ts`
 * (`t.is(i, CLASS)` gives a word's meaning or undefined, proclitics already taken off),
 * the shapes of candidates in `candidates.ts`, word classes in `lexicon.ts`.
 */

import type { Lang, Noun, Span } from "../../core/types.ts";
import type { Candidate } from "./candidates.ts";
import type { Lexicon, WordClass } from "./lexicon.ts";
import { wordClass } from "./lexicon.ts";
import type { Proclitic, Tokens } from "./tokens.ts";
import type { Stamp, StampWords } from "./page/own-date.ts";
import type { SentenceIndex } from "./sentence-index.ts";
import type { Gazetteer } from "../../core/places/resolve.ts";

/** Stands for any run of digits among the starts of a rule. */
export const DIGITS: WordClass<never> = wordClass("digits");

export interface Rule {
  /** its name, which begins with its folder: `ar/number/cardinal` */
  readonly name: string;
  /** classes of words, or `DIGITS`, at which the rule is tried */
  readonly starts: readonly WordClass<unknown>[];
  /** reads from token i on; null where the rule does not apply */
  read(t: Tokens, i: number, ctx: Context): Candidate | null;
}

export type Refiner = (candidates: Candidate[], t: Tokens, ctx: Context) => Candidate[];

/** What is known of the article while it is read. */
export interface Context {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  /** the article's own date: EDTF day or interval, empty while not known */
  published: string;
  publishedBasis: "stated" | "inferred" | "unknown";
  /** whether topics.yaml was given: without, there are no events, topics and attributes */
  readonly hasTopics: boolean;
  /** gender of each actor's Arabic name, by id */
  readonly actorGender: ReadonlyMap<string, "f" | "m">;
  /** the fates each topic counts, by its id; absent: all */
  readonly topicFates: ReadonlyMap<string, readonly string[]>;
  /** whether topics.yaml adds fates of its own */
  readonly hasOwnFates: boolean;
  /** id of the topic that counts sums of money; empty where there is none */
  readonly moneyTopic: string;
  /** every place known, by id */
  readonly places: Gazetteer;
  readonly sentences: SentenceIndex;
}

export interface Language {
  readonly lang: Lang;
  /** particles written together with the next word, shortest first */
  readonly proclitics: readonly Proclitic[];
  /** whether the letters of a proclitic and the folded stem after them are one word («كميات»); left out: none is */
  readonly isWhole?: (proclitic: Proclitic, stem: string) => boolean;
  /** puts the language's words into the lexicon */
  fill(lexicon: Lexicon): void;
  /** how words of topics.yaml are inflected */
  readonly inflect: Inflection;
  /** every rule, in the order in which they are tried */
  readonly rules: readonly Rule[];
  readonly refiners: readonly Refiner[];
  /**
   * The article's own date from its text, where it was not given: from the page's stamp, a dateline, a date
   * called «today», or by inference. Runs after the refiners; null where nothing tells.
   */
  published?(candidates: readonly Candidate[], t: Tokens, stamp: Stamp | null): Published | null;
  /** the words beside a stamp of the page, for the article's own date */
  readonly stamps?: StampWords;
  /** tells day and month apart in dates of digits, where the order is open */
  readonly numericOrder?: Refiner;
  /** the words that name the agency whose text it is, in the dateline or the last line; null where none does */
  credit(t: Tokens): Span | null;
  /** words by which a line of a web page betrays that it is not the article */
  readonly chrome: ChromeWords;
}

export interface Published {
  /** EDTF day or interval */
  edtf: string;
  basis: "stated" | "inferred";
}

export type GrammaticalNumber = "singular" | "dual" | "plural";

export interface Inflection {
  /** every form in which the noun may stand, without proclitics */
  noun(noun: Noun): { form: string; number: GrammaticalNumber; hasPronoun: boolean }[];
  /** every form of an adjective of belonging, without proclitics */
  adjective(masculine: string): string[];
  /** the forms of one word of a phrase, without proclitics */
  word(word: string): string[];
}

export interface ChromeWords {
  /** lines that are chrome when they hold little else: «شارك», «Share» */
  readonly whole: readonly string[];
  /** lines that begin so are chrome if they are short: «اقرأ أيضاً» */
  readonly opening: readonly string[];
  /** from a line that begins so on, nothing more is the article: «اترك تعليقاً» */
  readonly closing: readonly string[];
  /** lines that head a list of other articles: «مواضيع ذات صلة», «Most read» */
  readonly leads?: readonly string[];
  /** from a line that begins so on, readers write: «التعليقات», «Leave a reply» */
  readonly comments?: readonly string[];
  /** what begins so is the page's even where it reads as a sentence; with a colon where the phrase has one: «We use cookies», «Read more:» */
  readonly notices?: readonly string[];
  /** lines that begin so and hold a date say when the page appeared: «نشر في», «Published» */
  readonly dating?: readonly string[];
  /** words that beside a number make a short line a counter: «تعليقات», «views» */
  readonly counters?: readonly string[];
  /** names of months and days, and what else a date alone in its line holds */
  readonly calendar?: readonly string[];
}
