/** What the notebook takes and gives: pure values in, pure values out. */
import type { Card } from "../draw/card.ts";
import type { CutFont } from "../draw/fonts/cut.ts";
import type { Bilingual, Diagnostic, Lang, Mention, Span, Topics } from "../core/types.ts";
import type { Digits, Months } from "../say/options.ts";
import type { RenderCache, RenderedChart, RenderedKey } from "../draw/types.ts";
import type { FontSheet } from "./page/fonts.ts";
import type { ReportTables } from "../core/rows.ts";

/** A file of the writer's, with the path that diagnostics name. */
export interface SourceFile {
  path: string;
  source: string;
}

/** What a project chooses once for its report. */
export interface ReportSettings {
  /** name of the publication, in the header and in Open Graph */
  site: Bilingual;
  /** absolute address at which dist/ will be published, ending in `/`; canonical links and Open Graph need it */
  baseUrl?: string;
  digits: Digits;
  months: Months;
  /** in the order of the switch; the first is the one shown where nothing else is chosen */
  languages: readonly Lang[];
  /** day on which the report says it was made, ISO; no clock is asked */
  published?: string;
}

export interface ReportInput {
  report: SourceFile;
  facts: SourceFile;
  /** report/page.css; the page's own stylesheet */
  css: string;
  /** report/page.js; the page's own script, without which the page works too */
  script: string;
  tables: ReportTables;
  /** raw text of each article, by id */
  texts: Record<string, string>;
  /** where in it the article stands, UTF-16, and not its web page; the whole text where left out */
  bodies?: Readonly<Record<string, readonly Span[]>>;
  topics: Topics;
  /** in report order */
  charts: ReadonlyMap<string, Record<Lang, RenderedChart>>;
  /** styles for the charts' markup */
  chartCss: string;
  /** the key to the visual language of certainty, shown once a page */
  chartKey?: Record<Lang, RenderedKey>;
  settings: ReportSettings;
  /** the reader that reads articles, for the number lint */
  read: (text: string, lang: Lang) => Mention[];
  /** bytes of the fonts' files, by the names of fonts.ts; without them the page has no fonts of its own */
  fonts?: ReadonlyMap<string, Uint8Array>;
  /** bytes by key, for what is slow and pure */
  cache?: RenderCache;
  /** cuts fonts; in this thread where left out */
  cut?: CutFont;
  /** rules that only warn, or say nothing; all others are errors */
  severities?: Readonly<Record<string, "error" | "warning" | "ignore">>;
  /** paths of dist/ that others make, so that links to them are known to live */
  made?: ReadonlySet<string>;
  /** called with the pages before they are read back, which takes as long as making them; the preview shows them */
  onDraft?: (pages: ReadonlyMap<string, string | Uint8Array>) => Promise<void>;
}

/** One sentence of the report that states a number or a date. */
export interface FactSentence {
  /** stable while the sentence's place in its cell is: `s-12-1` */
  id: string;
  /** where it stands in the Markdown file */
  path: string;
  line: number;
  lang: Lang;
  /** the heading it stands under, plain */
  section: string;
  /** as printed, plain */
  text: string;
  facts: CitedFact[];
}

/** A fact where a sentence cites it. */
export interface CitedFact {
  name: string;
  /** as printed in the sentence */
  text: string;
  /** place in the sentence, UTF-16 */
  start: number;
  end: number;
  /** machine-readable: `more_than 2100`, or EDTF */
  value: string;
  formula: string;
  /** `troops/us` … the rows at the bottom of the chain */
  rows: string[];
  /** ids of the mentions at the bottom of the chain */
  mentions: string[];
  /** where the report shows its evidence: `#en-fact-us-troops` */
  anchor: string;
}

export interface BuiltReport {
  /** path in dist/ → content; empty where an error was found */
  files: Map<string, string | Uint8Array>;
  diagnostics: Diagnostic[];
  sentences: FactSentence[];
  /** what the pictures of the facts say */
  cards: Card[];
  /** reads a page as it stands and says where a number in it is not what the facts say; path as in `files` */
  recheck: (path: string, html: string) => Diagnostic[];
  /** the fonts of the pages, where they have any */
  fonts?: FontSheet;
  /** what the summary prints */
  counts: { cells: number; facts: number; cited: number; quotes: number };
}
