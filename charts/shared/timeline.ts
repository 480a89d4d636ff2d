/** Articles as rows, days along: each naming a mark, the main date a line through all, the rest named beneath. */
import * as Plot from "@observablehq/plot";
import type { ArticleRow } from "../../scripts/core/rows.ts";
import { placeNotes } from "./annotate.ts";
import { around, boxMarks, type Box } from "./boxes.ts";
import type { DrawContext } from "./chart.ts";
import { sayArticle, sayPublished } from "./phrases.ts";
import { canvas, lineHeight, sides, textMarks, wrap, type Label } from "./text.ts";
import { colour, type ColourName } from "./theme.ts";
import { AXIS_HEIGHT, axisMarks, middle, timeAxis } from "./time.ts";

/** The days that something may be; one day where they are the same. */
export interface Stretch {
  earliest: string;
  latest: string;
}

export interface Timeline {
  articles: ArticleRow[];
  /** one article's naming of one date */
  namings: (Stretch & { article: string })[];
  main: Stretch & { name: string };
  notes: (Stretch & { name: string })[];
  fill: ColourName;
}

/** A band over the days a date may be, a full bar for a day that is named. */
export function stretchMark(x1: number, x2: number, y: number, rough: boolean, fill: ColourName): Box {
  return rough ? { x1, x2, y1: y - 7, y2: y + 7, look: "band", fill } : { ...around((x1 + x2) / 2, y, 4, 18), look: "full", fill };
}

export const isRough = ({ earliest, latest }: Stretch): boolean => earliest !== latest;

/** Null where the notes find no room. */
export function timeline({ articles, namings, main, notes, fill }: Timeline, context: DrawContext): SVGSVGElement | null {
  const { start, anchor, sign } = sides(context);
  const line = lineHeight(context);
  const gutter = Math.min(240, context.width * 0.28);
  const [left, right] = sign > 0 ? [gutter + 8, context.width - 12] : [12, context.width - gutter - 8];
  const axis = timeAxis(namings.map(({ earliest, latest }) => ({ from: earliest, to: latest })), left, right, context);
  const step = line * 2 + 12;
  const head = line + 22;
  const rowY = (i: number): number => head + (i + 0.5) * step;
  const bottom = head + articles.length * step + 4;
  const placed = placeNotes(notes.map((note) => ({ x: middle(axis, note.earliest, note.latest), text: note.name })), bottom + AXIS_HEIGHT + 14, context);
  if (!placed) return null;
  const through = middle(axis, main.earliest, main.latest);
  const tip = through > context.width / 2 ? "end" : "start";
  const title = wrap(main.name, context.width * 0.6, context, true, 1).join("");
  const labels: Label[] = [{ x: through + (tip === "end" ? 6 : -6), y: line / 2, text: title, anchor: tip, bold: true, fill }];
  articles.forEach((article, i) => {
    labels.push({ x: start, y: rowY(i) - line / 2, text: wrap(sayArticle(article, context), gutter - 12, context, true, 1).join(""), anchor, bold: true });
    labels.push({ x: start, y: rowY(i) + line / 2, text: wrap(sayPublished(article, context), gutter - 12, context, false, 1).join(""), anchor, fill: "muted" });
  });
  const boxes = namings.map((naming) => {
    const ends = [axis.x(naming.earliest), axis.after(naming.latest)];
    return stretchMark(Math.min(...ends), Math.max(...ends), rowY(articles.findIndex(({ article_id }) => article_id === naming.article)), isRough(naming), fill);
  });
  const drawn = axisMarks(axis, bottom, context);
  const marks = [
    Plot.ruleY(articles.map((_, i) => rowY(i)), { x1: left, x2: right, stroke: colour("rule") }),
    Plot.ruleX(placed.leaders, { x: "x", y1: bottom + AXIS_HEIGHT + 4, y2: "y", stroke: colour("silent") }),
    Plot.ruleX([through], { y1: line + 6, y2: bottom, stroke: colour(fill), strokeWidth: 2 }),
    ...boxMarks(boxes),
    ...drawn.marks,
  ];
  return canvas(context, placed.bottom + 2, [...marks, ...textMarks([...labels, ...drawn.labels, ...placed.labels], context)]);
}
