import { expect, test } from "vitest";
import fc from "fast-check";
import type { Amount } from "../../scripts/core/amount.ts";
import type { Bound } from "../../scripts/core/types.ts";
import { add, exactly, multiply, subtract } from "../../scripts/notebook/facts/amount.ts";

const amount = (bound: Bound, value: number): Amount => ({
  value, bound, low: bound === "exact" || bound === "at_least" ? value : bound === "more_than" ? value + 1 : null,
  high: bound === "exact" || bound === "at_most" || bound === "nearly" ? value : bound === "less_than" ? value - 1 : null,
});
const say = ({ bound, value, low, high }: Amount): string => (bound === "between" ? `between ${low} ${high}` : `${bound} ${value}`);

const sums: [string, Amount][] = [
  ["about 500", subtract(amount("about", 3000), exactly(2500))],
  ["more_than 2000", add(amount("more_than", 1800), exactly(200))],
  ["more_than 3900", add(amount("more_than", 1800), amount("more_than", 2100))],
  ["more_than 50", add(amount("more_than", 20), amount("at_least", 30))],
  ["less_than 70", subtract(exactly(100), amount("more_than", 30))],
  ["at_most 70", subtract(exactly(100), amount("at_least", 30))],
  ["nearly 35", add(amount("nearly", 30), exactly(5))],
  ["about 25", subtract(exactly(55), amount("nearly", 30))],
  ["about 60", multiply(amount("about", 30), exactly(2))],
  ["more_than 20", multiply(exactly(2), amount("more_than", 10))],
];

test.each(sums)("%s", (expected, result) => expect(say(result)).toBe(expected));

test.each([
  ["about and an open bound", () => add(amount("about", 3000), amount("more_than", 5))],
  ["open above less open above", () => subtract(amount("more_than", 5), amount("more_than", 3))],
  ["a vague number", () => add({ value: null, bound: "vague", low: 10, high: null }, exactly(1))],
])("no honest result: %s", (_name, work) => expect(work).toThrow());

test("what is taken away and given back leaves the same bound", () => {
  const bounds = fc.constantFrom<Bound>("exact", "more_than", "at_least", "less_than", "at_most");
  fc.assert(fc.property(bounds, fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (bound, value, more) => {
    expect(subtract(add(amount(bound, value), exactly(more)), exactly(more))).toEqual(amount(bound, value));
  }));
});
