/** No chart draws a doubt or a count that the data lacks, and each draws the same at every width. */
import { describe, expect, it } from "vitest";
import { charts } from "../../charts/index.ts";
import { WIDTHS } from "../../charts/shared/theme.ts";
import type { Bound } from "../../scripts/core/types.ts";
import { draw, iraq, LANGS } from "./context.ts";

const chart = (id: string) => charts.find((other) => other.id === id)!;

/** Full and empty dots of a drawing, and its fades; the pencil that merges dots draws them as lines of no length. */
function drawn(svg: string): { dots: number; fades: number; dashes: number } {
  return {
    dots: [...svg.matchAll(/<circle /g)].length + [...svg.matchAll(/h\.01/g)].length,
    fades: [...svg.matchAll(/<linearGradient /g)].length,
    dashes: [...svg.matchAll(/stroke-dasharray="\d/g)].length,
  };
}

const everywhere = (id: string, tables = iraq()): { dots: number; fades: number; dashes: number }[] =>
  LANGS.flatMap((lang) => WIDTHS.map((width) => drawn(draw(chart(id), tables, lang, width))));

describe("as the articles have it", () => {
  // About 3,000 in fifties and what is left of them, fade; 2,500 does not.
  it("troops: sixty marks, two fades", () => {
    for (const one of everywhere("troops")) expect(one).toEqual({ dots: 60, fades: 2, dashes: 0 });
  });

  it("attacks: thirty marks, one fade, and the drone beside them", () => {
    for (const one of everywhere("attacks")) expect(one).toEqual({ dots: 30, fades: 1, dashes: 0 });
  });

  it("transfers: two numerals, open above", () => {
    for (const one of everywhere("transfers")) expect(one).toEqual({ dots: 0, fades: 2, dashes: 0 });
  });

  // Five days of publication and three namings of the day.
  it("dates: no fade", () => {
    for (const one of everywhere("dates")) expect(one).toEqual({ dots: 8, fades: 0, dashes: 0 });
  });
});

describe.each([["exact", 0], ["about", 1], ["more_than", 1], ["nearly", 1]] as [Bound, number][])("a count of attacks that is %s", (bound, fades) => {
  it(`has ${fades === 0 ? "no fade" : "one fade"}, whatever the number`, () => {
    for (const best of [3, 30, 300]) {
      const tables = iraq();
      for (const row of tables.findings["attacks"]!) if (row["attacks_id"] === "attacks") Object.assign(row, { best, bound });
      for (const one of everywhere("attacks", tables)) expect(one.fades).toBe(fades);
    }
  });
});

it("a fade has one size, whatever the number and the width", () => {
  const sizes = [2, 1800, 999_999].flatMap((best) => {
    const tables = iraq();
    for (const row of tables.findings["transfers"]!) Object.assign(row, { best, bound: "more_than" });
    return WIDTHS.flatMap((width) => {
      const svg = draw(chart("transfers"), tables, "en", width);
      const stops = [...svg.matchAll(/<stop offset="([\d.]+)"[^>]*stop-opacity="1"/g)].map(([, offset]) => Number(offset));
      const boxes = [...svg.matchAll(/<rect[^>]* width="([\d.]+)"[^>]*fill="url/g)].map(([, size]) => Number(size));
      return boxes.map((size, i) => Math.round(size * (1 - stops[i]!)));
    });
  });
  expect(sizes.length).toBeGreaterThan(0);
  expect(new Set(sizes)).toEqual(new Set([28]));
});
