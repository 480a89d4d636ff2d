/** Fonts cut down to the letters in use, for files that carry their own. */
import { cutFont, type CutFont } from "./fonts/cut.ts";
import { sha256 } from "../core/hash.ts";
import type { FontSet, RenderCache } from "./types.ts";

/** What Arabic and Latin need to be joined, placed and kerned; the rest of the font's tricks only weigh. */
const FEATURES = ["ccmp", "isol", "init", "medi", "fina", "rlig", "liga", "calt", "curs", "kern", "mark", "mkmk"];

/** The letters that files of one language use, by weight. */
export interface Letters {
  regular: string;
  bold: string;
}

/** `@font-face` rules for the letters in use, as WOFF2 in data addresses. */
export async function fontFaces(letters: Letters, fonts: FontSet, cache?: RenderCache, cut: CutFont = cutFont): Promise<string> {
  const faces = [
    { weight: 400, bytes: fonts.regular.bytes, text: letters.regular },
    { weight: 600, bytes: fonts.bold.bytes, text: letters.bold },
  ];
  const rules = await Promise.all(
    faces.map(async ({ weight, bytes, text }) => {
      const sorted = [...new Set(text.normalize("NFC"))].filter((letter) => letter >= " ").sort().join("");
      const key = `font-${sha256(bytes, sorted, FEATURES.join(" "))}`;
      let subset = await cache?.get(key);
      if (!subset) {
        subset = await cut(bytes, sorted, FEATURES);
        await cache?.set(key, subset);
      }
      const address = `data:font/woff2;base64,${Buffer.from(subset).toString("base64")}`;
      return `@font-face{font-family:'IBM Plex Sans Arabic';font-weight:${weight};src:url(${address}) format('woff2')}`;
    }),
  );
  return rules.join("");
}

/** The letters of an SVG or HTML fragment; bold ones where a tag says `font-weight="600"`. */
export function lettersOf(markup: string): Letters {
  const bold = [...markup.matchAll(/font-weight="600"[^>]*>([\s\S]*?)<\/(?:g|text|th)>/g)].map(([, inner]) => inner ?? "");
  const plain = (text: string): string => text.replace(/<[^>]*>/g, "").replace(/&[#\w]+;/g, "&<>\"'");
  return { regular: plain(markup), bold: plain(bold.join("")) };
}
