import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Cache } from "../store/files/cache.ts";
import { chartsVersion, citedCharts, loadCharts } from "../store/files/charts.ts";
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
  return renderCharts({
    charts: all.filter((chart) => cited.includes(chart.id)),
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

async function readManifest(dist: string): Promise<PinnedManifest | undefined> {
  const source = await readFile(join(dist, "charts.json"), "utf8").catch(() => null);
  if (source === null) return undefined;
  try {
    return JSON.parse(source) as PinnedManifest;
  } catch {
    throw new UserError("dist/charts.json", 0, "not readable: it names the pinned charts; restore it, or take dist/ away to lose them", "pinned");
  }
}
