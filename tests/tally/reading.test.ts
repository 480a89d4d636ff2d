import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { combine, isCompatible } from "../../scripts/tally/reading.ts";
import type { Reading } from "../../scripts/tally/reading.ts";
import type { Bound } from "../../scripts/core/types.ts";

function said(article: string, bound: Bound, value: number | null, low: number | null = null, high: number | null = null) {
  return { article, bound, value, low: bound === "exact" ? value : low, high: bound === "exact" ? value : high };
}

describe("what several articles say of one number", () => {
  test("one article, however often it says so, is single", () => {
    expect(combine([said("a", "exact", 5), said("a", "exact", 5)]).agreement).toBe("single");
  });
  test("two that say the same agree", () => {
    expect(combine([said("a", "exact", 2500), said("b", "exact", 2500)])).toEqual({
      best: 2500, bound: "exact", low: 2500, high: 2500, values: ["exact:2500"], agreement: "agree",
    });
  });
  test("a rounder statement is compatible, and the exact one stands", () => {
    expect(combine([said("a", "about", 3000), said("b", "exact", 2950)])).toMatchObject({
      best: 2950, bound: "exact", agreement: "compatible", values: ["exact:2950", "about:3000"],
    });
  });
  test("a contradiction has no best value, and hides neither side", () => {
    expect(combine([said("a", "exact", 2400), said("b", "exact", 2500)])).toEqual({
      best: null, bound: "between", low: 2400, high: 2500, values: ["exact:2400", "exact:2500"], agreement: "differ",
    });
  });
  test("more than 2100 contradicts 2000 and not 2300", () => {
    const more: Reading = said("a", "more_than", 2100, 2101);
    expect(isCompatible(more, said("b", "exact", 2000))).toBe(false);
    expect(isCompatible(more, said("b", "exact", 2300))).toBe(true);
  });
  test("about 3000 is rounding to the thousand, about 2950 to the ten", () => {
    expect(isCompatible(said("a", "about", 3000), said("b", "exact", 2400))).toBe(false);
    expect(isCompatible(said("a", "about", 2950), said("b", "exact", 2900))).toBe(false);
  });

  const reading = fc.integer({ min: 1, max: 9999 }).chain((value) =>
    fc.constantFrom<Bound>("exact", "about", "more_than", "at_most").map((bound) =>
      said("x", bound, value, bound === "more_than" ? value + 1 : null, bound === "at_most" ? value : null)),
  );
  test("compatibility has no sides, and everything agrees with itself", () => {
    fc.assert(fc.property(reading, reading, (a, b) => {
      expect(isCompatible(a, b)).toBe(isCompatible(b, a));
      expect(isCompatible(a, a)).toBe(true);
    }));
  });
  test("the order of the articles changes nothing", () => {
    fc.assert(fc.property(fc.array(reading, { minLength: 1, maxLength: 6 }), (all) => {
      const named = all.map((r, i) => ({ ...r, article: String(i) }));
      expect(combine([...named].reverse())).toEqual(combine(named));
    }));
  });
});
