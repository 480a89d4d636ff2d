/** Where the words around a drawing go, with the true widths of the font; for pictures and for heights. */
import { shownFrom, shownUpTo, TEXT, WIDTHS } from "../../charts/shared/theme.ts";
import type { Lang } from "../core/types.ts";
import type { Measure } from "./measure.ts";
import type { Variant } from "./types.ts";

/** Sizes in px of the words of an embed and of a picture. */
export const WORDS = {
  en: { title: 20, text: 15, small: 13 },
  ar: { title: 21, text: 16, small: 14 },
} as const;

export const LEADING = { en: 1.35, ar: 1.6 } as const;

/** Breaks a text at spaces, as a browser does; a longer word stands alone on its line. */
export function breakLines(text: string, width: number, size: number, bold: boolean, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, size, bold) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export const lineOf = (size: number, lang: Lang): number => Math.round(size * LEADING[lang]);

/** The drawing that a container of a width shows, and its height there. */
export function shownAt(variants: Variant[], width: number): { variant: Variant; height: number } {
  const variant = [...variants].reverse().find(({ width: nominal }) => nominal === WIDTHS[0] || width >= shownFrom(nominal)) ?? variants[0]!;
  return { variant, height: (variant.height * Math.min(width, shownUpTo(variant.width))) / variant.width };
}

export const labelSize = (lang: Lang): number => TEXT[lang].label;
