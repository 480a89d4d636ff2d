/** What rendering gives to the pages and to the disk. */
import type { CutFont } from "./fonts/cut.ts";
import type { DrawPng } from "./png.ts";
import type { AnyChart } from "../../charts/index.ts";
import type { ChartSettings, ChartTable } from "../../charts/shared/chart.ts";
import type { Bilingual, Lang, Topics } from "../core/types.ts";
import type { ReportTables } from "../core/rows.ts";

/** A store of bytes by key; the command layer keeps it in `.cache/`. */
export interface RenderCache {
  get(key: string): Promise<Uint8Array | undefined>;
  set(key: string, bytes: Uint8Array): Promise<void>;
}

/** A font file, complete and unpacked (TTF). */
export interface FontFile {
  /** absolute; the PNG renderer reads it itself */
  path: string;
  bytes: Uint8Array;
}

/** The fonts of the charts: scripts/store/files/fonts.ts loads them. */
export interface FontSet {
  regular: FontFile;
  bold: FontFile;
}

/** One chart drawn at one width, to be put into a page as it is. */
export interface Variant {
  /** nominal width and height of the drawing, px */
  width: number;
  height: number;
  /** container width, px, from which it is the one shown */
  from: number;
  /** `<svg …>`: colours are custom properties (charts/shared/theme.ts), ids unique in any page */
  svg: string;
}

/** A piece of HTML that puts a chart into somebody else's page. */
export interface Snippet {
  kind: "figure" | "iframe" | "script" | "oembed";
  code: string;
}

/** A chart in one language, ready for a page. Plain texts: escape them when written into HTML. */
export interface RenderedChart {
  id: string;
  lang: Lang;
  dir: "rtl" | "ltr";
  title: string;
  subtitle: string;
  /** short text alternative, one or two sentences */
  alt: string;
  /** longer description: every value with its bound */
  description: string;
  source: string;
  variants: Variant[];
  /** all variants in one `<div class="chart-plot">`; `chartCss()` shows the one that fits its container */
  plotHtml: string;
  table: ChartTable;
  /** `<table>` of the rows drawn, with caption and scopes; ids of the rows in `data-rows` */
  tableHtml: string;
  /** paths in dist/, as `en/charts/troops.svg`; `pinned` is the embed that never changes */
  files: { html: string; svg: string; png: string; thumb: string; csv: string; json: string | null; pinned: string };
  /** pixel size of the PNG */
  png: { width: number; height: number };
  /** height in px of the whole embed page by its width in px: the tallest a reader may see there */
  heights: Record<number, number>;
  /** in order of robustness */
  snippets: Snippet[];
}

/** The visual language of certainty, explained once a page. */
export interface RenderedKey {
  lang: Lang;
  title: string;
  /** `<dl class="chart-key">` of drawn samples and words */
  html: string;
}

/** One version of a chart that was published under a hash and stays there. */
export interface PinnedVersion {
  /** `troops` */
  chart: string;
  lang: Lang;
  /** first 12 hexadecimal digits of the SHA-256 of its files */
  hash: string;
  /** order in which versions of this chart were made, from 1; no clock */
  sequence: number;
  /** path in dist/ → sha256 of its bytes */
  files: Record<string, string>;
}

/** dist/charts.json: what is pinned, kept from build to build. */
export interface PinnedManifest {
  version: 1;
  pinned: PinnedVersion[];
}

export interface RenderInput {
  tables: ReportTables;
  topics: Topics;
  settings: ChartSettings;
  fonts: FontSet;
  /** changes whenever the code that draws does; what was drawn by other code is drawn again */
  codeVersion: string;
  /** name of the publication, for oEmbed */
  site?: Bilingual;
  /** the charts to render; those of charts/index.ts */
  charts: readonly AnyChart[];
  /** absolute address at which dist/ will be published, ending in `/`; oEmbed and absolute snippets need it */
  baseUrl?: string;
  /** of the last build; versions in it are carried over by `readPrevious` */
  previousManifest?: PinnedManifest;
  /** bytes of a file of the last build, or undefined where it is gone */
  readPrevious?: (path: string) => Promise<Uint8Array | undefined>;
  /** where rows (here: mentions) are shown in the report: a fragment, as `#m-0123456789ab`; null for nowhere */
  evidence?: (rowIds: string[], lang: Lang) => string | null;
  cache?: RenderCache;
  /** cuts fonts; in this thread where left out */
  cut?: CutFont;
  /** draws pictures; in this thread where left out */
  png?: DrawPng;
  /** called before a chart is drawn anew: fonts will be cut and pictures made */
  onMiss?: () => void;
}

export interface RenderOutput {
  /** path in dist/ → content */
  files: Map<string, string | Uint8Array>;
  /** in report order */
  charts: Map<string, Record<Lang, RenderedChart>>;
  key: Record<Lang, RenderedKey>;
  /** styles for plotHtml, tableHtml and the key; needs themeCss() once in the page */
  css: string;
  manifest: PinnedManifest;
  /** for the summary: how many drawings were made, how many came from the cache */
  drawn: number;
  cached: number;
  /** pinned versions whose files could not be carried over, in words */
  warnings: string[];
}
