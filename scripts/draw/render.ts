/** From tables to everything of the charts that is published. */
import { setImmediate } from "node:timers/promises";
import type { AnyChart } from "../../charts/index.ts";
import type { ChartContext } from "../../charts/shared/chart.ts";
import type { Lang } from "../core/types.ts";
import { chartCss } from "./css.ts";
import { hostScript } from "./child.ts";
import { chartDocument } from "./document.ts";
import { drawChart, type Drawing } from "./draw.ts";
import { embedIndex } from "./embed-index.ts";
import { fontFaces, lettersOf, type Letters } from "./fonts.ts";
import { articleMarks } from "../core/article-marks.ts";
import { sha256 } from "../core/hash.ts";
import { renderKey } from "./key.ts";
import { createMeasure } from "./measure.ts";
import { publish, type Published } from "./files.ts";
import { carryOver, pin, sortManifest } from "./pinned.ts";
import type { RenderedChart, RenderedKey, RenderInput, RenderOutput } from "./types.ts";

const LANGS: Lang[] = ["en", "ar"];

interface Drawn {
  chart: AnyChart;
  rows: unknown;
  context: ChartContext;
  drawing: Drawing;
}

/**
 * Draws every chart in both languages at all widths and makes its page, pictures, rows and snippets.
 * The same input gives the same bytes. @throws where a chart throws, with its name
 */
export async function renderCharts(input: RenderInput): Promise<RenderOutput> {
  const { tables, topics, settings, fonts, cache } = input;
  const measure = await createMeasure(fonts);
  const version = sha256(input.codeVersion, sha256(fonts.regular.bytes), sha256(fonts.bold.bytes));
  const marks = articleMarks(tables.articles);
  const drawings: Drawn[] = [];
  const making: Promise<Published>[] = [];
  const faces = deferred<Record<Lang, string>>();
  for (const chart of input.charts) {
    const rows = named(chart, () => chart.select(tables, topics));
    for (const lang of LANGS) {
      const context = { lang, topics, settings, marks };
      const drawn = { chart, rows, context, drawing: await named(chart, () => drawChart(chart, rows, context, measure, version, cache, input.onMiss)) };
      drawings.push(drawn);
      // Its pictures are made in other threads while this one draws the next; only its fonts have to wait for all.
      const made = named(chart, () => publish({ ...drawn, fontFace: faces.promise.then((all) => all[lang]), measure }, input));
      made.catch(() => {});
      making.push(made);
      // Threads are given their work only when this one turns to them.
      await setImmediate();
    }
  }
  facesOf(drawings, input).then(faces.resolve, faces.reject);
  const key = await keys(input, version, measure);
  const carried = await carryOver(input.previousManifest ?? { version: 1, pinned: [] }, input.readPrevious ?? (() => Promise.resolve(undefined)));
  const files: RenderOutput["files"] = new Map(carried.files);
  const charts: RenderOutput["charts"] = new Map();
  const published = await Promise.all(making);
  // Put together in order, so that the same input gives the same bytes whichever picture was ready first.
  for (const { chart, own, living, hash } of published) {
    // A version that was published stays byte by byte as it was.
    const isNew = pin(carried.manifest, { chart: chart.id, lang: chart.lang, hash }, own);
    for (const [path, content] of [...(isNew ? own : []), ...living]) files.set(path, content);
    charts.set(chart.id, { ...charts.get(chart.id), [chart.lang]: chart } as Record<Lang, RenderedChart>);
  }
  const manifest = sortManifest(carried.manifest);
  files.set("charts.json", `${JSON.stringify(manifest, null, 1)}\n`);
  files.set("embed.js", hostScript);
  files.set("embed.html", embedIndex(charts, input));
  const fromCache = drawings.filter(({ drawing }) => drawing.fromCache).length;
  return { files, charts, key, css: chartCss(), manifest, drawn: drawings.length - fromCache, cached: fromCache, warnings: carried.warnings };
}

/** `@font-face` rules by language, with the letters that its charts and their pages use. */
async function facesOf(drawings: Drawn[], { fonts, cache, cut }: RenderInput): Promise<Record<Lang, string>> {
  const faces = LANGS.map(async (lang) => {
    const own = drawings.filter(({ context }) => context.lang === lang).map(wordsOf);
    const letters = { regular: own.map(({ regular }) => regular).join("") + ownWords[lang], bold: own.map(({ bold }) => bold).join("") };
    return [lang, await fontFaces(letters, fonts, cache, cut)] as const;
  });
  return Object.fromEntries(await Promise.all(faces)) as Record<Lang, string>;
}

/** Letters of the words that all pages of charts have. */
const ownWords: Record<Lang, string> = {
  en: "Data as a table CSV Full report · This copy does not change. Current chart, “” 0123456789",
  ar: "CSV البيانات في جدول الصفحة الكاملة · هذه النسخة لا تتغير. الرسم الحالي، «» 0123456789",
};

function wordsOf({ chart, rows, context, drawing: { variants } }: Drawn): Letters {
  const table = chart.table(rows, context);
  const heads = table.columns.map(({ label }) => label).join("");
  const cells = table.rows.flatMap((row) => Object.values(row.cells)).join("");
  const title = chart.title(rows, context);
  const drawn = lettersOf(variants.map(({ svg }) => svg).join(""));
  return { regular: [chart.subtitle(rows, context), chart.source(rows, context), title, cells, drawn.regular].join(""), bold: title + heads + drawn.bold };
}

async function keys({ topics, settings, cache }: RenderInput, version: string, measure: Awaited<ReturnType<typeof createMeasure>>): Promise<Record<Lang, RenderedKey>> {
  const key = `key-${sha256(version)}`;
  const kept = await cache?.get(key);
  if (kept) return JSON.parse(Buffer.from(kept).toString("utf8")) as Record<Lang, RenderedKey>;
  const document = await chartDocument();
  const made = Object.fromEntries(LANGS.map((lang) => [lang, renderKey({ lang, topics, settings, document, width: 72, measure, href: () => null })]));
  await cache?.set(key, Buffer.from(JSON.stringify(made), "utf8"));
  return made as Record<Lang, RenderedKey>;
}

interface Deferred<T> {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (error: unknown) => void;
}

/** A promise that is settled from outside; `Promise.withResolvers` is not in Node 20. */
function deferred<T>(): Deferred<T> {
  let settle!: Omit<Deferred<T>, "promise">;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  promise.catch(() => {});
  return { promise, ...settle };
}

/** Says which chart failed. */
function named<T>(chart: AnyChart, work: () => T): T {
  const fail = (error: unknown): never => {
    throw new Error(`chart ${chart.id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  };
  try {
    const result = work();
    return result instanceof Promise ? (result.catch(fail) as T) : result;
  } catch (error) {
    return fail(error);
  }
}
