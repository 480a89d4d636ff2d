import fc from "fast-check";
import { expect, it } from "vitest";
import { codePointCounter, toPoints, toUnits } from "../../scripts/core/code-points.ts";

const anyText = fc.string({ unit: "binary" });

it("counts a pair of surrogates once, a lone one once as well", () => {
  expect(toPoints("a\u{1F600}b", 3)).toBe(2);
  expect(toPoints("\ud83d\ud83d\u0061", 3)).toBe(3);
  expect(toUnits("a\u{1F600}b", 2)).toBe(3);
  expect(toUnits("ab", 9)).toBe(2);
});

it("agrees with the language's own count of code points, and goes back", () => {
  fc.assert(fc.property(anyText, fc.nat(200), (text, n) => {
    const points = [...text];
    const at = Math.min(n, points.length);
    const offset = points.slice(0, at).join("").length;
    expect(toPoints(text, offset)).toBe(at);
    expect(toUnits(text, at)).toBe(offset);
    const count = codePointCounter(text);
    expect([count(text.length), count(offset), count(text.length)]).toEqual([points.length, at, points.length]);
  }));
}, 60_000);
