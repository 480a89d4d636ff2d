import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AnyChart } from "../../charts/index.ts";
import { formChart } from "../../charts/forms/index.ts";
import type { Diagnostic } from "../core/types.ts";
import type { Cache } from "../store/files/cache.ts";
import { chartsVersion, citedCharts, citedForms, loadCharts } from "../store/files/charts.ts";
import { UserError } from "../store/files/error.ts";
import { loadChartFonts } from "../store/files/fonts.ts";
import type { Project } from "../store/files/project.ts";
import type { Settings } from "../store/files/settings.ts";
import { mentionAnchor } from "../notebook/context.ts";
import { renderCharts } from "../draw/render.ts";
import type { PinnedManifest, RenderOutput } from "../draw/types.ts";
import type { Tables } from "../core/rows.ts";
import type { Threads } from "../draw/threads/pool.ts";

export interface RenderOptions {
  /** folder of the last build, whose pinned charts are kept */
  dist: string;
  cache: Cache;
  threads?: Threads;
  /** in a process that outlives changes of the charts' code */
  live?: boolean;
}

/** Draws the charts that the notebook shows. */
export async function render(
  project: Project,
  settings: Settings,
  tables: Tables,
  { dist, cache, threads, live = false }: RenderOptions,
): Promise<RenderOutput> {
  const [all, cited, previousManifest] = await Promise.all([
    loadCharts(project.root, live), citedCharts(project.root), readManifest(dist),
  ]);
  const forms = await formsOf(project, tables);
  return renderCharts({
    charts: [...all.filter((chart) => cited.includes(chart.id)), ...forms],
    tables,
    topics: project.topics,
    settings: { digits: settings.digits, months: settings.months, rtlTime: settings.rtl_time },
    fonts: await loadChartFonts(),
    codeVersion: (process.env["SANAD_VERSION"] ?? "") + (live ? await chartsVersion(project.root) : ""),
    site: settings.site,
    ...(settings.base_url && { baseUrl: settings.base_url }),
    ...(previousManifest && { previousManifest }),
    readPrevious: (path) => readFile(join(dist, path)).catch(() => undefined),
    evidence: ([mention]) => (mention ? `#${mentionAnchor(mention)}` : null),
    cache,
    ...(threads && { cut: threads.cut, png: threads.png, onMiss: threads.start }),
  });
}

/** The general forms that the notebook asks for. @throws UserError with every one that cannot draw its table, at its line */
async function formsOf(project: Project, tables: Tables): Promise<AnyChart[]> {
  const made = new Map<string, AnyChart>();
  const wrong: Diagnostic[] = [];
  for (const { table, form, line } of await citedForms(project.root)) {
    try {
      const chart = formChart(table, form);
      chart.select(tables, project.topics);
      made.set(chart.id, chart);
    } catch (error) {
      wrong.push({ path: "report/report.md", line, column: 1, severity: "error", message: (error as Error).message, rule: "chart-form" });
    }
  }
  if (wrong.length) throw new UserError(wrong);
  return [...made.values()];
}

async function readManifest(dist: string): Promise<PinnedManifest | undefined> {
  const source = await readFile(join(dist, "charts.json"), "utf8").catch(() => null);
  if (source === null) return undefined;
  try {
    return JSON.parse(source) as PinnedManifest;
  } catch {
    throw new UserError("dist/charts.json", 0, "not readable: it names the pinned charts; restore it, or take dist/ away to lose them", "pinned");
  }
}
