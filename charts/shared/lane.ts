/** A count of happenings without days in the band of time that holds them; those told by themselves in a lane of their own. */
import * as Plot from "@observablehq/plot";
import { range } from "d3";
import { brace, edgeOf, FADE, units } from "./bounds.ts";
import type { DrawContext } from "./chart.ts";
import type { Counted } from "./phrases.ts";
import { unitFor } from "./pictogram.ts";
import { canvas, lineHeight, sides, textMarks, wrap, type Label } from "./text.ts";
import { colour, type ColourName } from "./theme.ts";
import { AXIS_HEIGHT, axisMarks, timeAxis } from "./time.ts";

/** A count of happenings of which no day is stated. */
export interface Stack extends Counted {
  head: string;
  /** in grey under the head */
  note: string;
  /** the days in which it lies somewhere; the first may be anywhere from `from` to `sure` */
  span: { from: string; sure: string; to: string } | null;
  mentions: readonly string[];
}

/** One happening whose days are known, if only roughly. */
export interface Happening {
  head: string;
  note: string;
  from: string;
  to: string;
  mentions: readonly string[];
}

export function lanes(stacks: Stack[], happenings: Happening[], fill: ColourName, context: DrawContext): SVGSVGElement {
  const { start, anchor, sign } = sides(context);
  const line = lineHeight(context);
  const marks: Plot.Markish[] = [];
  const labels: Label[] = [];
  const [left, right] = [4, context.width - 4];
  const stretches = [...happenings, ...stacks.flatMap(({ span }) => (span ? [span] : []))];
  const axis = stretches.length ? timeAxis(stretches, left, right, context, false) : null;
  let y = 0;
  const put = (text: string, more: Partial<Label> = {}): void => {
    if (!text) return;
    const lines = wrap(text, context.width - 8, context, more.bold, 5);
    labels.push({ x: start, y: y + line / 2, text: lines.join("\n"), anchor, ...more });
    y += lines.length * line;
  };
  for (const { head, note, span, mentions, ...row } of stacks) {
    put(head, { bold: true, fill, rests: mentions });
    put(note, { fill: "muted" });
    y += 8;
    const value = row.best ?? row.high ?? row.low ?? 0;
    const total = Math.round(value / unitFor(value, 100));
    const [a, b] = axis && span ? [axis.x(span.from), axis.after(span.to)] : [left, right];
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    const room = Math.max(60, to - from - 24 - 2 * FADE);
    const across = Math.max(1, Math.min(total, Math.floor(room / 20)));
    const rows = Math.ceil(total / across);
    const pitch = Math.min(26, room / Math.max(1, Math.ceil(total / Math.max(1, rows))));
    const perRow = Math.max(1, Math.ceil(total / Math.max(1, rows)));
    const height = rows * pitch + 26;
    if (axis && span) {
      const sure = span.sure > span.from ? axis.after(span.sure) : axis.x(span.from);
      marks.push(Plot.rect([[a, sure, 0.08], [sure, b, 0.16]], {
        x1: (d: number[]) => Math.min(d[0]!, d[1]!), x2: (d: number[]) => Math.max(d[0]!, d[1]!), y1: y, y2: y + height, fill: colour(fill), fillOpacity: (d: number[]) => d[2]!,
      }));
    }
    const x0 = sign > 0 ? from + 12 : to - 12;
    marks.push(...units(range(total).map((i) => ({ x: x0 + sign * ((i % perRow) + 0.5) * pitch, y: y + 8 + (Math.floor(i / perRow) + 0.5) * pitch, r: pitch * 0.34, filled: true })), fill));
    if (total > 0) marks.push(...brace(x0, x0 + sign * perRow * pitch, y + 8 + rows * pitch + 6, -5, edgeOf(row.bound, row.best !== null), fill, context));
    y += height + 14;
  }
  if (!axis) return canvas(context, y, [...marks, ...textMarks(labels, context)]);
  for (const { head, note, from, to, mentions } of happenings) {
    put(head, { bold: true, fill, rests: mentions });
    put(note, { fill: "muted" });
    const [a, b] = [axis.x(from), axis.after(to)].sort((one, other) => one - other) as [number, number];
    const middle = (a + b) / 2;
    y += 6;
    marks.push(
      Plot.ruleY([y + 8], { x1: left, x2: right, stroke: colour("rule") }),
      from === to
        ? Plot.dot([0], { x: middle, y: y + 8, r: 6.5, fill: colour(fill) })
        : Plot.rect([0], { x1: Math.min(a, middle - 3), x2: Math.max(b, middle + 3), y1: y, y2: y + 16, fill: colour(fill), fillOpacity: 0.55 }),
    );
    y += 28;
  }
  const drawn = axisMarks(axis, y, context);
  return canvas(context, y + AXIS_HEIGHT, [...marks, ...drawn.marks, ...textMarks([...labels, ...drawn.labels], context)]);
}
