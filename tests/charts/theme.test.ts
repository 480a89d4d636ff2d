import { describe, expect, it } from "vitest";
import { DARK, LIGHT, type ColourName, type Palette } from "../../charts/shared/theme.ts";

type Rgb = [number, number, number];

const linear = (hex: string): Rgb =>
  [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as Rgb;

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

const contrast = (a: string, b: string): number => {
  const [x, y] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

// Machado, Oliveira and Fernandes (2009), severity 1.
const sight: Record<string, number[][]> = {
  full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

const oklab = ([r, g, b]: Rgb): Rgb => {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s];
};

const seen = (hex: string, how: string): Rgb => {
  const rgb = linear(hex);
  const row = (weights: number[]): number => Math.min(1, Math.max(0, weights.reduce((sum, weight, i) => sum + weight * rgb[i]!, 0)));
  return oklab(sight[how]!.map(row) as Rgb);
};

const topics: ColourName[] = ["troops", "transfers", "attacks", "dates"];
const themes: [string, Palette][] = [["light", LIGHT], ["dark", DARK]];

describe.each(themes)("%s", (_, palette) => {
  it.each(["ink", "muted", ...topics] as ColourName[])("%s can be read as text", (name) => {
    expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it("silence can be seen as a mark", () => {
    expect(contrast(palette.silent, palette.paper)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(sight))("topics stay apart for %s sight", (how) => {
    for (const [i, a] of topics.entries()) {
      for (const b of topics.slice(i + 1)) {
        const [x, y] = [seen(palette[a], how), seen(palette[b], how)];
        expect(Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]), `${a} and ${b}`).toBeGreaterThan(0.1);
      }
    }
  });
});
