/** Items against articles: articles as rows where it is wide, items as rows with their words above where it is not. */
import * as Plot from "@observablehq/plot";
import { max } from "d3";
import type { ArticleRow } from "../../scripts/core/rows.ts";
import { boxMarks, type Box } from "./boxes.ts";
import type { DrawContext } from "./chart.ts";
import { sayArticle, sayPublished } from "./phrases.ts";
import { canvas, lineHeight, sides, textMarks, wrap, type Label } from "./text.ts";
import { colour, type ColourName } from "./theme.ts";

export interface Item {
  name: string;
  /** stands out: its words in this colour and bold */
  strong?: ColourName;
  /** a piece of time is left out before it */
  gap?: boolean;
}

export interface Matrix<T extends Item> {
  items: T[];
  articles: ArticleRow[];
  /** what stands in a cell around its middle; empty for silence */
  cell(item: T, article: ArticleRow, x: number, y: number): Box[];
  /** height of a cell's mark, px */
  size: number;
}

/** One or two lines that name an article: its outlet or headline, and its day in grey. */
function head(article: ArticleRow, width: number, context: DrawContext): { name: string[]; day: string[] } {
  // One name of a month is enough where there is little room.
  const single = context.settings.months === "double" ? { ...context, settings: { ...context.settings, months: "levantine" as const } } : context;
  return {
    name: wrap(sayArticle(article, context), width, context, true, 2),
    day: wrap(shortMonths(sayPublished({ ...article, published_basis: "stated" }, single)), width, context, false, 4),
  };
}

const shortMonths = (text: string): string =>
  text.replace(/January|February|August|September|October|November|December/g, (name) => name.slice(0, 3));

/** Articles as rows. Null where a word of an item is wider than its column. */
export function across<T extends Item>({ items, articles, cell }: Matrix<T>, context: DrawContext): SVGSVGElement | null {
  const { start, anchor, sign } = sides(context);
  const line = lineHeight(context);
  const gutter = 220;
  const pitch = (context.width - 8 - gutter) / Math.max(1, items.length);
  const heads = items.map((item) => wrap(item.name, pitch - 6, context, false, 7));
  if (heads.some((lines) => lines.some((text) => text.endsWith("…")))) return null;
  const top = (max(heads, (lines) => lines.length) ?? 1) * line + 14;
  const x = (i: number): number => start + sign * (gutter + (i + 0.5) * pitch);
  const step = line * 2 + 16;
  const labels: Label[] = heads.map((lines, i) => ({ x: x(i), y: top - 14 - (lines.length - 0.5) * line, text: lines.join("\n"), anchor: "middle" }));
  const boxes: Box[] = [];
  const marks: Plot.Markish[] = [Plot.ruleY(articles.map((_, i) => top + i * step), { stroke: colour("rule"), x1: 0, x2: context.width })];
  articles.forEach((article, row) => {
    const y = top + (row + 0.5) * step;
    labels.push({ x: start, y: y - line / 2, text: wrap(sayArticle(article, context), gutter - 16, context, true, 1).join(""), anchor, bold: true });
    labels.push({ x: start, y: y + line / 2, text: wrap(sayPublished(article, context), gutter - 16, context, false, 1).join(""), anchor, fill: "muted" });
    items.forEach((item, i) => boxes.push(...cell(item, article, x(i), y)));
  });
  return canvas(context, top + articles.length * step + 2, [...marks, ...boxMarks(boxes), ...textMarks(labels, context)]);
}

/** The least width of a column that an article's name still fits, px. */
const LEAST = 54;

/** Items as rows, articles as columns; in several blocks, one under the other, where there are many. */
export function down<T extends Item>({ items, articles, cell, size }: Matrix<T>, context: DrawContext): SVGSVGElement {
  const { start, anchor, sign } = sides(context);
  const line = lineHeight(context);
  const wide = context.width >= 640;
  const gutter = wide ? Math.min(context.width * 0.42, 380) : 0;
  const room = context.width - 8 - gutter;
  const blocks = Math.max(1, Math.ceil(articles.length / Math.floor(room / LEAST)));
  const columns = Math.max(1, Math.ceil(articles.length / blocks));
  const x = (i: number): number => start + sign * (gutter + (i + 0.5) * (room / columns));
  const labels: Label[] = [];
  const boxes: Box[] = [];
  const rules: (Item & { y: number })[] = [];
  let y = 0;
  for (let block = 0; block < blocks; block++) {
    const own = articles.slice(block * columns, (block + 1) * columns);
    const heads = own.map((article) => head(article, room / columns - 6, context));
    labels.push(...heads.flatMap(({ name, day }, i): Label[] => [
      { x: x(i), y: y + line / 2, text: name.join("\n"), anchor: "middle", bold: true },
      { x: x(i), y: y + (name.length + 0.5) * line, text: day.join("\n"), anchor: "middle", fill: "muted" },
    ]));
    y += (max(heads, ({ name, day }) => name.length + day.length) ?? 1) * line + 10;
    for (const item of items) {
      const lines = wrap(item.name, wide ? gutter - 12 : context.width - 8, context, item.strong !== undefined, 4);
      const tall = lines.length * line + 10;
      const height = wide ? Math.max(tall, size + 14) : tall + size + 10;
      const top = wide ? y + height / 2 - ((lines.length - 1) * line) / 2 : y + 5 + line / 2;
      rules.push({ ...item, y });
      labels.push({ x: start, y: top, text: lines.join("\n"), anchor, ...(item.strong && { bold: true, fill: item.strong }) });
      own.forEach((article, i) => boxes.push(...cell(item, article, x(i), wide ? y + height / 2 : y + tall + size / 2)));
      y += height;
    }
    y += block < blocks - 1 ? 28 : 0;
  }
  const rule = (list: typeof rules, stroke: ColourName, more: Plot.RuleYOptions = {}): Plot.Markish => Plot.ruleY(list, { y: "y", x1: 0, x2: context.width, stroke: colour(stroke), ...more });
  const marks = [
    rule(rules.filter(({ gap, strong }) => !gap && !strong), "rule"),
    rule(rules.filter(({ gap }) => gap), "silent", { strokeDasharray: "1.5 4" }),
    ...rules.filter(({ strong }) => strong).map((item) => rule([item], item.strong!)),
  ];
  return canvas(context, y, [...marks, ...boxMarks(boxes), ...textMarks(labels, context)]);
}
