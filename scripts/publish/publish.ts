/** What of the review is published with a report. */
import type { FactSentence } from "../notebook/types.ts";
import type { ArticleRow, DecisionRow, TranslationRow } from "../core/rows.ts";
import type { Findings } from "../core/finding.ts";
import type { Topics } from "../core/types.ts";
import type { ChartMentions } from "./chart-mentions.ts";
import type { Decided } from "../decide/decide.ts";
import type { DeskData } from "../desk/model.ts";
import { asRaw, factcheckCsv, factcheckRows, pairSentences, type SheetData } from "./factcheck.ts";
import { factcheckPage } from "./factcheck-page.ts";
import { feedsOf } from "./feeds.ts";
import { publishedDesk } from "./published-desk.ts";

export interface PublishInput {
  /** of the report, in its first language */
  title: string;
  articles: ArticleRow[];
  texts: Readonly<Record<string, string>>;
  topics: Topics;
  decisions: DecisionRow[];
  translations: TranslationRow[];
  decided: Decided;
  findings: Findings;
  sentences: readonly FactSentence[];
  /** what the charts draw */
  charts: ChartMentions;
  /** `@font-face` rules for the characters of a text, as data */
  fontCss?: (text: string) => Promise<string>;
}

/** Where they stand in dist/. */
export const REVIEW_PATHS = { desk: "review.html", sheet: "factcheck.html", rows: "factcheck.csv" };

/** The desk for readers, the fact-check sheet and its rows, by path in dist/. Pure: the same input gives the same bytes. */
export async function reviewFiles(input: PublishInput): Promise<Map<string, string>> {
  const { title, articles, topics, decisions, translations, decided, findings } = input;
  const pairs = pairSentences(input.sentences);
  const data: DeskData = {
    articles, topics, decisions, translations, decided, texts: new Map(Object.entries(input.texts)),
    feeds: new Map(), isBuilt: true, missing: [],
  };
  const sheet: SheetData = { ...data, evidence: new Map(decided.evidence.map((row) => [row.mention_id, row])) };
  const rows = factcheckRows(pairs, sheet);
  const complete = { ...data, feeds: feedsOf(findings, asRaw(rows), input.charts) };
  const fonts = (await input.fontCss?.(shownIn(publishedDesk(complete, title) + factcheckPage(pairs, sheet, title)))) ?? "";
  return new Map([
    [REVIEW_PATHS.desk, publishedDesk(complete, title, fonts)],
    [REVIEW_PATHS.sheet, factcheckPage(pairs, sheet, title, fonts)],
    [REVIEW_PATHS.rows, factcheckCsv(rows)],
  ]);
}

/** The text of pages without their markup and styles, whose letters nobody sees. */
const shownIn = (pages: string): string => pages.replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, "");
