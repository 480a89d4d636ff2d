import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildReport } from "../../scripts/notebook/build.ts";
import type { BuiltReport, ReportInput } from "../../scripts/notebook/types.ts";
import type { RenderedChart } from "../../scripts/draw/types.ts";
import type { Lang } from "../../scripts/core/types.ts";
import { makeWorld } from "./world.ts";

const root = new URL("../..", import.meta.url).pathname;
export const readFile = (path: string): string => readFileSync(join(root, path), "utf8");

/** A drawing with nothing in it, so that these tests need no chart. */
export function plainChart(id: string, lang: Lang): RenderedChart {
  const file = (end: string): string => `${lang}/charts/${id}.${end}`;
  return {
    id, lang, dir: lang === "ar" ? "rtl" : "ltr", title: lang === "en" ? "A drawing" : "رسم",
    subtitle: lang === "en" ? "What is counted" : "ما يُعدّ", alt: lang === "en" ? "An empty drawing." : "رسم فارغ.",
    description: "", source: lang === "en" ? "Source: tests" : "المصدر: الاختبارات", variants: [],
    plotHtml: `<div class="chart-plot"><svg role="img" aria-label="${lang === "en" ? "An empty drawing." : "رسم فارغ."}" width="10" height="10"></svg></div>`,
    table: { columns: [], rows: [] }, tableHtml: "<table><caption>-</caption><tbody><tr><td>-</td></tr></tbody></table>",
    files: { html: file("html"), svg: file("svg"), png: file("png"), thumb: file("thumb.png"), csv: file("csv"), json: null, pinned: file("pinned.html") },
    png: { width: 10, height: 10 }, heights: {}, snippets: [],
  };
}

const ids = ["dates", "troops", "transfers", "attacks", "sources"];

/** The input of the project's own report over the corpus read by hand; parts can be replaced. */
export function worldInput(more: Partial<ReportInput> = {}): ReportInput {
  return {
    report: { path: "report/report.md", source: readFile("report/report.md") },
    facts: { path: "report/facts.yaml", source: readFile("report/facts.yaml") },
    css: readFile("report/page.css"),
    script: readFile("report/page.js"),
    ...makeWorld(),
    charts: new Map(ids.map((id) => [id, { en: plainChart(id, "en"), ar: plainChart(id, "ar") }])),
    chartCss: "",
    settings: { site: { en: "Sanad", ar: "سند" }, baseUrl: "https://example.org/iraq/", digits: "latn", months: "levantine", languages: ["en", "ar"] },
    read: () => [],
    ...more,
  };
}

export const buildWorld = (more: Partial<ReportInput> = {}): Promise<BuiltReport> => buildReport(worldInput(more));

/** A report of one text, in the folder's own corpus. */
export const buildText = (source: string, more: Partial<ReportInput> = {}): Promise<BuiltReport> =>
  buildWorld({ report: { path: "report/report.md", source }, ...more });

export const said = (built: BuiltReport): string[] =>
  built.diagnostics.map((d) => `${d.path}:${d.line}:${d.column}: ${d.message} [${d.rule}]`);
