import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { makeCorpus } from "../../scripts/bench/corpus.ts";
import { isWithin, median } from "../../scripts/bench/measure.ts";
import { frequentWords, plainScan } from "../../scripts/bench/plain-scan.ts";

const ARTICLES = fileURLToPath(new URL("../../data/articles", import.meta.url));

describe("the bench", () => {
  it("makes the same corpus of the same seed, and another of another", () => {
    const corpus = makeCorpus(ARTICLES, 0.2);
    expect(makeCorpus(ARTICLES, 0.2)).toEqual(corpus);
    expect(makeCorpus(ARTICLES, 0.2, 7)).not.toEqual(corpus);
    const bytes = corpus.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    expect(bytes).toBeGreaterThan(200_000);
    expect(bytes).toBeLessThan(230_000);
    expect(new Set(corpus.map(({ text }) => text)).size).toBe(corpus.length);
  });

  it("scans at the starts of words only", () => {
    expect(plainScan("troops, troops untroops (troops)", ["troops"])).toBe(3);
    expect(frequentWords("aaa ".repeat(30) + Array.from({ length: 25 }, (_, n) => `w${"abcdefghijklmnopqrstuvwxyz"[n]}x `.repeat(25 - n)).join(""), 3)).toEqual(["wtx", "wux", "wvx"]);
  });

  it("tells a figure that is over its budget, and the middle of several", () => {
    expect([isWithin({ name: "", value: 4.1, unit: "", atMost: 4 }), isWithin({ name: "", value: 1.9, unit: "", atLeast: 1.8 }), isWithin({ name: "", value: 9, unit: "" })]).toEqual([false, true, true]);
    expect(median([9, 1, 5])).toBe(5);
  });
});
