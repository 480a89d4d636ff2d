import * as Plot from "@observablehq/plot";
import { ascending, group } from "d3";
import type { FindingRow } from "../../scripts/core/finding.ts";
import { canvas, lineHeight, sides, textMarks, wrap, type Label } from "../shared/text.ts";
import { colour } from "../shared/theme.ts";
import { sayDate } from "../shared/phrases.ts";
import { AXIS_HEIGHT, axisMarks, middle, timeAxis } from "../shared/time.ts";
import { colourOf, figureOf, labelOf, leastOf, mostOf, sayN, withMore, type Form, type FormRows } from "./form.ts";
import { WORDS } from "./words.ts";

/** More points than this are drawn by month. */
const CROWDED = 60;

interface Point {
  from: string;
  to: string;
  least: number;
  most: number;
  mentions: readonly string[];
}

const pointOf = (row: FindingRow): Point => ({ from: row.earliest, to: row.latest, least: leastOf(row), most: mostOf(row), mentions: row.mentions });

/** The points drawn: each row its own, or the least and the most of each month. */
function pointsOf({ rows }: FormRows): Point[] {
  if (rows.length <= CROWDED) return rows.map(pointOf);
  return [...group(rows, (row) => row.earliest.slice(0, 7))].map(([month, list]) => ({
    from: `${month}-01`, to: list.reduce((last, row) => (row.latest > last ? row.latest : last), `${month}-01`),
    least: Math.min(...list.map(leastOf)), most: Math.max(...list.map(mostOf)), mentions: list[0]!.mentions,
  }));
}

/** Figures in time, as they were reported: ranges kept, nothing joined over what is not said. */
export const series: Form = {
  name: "series",
  most: 100_000,
  choose(rows, declaration) {
    if (!declaration.over) throw new Error("form series draws a table with `over`; this one has none");
    return rows.filter((row) => row.earliest && row.latest && mostOf(row) > 0).sort((a, b) => ascending(a.earliest, b.earliest) || ascending(a.latest, b.latest));
  },
  title(rows, context) {
    const [first, last] = [rows.rows[0]!, rows.rows.at(-1)!];
    return WORDS[context.lang].series(labelOf(rows, context), figureOf(first, rows, context), sayDate(first.edtf || first.earliest, context), figureOf(last, rows, context), sayDate(last.edtf || last.latest, context));
  },
  subtitle: (rows, context) => withMore(rows.rows.length > CROWDED ? `${WORDS[context.lang].seriesSub}; ${WORDS[context.lang].byMonth}` : WORDS[context.lang].seriesSub, { ...rows, more: 0 }, context),
  plot(rows, context) {
    const { start, anchor } = sides(context);
    const line = lineHeight(context);
    const fill = colourOf(rows.table);
    const points = pointsOf(rows);
    const axis = timeAxis(points, 10, context.width - 10, context, false);
    const [top, bottom] = [line + 10, Math.min(300, context.width * 0.6)];
    const largest = Math.max(1, ...points.map(({ most }) => most));
    const y = (value: number): number => bottom - (value / largest) * (bottom - top);
    const x = ({ from, to }: Point): number => middle(axis, from, to);
    const labels: Label[] = [{ x: start, y: line / 2, text: wrap(sayN(largest, context), context.width / 2, context).join(""), anchor, fill: "muted" }];
    // A figure stands at its point where there is room for it.
    let free = -Infinity;
    for (const point of [...points].sort((a, b) => x(a) - x(b))) {
      const text = point.least === point.most ? sayN(point.most, context) : `${sayN(point.least, context)}–${sayN(point.most, context)}`;
      const half = context.measure(text, 15, true) / 2 + 4;
      const at = Math.max(half, Math.min(context.width - half, x(point)));
      if (at - half < free) continue;
      free = at + half;
      labels.push({ x: at, y: y(point.most) - line * 0.7, text, anchor: "middle", bold: true, fill, rests: point.mentions });
    }
    const drawn = axisMarks(axis, bottom + 6, context);
    const spread = points.filter(({ least, most }) => most > least);
    const marks: Plot.Markish[] = [
      Plot.ruleY([top], { x1: 0, x2: context.width, stroke: colour("rule") }),
      Plot.ruleX(spread, { x, y1: ({ least }: Point) => y(least), y2: ({ most }: Point) => y(most), stroke: colour(fill), strokeWidth: 2 }),
      Plot.dot(points.filter(({ least, most }) => most === least), { x, y: ({ most }: Point) => y(most), r: 4.5, fill: colour(fill) }),
      ...drawn.marks,
    ];
    return canvas(context, bottom + 6 + AXIS_HEIGHT, [...marks, ...textMarks([...labels, ...drawn.labels], context)]);
  },
};
