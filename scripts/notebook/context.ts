import type { ElementContent } from "hast";
import type { Bilingual, Lang, Span, Topics } from "../core/types.ts";
import type { PhraseOptions } from "../say/options.ts";
import type { RenderedChart, RenderedKey } from "../draw/types.ts";
import type { EvidenceRow, ReportTables } from "../core/rows.ts";
import type { Diagnostics } from "./diagnostics.ts";
import type { Evidence } from "./evidence/evidence.ts";
import type { Fact, Facts } from "./facts/fact.ts";
import type { ReportSettings } from "./types.ts";

/** What every cell of a report may look at. */
export interface Report {
  path: string;
  tables: ReportTables;
  topics: Topics;
  facts: Facts;
  evidence: Evidence;
  charts: ReadonlyMap<string, Record<Lang, RenderedChart>>;
  chartKey: Record<Lang, RenderedKey> | undefined;
  settings: ReportSettings;
  diagnostics: Diagnostics;
  /** paths in dist/ that others make; undefined where that is not known */
  made: ReadonlySet<string> | undefined;
  /** who wrote it, as the front matter says */
  author: Bilingual;
  /** names of the facts that the page prints, and of those they rest on */
  cited: readonly string[];
  /** where the article stands in each raw text, UTF-16; the whole text where an article is not named */
  bodies: Readonly<Record<string, readonly Span[]>>;
  /** by language and fact: the paragraphs that state it, in order */
  uses: Map<string, FactUse[]>;
}

/** A place of the page that states a fact. */
export interface FactUse {
  /** id of the paragraph */
  id: string;
  /** the heading it stands under; empty in the opening */
  section: string;
}

/** The same, while one language is being written. */
export interface Context extends Report {
  lang: Lang;
  options: PhraseOptions;
  /** facts cited so far in the section at hand, so that a note stands in the margin once */
  noted: Set<string>;
  /** level of the heading that stands above */
  heading: { level: number; text: string };
  /** paragraphs so far */
  paragraphs: { count: number };
  /** a translation with the words marked that say what a mention says; on pages of facts */
  markIn?: (text: string, mention: EvidenceRow) => ElementContent[];
}

export function contextFor(report: Report, lang: Lang): Context {
  const { digits, months } = report.settings;
  return { ...report, lang, options: { lang, digits, months }, noted: new Set(), heading: { level: 1, text: "" }, paragraphs: { count: 0 } };
}

/** The element for a title that stands one level below the heading above. */
export const headingBelow = ({ heading }: Context): string => `h${Math.min(heading.level + 1, 6)}`;

/** Notes that a place of the page states a fact. */
export function noteUse({ uses, lang }: Context, name: string, use: FactUse): void {
  const list = uses.get(`${lang} ${name}`);
  if (!list) uses.set(`${lang} ${name}`, [use]);
  else if (!list.some(({ id }) => id === use.id)) list.push(use);
}

/** Where the evidence of a fact stands. */
export const factAnchor = (fact: Pick<Fact, "name">, lang: Lang): string => `${lang}-fact-${fact.name}`;

/** The page of a fact, in dist/. */
export const factPath = (name: string, lang: Lang): string => `${lang}/f/${name}.html`;

/** Where the words of a mention stand in the article's text, once a page. */
export const mentionAnchor = (id: string): string => `words-${id}`;

/** Where a chart leads for the mentions behind a mark: the words of the first of them. */
export const evidenceAddress = (mentionIds: readonly string[]): string | null =>
  mentionIds[0] ? `#${mentionAnchor(mentionIds[0])}` : null;

export const articleAnchor = (id: string): string => `article-${id}`;
