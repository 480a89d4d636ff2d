/** One date as each article puts it, against one line; other dates as a list beneath. */
import * as Plot from "@observablehq/plot";
import { min } from "d3";
import type { ArticleRow } from "../../scripts/core/rows.ts";
import type { DrawContext } from "./chart.ts";
import { sayArticle, sayPublished } from "./phrases.ts";
import { publishedFrom } from "./rows.ts";
import { canvas, lineHeight, sides, textMarks, wrap, type Label } from "./text.ts";
import { colour, type ColourName } from "./theme.ts";
import { AXIS_HEIGHT, axisMarks, timeAxis } from "./time.ts";

/** Days that an axis shows whole. */
const LONGEST = 1500;

/** How an article names the date. */
export interface Putting {
  article: ArticleRow;
  /** in its own words, or as read */
  words: string;
  earliest: string;
  latest: string;
  mentions: readonly string[];
}

export interface Deadline {
  name: string;
  earliest: string;
  latest: string;
  puttings: Putting[];
  othersTitle: string;
  others: { words: string; mentions: readonly string[] }[];
  fill: ColourName;
}

export function deadline({ name, earliest, latest, puttings, othersTitle, others, fill }: Deadline, context: DrawContext): SVGSVGElement {
  const { start, anchor, sign } = sides(context);
  const line = lineHeight(context);
  const isWide = context.width >= 500;
  const gutter = isWide ? Math.min(250, context.width * 0.36) : 0;
  const [left, right] = isWide ? (sign > 0 ? [gutter + 10, context.width - 12] : [12, context.width - gutter - 10]) : [6, context.width - 12];
  const days = puttings.flatMap(({ article }) => publishedFrom(article));
  const first = min([...days.filter((day) => /^\d{4}-\d\d-\d\d$/.test(day)), earliest]) ?? earliest;
  const from = first < earliest ? first : earliest;
  const span = (Date.parse(latest) - Date.parse(from)) / 86_400_000;
  // Time is drawn where a reader can see its months; a date centuries away has a line and no axis.
  const axis = span >= 0 && span <= LONGEST ? timeAxis([{ from, to: latest }], left, right, context, false) : null;
  const through = !axis ? right - 8 : earliest === latest ? (axis.x(latest) + axis.after(latest)) / 2 : axis.after(latest);
  const labels: Label[] = [];
  const side = through > context.width / 2 ? "end" : "start";
  // What stands at the line is written to the side that has more room.
  const room = Math.max(through, context.width - through) - 14;
  const title = wrap(name, room, context, true, 2);
  labels.push({ x: through, y: line / 2, text: title.join("\n"), anchor: side, bold: true, fill });
  let y = title.length * line + 8;
  const top = y;
  const rules: number[] = [];
  const bands: { x1: number; x2: number; y: number }[] = [];
  const exact: number[] = [];
  const papers: { x: number; y: number }[] = [];
  for (const { article, words, mentions, ...span } of puttings) {
    const head = wrap(sayArticle(article, context), isWide ? gutter - 8 : context.width - 24, context, true, 2);
    const day = wrap(sayPublished(article, context), isWide ? gutter - 8 : context.width - 24, context, false, 2);
    labels.push({ x: start, y: y + line / 2, text: head.join("\n"), anchor, bold: true });
    labels.push({ x: start, y: y + (head.length + 0.5) * line, text: day.join("\n"), anchor, fill: "muted" });
    const said = wrap(words, isWide && side === "end" && sign > 0 ? through - left - 14 : isWide && sign < 0 && side === "start" ? right - through - 14 : room, context, false, 3);
    const wordsTop = isWide ? y : y + (head.length + day.length) * line;
    const at = through + (side === "end" ? -10 : 10);
    labels.push({ x: at, y: wordsTop + line / 2, text: said.join("\n"), anchor: side, fill, rests: mentions });
    const base = Math.max(wordsTop + said.length * line + 10, isWide ? y + (head.length + day.length) * line - 4 : 0);
    rules.push(base);
    const published = publishedFrom(article);
    if (axis && /^\d{4}-\d\d-\d\d$/.test(published)) papers.push({ x: axis.x(published), y: base });
    if (span.earliest === span.latest) exact.push(base);
    else if (axis) bands.push({ x1: Math.min(axis.x(span.earliest), axis.after(span.latest)), x2: Math.max(axis.x(span.earliest), axis.after(span.latest)), y: base });
    y = base + 18;
  }
  const bottom = y - 4;
  const drawn = axis ? axisMarks(axis, bottom, context) : { marks: [], labels: [] };
  labels.push(...drawn.labels);
  y = bottom + (axis ? AXIS_HEIGHT : 8) + 6;
  if (others.length) {
    labels.push({ x: start, y: y + line / 2, text: othersTitle, anchor, bold: true });
    y += line + 4;
    const columns = context.width >= 800 ? 3 : isWide ? 2 : 1;
    const pitch = (context.width - 8) / columns;
    const cells = others.map((other) => ({ ...other, lines: wrap(other.words, pitch - 16, context, false, 3) }));
    for (let i = 0; i < cells.length; i += columns) {
      const row = cells.slice(i, i + columns);
      row.forEach(({ lines, mentions }, n) => labels.push({ x: start + sign * n * pitch, y: y + line / 2, text: lines.join("\n"), anchor, rests: mentions }));
      y += Math.max(...row.map(({ lines }) => lines.length)) * line + 4;
    }
  }
  const marks: Plot.Markish[] = [
    Plot.ruleY(rules, { x1: left, x2: right, stroke: colour("rule") }),
    Plot.dot(papers, { x: "x", y: "y", r: 4, fill: colour("paper"), stroke: colour("ink"), strokeWidth: 1.5 }),
    Plot.rect(bands, { x1: "x1", x2: "x2", y1: (d: { y: number }) => d.y - 7, y2: (d: { y: number }) => d.y + 7, fill: colour(fill), fillOpacity: 0.3 }),
    Plot.ruleX([through], { y1: top - 2, y2: bottom, stroke: colour(fill), strokeWidth: 1.5 }),
    Plot.dot(exact, { x: () => through, y: (d: number) => d, r: 6.5, fill: colour(fill) }),
    ...drawn.marks,
  ];
  return canvas(context, y, [...marks, ...textMarks(labels, context)]);
}
