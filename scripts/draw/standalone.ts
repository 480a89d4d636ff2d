/** A picture that stands alone: title, subtitle, drawing and source in one SVG. */
import { FONT_FAMILY, LIGHT, type Palette } from "../../charts/shared/theme.ts";
import type { Lang } from "../core/types.ts";
import { darkRules, paint, paintBoth } from "./colours.ts";
import { escape } from "../core/escape.ts";
import { breakLines, labelSize, lineOf, WORDS } from "./layout.ts";
import type { Measure } from "./measure.ts";
import type { Variant } from "./types.ts";

export interface Words {
  title: string;
  subtitle: string;
  source: string;
  alt: string;
}

export interface Picture {
  /** colours are custom properties */
  svg: string;
  width: number;
  height: number;
}

const PAD = 24;

/** Composes the picture; colours are still custom properties. */
export function compose(id: string, lang: Lang, words: Words, variant: Variant, measure: Measure): Picture {
  const size = WORDS[lang];
  const rtl = lang === "ar";
  const x = rtl ? PAD + variant.width : PAD;
  const texts: string[] = [];
  let y = PAD;
  const write = (text: string, px: number, bold: boolean, fill: string): void => {
    const step = lineOf(px, lang);
    // A viewer without the font has a wider one: lines keep a tenth of their room for it.
    for (const line of breakLines(text, variant.width * 0.9, px, bold, measure)) {
      const isolated = rtl ? `\u2067${line}\u2069` : line;
      texts.push(`<text x="${x}" y="${(y + step * 0.72).toFixed(1)}" font-size="${px}"${bold ? ' font-weight="600"' : ""} fill="var(--${fill})">${escape(isolated)}</text>`);
      y += step;
    }
  };
  write(words.title, size.title, true, "ink");
  y += 4;
  write(words.subtitle, size.text, false, "muted");
  y += 16;
  const drawing = variant.svg
    .replace(/ (class|role|aria-labelledby|aria-label|lang|xmlns|tabindex)="[^"]*"/g, (all, name: string) => (name === "xmlns" ? all : ""))
    .replace("<svg ", `<svg x="${PAD}" y="${y}" font-size="${labelSize(lang)}" overflow="visible" `);
  y += variant.height + 16;
  write(words.source, size.small, false, "muted");
  const [width, height] = [variant.width + 2 * PAD, Math.ceil(y + PAD - 6)];
  const head = `<title id="${id}-${lang}-t">${escape(words.title)}</title><desc id="${id}-${lang}-d">${escape(words.alt)}</desc>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}" xml:lang="${lang}" direction="ltr" role="img" aria-labelledby="${id}-${lang}-t" aria-describedby="${id}-${lang}-d" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT_FAMILY}" text-anchor="start">${head}<rect width="${width}" height="${height}" fill="var(--paper)"/><g text-anchor="${rtl ? "end" : "start"}">${texts.join("")}</g>${drawing}</svg>`;
  return { svg, width, height };
}

/** As a file: light colours written out, dark ones by the reader's system, the font inside. */
export function standaloneFile(picture: Picture, fontFace: string): string {
  const both = paintBoth(picture.svg);
  const style = `<style>${fontFace}text{white-space:pre;font-feature-settings:"locl" 0}${darkRules(both)}</style>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${both.replace("</desc>", `</desc>${style}`)}\n`;
}

/** For the PNG renderer. */
export const forPng = (picture: Picture, palette: Palette = LIGHT): string => paint(picture.svg, palette);
