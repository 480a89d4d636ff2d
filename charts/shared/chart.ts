/** The contract of a chart: rows in, SVG node and words out. */
import type { Digits, Months } from "../../scripts/say/options.ts";
import type { Bilingual, Lang, Topics } from "../../scripts/core/types.ts";
import type { ReportTables } from "../../scripts/core/rows.ts";
import type { ColourName } from "./theme.ts";

/** What a project chooses once for all its charts. */
export interface ChartSettings {
  /** digits of Arabic text: 123 or ١٢٣ */
  digits: Digits;
  /** names of months in Arabic: كانون الأول, ديسمبر, or both */
  months: Months;
  /** turn the time axis to run from right to left in Arabic */
  rtlTime: boolean;
}

/** What a chart knows besides its rows when it makes words. */
export interface ChartContext {
  lang: Lang;
  topics: Topics;
  settings: ChartSettings;
  /** the letter of each article, by id */
  marks?: ReadonlyMap<string, Bilingual>;
}

/** What a chart knows besides its rows when it draws. */
export interface DrawContext extends ChartContext {
  document: Document;
  /** px */
  width: number;
  /** advance width of a text in px, shaped as the font shapes it */
  measure(text: string, size: number, bold?: boolean): number;
  /** where the evidence of rows is shown, or null */
  href(rowIds: string[]): string | null;
}

/** The rows drawn, as a table for readers. */
export interface ChartTable {
  columns: { key: string; label: string; numeric?: boolean }[];
  rows: {
    /** ids of the rows of data/ behind this row: `troops-us` */
    ids: string[];
    cells: Record<string, string>;
    /** by column: ids of what the cell rests on; it becomes a link to the words */
    links?: Record<string, string[]>;
  }[];
}

/** One chart. Every text is made from the rows: no typed numbers. */
export interface Chart<Rows> {
  id: string;
  /** its colour in text, chart and table; ink where it has none of its own */
  colour: ColourName;
  /** the name of the chart for lists of charts */
  label: Bilingual;
  /** the rows drawn; throws where nothing true can be drawn of them */
  select(tables: ReportTables, topics: Topics): Rows;
  /** what the chart shows, in a sentence */
  title(rows: Rows, context: ChartContext): string;
  /** what is counted, in which unit, since when */
  subtitle(rows: Rows, context: ChartContext): string;
  /** text alternative, a sentence or two: what a person who cannot see it must know, bounds in words */
  alt(rows: Rows, context: ChartContext): string;
  /** every value with its bound, where `alt` leaves some out */
  description?(rows: Rows, context: ChartContext): string;
  /** who says so */
  source(rows: Rows, context: ChartContext): string;
  plot(rows: Rows, context: DrawContext): SVGSVGElement;
  table(rows: Rows, context: ChartContext): ChartTable;
  /** the rows behind the drawing as data, for its CSV; all with the same keys */
  data(rows: Rows): Record<string, string | number | null | string[]>[];
  /** has links in the drawing, so that it is a group of things and not one image */
  linked?: boolean;
}
