import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { chartMentions } from "../publish/chart-mentions.ts";
import type { ChartMentions } from "../publish/chart-mentions.ts";
import { unguard } from "../store/tables/formula-guard.ts";
import { parseCsv } from "../store/tables/csv.ts";
import type { RawRow } from "../store/tables/csv.ts";

/** The fact-check sheet of the last build, as it was before it was guarded for spreadsheets; null where there is none. */
export async function readSheetOf(root: string): Promise<RawRow[] | null> {
  const source = await readFile(join(root, "dist/factcheck.csv"), "utf8").catch(() => null);
  if (source === null) return null;
  return parseCsv(source, "dist/factcheck.csv").rows.map(({ line, cells }) => ({
    line, cells: Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, unguard(cell)])),
  }));
}

/** What the charts of the last build draw; none where there is no build. */
export async function readChartsOf(root: string): Promise<ChartMentions> {
  const folder = join(root, "dist/en/charts");
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".csv")).sort();
  return chartMentions(await Promise.all(names.map(async (name) => [`en/charts/${name}`, await readFile(join(folder, name))] as const)));
}
