/** Findings against articles, with what each article says written in its cell. */
import * as Plot from "@observablehq/plot";
import type { ArticleRow } from "../../scripts/core/rows.ts";
import type { DrawContext } from "./chart.ts";
import { sayArticle, sayPublished } from "./phrases.ts";
import { canvas, lineHeight, sides, textMarks, wrap, type Label } from "./text.ts";
import { colour, type ColourName } from "./theme.ts";

export interface WordCell {
  /** “about 3,000” */
  words: string;
  /** says it just as the row does */
  isSame: boolean;
  mentions: readonly string[];
}

export interface WordRow {
  name: string;
  fill: ColourName;
  /** by article id; an article that is not in it is silent */
  cells: ReadonlyMap<string, WordCell>;
}

/** The least width of a column, px. */
const LEAST = 58;

/** Rows of words; articles that find no room beside each other stand in blocks, one under the other. */
export function wordCells(rows: WordRow[], articles: ArticleRow[], context: DrawContext): SVGSVGElement {
  const { start, anchor, sign } = sides(context);
  const line = lineHeight(context);
  const isWide = context.width >= 500;
  const gutter = isWide ? Math.min(context.width * 0.3, 280) : 0;
  const room = context.width - 8 - gutter;
  const columns = Math.max(1, Math.min(articles.length, Math.floor(room / LEAST)));
  const pitch = room / columns;
  const x = (i: number): number => start + sign * (gutter + i * pitch);
  const labels: Label[] = [];
  const rules: number[] = [];
  const dashes: { x: number; y: number }[] = [];
  const short = { ...context, settings: { ...context.settings, months: context.settings.months === "double" ? ("levantine" as const) : context.settings.months } };
  let y = 0;
  for (let from = 0; from < Math.max(1, articles.length); from += columns) {
    const own = articles.slice(from, from + columns);
    const heads = own.map((article) => ({
      name: wrap(pitch < 90 ? (context.marks?.get(article.article_id)?.[context.lang] ?? sayArticle(article, context)) : sayArticle(article, context), pitch - 8, context, true, 3),
      day: wrap(shortMonths(sayPublished({ ...article, published_basis: "stated" }, short)), pitch - 8, context, false, 4),
    }));
    heads.forEach(({ name, day }, i) => {
      labels.push({ x: x(i), y: y + line / 2, text: name.join("\n"), anchor, bold: true });
      labels.push({ x: x(i), y: y + (name.length + 0.5) * line, text: day.join("\n"), anchor, fill: "muted" });
    });
    y += Math.max(1, ...heads.map(({ name, day }) => name.length + day.length)) * line + 10;
    for (const { name, fill, cells } of rows) {
      rules.push(y);
      const title = wrap(name, isWide ? gutter - 14 : context.width - 8, context, true, 4);
      labels.push({ x: start, y: y + 6 + line / 2, text: title.join("\n"), anchor, bold: true, fill });
      const top = isWide ? y : y + title.length * line + 2;
      let lines = 1;
      own.forEach((article, i) => {
        const cell = cells.get(article.article_id);
        if (!cell) {
          dashes.push({ x: x(i), y: top + 6 + line / 2 });
          return;
        }
        const words = wrap(shortMonths(cell.words), pitch - 3, context, cell.isSame, 5);
        lines = Math.max(lines, words.length);
        labels.push({ x: x(i), y: top + 6 + line / 2, text: words.join("\n"), anchor, bold: cell.isSame, fill: cell.isSame ? "ink" : "muted", rests: cell.mentions });
      });
      y = Math.max(top + lines * line, y + title.length * line) + 12;
    }
    y += from + columns < articles.length ? 24 : 0;
  }
  const marks = [
    Plot.ruleY(rules, { x1: 0, x2: context.width, stroke: colour("rule") }),
    Plot.link(dashes, { x1: "x", x2: (d: { x: number }) => d.x + sign * 12, y1: "y", y2: "y", stroke: colour("silent"), strokeWidth: 1.5 }),
  ];
  return canvas(context, y, [...marks, ...textMarks(labels, context)]);
}

const shortMonths = (text: string): string =>
  text.replace(/January|February|August|September|October|November|December/g, (name) => name.slice(0, 3));
