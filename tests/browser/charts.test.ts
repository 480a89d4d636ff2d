/**
 * Every chart in both languages, at every width hosts have, in both themes: measured in a real browser.
 * No text on another, none cut off, none outside its drawing, none under 12 px.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RenderOutput } from "../../scripts/draw/types.ts";
import { render } from "../draw/setup.ts";
import { launch } from "./browser.ts";

const WIDTHS = [280, 320, 375, 411, 412, 480, 560, 618, 620, 720, 800, 928, 930, 1080, 1200, 1400];
const cases = ["troops", "transfers", "attacks", "dates", "sources"].flatMap((id) => (["en", "ar"] as const).map((lang) => ({ id, lang })));

let browser: Browser;
let page: Page;
let output: RenderOutput;

beforeAll(async () => {
  [browser, output] = await Promise.all([launch(), render()]);
  page = await browser.newPage();
}, 120_000);

afterAll(() => browser.close());

interface Found {
  text: string;
  box: { left: number; right: number; top: number; bottom: number };
  size: number;
  /** of the drawing it stands in */
  frame: { left: number; right: number; top: number; bottom: number };
}

/** Ink boxes of all visible texts of drawings. */
const measure = (): Found[] => {
  const context = document.createElement("canvas").getContext("2d")!;
  const visible = [...document.querySelectorAll<SVGSVGElement>(".chart-plot > svg")].filter((svg) => svg.getBoundingClientRect().width > 0);
  return visible.flatMap((svg) => {
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const edge = svg.getBoundingClientRect();
    const frame = { left: edge.left, right: edge.right, top: edge.top, bottom: edge.bottom };
    return [...svg.querySelectorAll<SVGTextElement>("text")].filter((text) => text.textContent).map((text) => {
      const style = getComputedStyle(text);
      const size = parseFloat(style.fontSize) * scale;
      context.font = `${style.fontWeight} ${size}px ${style.fontFamily}`;
      const ink = context.measureText(text.textContent!);
      const rect = text.getBoundingClientRect();
      const y = text.getAttribute("y") ?? "0";
      const baseline = text.getScreenCTM()!.f + parseFloat(y) * (y.endsWith("em") ? size : scale);
      return { text: text.textContent!, size, frame, box: { left: rect.left, right: rect.right, top: baseline - ink.actualBoundingBoxAscent, bottom: baseline + ink.actualBoundingBoxDescent } };
    });
  });
};

describe.each(cases)("$id in $lang", ({ id, lang }) => {
  beforeAll(async () => {
    await page.setContent(String(output.files.get(`${lang}/charts/${id}.html`)), { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready);
  });

  it.each(WIDTHS.flatMap((width) => (["light", "dark"] as const).map((theme) => [width, theme] as const)))("at %i px, %s", async (width, theme) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });
    const found = await page.evaluate(measure);
    expect(found.length).toBeGreaterThan(2);
    expect(found.every(({ box, size }) => Object.values(box).every(Number.isFinite) && size > 0)).toBe(true);
    const wrong: string[] = [];
    for (const [i, a] of found.entries()) {
      if (a.size < 12) wrong.push(`${a.size.toFixed(1)} px: ${a.text}`);
      const { box, frame } = a;
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
        wrong.push(`outside: ${a.text} ${JSON.stringify([box, frame])}`);
      for (const b of found.slice(i + 1)) {
        const across = Math.min(box.right, b.box.right) - Math.max(box.left, b.box.left);
        const along = Math.min(box.bottom, b.box.bottom) - Math.max(box.top, b.box.top);
        if (across > 0.5 && along > 0.5) wrong.push(`overlap: ${a.text} | ${b.text} by ${across.toFixed(1)} × ${along.toFixed(1)}`);
      }
    }
    expect(wrong).toEqual([]);
    // Nothing scrolls sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it("is as tall as was reckoned, and never taller than its snippet says", async () => {
    const chart = output.charts.get(id)![lang];
    const most = Number(/height="(\d+)"/.exec(chart.snippets.find(({ kind }) => kind === "iframe")!.code)![1]);
    for (const [width, reckoned] of Object.entries(chart.heights)) {
      await page.setViewportSize({ width: Number(width), height: 900 });
      const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      expect(height, `${width} px`).toBeLessThanOrEqual(reckoned + 1);
      expect(reckoned - height, `${width} px: too much room`).toBeLessThan(60);
      expect(height, `${width} px`).toBeLessThanOrEqual(most);
    }
  });
});
