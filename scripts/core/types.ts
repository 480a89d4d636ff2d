/** The shapes that travel from room to room; no code. */

import type { Origin } from "./fingerprint.ts";
import type { PlaceDeclaration } from "./place.ts";
import type { TableDeclaration } from "./finding.ts";

export type Lang = "ar" | "en";

/** A text in both languages of the report. */
export interface Bilingual {
  en: string;
  ar: string;
}

export type Kind = "quantity" | "date" | "duration" | "share" | "ordinal" | "event";

/**
 * How a number is qualified by the words around it:
 * exact 3000 · about 3000 · more_than 2100 · at_least 2100 · nearly 30 (just under) ·
 * at_most 30 · less_than 30 · between 20 and 30 · vague (dozens: no value).
 */
export type Bound =
  | "exact"
  | "about"
  | "more_than"
  | "at_least"
  | "nearly"
  | "at_most"
  | "less_than"
  | "between"
  | "vague";

/** How a date was read: as written, from the article's day, or by reasoning. */
export type Basis = "explicit" | "relative" | "inferred";

export type Precision =
  | "day"
  | "week"
  | "part_of_month"
  | "month"
  | "season"
  | "quarter"
  | "half"
  | "part_of_year"
  | "year"
  | "decade"
  | "century"
  | "open";

/** Half-open range of offsets; UTF-16 code units inside the program, code points in files. */
export interface Span {
  start: number;
  end: number;
}

/** How exactly a place is known. */
export type PlacePrecision = "site" | "town" | "district" | "province" | "country";

/** What says where: the clause itself, its sentence, the dateline, or reasoning. */
export type PlaceBasis = "clause" | "sentence" | "dateline" | "inferred";

/** Who speaks inside the article. `article`: nobody is named, the article says it itself. */
export type SpeakerKind = "person" | "body" | "document" | "agency" | "unnamed" | "article";

/** The rest of the chain of a number or an event: what happened to whom, by whom, where, when, who says so. */
export interface Chain {
  /** id of a fate (core/fates.ts, or topics.yaml): killed, wounded, present …; empty where not said */
  fate: string;
  /** id of an actor of topics.yaml: who did it; empty where not said */
  by: string;
  /** id of a place of the gazetteer or of topics.yaml; empty where not said */
  place: string;
  placePrecision: PlacePrecision | "";
  placeBasis: PlaceBasis | "";
  /** index of the date on which a state holds, or null */
  asOf: number | null;
  /** the words that name who says so, or null */
  saidBy: Span | null;
  saidByKind: SpeakerKind | "";
  /** the words that name the agency or paper cited («نقلًا عن رويترز»), or null */
  via: Span | null;
  /** index of the mention that tells the incident first (may be this one), or null */
  incident: number | null;
}

/** What every mention has. */
interface MentionBase extends Span {
  /** always exactly the slice [start, end) of the raw text */
  quote: string;
  /** the quote with the words that bind it: «أكثر من 2100 شحنة»; equals the span where there are none */
  mark: Span;
  /** the rule that read it, by its name, which begins with its folder: `ar/date/day` */
  rule: string;
  /** ids of topics.yaml: the topic of a quantity or event, the role of a date; empty if none */
  topic: string;
  /** what topics.yaml lets the words around it say: `method=ied`, `target=convoy`; `when=since` of a count that runs on */
  attributes: string[];
}

/** A number that counts something (or nothing named: then `noun` is empty). */
export interface QuantityMention extends MentionBase, Chain {
  kind: "quantity";
  /** the number printed; null where vague */
  value: number | null;
  bound: Bound;
  /** inclusive; null where unbounded or unknown. `about` has no low and no high */
  low: number | null;
  high: number | null;
  /** ISO 4217 code where money is counted; else empty */
  unit: string;
  /** the counted noun as written, without proclitics; empty if none */
  noun: string;
  /** id of an actor of topics.yaml: whose troops, whose vehicles; empty if none */
  actor: string;
  /** index in the article's list of mentions of the whole of which this is a part («بينهم»), or null */
  partOf: number | null;
  /** index of the date since when, or on which, the count holds, or null */
  when: number | null;
}

/** One happening of a topic that has no number of its own: «هجوماً بطائرة مسيّرة». Counts as 1. */
export interface EventMention extends MentionBase, Chain {
  kind: "event";
  noun: string;
  actor: string;
  partOf: number | null;
  when: number | null;
}

/** A day, a month, a year, a part or an interval of time. */
export interface DateMention extends MentionBase {
  kind: "date";
  /** EDTF (ISO 8601-2) level 1, or `[..x]` of level 2 */
  edtf: string;
  /** ISO days, inclusive; null where open or unknown */
  earliest: string | null;
  latest: string | null;
  precision: Precision;
  basis: Basis;
  /** index of the date this one is reckoned from («بعد يومين من …»), or null */
  anchor: number | null;
}

/** A length of time: `P3M`; value and bound as of a quantity. */
export interface DurationMention extends MentionBase {
  kind: "duration";
  /** ISO 8601 duration */
  duration: string;
  value: number | null;
  bound: Bound;
  low: number | null;
  high: number | null;
}

/** A percentage, or a fraction of one where unit is `of_one`. */
export interface ShareMention extends MentionBase {
  kind: "share";
  value: number | null;
  unit: "percent" | "of_one";
  bound: Bound;
  low: number | null;
  high: number | null;
  noun: string;
}

/** A rank, kept apart from counts: «الرابعة». */
export interface OrdinalMention extends MentionBase {
  kind: "ordinal";
  value: number;
}

export type Mention =
  | QuantityMention
  | EventMention
  | DateMention
  | DurationMention
  | ShareMention
  | OrdinalMention;

/** What reading one article gives. */
export interface Reading {
  /** EDTF; empty where neither given nor found nor to be inferred */
  published: string;
  published_basis: "stated" | "inferred" | "unknown";
  /** whose text it may be, and by what copies of it are known */
  origin: Origin;
  /** the article's body: spans of the raw text that are not chrome of the web page */
  body: Span[];
  /** in order of start, then of end */
  mentions: Mention[];
}

/** topics.yaml: what a corpus is about. Words are written as in a dictionary. */
export interface Topics {
  actors: Record<string, Actor>;
  topics: Record<string, Topic>;
  /** roles a date may have: deadline, vote … */
  dates: Record<string, DateRole>;
  /** fates besides those of core/fates.ts, and labels and units for both */
  fates?: Record<string, FateDeclaration>;
  /** places that the gazetteer lacks, or that must be named otherwise */
  places?: Record<string, PlaceDeclaration>;
  /** the tables made of what is counted: data/<name>.csv each */
  tables?: Record<string, TableDeclaration>;
}

/** Something that may have befallen what is counted. */
export interface FateDeclaration {
  label: Bilingual;
  /** how a count of those it befell is printed, where their topic has no unit for it */
  unit?: { en: UnitForms; ar: UnitForms };
  /** verbs, participles and nouns that say it, as in a dictionary */
  words?: Partial<Record<Lang, string[]>>;
}

export interface Actor {
  label: Bilingual;
  /** proper names; a pronoun or an adjective may stand for them */
  names: Partial<Record<Lang, string[]>>;
  /** adjectives of belonging, masculine singular in Arabic: أميركي */
  adjectives: Partial<Record<Lang, string[]>>;
  /** grammatical gender of the Arabic name, with which its pronoun agrees */
  gender: "f" | "m";
}

/** A noun with its forms. In Arabic plural and dual are derived where left out and regular. */
export interface Noun {
  singular: string;
  dual?: string;
  plural?: string | string[];
}

/** The six plural forms of CLDR for Arabic; English uses one and other. */
export interface UnitForms {
  zero?: string;
  one: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

export interface Topic {
  label: Bilingual;
  /** how a count of it is printed; left out of money and shares, and of what only its fate names (“12 deaths”) */
  unit?: { en: UnitForms; ar: UnitForms };
  /** the same for those that a fate befell: killed → deaths */
  units?: Record<string, { en: UnitForms; ar: UnitForms }>;
  nouns: Partial<Record<Lang, Noun[]>>;
  /** the fates it counts, `none` among them where it is not said; all where left out. Killed soldiers are no strength. */
  fates?: string[];
  /** a qualified noun in the singular is one happening of it (an event) */
  events?: boolean;
  /** sums of money are counted, each in its own currency */
  money?: boolean;
  /** fixed columns of the tables for this topic: `category: equipment` */
  set?: Record<string, string>;
  /** column → value → the phrases in the sentence that say so */
  attributes?: Record<string, Record<string, Partial<Record<Lang, string[]>>>>;
  /** labels of the attributes' values, for charts and tables */
  labels?: Record<string, Bilingual>;
}

export interface DateRole {
  label: Bilingual;
  /** a date in a clause with any of these has the role */
  words: Partial<Record<Lang, string[]>>;
}

/** One thing wrong in a person's file, printed as `path:line:column: error: message [rule]`. */
export interface Diagnostic {
  /** relative to the project's root */
  path: string;
  /** from 1; 0 where the file as a whole is meant */
  line: number;
  column: number;
  severity: "error" | "warning";
  /** what is wrong, and what to do */
  message: string;
  rule: string;
}
