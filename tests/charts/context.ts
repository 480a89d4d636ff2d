/** What charts need to be drawn in a test: the real fonts, one document, the shipped topics. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { AnyChart } from "../../charts/index.ts";
import type { ChartContext, ChartSettings, DrawContext } from "../../charts/shared/chart.ts";
import { loadChartFonts } from "../../scripts/store/files/fonts.ts";
import { chartDocument } from "../../scripts/draw/document.ts";
import { createMeasure } from "../../scripts/draw/measure.ts";
import { finish } from "../../scripts/draw/svg.ts";
import type { ReportTables } from "../../scripts/core/rows.ts";
import type { Lang, Topics } from "../../scripts/core/types.ts";

export const topics = parse(readFileSync("tests/fixtures/charts/topics.yaml", "utf8")) as Topics;
export const settings: ChartSettings = { digits: "latn", months: "levantine", rtlTime: false };
export const LANGS: Lang[] = ["en", "ar"];

/** A fresh copy of the tables that the five articles yield. */
export const iraq = (): ReportTables => JSON.parse(readFileSync("tests/fixtures/charts/iraq.json", "utf8")) as ReportTables;

export const measure = await createMeasure(await loadChartFonts());
const document = await chartDocument();

export const wordsIn = (lang: Lang, more: Partial<ChartSettings> = {}): ChartContext => ({ lang, topics, settings: { ...settings, ...more } });

export const drawIn = (lang: Lang, width: number, more: Partial<ChartSettings> = {}): DrawContext => ({
  ...wordsIn(lang, more), document, width, measure, href: (ids) => (ids.length ? `rows:${ids.join("+")}` : null),
});

/** The finished SVG of a chart. */
export function draw(chart: AnyChart, tables: ReportTables, lang: Lang, width: number, more: Partial<ChartSettings> = {}): string {
  const rows = chart.select(tables, topics);
  return finish(chart.plot(rows, drawIn(lang, width, more)), { prefix: `${chart.id}-${lang}-${width}`, lang });
}

/** All words of a chart, as a page has them. */
export function words(chart: AnyChart, tables: ReportTables, lang: Lang): Record<"title" | "subtitle" | "alt" | "description" | "source", string> {
  const rows = chart.select(tables, topics);
  const context = wordsIn(lang);
  const alt = chart.alt(rows, context);
  return { title: chart.title(rows, context), subtitle: chart.subtitle(rows, context), alt, description: chart.description?.(rows, context) ?? alt, source: chart.source(rows, context) };
}

export interface DrawnText {
  text: string;
  left: number;
  right: number;
  /** baseline */
  y: number;
}

/** Where texts stand in a finished SVG, by the font's own widths. */
export function textsIn(svg: string, lang: Lang): DrawnText[] {
  const node = document.createElement("div");
  node.innerHTML = svg;
  return [...node.querySelectorAll("text")].map((text) => {
    const words = text.textContent!.replace(/[\u2066-\u2069]/g, "");
    const group = text.closest("[text-anchor]");
    const bold = text.closest("[font-weight]") !== null;
    const width = measure(words, lang === "ar" ? 15 : 14, bold);
    const x = Number(text.getAttribute("x"));
    const left = { start: x, middle: x - width / 2, end: x - width }[group!.getAttribute("text-anchor") as "start"];
    return { text: words, left, right: left + width, y: Number(text.getAttribute("y")) };
  });
}
