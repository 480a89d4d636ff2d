/** Whatever date the reader writes: it is tallied, its rows fit their tables, and the chart of dates is drawn with it. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { charts } from "../../charts/index.ts";
import { interval } from "../../scripts/core/edtf.ts";
import type { ReportTables } from "../../scripts/core/rows.ts";
import { formatCell, parseCell } from "../../scripts/store/tables/cell.ts";
import type { Cell } from "../../scripts/store/tables/cell.ts";
import type { DataPackage } from "../../scripts/store/tables/descriptor.ts";
import { resourceOf } from "../../scripts/store/tables/descriptor.ts";
import { parseTopics } from "../../scripts/store/tables/topics.ts";
import { tallyAll } from "../../scripts/tally/index.ts";
import { draw, words } from "../charts/context.ts";
import { edtf as anyDate } from "../core/date-forms.ts";
import { input, mention } from "./mention.ts";

const pkg = JSON.parse(readFileSync("data/datapackage.json", "utf8")) as DataPackage;
const topics = parseTopics(readFileSync("data/topics.yaml", "utf8")).topics!;
const { articles } = input([]);

/** Evidence of dates with a role or none, each the day of a count of attacks and of troops. */
function world(dates: readonly string[]): ReportTables {
  const evidence = dates.flatMap((edtf, i) => {
    const article_id = articles[i % articles.length]!.article_id;
    const date = mention({ article_id, kind: "date", bound: "", topic: i % 2 ? "deadline" : "", edtf, ...interval(edtf)!, basis: "explicit" });
    const when = date.mention_id;
    return [
      date,
      mention({ article_id, topic: "attacks", value: 3, low: 3, high: 3, when, fate: "happened" }),
      mention({ article_id, topic: "troops", actor: "us", value: 2500, low: 2500, high: 2500, as_of: when, fate: "present" }),
    ];
  });
  const findings = tallyAll({ evidence, articles, topics });
  return { articles: [...articles], evidence, decisions: [], translations: [], corrections: [], origins: [], findings } as ReportTables;
}

test("any dates make rows that their tables hold, and a chart in both languages", () => {
  const dates = charts.find(({ id }) => id === "dates")!;
  fc.assert(fc.property(fc.array(anyDate, { minLength: 1, maxLength: 8 }), (list) => {
    const tables = world(list);
    for (const [name, rows] of Object.entries(tables.findings)) {
      for (const row of rows) {
        for (const field of resourceOf(pkg, name).schema.fields) {
          const cell = formatCell((row as unknown as Record<string, Cell>)[field.name], field);
          expect([name, field.name, cell, parseCell(cell, field).wrong]).toEqual([name, field.name, cell, undefined]);
        }
      }
    }
    for (const lang of ["en", "ar"] as const) {
      try {
        expect(draw(dates, tables, lang, 480)).not.toMatch(/NaN|undefined|Infinity/);
        expect(Object.values(words(dates, tables, lang)).join(" ")).not.toMatch(/NaN|undefined|Infinity/);
      } catch (error) {
        if (!/^no rows to draw/.test((error as Error).message)) throw error;
      }
    }
  }), { numRuns: 60 });
}, 60_000);
