import { describe, expect, it } from "vitest";
import { charts } from "../../charts/index.ts";
import { WIDTHS } from "../../charts/shared/theme.ts";
import { draw, iraq, textsIn } from "./context.ts";

const chart = (id: string) => charts.find((other) => other.id === id)!;

describe.each(charts.map(({ id }) => id))("%s in Arabic", (id) => {
  it.each(WIDTHS)("locks its own direction and isolates every Arabic line at %i px", (width) => {
    const svg = draw(chart(id), iraq(), "ar", width);
    expect(svg).toMatch(/^<svg[^>]* direction="ltr"/);
    const texts = [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]*)</g)].map(([, text]) => text!);
    const arabic = texts.filter((text) => /\p{Script=Arabic}/u.test(text));
    expect(arabic.length).toBeGreaterThan(3);
    for (const text of arabic) expect(text).toMatch(/^\u2067[^\u2066-\u2069]+\u2069$/);
  });

  it.each(WIDTHS)("leaves no sign of a broken line on its number's wrong side at %i px", (width) => {
    const texts = [...draw(chart(id), iraq(), "ar", width).matchAll(/<(?:text|tspan)[^>]*>([^<]*)</g)].map(([, text]) => text!);
    expect(texts.filter((text) => /^\p{P}+\p{Nd}|\p{Nd}\p{P}+$/u.test(text))).toEqual([]);
  });

  it("isolates nothing in English", () => {
    expect(draw(chart(id), iraq(), "en", 560)).not.toMatch(/[\u2066-\u2069]/);
  });

  it.each(WIDTHS)("keeps every text inside at %i px", (width) => {
    for (const lang of ["en", "ar"] as const) {
      for (const { text, left, right } of textsIn(draw(chart(id), iraq(), lang, width), lang)) {
        expect(left, text).toBeGreaterThanOrEqual(-0.5);
        expect(right, text).toBeLessThanOrEqual(width + 0.5);
      }
    }
  });
});

describe("categories", () => {
  it("start at the right in Arabic and at the left in English", () => {
    const first = (lang: "en" | "ar"): number => textsIn(draw(chart("sources"), iraq(), lang, 320), lang)[0]!.left;
    expect(first("en")).toBeLessThan(80);
    expect(first("ar")).toBeGreaterThan(220);
  });
});

describe("time", () => {
  const order = (rtlTime: boolean): number[] => {
    const texts = textsIn(draw(chart("attacks"), iraq(), "ar", 560, { rtlTime }), "ar");
    return ["نيسان", "حزيران", "آب"].map((name) => texts.find(({ text }) => text === name)?.left ?? NaN).filter(Number.isFinite);
  };

  it("runs from left to right", () => {
    const found = order(false);
    expect(found.length).toBeGreaterThan(1);
    expect([...found].sort((a, b) => a - b)).toEqual(found);
  });

  it("runs from right to left where the setting says so", () => {
    const found = order(true);
    expect(found.length).toBeGreaterThan(1);
    expect([...found].sort((a, b) => b - a)).toEqual(found);
  });

  it("prints Arabic digits where the setting says so", () => {
    const svg = draw(chart("dates"), iraq(), "ar", 560, { digits: "arab" });
    expect(svg).toContain("٢٠٢١");
    expect(textsIn(svg, "ar").map(({ text }) => text.replace(/«[^»]*»/g, "")).join("")).not.toMatch(/[0-9]/);
  });
});
