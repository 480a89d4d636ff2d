import fc from "fast-check";
import { parse } from "edtf";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { agreementOf } from "../../scripts/decide/agreement.ts";
import { bounded } from "../../scripts/core/amount.ts";
import { interval } from "../../scripts/core/edtf.ts";
import { resourceOf } from "../../scripts/store/tables/descriptor.ts";
import type { MentionRow } from "../../scripts/core/rows.ts";
import { parseTable } from "../../scripts/store/tables/table.ts";
import { descriptor } from "../desk/project.ts";
import { printDate } from "../../scripts/say/date.ts";
import { parseCell } from "../../scripts/store/tables/cell.ts";
import { edtf as anyDate } from "./date-forms.ts";

test.each([
  ["2021-04-15", "2021-04-15", "2021-04-15", "day"],
  ["2021-04-15~", "2021-04-15", "2021-04-15", "day"],
  ["2024-02", "2024-02-01", "2024-02-29", "month"],
  ["2021", "2021-01-01", "2021-12-31", "year"],
  ["202X", "2020-01-01", "2029-12-31", "decade"],
  ["20XX", "2000-01-01", "2099-12-31", "century"],
  ["2021-22", "2021-06-01", "2021-08-31", "season"],
  ["2021-24", "2021-12-01", "2022-02-28", "season"],
  ["2021-33", "2021-01-01", "2021-03-31", "quarter"],
  ["2021-41", "2021-07-01", "2021-12-31", "half"],
  ["2021-04-11~/2021-04-20~", "2021-04-11", "2021-04-20", "part_of_month"],
  ["2021-01~/2021-03~", "2021-01-01", "2021-03-31", "part_of_year"],
  ["2021-12~", "2021-12-01", "2021-12-31", "part_of_year"],
  ["2014/..", "2014-01-01", "", "year"],
  ["../2021-12-31", "", "2021-12-31", "day"],
  ["[..2021-12-31]", "", "2021-12-31", "day"],
  ["[2021-12..]", "2021-12-01", "", "month"],
  ["2014/2017", "2014-01-01", "2017-12-31", "year"],
  ["2021-07-22/2021-07-23", "2021-07-22", "2021-07-23", "day"],
])("%s is from %s to %s, a %s", (edtf, earliest, latest, precision) => {
  expect(interval(edtf)).toEqual({ earliest, latest, precision });
});

test.each(["", "2021-13", "2021-02-30", "15/4/2021", "2021-4-5", "../..", "2021-05/2021-04", "Apr-21", "2X21"])(
  "%j is no date",
  (edtf) => expect(interval(edtf)).toBeNull(),
);

test.each([
  [30, "exact", 30, 30], [30, "about", null, null], [30, "more_than", 31, null], [30, "at_least", 30, null],
  [30, "nearly", null, 30], [30, "at_most", null, 30], [30, "less_than", null, 29], [2.5, "more_than", 2.5, null],
  [null, "vague", null, null],
] as const)("%s %s allows from %s to %s", (value, bound, low, high) => {
  expect(bounded({ kind: "quantity", value }, bound)).toEqual({ value, bound, low, high });
});

test("of a share the next greater value is unknown: more than 50 % begins at 50, in every room", () => {
  expect(bounded({ kind: "share", value: 50 }, "more_than")).toEqual({ value: 50, bound: "more_than", low: 50, high: null });
  expect(bounded({ kind: "share", value: 50 }, "less_than")).toEqual({ value: 50, bound: "less_than", low: null, high: 50 });
});

test("kappa is given for two reviewers and thirty mentions, and knows chance", () => {
  const pair = (a: string, b: string): Map<string, string> => new Map([["mona", a], ["ali", b]]);
  const many = (n: number, a: string, b: string): Map<string, string>[] => Array.from({ length: n }, () => pair(a, b));
  expect(agreementOf(many(29, "accept", "accept")).kappa).toBeNull();
  // Cohen's textbook table: 20 both yes, 15 both no, 5 and 10 split, of 50
  const table = [
    ...many(20, "accept", "accept"), ...many(15, "reject", "reject"),
    ...many(5, "accept", "reject"), ...many(10, "reject", "accept"),
  ];
  expect(agreementOf(table)).toMatchObject({ n: 50, percent: 70 });
  expect(agreementOf(table).kappa).toBeCloseTo(0.4, 10);
  expect(agreementOf(many(40, "accept", "accept")).kappa).toBeNull();
});

test("every date that was read in the articles says the same when a person types it", async () => {
  const pkg = await descriptor();
  const source = await readFile(join(import.meta.dirname, "../../data/mentions.csv"), "utf8");
  const { rows } = parseTable<MentionRow>(source, resourceOf(pkg, "mentions"));
  const dates = rows.filter((row) => row.kind === "date");
  expect(dates.length).toBeGreaterThan(0);
  for (const { edtf, earliest, latest } of dates) expect([edtf, interval(edtf)]).toMatchObject([edtf, { earliest, latest }]);
});

test("every date the reader can write has days that a table takes, words in both languages, and a parse in the standard's own package", () => {
  fc.assert(fc.property(anyDate, (edtf) => {
    const days = interval(edtf);
    expect([edtf, days]).not.toEqual([edtf, null]);
    const field = { name: "earliest", type: "date" as const };
    for (const day of [days!.earliest, days!.latest]) expect(parseCell(day, field).wrong).toBeUndefined();
    // its grammar knows no seasons, quarters, decades or centuries inside of sets
    if (!/^\[.*(-(2[1-4]|3[3-6]|4[01])|X)/.test(edtf)) expect(() => parse(edtf, { level: 2 })).not.toThrow();
    for (const lang of ["en", "ar"] as const) {
      const words = printDate(edtf, { lang });
      expect(words).not.toMatch(/undefined|NaN|(^|\s)-\d|X/);
      expect(words).not.toBe("");
    }
  }), { numRuns: 2000 });
});

test.each([
  ["-0649", "650 BC", "650 قبل الميلاد"], ["-0649~", "about 650 BC", "نحو 650 قبل الميلاد"], ["0000", "1 BC", "1 قبل الميلاد"],
  ["2015-40", "the first half of 2015", "النصف الأول من 2015"], ["2014-22", "summer 2014", "صيف 2014"],
  ["2015-34", "the second quarter of 2015", "الربع الثاني من 2015"],
])("%s is said as %s and %s", (edtf, en, ar) => {
  expect(printDate(edtf, { lang: "en" })).toBe(en);
  expect(printDate(edtf, { lang: "ar" })).toBe(ar);
});
