import { describe, expect, it } from "vitest";
import { example } from "../../charts/example.ts";
import type { AnyChart } from "../../charts/index.ts";
import { WIDTHS } from "../../charts/shared/theme.ts";
import { draw, iraq, LANGS, textsIn, words } from "./context.ts";

const chart = example as AnyChart;

describe.each(LANGS)("in %s", (lang) => {
  it.each(WIDTHS)("keeps every text inside at %i px", (width) => {
    const svg = draw(chart, iraq(), lang, width);
    const texts = textsIn(svg, lang);
    expect(texts.length).toBeGreaterThan(0);
    for (const { text, left, right } of texts) {
      expect(left, text).toBeGreaterThanOrEqual(-0.5);
      expect(right, text).toBeLessThanOrEqual(width + 0.5);
    }
  });

  it("says in words what it draws", () => {
    for (const text of Object.values(words(chart, iraq(), lang))) expect(text.trim()).not.toBe("");
  });
});

it("says so where there is nothing to draw", () => {
  expect(() => chart.select({ ...iraq(), articles: [] }, {} as never)).toThrow("no rows to draw");
});
