/** All files of one chart in one language. */
import type { AnyChart } from "../../charts/index.ts";
import type { ChartContext } from "../../charts/shared/chart.ts";
import type { Lang } from "../core/types.ts";
import { rowsCsv } from "./csv.ts";
import type { Drawing } from "./draw.ts";
import { embedPage } from "./embed.ts";
import { heightAt, heightsOf, tallest } from "./heights.ts";
import { escape } from "../core/escape.ts";
import { sha256 } from "../core/hash.ts";
import { WIDTHS } from "../../charts/shared/theme.ts";
import { withLinks } from "./links.ts";
import type { Measure } from "./measure.ts";
import { oembed, THUMB } from "./oembed.ts";
import { versionHash, type Contents } from "./pinned.ts";
import { drawPng, type Png } from "./png.ts";
import { snippetsOf } from "./snippets.ts";
import { compose, forPng, standaloneFile } from "./standalone.ts";
import { tableHtml } from "./table-html.ts";
import type { RenderedChart, RenderInput, Variant } from "./types.ts";

export interface Made {
  chart: AnyChart;
  rows: unknown;
  context: ChartContext;
  drawing: Drawing;
  fontFace: Promise<string>;
  measure: Measure;
}

/** Nominal width of the drawing that pictures hold. */
const PICTURE = WIDTHS[1];

/** A chart with the files of its pinned version, those that move with the data, and the version's hash. */
export interface Published {
  chart: RenderedChart;
  own: Contents;
  living: Contents;
  hash: string;
}

/** Makes everything of one chart in one language that is published. */
export async function publish(made: Made, input: RenderInput): Promise<Published> {
  const { chart, rows, context, drawing, measure } = made;
  const { id } = chart;
  const { lang } = context;
  const words = {
    title: chart.title(rows, context),
    subtitle: chart.subtitle(rows, context),
    source: chart.source(rows, context),
    alt: chart.alt(rows, context),
  };
  for (const [name, text] of Object.entries(words)) if (!text.trim()) throw new Error(`chart without ${name}: ${id} in ${lang}`);
  const folder = `${lang}/charts/`;
  const table = chart.table(rows, context);
  const evidence = (ids: string[]): string | null => (input.evidence ? input.evidence(ids, lang) : `#words-${ids[0]}`);
  const linked = (report: string): Variant[] => drawing.variants.map((variant) => ({ ...variant, svg: withLinks(variant.svg, (ids) => under(report, evidence(ids))) }));
  const drawn = drawing.variants.find(({ width }) => width === PICTURE)!;
  const plain = compose(id, lang, words, { ...drawn, svg: withLinks(drawn.svg, () => null) }, measure);
  const csv = rowsCsv(chart.data(rows));
  const draw = (scale: number): Promise<Png> => cachedPng(forPng(plain), scale, input);
  const [png, thumb, fontFace] = await Promise.all([draw(2), draw(THUMB / plain.width), made.fontFace]);
  const svg = standaloneFile(plain, fontFace);
  const base = {
    id, lang, dir: lang === "ar" ? ("rtl" as const) : ("ltr" as const), ...words,
    description: chart.description?.(rows, context) ?? words.alt,
    table, png: { width: png.width, height: png.height },
  };
  const tableFor = (report: string): string => tableHtml(table, words.title, (ids) => under(report, evidence(ids)));
  const page = (report: string, csvAt: string, more: Partial<Parameters<typeof embedPage>[1]>): string =>
    embedPage({ ...base, files: nowhere, variants: linked(report), plotHtml: plotHtml(base, linked(report), chart.linked ?? false), tableHtml: tableFor(report) }, { fonts: fontFace, report: `${report}#${anchor(id, lang)}`, csv: csvAt, ...more });
  const pinnedPage = page("../../../index.html", `${id}.csv`, { living: `../../${id}.html` });
  // The fonts hold the letters of all charts: without them a version stays the same when another chart changes.
  const hash = versionHash([pinnedPage, svg, csv].map((text) => text.replaceAll(fontFace, "")));
  const paths = {
    html: `${folder}${id}.html`, svg: `${folder}${id}.svg`, png: `${folder}${id}.png`, thumb: `${folder}${id}.thumb.png`,
    csv: `${folder}${id}.csv`, json: input.baseUrl ? `${folder}${id}.json` : null, pinned: `${folder}v/${hash}/${id}.html`,
  };
  const at = (path: string): string => (input.baseUrl ?? "https://YOUR-ADDRESS/") + path;
  const absolute = input.baseUrl ? { canonical: `${at(`${lang}/index.html`)}#${anchor(id, lang)}`, oembed: at(paths.json!), image: at(paths.png) } : {};
  const variants = linked("");
  const chartMade = { ...base, variants, files: paths, plotHtml: plotHtml(base, variants, chart.linked ?? false), tableHtml: tableFor("") };
  const links = lang === "en" ? "Full report · CSV" : "الصفحة الكاملة · CSV";
  const height = tallest(chartMade, links, measure);
  const own = new Map<string, string | Uint8Array>([
    [paths.pinned, pinnedPage],
    [`${folder}v/${hash}/${id}.svg`, svg],
    [`${folder}v/${hash}/${id}.png`, png.bytes],
    [`${folder}v/${hash}/${id}.csv`, csv],
  ]);
  const living: Contents = new Map<string, string | Uint8Array>([
    [paths.html, page("../index.html", `${id}.csv`, absolute)],
    [paths.svg, svg], [paths.png, png.bytes], [paths.thumb, thumb.bytes], [paths.csv, csv],
  ]);
  if (paths.json && input.baseUrl) living.set(paths.json, oembed(chartMade, heightAt(chartMade, 640, links, measure), input.baseUrl, input.site?.[lang] ?? "Sanad"));
  const snippets = snippetsOf(chartMade, height, at, input.baseUrl ? at(paths.json!) : null);
  return { chart: { ...chartMade, heights: heightsOf(chartMade, links, measure), snippets }, own, living, hash };
}

/** The id of a chart in the report's page. */
export const anchor = (id: string, lang: Lang): string => `${lang}-chart-${id}`;

const nowhere: RenderedChart["files"] = { html: "", svg: "", png: "", thumb: "", csv: "", json: null, pinned: "" };

/** The address of a fragment in a page, or the fragment alone within it. */
const under = (page: string, fragment: string | null): string | null => (fragment === null ? null : page + fragment);

/** All widths in one box that speaks for them once. */
function plotHtml({ alt, lang }: Pick<RenderedChart, "alt" | "lang">, variants: Variant[], linked: boolean): string {
  return `<div class="chart-plot" lang="${lang}" dir="ltr" role="${linked ? "group" : "img"}" aria-label="${escape(alt)}">${variants.map(({ svg }) => svg).join("")}</div>`;
}

async function cachedPng(svg: string, scale: number, { cache, fonts, png: draw = drawPng }: RenderInput): Promise<Png> {
  const key = `png-${sha256(svg, String(scale), sha256(fonts.regular.bytes), sha256(fonts.bold.bytes))}`;
  const kept = await cache?.get(key);
  if (kept) return { bytes: kept, ...sizeOf(kept) };
  const png = await draw(svg, [fonts.regular.path, fonts.bold.path], scale);
  await cache?.set(key, png.bytes);
  return png;
}

/** Width and height from a PNG's first chunk. */
function sizeOf(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
