import type { Element } from "hast";
import { visit } from "unist-util-visit";
import type { Bilingual, Lang } from "../../core/types.ts";
import type { Cell } from "../cells.ts";
import { contextFor, type Report } from "../context.ts";
import { Diagnostics } from "../diagnostics.ts";
import type { FrontMatter } from "../front-matter.ts";
import type { ShownCell } from "../page/story.ts";
import { wordsOf } from "../page/words.ts";
import { writeFragment } from "../page/write.ts";
import { parseMarkdown } from "../parse.ts";
import { blocksOf, plainOf } from "../plain.ts";
import type { Reader } from "./scan.ts";

/** The texts of the notebook's literals. */
export function literalsOf(cells: readonly Cell[], front: FrontMatter, report: Report): Record<Lang, ReadonlySet<string>> {
  const quiet = { ...report, diagnostics: new Diagnostics() };
  const of = (lang: Lang): Set<string> => {
    const context = contextFor(quiet, lang);
    const blocks = [
      ...cells.flatMap((cell) => (cell.type === "prose" ? blocksOf(cell[lang]) : [])),
      ...[front.title, front.description].map((text) => parseMarkdown(text[lang])),
    ];
    return new Set(blocks.flatMap((block) => {
      const { text, segments } = plainOf(block, context);
      return segments.filter((one) => one.kind === "literal").map((one) => text.slice(one.start, one.end));
    }));
  };
  return { en: of("en"), ar: of("ar") };
}

/** What code cells gave, by language and by what their parts are named. */
export function cellMarkup(shown: readonly ShownCell[]): Map<string, string> {
  const made = new Map<string, string>();
  for (const { cell, content } of shown) {
    if (cell.type !== "code") continue;
    for (const lang of ["en", "ar"] as const) {
      visit({ type: "root", children: content[lang] }, "element", (element: Element) => {
        const of = element.properties.dataOf;
        if (typeof of === "string" && of.startsWith("cells/")) made.set(`${lang} ${of}`, writeFragment(element.children));
      });
    }
  }
  return made;
}

/** Titles, descriptions, labels and text alternatives: texts that state numbers as a whole. */
export function meantTexts(texts: { title: Bilingual; description: Bilingual }, { charts, settings }: Report): Set<string> {
  const meant = new Set<string>([`${texts.title.en} | ${texts.title.ar}`, `${texts.title.ar} | ${texts.title.en}`]);
  for (const lang of ["en", "ar"] as const) {
    const words = wordsOf(lang);
    for (const text of [texts.title[lang], texts.description[lang], settings.site[lang]]) meant.add(text);
    for (const chart of charts.values()) {
      const { alt, title, description } = chart[lang];
      for (const text of [alt, title, description, `${words.chartTable}: ${title}`, ...Object.values(words.snippet).map((name) => `${name}: ${title}`)]) meant.add(text);
    }
  }
  return meant;
}

/** A reader that reads each text once: three pages have much in common. */
export function remember(read: Reader): Reader {
  const known = new Map<string, ReturnType<Reader>>();
  return (text, lang) => {
    const key = `${lang} ${text}`;
    let found = known.get(key);
    if (!found) known.set(key, (found = read(text, lang)));
    return found;
  };
}
