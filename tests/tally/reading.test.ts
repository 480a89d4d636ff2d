import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { combine, isCompatible, range, sum } from "../../scripts/tally/amounts.ts";
import type { Amount } from "../../scripts/core/amount.ts";
import type { Bound } from "../../scripts/core/types.ts";

function said(origin: string, bound: Bound, value: number | null, low: number | null = null, high: number | null = null) {
  return { origin, bound, value, low: bound === "exact" ? value : low, high: bound === "exact" ? value : high };
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
    const more: Amount = said("a", "more_than", 2100, 2101);
    expect(isCompatible(more, said("b", "exact", 2000))).toBe(false);
    expect(isCompatible(more, said("b", "exact", 2300))).toBe(true);
  });
  test("about 3000 is rounding to the thousand, about 2950 to the ten", () => {
    expect(isCompatible(said("a", "about", 3000), said("b", "exact", 2400))).toBe(false);
    expect(isCompatible(said("a", "about", 2950), said("b", "exact", 2900))).toBe(false);
  });

  test("an open limit is never pooled as a closed one", () => {
    expect(combine([said("a", "more_than", 2100, 2101), said("b", "exact", 2000)])).toMatchObject({ best: null, bound: "at_least", low: 2000, high: null, agreement: "differ" });
    expect(combine([said("a", "at_most", 20, null, 20), said("b", "exact", 30)])).toMatchObject({ best: null, bound: "at_most", low: null, high: 30 });
  });
  test("copies of one text are one source", () => {
    expect(combine([said("reuters", "exact", 12), said("reuters", "exact", 12)]).agreement).toBe("single");
  });
  test("a range has the least and the most stated, and no best", () => {
    expect(range([said("a", "exact", 70), said("b", "exact", 80), said("c", "between", null, 75, 85)])).toMatchObject({ best: null, bound: "between", low: 70, high: 85 });
    expect(range([said("a", "exact", 70), said("b", "exact", 70)])).toMatchObject({ best: 70, bound: "exact", agreement: "agree" });
  });
  test("parts are added with their bounds", () => {
    const part = (...amounts: ReturnType<typeof said>[]) => combine(amounts);
    expect(sum([part(said("a", "exact", 5)), part(said("a", "exact", 7))], true)).toMatchObject({ best: 12, bound: "exact" });
    expect(sum([part(said("a", "exact", 5)), part(said("a", "about", 70))], true)).toMatchObject({ best: 75, bound: "about", low: null, high: null });
    expect(sum([part(said("a", "exact", 5)), part(said("a", "more_than", 70, 71))], true)).toMatchObject({ best: 76, bound: "at_least", high: null });
  });

  const reading = fc.integer({ min: 1, max: 9999 }).chain((value) =>
    fc.constantFrom<Bound>("exact", "about", "more_than", "at_most").map((bound) =>
      said("x", bound, value, bound === "more_than" ? value + 1 : null, bound === "at_most" ? value : null)),
  );
  test("all can be true where every two can", () => {
    fc.assert(fc.property(fc.array(reading, { minLength: 1, maxLength: 6 }), (all) => {
      const pairs = all.every((a) => all.every((b) => isCompatible(a, b)));
      expect(combine(all.map((one, i) => ({ ...one, origin: String(i) }))).agreement === "differ").toBe(!pairs);
    }));
  });
  test("compatibility has no sides, and everything agrees with itself", () => {
    fc.assert(fc.property(reading, reading, (a, b) => {
      expect(isCompatible(a, b)).toBe(isCompatible(b, a));
      expect(isCompatible(a, a)).toBe(true);
    }));
  });
  test("the order of the articles changes nothing", () => {
    fc.assert(fc.property(fc.array(reading, { minLength: 1, maxLength: 6 }), (all) => {
      const named = all.map((r, i) => ({ ...r, origin: String(i) }));
      expect(combine([...named].reverse())).toEqual(combine(named));
    }));
  });
});
