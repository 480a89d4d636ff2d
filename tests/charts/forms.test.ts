/** The general forms: any declared table, at any size, in both languages; what cannot be drawn says why in a line. */
import { describe, expect, it } from "vitest";
import { FORMS, formChart } from "../../charts/forms/index.ts";
import { WIDTHS } from "../../charts/shared/theme.ts";
import type { FindingRow } from "../../scripts/core/finding.ts";
import type { ReportTables } from "../../scripts/core/rows.ts";
import type { Topics } from "../../scripts/core/types.ts";
import { strongWords } from "../../scripts/notebook/lint/strong-words.ts";
import { drawIn, iraq, LANGS, textsIn, topics as shipped, wordsIn } from "./context.ts";
import { finish } from "../../scripts/draw/svg.ts";

const topics: Topics = {
  ...shipped,
  tables: {
    deaths: { label: { en: "Deaths", ar: "القتلى" }, counts: ["troops"], row: ["place"], over: "when", name: { en: "{place}", ar: "{place}" } },
    toll: { label: { en: "Toll", ar: "الحصيلة" }, counts: ["troops"], row: ["place"], name: { en: "{place}", ar: "{place}" } },
  },
};

const row = (i: number, more: Partial<FindingRow> = {}): FindingRow => ({
  deaths_id: `d-${i}`, toll_id: `d-${i}`, place: `place ${i}`, best: 10 + i, bound: "exact", low: 10 + i, high: 10 + i, values: [`exact:${10 + i}`], unit: "", apart: [], part_of: "", part_basis: "",
  series: "s", edtf: `2024-05-${String((i % 28) + 1).padStart(2, "0")}`, earliest: `2024-05-${String((i % 28) + 1).padStart(2, "0")}`, latest: `2024-05-${String((i % 28) + 1).padStart(2, "0")}`,
  precision: "day", when_basis: "explicit", n_mentions: 1, n_exact: 1, n_articles: 1, n_origins: 1, articles: [iraq().articles[i % 5]!.article_id], agreement: "single", mentions: [`m-${i}`], review: "pending", ...more,
});

const world = (rows: FindingRow[]): ReportTables => ({ ...iraq(), findings: { deaths: rows, toll: rows } });

function drawAll(table: string, form: string, rows: FindingRow[]): string[] {
  const chart = formChart(table, form);
  const chosen = chart.select(world(rows), topics);
  return LANGS.flatMap((lang) => {
    const context = { ...wordsIn(lang), topics };
    for (const text of [chart.title(chosen, context), chart.subtitle(chosen, context), chart.alt(chosen, context)]) {
      expect(text.trim()).not.toBe("");
      expect(text).not.toMatch(/NaN|undefined|null|\[object/);
      expect(strongWords(text, lang).map(({ start, end }) => text.slice(start, end))).toEqual([]);
    }
    expect(chart.table(chosen, context).rows.length).toBeGreaterThan(0);
    return WIDTHS.map((width) => {
      const svg = finish(chart.plot(chosen, { ...drawIn(lang, width), topics }), { prefix: "x", lang });
      expect(svg.replace(/>[^<]*</g, "><")).not.toMatch(/NaN|undefined|Infinity/);
      for (const { text, left, right } of textsIn(svg, lang)) {
        expect(left, `${form} ${lang} ${width}: ${text}`).toBeGreaterThanOrEqual(-1);
        expect(right, `${form} ${lang} ${width}: ${text}`).toBeLessThanOrEqual(width + 1);
      }
      return svg;
    });
  });
}

const few = [
  row(1), row(2, { bound: "more_than", low: 13, high: null }), row(3, { bound: "about", low: null, high: null }),
  row(4, { best: null, bound: "between", low: 42, high: 61, agreement: "differ", values: ["exact:42", "exact:61"], n_articles: 2 }),
];

describe.each([...FORMS.keys()])("%s", (form) => {
  const rows = form === "part-of-whole" ? [row(90, { deaths_id: "d-0", toll_id: "d-0" }), row(20, { part_of: "d-0" }), row(30, { part_of: "d-0" })] : few;

  it("draws a few rows with their bounds", () => {
    expect(drawAll("deaths", form, rows).length).toBe(6);
  });

  it("draws rows of two thousand articles in a second, or says why not", () => {
    const many = Array.from({ length: 2000 }, (_, i) => row(i));
    const chart = formChart("deaths", form);
    const began = performance.now();
    try {
      const chosen = chart.select(world(many), topics);
      chart.plot(chosen, { ...drawIn("en", 920), topics });
    } catch (error) {
      expect((error as Error).message).toMatch(/^form [a-z-]+ /);
    }
    // ten times what it takes alone, for a machine that does other things
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

it("keeps a range where articles differ, and says that they do", () => {
  const chart = formChart("toll", "ranking");
  const rows = chart.select(world(few), topics);
  expect(chart.title(rows, { ...wordsIn("en"), topics })).toContain("between 42 and 61");
  expect(chart.title(rows, { ...wordsIn("en"), topics })).toContain("the articles differ");
});

it.each([
  [() => formChart("deaths", "pie"), /^unknown form: pie; one of quantity, /],
  [() => formChart("nowhere", "quantity").select(world(few), topics), /^unknown table: nowhere; one of deaths, toll/],
  [() => formChart("toll", "series").select(world(few), topics), /^form series draws a table with `over`/],
  [() => formChart("deaths", "part-of-whole").select(world(few), topics), /^form part-of-whole draws a row/],
  [() => formChart("deaths", "ranking").select(world([row(1), row(2, { unit: "USD" })]), topics), /^form ranking compares one unit/],
  [() => formChart("deaths", "quantity").select(world([]), topics), /^no rows of deaths to draw as quantity/],
])("says in a line what cannot be drawn: %#", (make, message) => {
  expect(make).toThrow(message);
});
