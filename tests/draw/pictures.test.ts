import { Resvg } from "@resvg/resvg-js";
import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, it } from "vitest";
import { LIGHT } from "../../charts/shared/theme.ts";
import { loadChartFonts } from "../../scripts/store/files/fonts.ts";
import { paint } from "../../scripts/draw/colours.ts";
import { drawPng } from "../../scripts/draw/png.ts";
import type { FontSet, RenderOutput } from "../../scripts/draw/types.ts";
import { render } from "./setup.ts";

let output: RenderOutput;
let fonts: FontSet;
const cases = ["troops", "transfers", "attacks", "dates", "sources"].flatMap((id) => (["en", "ar"] as const).map((lang) => ({ id, lang })));

beforeAll(async () => {
  [output, fonts] = await Promise.all([render(), loadChartFonts()]);
}, 60_000);

/** Dark pixels in a band of a picture drawn anew from its SVG, as shares of the left and of the right half. */
function ink(svg: string, top: number, bottom: number): { left: number; right: number } {
  const font = { fontFiles: [fonts.regular.path, fonts.bold.path], loadSystemFonts: false, defaultFontFamily: "IBM Plex Sans Arabic" };
  const image = new Resvg(svg, { font }).render();
  const { pixels, width } = image;
  const count = { left: 0, right: 0 };
  for (let y = top; y < bottom; y++) for (let x = 0; x < width; x++) if (pixels[(y * width + x) * 4]! < 100) count[x < width / 2 ? "left" : "right"]++;
  return count;
}

describe.each(cases)("$id in $lang", ({ id, lang }) => {
  it("is a well-formed SVG that stands alone", () => {
    const source = String(output.files.get(`${lang}/charts/${id}.svg`));
    const { document } = new JSDOM(source, { contentType: "image/svg+xml" }).window;
    const svg = document.documentElement;
    expect(svg.namespaceURI).toBe("http://www.w3.org/2000/svg");
    expect(svg.getAttribute("direction")).toBe("ltr");
    expect(svg.getAttribute("lang")).toBe(lang);
    const chart = output.charts.get(id)![lang];
    expect(document.querySelector("title")!.textContent).toBe(chart.title);
    expect(document.querySelector("desc")!.textContent).toBe(chart.alt);
    expect(source).toContain("@font-face");
    expect(source).toContain("prefers-color-scheme:dark");
    expect(source, "colours that only browsers know").not.toMatch(/(fill|stroke|stop-color)="var\(/);
    expect(source, "addresses elsewhere").not.toMatch(/(href|src)="(?!#)|url\((?!#|data:)/);
    const words = [...document.querySelectorAll("text")].map((text) => text.textContent!).join(" ").replace(/[\u2066-\u2069]/g, "");
    for (const word of chart.title.split(" ")) expect(words).toContain(word);
  });

  it("has ink where its title should be, at the side where reading starts", () => {
    const source = String(output.files.get(`${lang}/charts/${id}.svg`));
    const { left, right } = ink(source, 20, 54);
    expect(left + right).toBeGreaterThan(400);
    expect(lang === "ar" ? right : left).toBeGreaterThan(lang === "ar" ? left * 0.9 : right * 0.9);
    // Without the title the band is empty: the ink is the title's.
    const without = source.replace(/<g text-anchor="(start|end)"><text[\s\S]*?<\/text>/, '<g text-anchor="$1">');
    const rest = ink(without, 24, 46);
    expect(rest.left + rest.right).toBe(0);
  });

  it("is a PNG at twice its size", () => {
    const png = Buffer.from(output.files.get(`${lang}/charts/${id}.png`)!);
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(2 * (560 + 48));
    expect(png.byteLength).toBeGreaterThan(20_000);
  });
});

describe("Arabic letters", () => {
  const text = (words: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><rect width="400" height="60" fill="#fff"/><text x="390" y="40" font-size="30" text-anchor="end" font-family="IBM Plex Sans Arabic">${words}</text></svg>`;
  const draw = async (words: string): Promise<string> => Buffer.from((await drawPng(text(words), [fonts.regular.path, fonts.bold.path], 1)).bytes).toString("base64");

  it("are joined", async () => {
    // Set apart by an invisible non-joiner, the same letters look otherwise.
    expect(await draw("\u2067جنود\u2069")).not.toBe(await draw("\u2067ج\u200cن\u200cو\u200cد\u2069"));
  });

  it("stand in order with numbers between them", async () => {
    // The isolate puts the full stop on the left; without it the picture differs.
    expect(await draw("\u20673000 جندي.\u2069")).not.toBe(await draw("3000 جندي."));
  });

  it("are no empty boxes", async () => {
    expect(await draw("\u2067جندي\u2069")).not.toBe(await draw("\u2067\u0870\u0870\u0870\u0870\u2069"));
  });
});

it("writes colours out for viewers without custom properties", () => {
  expect(paint(`<rect fill="var(--troops)" stroke="var(--paper)"/>`, LIGHT)).toBe(`<rect fill="${LIGHT.troops}" stroke="${LIGHT.paper}"/>`);
});
