/** A picture of one fact, 1200 × 630: the number in its bound, what it is of, who says so. */
import { FONT_FAMILY, LIGHT, type ColourName } from "../../charts/shared/theme.ts";
import type { Lang } from "../core/types.ts";
import { escape } from "../core/escape.ts";
import { paint } from "./colours.ts";
import { breakLines, LEADING } from "./layout.ts";
import { sha256 } from "../core/hash.ts";
import { createMeasure, type Measure } from "./measure.ts";
import { drawPng, type DrawPng } from "./png.ts";
import type { FontSet, RenderCache } from "./types.ts";

export interface Card {
  /** of the picture, in dist/ */
  path: string;
  lang: Lang;
  /** “more than 1,800 vehicles” */
  number: string;
  /** “whose ownership passed to Iraq” */
  label: string;
  /** “Elaph (D), 4 November 2021” */
  who: string;
  /** name of the publication */
  site: string;
  colour: ColourName;
}

export const CARD = { width: 1200, height: 630 } as const;
const PAD = 80;

/** As an SVG with light colours written out, for the PNG renderer. */
export function cardSvg({ lang, number, label, who, site, colour }: Card, measure: Measure): string {
  const rtl = lang === "ar";
  const x = rtl ? CARD.width - PAD : PAD;
  const room = CARD.width - 2 * PAD;
  const texts: string[] = [];
  let y = PAD + 10;
  const write = (text: string, size: number, bold: boolean, fill: ColourName, most: number): void => {
    const lines = breakLines(text, room, size, bold, measure);
    const kept = lines.slice(0, most);
    if (lines.length > most) kept[most - 1] = `${kept[most - 1]!} …`;
    for (const line of kept) {
      y += Math.round(size * LEADING[lang]);
      texts.push(`<text x="${x}" y="${y - Math.round(size * 0.3)}" font-size="${size}"${bold ? ' font-weight="600"' : ""} fill="var(--${fill})">${escape(rtl ? `\u2067${line}\u2069` : line)}</text>`);
    }
  };
  const big = [104, 88, 72, 60].find((size) => breakLines(number, room, size, true, measure).length <= 2) ?? 52;
  write(number, big, true, colour, 3);
  y += 14;
  write(label, 44, false, "ink", 2);
  y += 18;
  write(who, 30, false, "muted", 2);
  const foot = `<text x="${x}" y="${CARD.height - PAD + 24}" font-size="28" font-weight="600" fill="var(--ink)">${escape(rtl ? `\u2067${site}\u2069` : site)}</text>`;
  const rule = `<rect x="${rtl ? CARD.width - PAD - 120 : PAD}" y="${PAD - 16}" width="120" height="8" fill="var(--${colour})"/>`;
  return paint(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}" direction="ltr" font-family="${FONT_FAMILY}" text-anchor="${rtl ? "end" : "start"}"><rect width="${CARD.width}" height="${CARD.height}" fill="var(--paper)"/>${rule}${texts.join("")}${foot}</svg>`,
    LIGHT,
  );
}

/** The pictures, by path in dist/, from the cache where nothing of them has changed. */
export async function drawCards(cards: readonly Card[], { fonts, cache, png = drawPng }: { fonts: FontSet; cache?: RenderCache; png?: DrawPng }): Promise<Map<string, Uint8Array>> {
  const measure = await createMeasure(fonts);
  const made = await Promise.all(cards.map(async (card) => {
    const svg = cardSvg(card, measure);
    const key = `card-${sha256(svg, sha256(fonts.regular.bytes), sha256(fonts.bold.bytes))}`;
    const kept = await cache?.get(key);
    if (kept) return [card.path, kept] as const;
    const { bytes } = await png(svg, [fonts.regular.path, fonts.bold.path], 1);
    await cache?.set(key, bytes);
    return [card.path, bytes] as const;
  }));
  return new Map(made);
}
