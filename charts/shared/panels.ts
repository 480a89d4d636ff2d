/** Quantities that count different things: a bar each, each on its own scale, with what it holds written in it. */
import * as Plot from "@observablehq/plot";
import { bar, type Edge } from "./bounds.ts";
import type { DrawContext } from "./chart.ts";
import { canvas, lineHeight, sides, textMarks, wrap, type Label } from "./text.ts";
import { colour, type ColourName } from "./theme.ts";

export interface Panel {
  head: string;
  /** in grey under the head */
  note: string;
  /** written in the bar */
  inside: string;
  /** at the bar's stated end; empty where no number is stated */
  value: string;
  edge: Edge;
}

const GAP = 40;
/** Share of a panel's width at which the stated value stands; the rest is room for what is open beyond it. */
const STATED = 0.74;

/** Two panels side by side where it is wide, else one under the other. */
export function panels(list: Panel[], fill: ColourName, context: DrawContext): SVGSVGElement {
  const { start, anchor, away, sign } = sides(context);
  const line = lineHeight(context);
  const marks: Plot.Markish[] = [];
  const labels: Label[] = [];
  const columns = context.width >= 640 ? Math.min(2, list.length) : 1;
  const width = (context.width - 8 - GAP * (columns - 1)) / columns;
  let [top, bottom] = [0, 0];
  list.forEach(({ head, note, inside, value, edge }, i) => {
    const column = i % columns;
    if (column === 0) top = bottom + (i > 0 ? 26 : 0);
    const x0 = start + sign * column * (width + GAP);
    const x1 = x0 + sign * width * STATED;
    let y = top;
    const put = (text: string, more: Partial<Label>): void => {
      const lines = wrap(text, width, context, more.bold, 5);
      labels.push({ x: x0, y: y + line / 2, text: lines.join("\n"), anchor, ...more });
      y += lines.length * line;
    };
    put(head, { bold: true, fill });
    put(note, { fill: "muted" });
    y += 8;
    const lines = wrap(inside, Math.abs(x1 - x0) - 24, context, false, 5);
    const height = Math.max(52, lines.length * line + 20);
    marks.push(...bar({ x0, x1, y, height, edge, fill, room: width * (1 - STATED) }, context));
    labels.push({ x: x0 + sign * 12, y: y + height / 2 - ((lines.length - 1) * line) / 2, text: lines.join("\n"), anchor, fill: edge === "none" ? "ink" : "paper" });
    y += height;
    if (value) {
      marks.push(Plot.ruleX([x1], { y1: y + 2, y2: y + 8, stroke: colour(fill), strokeWidth: 1.5 }));
      labels.push({ x: x1, y: y + 10 + line / 2, text: value, anchor: away, fill: "muted" });
      y += line + 10;
    }
    bottom = Math.max(bottom, y);
  });
  return canvas(context, bottom, [...marks, ...textMarks(labels, context)]);
}
