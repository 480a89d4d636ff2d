/** Which mentions each chart draws, from the rows that are published with it. */
import { parseCsv } from "../store/tables/csv.ts";

/** Mentions by chart id. */
export type ChartMentions = ReadonlyMap<string, ReadonlySet<string>>;

/** @param files path in dist/ → content; only `en/charts/<id>.csv` and its like are looked at */
export function chartMentions(files: Iterable<readonly [string, string | Uint8Array]>): ChartMentions {
  const charts = new Map<string, Set<string>>();
  for (const [path, content] of files) {
    const id = /^(?:en|ar)\/charts\/([a-z0-9_-]+)\.csv$/.exec(path)?.[1];
    if (id === undefined) continue;
    const drawn = charts.get(id) ?? new Set<string>();
    const source = typeof content === "string" ? content : new TextDecoder().decode(content);
    for (const { cells } of parseCsv(source, path).rows) {
      for (const mention of (cells["mentions"] ?? "").split(" ")) if (mention !== "") drawn.add(mention);
    }
    charts.set(id, drawn);
  }
  return charts;
}
