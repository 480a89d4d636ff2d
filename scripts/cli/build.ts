import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Cache } from "../store/files/cache.ts";
import { diskCache, noCache } from "../store/files/cache.ts";
import { UserError } from "../store/files/error.ts";
import { drawCards } from "../draw/card.ts";
import { loadChartFonts, readFonts } from "../store/files/fonts.ts";
import { home } from "../store/files/home.ts";
import type { Project } from "../store/files/project.ts";
import { readText } from "../store/files/read.ts";
import { readSettings } from "../store/files/settings.ts";
import { replaceFolder } from "../store/files/write.ts";
import { articleBody } from "../read/article-body.ts";
import { compileTopics, extractArticle } from "../read/extract.ts";
import { citedCharts } from "../store/files/charts.ts";
import { buildReport } from "../notebook/build.ts";
import { remember } from "../notebook/lint/written.ts";
import { covers, embedFonts, fontFiles } from "../notebook/page/fonts.ts";
import type { BuiltReport } from "../notebook/types.ts";
import type { RenderOutput } from "../draw/types.ts";
import { keepNothing } from "../preview/keep.ts";
import type { Keep } from "../preview/keep.ts";
import { chartMentions } from "../publish/chart-mentions.ts";
import { REVIEW_PATHS, reviewFiles } from "../publish/publish.ts";
import { openThreads } from "../draw/threads/pool.ts";
import type { Threads } from "../draw/threads/pool.ts";
import type { Diagnostic } from "../core/types.ts";
import { extract } from "./extract.ts";
import type { Extracted } from "./extract.ts";
import { decide } from "./decide.ts";
import type { DecidedFile } from "./decide.ts";
import { packData } from "./pack.ts";
import type { Progress } from "./progress.ts";
import { render } from "./render.ts";
import { readTables } from "./tables.ts";
import { tally } from "./tally.ts";
import type { Tallied } from "./tally.ts";

export interface BuildOptions {
  progress: Progress;
  /** makes everything anew */
  fresh?: boolean;
  /** checks all and writes no page */
  dry?: boolean;
  /** absolute; `dist` below the root where left out */
  dist?: string;
  /** gives again what a step gave before, where nothing it depends on has changed; the preview's */
  keep?: Keep;
  /** called with what is made before the pages are read back; the preview's */
  onDraft?: (files: ReadonlyMap<string, string | Uint8Array>) => Promise<void>;
}

/** What a build read and made. */
export interface Built {
  extracted: Extracted;
  decided: DecidedFile;
  tallied: Tallied;
  rendered: RenderOutput;
  report: BuiltReport;
  /** path in dist/ → content, as written */
  files: Map<string, string | Uint8Array>;
  warnings: Diagnostic[];
}

/**
 * The whole way: extract → decide → tally → render → notebook → check, then dist/ whole or not at all.
 * @throws UserError with all that is wrong; dist/ is then as the last good build left it
 */
export async function build(project: Project, options: BuildOptions): Promise<Built> {
  const threads = openThreads(new URL("./worker.mjs", import.meta.url));
  try {
    return await buildWith(threads, project, options);
  } finally {
    await threads.close();
  }
}

async function buildWith(threads: Threads, project: Project, { progress, fresh, dry, dist: out, keep = keepNothing, onDraft }: BuildOptions): Promise<Built> {
  const dist = out ?? join(project.root, "dist");
  const cache: Cache = fresh ? noCache : diskCache(project.root);
  const settings = await readSettings(project.root);
  const extracted = await progress.step("extract", () => keep("extract", inputs.extract, () => extract(project)), ({ articles, mentions }) =>
    `${articles.length} articles, ${mentions.length} mentions`);
  const decided = await progress.step("decide", () => keep("decide", inputs.decide, () => decide(project)), ({ evidence }) =>
    `${evidence.length} mentions count`);
  const tallied = await progress.step("tally", () => keep("tally", inputs.tally, () => tally(project)), ({ findings }) =>
    `${Object.values(findings).flat().length} rows in ${Object.keys(findings).length} tables`);
  const { tables, diagnostics } = await keep("tables", inputs.data, () => readTables(project, extracted.texts));
  if (diagnostics.length) throw new UserError(diagnostics);
  const rendered = await progress.step("render", async () => {
    const cited = `=the list of charts:${(await citedCharts(project.root)).join(" ")}`;
    return keep("render", [...inputs.render, cited], () => render(project, settings, tables, { dist, cache, threads, live: keep !== keepNothing }));
  }, ({ charts, drawn, cached }) =>
    `${charts.size} charts in two languages, ${drawn} drawn, ${cached} unchanged`);
  const packed = await keep("pack", inputs.data, () => packData(project));
  const report = await progress.step("notebook", async () =>
    buildReport({
      report: { path: "report/report.md", source: await readText(project.root, "report/report.md") },
      facts: { path: "report/facts.yaml", source: await readText(project.root, "report/facts.yaml") },
      css: await own(project.root, "page.css"),
      script: await own(project.root, "page.js"),
      tables, texts: extracted.texts, topics: project.topics,
      bodies: Object.fromEntries(tables.articles.map(({ article_id, lang }) => [article_id, articleBody(extracted.texts[article_id] ?? "", lang)])),
      charts: rendered.charts, chartCss: rendered.css, chartKey: rendered.key,
      settings: {
        site: settings.site, digits: settings.digits, months: settings.months, languages: settings.languages,
        ...(settings.base_url && { baseUrl: settings.base_url }),
        ...(settings.published && { published: settings.published }),
      },
      severities: settings.severities,
      // The reader remembers what it has read, so that of a changed report only what is new is read.
      read: await keep("reader", ["data/topics.yaml", `=the day of the report:${settings.published}`], () => Promise.resolve(remember(reader(project, settings.published)))),
      fonts: await readFonts(fontFiles),
      cache,
      cut: threads.cut,
      ...(onDraft && { onDraft: (pages: ReadonlyMap<string, string | Uint8Array>) => onDraft(new Map([...rendered.files, ...packed, ...pages])) }),
      made: new Set([...rendered.files.keys(), ...packed.keys(), ...Object.values(REVIEW_PATHS)]),
    }), ({ counts }) => `${counts.cells} cells, ${counts.facts} facts`);
  const errors = report.diagnostics.filter((d) => d.severity === "error");
  if (errors.length) throw new UserError(report.diagnostics);
  const reviewed = await progress.step("review", () => reviewFiles({
    title: settings.site.en, articles: extracted.articles, texts: extracted.texts, topics: project.topics,
    decisions: tables.decisions, translations: tables.translations, decided, findings: tallied.findings,
    sentences: report.sentences, charts: chartMentions(rendered.files),
    fontCss: async (text) => {
      const { css } = report.fonts && covers(report.fonts, text) ? report.fonts : await embedFonts([{ type: "text", value: text }], await readFonts(fontFiles), cache, threads.cut);
      return css;
    },
  }), (made) => `${made.size} files`);
  const cards = await progress.step("cards", async () => drawCards(report.cards, { fonts: await loadChartFonts(), cache, png: threads.png }), (made) => `${made.size} pictures of facts`);
  const files = new Map([...rendered.files, ...packed, ...report.files, ...cards, ...reviewed].sort(([a], [b]) => (a < b ? -1 : 1)));
  if (!dry) {
    await progress.step("write", () => replaceFolder(dist, files), () => `${files.size} files`);
    await cache.prune(30);
  }
  return { extracted, decided, tallied, rendered, report, files, warnings: [...extracted.warnings, ...report.diagnostics] };
}

/** What each step depends on, below the root. */
const inputs = {
  extract: ["data/articles", "data/articles.csv", "data/topics.yaml"],
  decide: ["data/articles", "data/articles.csv", "data/mentions.csv", "data/decisions.csv", "data/datapackage.json"],
  tally: ["data/articles.csv", "data/evidence.csv", "data/origins.csv", "data/topics.yaml"],
  data: ["data"],
  render: ["data", "report/settings.yaml", "charts"],
};

/** The reader for the number lint: the same that reads the articles. */
function reader(project: Project, published: string) {
  const topics = compileTopics(project.topics);
  return (text: string, lang: "ar" | "en") =>
    extractArticle({ id: "report", text, lang, ...(published && { published }) }, topics).mentions;
}

/** A file of report/, or the one that comes with the package where the project has none. */
function own(root: string, name: string): Promise<string> {
  return readFile(join(root, "report", name), "utf8").catch(() => readFile(join(home, "report", name), "utf8"));
}
