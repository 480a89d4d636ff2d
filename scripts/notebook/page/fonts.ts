import { createHash } from "node:crypto";
import type { Nodes } from "hast";
import { cutFont, type CutFont } from "../../draw/fonts/cut.ts";
import type { RenderCache } from "../../draw/types.ts";

interface Face {
  /** name in `ReportInput.fonts` */
  file: string;
  family: string;
  weight: number;
  style: "normal" | "italic";
  /** which characters of the page it may have to set */
  wants: RegExp;
}

const latin = /[^\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/u;
const arabic = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff0-9\s.,:!()«»…–—\-+/]/u;
const any = /./su;

/** The faces of the page. Prose in a serif for each script; labels in one sans that has both. */
export const faces: readonly Face[] = [
  { file: "source-serif-4/400Regular/SourceSerif4_400Regular.ttf", family: "Source Serif 4", weight: 400, style: "normal", wants: latin },
  { file: "noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf", family: "Noto Naskh Arabic", weight: 400, style: "normal", wants: arabic },
  { file: "ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf", family: "IBM Plex Sans Arabic", weight: 400, style: "normal", wants: any },
  { file: "ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf", family: "IBM Plex Sans Arabic", weight: 600, style: "normal", wants: any },
];

/** What the scripts need to join and mark their letters, and figures that stand in columns. */
const keepFeatures = ["ccmp", "locl", "isol", "init", "medi", "fina", "rlig", "liga", "calt", "mark", "mkmk", "kern", "curs", "tnum", "lnum"];

/** The files that the command layer reads, below `node_modules/@expo-google-fonts/`. */
export const fontFiles: readonly string[] = faces.map((face) => face.file);

/** Fonts inside a stylesheet, and what they can set. */
export interface FontSheet {
  /** `@font-face` rules, the fonts as data */
  css: string;
  characters: ReadonlySet<string>;
}

/** Whether a sheet's fonts have every character of a text. */
export const covers = ({ characters }: FontSheet, text: string): boolean => [...text].every((c) => c < " " || characters.has(c));

/** Each font cut to the characters of the page. */
export async function embedFonts(body: readonly Nodes[], fonts: ReadonlyMap<string, Uint8Array>, cache?: RenderCache, cutter: CutFont = cutFont): Promise<FontSheet> {
  const characters = charactersOf(body);
  const rules = await Promise.all(
    faces.map(async (face) => {
      const bytes = fonts.get(face.file);
      if (!bytes) throw new Error(`missing font: ${face.file}`);
      const subset = await cut(bytes, characters.filter((c) => face.wants.test(c)).join(""), cache, cutter);
      const source = `url(data:font/woff2;base64,${Buffer.from(subset).toString("base64")}) format("woff2")`;
      return `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-style:${face.style};font-display:swap;src:${source}}`;
    }),
  );
  return { css: rules.join("\n"), characters: new Set(characters) };
}

async function cut(bytes: Uint8Array, text: string, cache: RenderCache | undefined, cutter: CutFont): Promise<Uint8Array> {
  const key = `font-${createHash("sha256").update(bytes).update("\0woff2 1\0").update(text).digest("hex")}`;
  const known = await cache?.get(key);
  if (known) return known;
  const made = await cutter(bytes, text, keepFeatures);
  await cache?.set(key, made);
  return made;
}

/** Every character of a page, sorted; those that shaping may bring in; and those that the pages of the review add to it. */
function charactersOf(nodes: readonly Nodes[]): string[] {
  const found = new Set<string>("0123456789٠١٢٣٤٥٦٧٨٩…–—“”‘’«»،؛؟٪٫٬#~☐");
  const walk = (node: Nodes): void => {
    if ("value" in node) for (const c of node.value) found.add(c);
    if ("children" in node) for (const child of node.children) walk(child);
  };
  for (const node of nodes) walk(node);
  return [...found].filter((c) => c >= " ").sort();
}
