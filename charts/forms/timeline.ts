import * as Plot from "@observablehq/plot";
import { ascending, rollups } from "d3";
import type { FindingRow } from "../../scripts/core/finding.ts";
import { canvas, lineHeight, sides, textMarks, wrap, type Label } from "../shared/text.ts";
import { colour } from "../shared/theme.ts";
import { sayDate } from "../shared/phrases.ts";
import { AXIS_HEIGHT, axisMarks, middle, timeAxis } from "../shared/time.ts";
import { colourOf, figureOf, labelOf, nameOf, sayN, type Form } from "./form.ts";
import { WORDS } from "./words.ts";

/** More happenings than this are counted by month. */
const CROWDED = 14;

/** Happenings in order of time: one a line, or how many rows a month has. */
export const timeline: Form = {
  name: "timeline",
  most: 100_000,
  choose: (rows) => rows.filter((row) => row.earliest && row.latest).sort((a, b) => ascending(a.earliest, b.earliest) || ascending(a.latest, b.latest)),
  title: (rows, context) => WORDS[context.lang].timeline(labelOf(rows, context), sayN(rows.rows.length, context), sayDate(rows.rows[0]!.earliest, context), sayDate(rows.rows.map(({ latest }) => latest).sort().at(-1)!, context)),
  subtitle: (rows, { lang }) => (rows.rows.length > CROWDED ? `${WORDS[lang].timelineSub}; ${WORDS[lang].byMonth}` : WORDS[lang].timelineSub),
  plot(rows, context) {
    const { start, anchor } = sides(context);
    const line = lineHeight(context);
    const fill = colourOf(rows.table);
    const axis = timeAxis(rows.rows.map(({ earliest, latest }) => ({ from: earliest, to: latest })), 8, context.width - 8, context, rows.rows.length <= CROWDED);
    const labels: Label[] = [];
    const marks: Plot.Markish[] = [];
    let y = 0;
    if (rows.rows.length > CROWDED) {
      const months = rollups(rows.rows, (list) => list.length, (row) => row.earliest.slice(0, 7)).map(([month, n]) => ({ from: `${month}-01`, n }));
      const most = Math.max(...months.map(({ n }) => n));
      const [top, bottom] = [line + 8, 180];
      labels.push({ x: start, y: line / 2, text: sayN(most, context), anchor, fill: "muted" });
      marks.push(Plot.ruleX(months, { x: ({ from }: { from: string }) => middle(axis, from, `${from.slice(0, 8)}28`), y1: bottom, y2: ({ n }: { n: number }) => bottom - (n / most) * (bottom - top), stroke: colour(fill), strokeWidth: 4 }));
      y = bottom;
    } else {
      for (const row of rows.rows) {
        const words = wrap([sayDate(row.edtf || row.earliest, context), nameOf(row, rows, context), figureOf(row, rows, context)].filter(Boolean).join(context.lang === "en" ? ", " : "، "), context.width - 8, context, false, 2);
        labels.push({ x: start, y: y + line / 2, text: words.join("\n"), anchor, rests: row.mentions });
        y += words.length * line + 10;
        marks.push(...markOf(row, y));
        y += 16;
      }
    }
    const drawn = axisMarks(axis, y + 4, context);
    return canvas(context, y + 4 + AXIS_HEIGHT, [...marks, ...drawn.marks, ...textMarks([...labels, ...drawn.labels], context)]);

    function markOf(row: FindingRow, at: number): Plot.Markish[] {
      const x = middle(axis, row.earliest, row.latest);
      const rule = Plot.ruleY([at], { x1: 0, x2: context.width, stroke: colour("rule") });
      if (row.earliest === row.latest) return [rule, Plot.dot([0], { x, y: at, r: 6, fill: colour(fill) })];
      const [a, b] = [axis.x(row.earliest), axis.after(row.latest)].sort((one, other) => one - other) as [number, number];
      return [rule, Plot.rect([0], { x1: Math.min(a, x - 3), x2: Math.max(b, x + 3), y1: at - 7, y2: at + 7, fill: colour(fill), fillOpacity: 0.5 })];
    }
  },
};
