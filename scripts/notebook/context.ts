import type { Bilingual, Lang, Topics } from "../core/types.ts";
import type { PhraseOptions } from "../say/options.ts";
import type { RenderedChart, RenderedKey } from "../draw/types.ts";
import type { ReportTables } from "../core/rows.ts";
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
}

/** The same, while one language is being written. */
export interface Context extends Report {
  lang: Lang;
  options: PhraseOptions;
  /** facts cited so far in the section at hand, so that a note stands in the margin once */
  noted: Set<string>;
  /** level of the heading that stands above */
  heading: { level: number };
}

export function contextFor(report: Report, lang: Lang): Context {
  const { digits, months } = report.settings;
  return { ...report, lang, options: { lang, digits, months }, noted: new Set(), heading: { level: 1 } };
}

/** The element for a title that stands one level below the heading above. */
export const headingBelow = ({ heading }: Context): string => `h${Math.min(heading.level + 1, 6)}`;

export const pick = (text: Bilingual, lang: Lang): string => text[lang];

/** Where the evidence of a fact stands. */
export const factAnchor = (fact: Pick<Fact, "name">, lang: Lang): string => `${lang}-fact-${fact.name}`;

/** Where the words of a mention stand in the article's text, once a page. */
export const mentionAnchor = (id: string): string => `words-${id}`;

/** Where a chart leads for the mentions behind a mark: the words of the first of them. */
export const evidenceAddress = (mentionIds: readonly string[]): string | null =>
  mentionIds[0] ? `#${mentionAnchor(mentionIds[0])}` : null;

export const articleAnchor = (id: string): string => `article-${id}`;
