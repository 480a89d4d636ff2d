import { describe, expect, it } from "vitest";
import { findingId } from "../../scripts/core/finding.ts";
import { charts } from "../../charts/index.ts";
import { iraq, LANGS, topics, words, wordsIn } from "./context.ts";

const of = (id: string) => charts.find((chart) => chart.id === id)!;
const digits = (text: string): string[] => text.match(/\d[\d,]*/g)?.map((number) => number.replaceAll(",", "")) ?? [];

describe("alt text", () => {
  it.each([
    ["troops", "en", ["about 3,000 soldiers", "2,500 soldiers"]],
    ["troops", "ar", ["نحو 3000 جندي", "2500 جندي"]],
    ["transfers", "en", ["More than 1,800 vehicles", "more than 2,100 shipments", "500,000 doses", "promised"]],
    ["transfers", "ar", ["أكثر من 1800 مركبة", "أكثر من 2100 شحنة", "500 ألف جرعة", "موعود"]],
    ["attacks", "en", ["About 30 attacks", "since late January 2021", "mid-April 2021", "a drone"]],
    ["attacks", "ar", ["نحو 30 هجومًا", "منذ أواخر كانون الثاني 2021", "منتصف نيسان 2021", "طائرة مسيّرة"]],
    ["dates", "en", ["31 December 2021", "5 January 2020"]],
    ["dates", "ar", ["31 كانون الأول 2021", "5 كانون الثاني 2020"]],
    ["sources", "en", ["31 December 2021"]],
    ["sources", "ar", ["31 كانون الأول 2021"]],
  ] as const)("of %s in %s states its values with their bounds", (id, lang, phrases) => {
    const { alt } = words(of(id), iraq(), lang);
    for (const phrase of phrases) expect(alt).toContain(phrase);
  });

  it.each(charts.map(({ id }) => id))("of %s is short enough to be listened to", (id) => {
    for (const lang of LANGS) expect(words(of(id), iraq(), lang).alt.length).toBeLessThan(420);
  });
});

it("changes with the rows: no number is typed into a chart", () => {
  const tables = iraq();
  tables.findings["troops"]![0]!.best = 4400;
  tables.findings["troops"]![1]!.best = 3300;
  const { title, alt } = words(of("troops"), tables, "en");
  expect(digits(title)).toEqual(["4400", "3300"]);
  expect(alt).not.toMatch(/3,000|2,500/);
});

it("uses no direction marks in words that leave for other systems", () => {
  for (const chart of charts) for (const lang of LANGS) expect(Object.values(words(chart, iraq(), lang)).join("")).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/);
});

it("has in every table a cell for every column, and rows that exist", () => {
  const tables = iraq();
  const known = new Set(Object.entries(tables.findings).flatMap(([name, rows]) => rows.map((row) => findingId(name, row))));
  for (const chart of charts) {
    const rows = chart.select(tables, topics);
    for (const lang of LANGS) {
      const table = chart.table(rows, wordsIn(lang));
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) {
        expect(Object.keys(row.cells).sort()).toEqual(table.columns.map(({ key }) => key).sort());
        for (const id of row.ids) expect(known.has(id), id).toBe(true);
      }
    }
  }
});
