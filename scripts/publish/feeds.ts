/** What rests on each mention: rows of the tallies, charts, facts and sentences of the report. */
import type { RawRow } from "../store/tables/csv.ts";
import { findingId } from "../core/finding.ts";
import type { Findings } from "../core/finding.ts";
import type { ChartMentions } from "./chart-mentions.ts";
import type { Feeds } from "../desk/model.ts";

/**
 * @param sheet rows of dist/factcheck.csv of the last build; empty where there was none
 * @param charts what the charts of the last build draw
 */
export function feedsOf(findings: Findings, sheet: readonly RawRow[], charts: ChartMentions): Map<string, Feeds> {
  const feeds = new Map<string, Feeds>();
  const of = (id: string): Feeds => {
    let one = feeds.get(id);
    if (!one) feeds.set(id, (one = { rows: [], facts: [], charts: [], sentences: [] }));
    return one;
  };
  const once = <T>(list: T[], item: T, key: (item: T) => string): void => {
    if (!list.some((one) => key(one) === key(item))) list.push(item);
  };
  for (const [table, rows] of Object.entries(findings)) {
    for (const row of rows) {
      const id = `${table}/${findingId(table, row)}`;
      for (const mention of row.mentions) {
        once(of(mention).rows, { id, differ: row.agreement === "differ" }, (one) => one.id);
      }
    }
  }
  for (const [chart, mentions] of charts) for (const mention of mentions) of(mention).charts.push(chart);
  for (const { cells } of sheet) {
    const id = cells["mention_id"] ?? "";
    if (id === "") continue;
    if (cells["fact"]) once(of(id).facts, cells["fact"], (one) => one);
    for (const lang of ["en", "ar"] as const) {
      const text = cells[`sentence_${lang}`];
      if (text) once(of(id).sentences, { lang, text }, (one) => `${one.lang} ${one.text}`);
    }
  }
  return feeds;
}
