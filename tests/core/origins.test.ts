import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SKETCH, fingerprint, overlap } from "../../scripts/core/fingerprint.ts";
import type { OriginInput } from "../../scripts/core/origins.ts";
import { findOrigins } from "../../scripts/core/origins.ts";

/** A text of so many different words, from a number on. */
const words = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);

const article = (id: string, text: number[], more: Partial<OriginInput> = {}): OriginInput =>
  ({ article_id: id, published: "2021-09-15", agency: "", fingerprint: fingerprint(text), declared: "", ...more });

const copies = (articles: OriginInput[]): string[][] => findOrigins(articles).map((row) => [row.article_id, row.origin_id, row.copy_of, row.basis]);

describe("fingerprints", () => {
  test("a text overlaps itself wholly, and any two alike both ways", () => {
    fc.assert(fc.property(fc.array(fc.integer(), { minLength: 20, maxLength: 400 }), fc.array(fc.integer(), { minLength: 20, maxLength: 400 }), (a, b) => {
      const [x, y] = [fingerprint(a), fingerprint(b)];
      expect(overlap(x, y)).toBe(overlap(y, x));
      if (x.shingles >= 8) expect(overlap(x, x)).toBe(1);
      expect(x.sketch).toEqual([...x.sketch].sort((p, q) => p - q));
      expect(x.sketch.length).toBe(Math.min(SKETCH, x.shingles));
    }));
  });

  test("estimates how much of the shorter stands in the longer", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 10 }), (seed, tenths) => {
      const shared = words(seed, 30 * tenths);
      const a = fingerprint([...shared, ...words(seed + 1e7, 300 - 30 * tenths)]);
      const b = fingerprint([...shared, ...words(seed + 2e7, 300 - 30 * tenths)]);
      expect(Math.abs(overlap(a, b) - tenths / 10)).toBeLessThan(0.32);
    }));
  });

  test("of a few words nothing is claimed", () => {
    expect(overlap(fingerprint(words(1, 8)), fingerprint(words(1, 8)))).toBe(0);
  });
});

describe("origins", () => {
  test("a later copy, cut and under another headline, is the earlier text", () => {
    const text = words(1, 200);
    expect(copies([
      article("b", [...words(9000, 8), ...text.slice(0, 150)], { published: "2021-09-16" }),
      article("a", text),
      article("c", words(5000, 200)),
    ])).toEqual([["b", "a", "a", "text"], ["a", "a", "", ""], ["c", "c", "", ""]]);
  });

  test("one agency with part of a text in common is one origin; two agencies are not", () => {
    const [a, b] = [[...words(1, 90), ...words(3000, 110)], [...words(1, 90), ...words(4000, 110)]];
    expect(copies([article("a", a, { agency: "reuters" }), article("b", b, { agency: "reuters" })])[1]).toEqual(["b", "a", "a", "credit"]);
    expect(copies([article("a", a, { agency: "reuters" }), article("b", b, { agency: "afp" })])[1]).toEqual(["b", "b", "", ""]);
  });

  test("a person overrules: a copy that is none, and one that the words do not show", () => {
    const text = words(1, 200);
    expect(copies([
      article("a", text), article("b", text, { declared: "b" }), article("c", words(7000, 100), { declared: "a" }),
    ])).toEqual([["a", "a", "", ""], ["b", "b", "", "person"], ["c", "a", "a", "person"]]);
  });

  test("two that people made copies of each other are one text all the same", () => {
    const rows = findOrigins([article("b", words(1, 50), { declared: "a" }), article("a", words(500, 50), { declared: "b" })]);
    expect(rows.map(({ origin_id }) => origin_id)).toEqual(["a", "a"]);
  });

  test("a formula that every page ends with makes no copies", () => {
    const articles = Array.from({ length: 120 }, (_, n) => article(`a-${n}`, [...words(10_000 * (n + 1), 60), ...words(1, 40)]));
    expect(findOrigins(articles).filter(({ copy_of }) => copy_of !== "")).toEqual([]);
  });

  test("the order of the rows decides nothing", () => {
    const base = Array.from({ length: 12 }, (_, n) => article(`a-${n}`, [...words(1 + (n % 4) * 100_000, 120), ...words(n * 7000 + 5, 60)]));
    const rooted = (list: OriginInput[]): string[] => findOrigins(list).map(({ article_id, origin_id }) => `${article_id} ${origin_id}`).sort();
    fc.assert(fc.property(fc.shuffledSubarray(base, { minLength: 12 }), (list) => {
      expect(rooted(list)).toEqual(rooted(base));
    }));
  });
});
