/** What no newsroom has, and what every newsroom has one day: each draws something true, or says why not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charts } from "../../charts/index.ts";
import { WIDTHS } from "../../charts/shared/theme.ts";
import type { FindingRow, Findings } from "../../scripts/core/finding.ts";
import { shipped } from "../../charts/shared/shipped.ts";
import type { ReportTables } from "../../scripts/core/rows.ts";
import type { Bound } from "../../scripts/core/types.ts";
import { draw, iraq, LANGS, textsIn, topics, words } from "./context.ts";

const chart = (id: string) => charts.find((other) => other.id === id)!;
const long = "A label of three hundred letters that nobody would write but that a table may hold one day, ".repeat(4).slice(0, 300);
const longArabic = "عنوان طويل جدًا لا يكتبه أحد لكن جدولًا قد يحمله يومًا ما من غير أن ينكسر شيء في الرسم ".repeat(4).slice(0, 300);
const unbroken = "w".repeat(300);

const withRows = (tables: ReportTables, rows: Findings): ReportTables => ({ ...tables, findings: { ...tables.findings, ...rows } });

/** Draws in both languages at all widths and holds that every number is one and every text inside. */
function drawsTrue(id: string, tables: ReportTables): void {
  for (const lang of LANGS) {
    for (const text of Object.values(words(chart(id), tables, lang))) {
      expect(text.trim()).not.toBe("");
      expect(text).not.toMatch(/\b(NaN|undefined|null|Infinity)\b|\[object/);
    }
    for (const width of WIDTHS) {
      const svg = draw(chart(id), tables, lang, width);
      expect(svg.replace(/>[^<]*</g, "><")).not.toMatch(/NaN|undefined|Infinity/);
      expect(Number(/ height="([\d.]+)"/.exec(svg)![1])).toBeGreaterThan(20);
      const texts = textsIn(svg, lang);
      expect(texts.length).toBeGreaterThan(0);
      for (const { text, left, right } of texts) {
        expect(left, `${id} ${lang} ${width}: ${text}`).toBeGreaterThanOrEqual(-1);
        expect(right, `${id} ${lang} ${width}: ${text}`).toBeLessThanOrEqual(width + 1);
      }
    }
  }
}

describe("no rows", () => {
  it.each(["troops", "transfers", "attacks", "dates"] as const)("%s says that there is nothing to draw", (id) => {
    expect(() => chart(id).select(withRows(iraq(), { [id]: [] }), topics)).toThrow(`no rows to draw: ${id}`);
  });

  it("sources says so without articles", () => {
    expect(() => chart("sources").select({ ...iraq(), articles: [] }, topics)).toThrow("no rows to draw");
  });

  it("sources draws articles that say nothing as silent", () => {
    drawsTrue("sources", { ...iraq(), findings: {} });
  });
});

describe.each(["troops", "transfers", "attacks"] as const)("%s", (id) => {
  const each = (change: (row: FindingRow) => void): ReportTables => {
    const tables = iraq();
    for (const row of tables.findings[id]!) change(row);
    return tables;
  };

  it("draws a missing value as missing, and says so", () => {
    const tables = each((row) => Object.assign(row, { best: null, low: null, high: null }));
    drawsTrue(id, tables);
    expect(words(chart(id), tables, "en").alt).toMatch(/not stated/i);
    expect(words(chart(id), tables, "ar").alt).toContain("غير مذكور");
  });

  it.each([0, 1, 2, 7, 1e9, 8_123_456_789])("draws %i", (best) => {
    drawsTrue(id, each((row) => Object.assign(row, { best, low: best, high: best, bound: "exact" })));
  });

  it.each(["exact", "about", "more_than", "at_least", "nearly", "at_most", "less_than"] as Bound[])("draws %s", (bound) => {
    drawsTrue(id, each((row) => Object.assign(row, { bound })));
  });

  it("draws a range and a vague number", () => {
    drawsTrue(id, each((row) => Object.assign(row, { best: null, bound: "between", low: 20, high: 30 })));
    drawsTrue(id, each((row) => Object.assign(row, { best: null, bound: "vague", low: 10, high: null })));
  });

  it("draws one bound unlike another", () => {
    const body = (bound: Bound): string => draw(chart(id), each((row) => Object.assign(row, { bound })), "en", 480).replace(/<text[\s\S]*?<\/text>/g, "");
    const looks = (["exact", "about", "more_than", "nearly"] as Bound[]).map(body);
    expect(new Set(looks).size).toBe(4);
  });

  it("draws many rows", () => {
    const tables = iraq();
    const rows = tables.findings[id]!;
    const many = Array.from({ length: 12 }, (_, i) => rows.map((row) => ({ ...row, [`${id}_id`]: `${i}-${row.mentions[0]!}`, part_of: "" })));
    drawsTrue(id, withRows(tables, { [id]: many.flat() }));
  });
});

describe("labels of 300 letters", () => {
  it.each(charts.map(({ id }) => id))("%s cuts or breaks them", (id) => {
    for (const text of [long, longArabic, unbroken]) {
      const tables = iraq();
      for (const article of tables.articles) Object.assign(article, { outlet: text, outlet_en: text, title: text, title_en: text });
      for (const row of shipped(tables, "troops")) row.actor = text;
      for (const row of shipped(tables, "transfers")) Object.assign(row, { item: [text], direction: text });
      for (const row of shipped(tables, "attacks")) Object.assign(row, { method: [text], target: [text] });
      for (const row of shipped(tables, "dates")) if (row.role) row.role = text;
      drawsTrue(id, tables);
    }
  });

  it("sources holds markup to be text", () => {
    const tables = iraq();
    tables.articles[0]!.outlet_en = `<script>alert(1)</script>"&'`;
    expect(draw(chart("sources"), tables, "en", 560)).not.toContain("<script");
  });
});

describe("dates", () => {
  it("draws a single day", () => {
    const tables = iraq();
    drawsTrue("dates", withRows(tables, { dates: shipped(tables, "dates").filter(({ role }) => role === "vote") }));
  });

  it("draws days centuries apart", () => {
    const tables = iraq();
    Object.assign(tables.findings["dates"]![0]!, { edtf: "1534", earliest: "1534-01-01", latest: "1534-12-31" });
    Object.assign(tables.evidence.find(({ mention_id }) => mention_id === tables.findings["dates"]![0]!.mentions[0])!, { edtf: "1534", earliest: "1534-01-01", latest: "1534-12-31" });
    drawsTrue("dates", tables);
  });

  it("throws where a row rests on a mention that is not there", () => {
    const tables = iraq();
    expect(() => chart("dates").select({ ...tables, evidence: [] }, topics)).toThrow(/mention without a row: m-/);
  });

  it("draws whatever days are named", () => {
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2030-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 15 }), (days) => {
        const tables = iraq();
        const dates = days.map((edtf, i) => ({ ...tables.findings["dates"]![i % 15]!, dates_id: `d-${i}`, edtf, earliest: edtf, latest: edtf, mentions: [`m-${i}`] }));
        const evidence = days.map((edtf, i) => ({ ...tables.evidence[i % 20]!, mention_id: `m-${i}`, edtf, earliest: edtf, latest: edtf }));
        drawsTrue("dates", { ...withRows(tables, { dates }), evidence });
      }),
      { numRuns: 12, seed: 2021 },
    );
  });
});

describe("many articles", () => {
  it.each(["dates", "sources"])("%s draws forty", (id) => {
    const tables = iraq();
    const articles = Array.from({ length: 40 }, (_, i) => ({ ...tables.articles[i % 5]!, article_id: i < 5 ? tables.articles[i]!.article_id : `a-${i}` }));
    const dates = tables.findings["dates"]!.map((row) => ({ ...row, articles: articles.map(({ article_id }) => article_id), n_articles: 40 }));
    drawsTrue(id, { ...withRows(tables, { dates }), articles });
  });
});
