/** One rendering of the fixture, shared by the tests of this folder. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { charts } from "../../charts/index.ts";
import { loadChartFonts } from "../../scripts/store/files/fonts.ts";
import { renderCharts } from "../../scripts/draw/render.ts";
import type { RenderInput, RenderOutput } from "../../scripts/draw/types.ts";
import type { ReportTables } from "../../scripts/core/rows.ts";
import type { Topics } from "../../scripts/core/types.ts";

export const topics = parse(readFileSync("tests/fixtures/charts/topics.yaml", "utf8")) as Topics;
export const tables = (): ReportTables => JSON.parse(readFileSync("tests/fixtures/charts/iraq.json", "utf8")) as ReportTables;
export const settings = { digits: "latn", months: "levantine", rtlTime: false } as const;

export async function render(more: Partial<RenderInput> = {}): Promise<RenderOutput> {
  const fonts = await loadChartFonts();
  return renderCharts({ tables: tables(), topics, settings, fonts, codeVersion: "test", charts, evidence: (ids) => `#${ids[0]}`, ...more });
}
