/** Happenings without days in a stack of marks, beside a time axis with those whose time is known. */
import * as Plot from "@observablehq/plot";
import { range } from "d3";
import { edgeOf, lookOf, units, unitsDrawn } from "./bounds.ts";
import { boxMarks } from "./boxes.ts";
import type { DrawContext } from "./chart.ts";
import type { Counted } from "./phrases.ts";
import { unitFor } from "./pictogram.ts";
import { canvas, lineHeight, sides, textMarks, wrap, type Label } from "./text.ts";
import { colour, TEXT, type ColourName } from "./theme.ts";
import { AXIS_HEIGHT, axisMarks, timeAxis, type TimeAxis } from "./time.ts";

/** A count of happenings of which no day is stated. */
export interface Stack extends Counted {
  head: string;
  note: string;
  below: string;
  /** the days in which it lies somewhere; the first may be anywhere from `from` to `sure` */
  span: { from: string; sure: string; to: string } | null;
  /** written at the span */
  during: string;
}

/** One happening whose days are known, if only roughly. */
export interface Happening {
  head: string;
  note: string;
  from: string;
  to: string;
}

interface Place {
  left: number;
  right: number;
  top: number;
}

/** Parts of a drawing and where they end, px. */
interface Part {
  marks: Plot.Markish[];
  labels: Label[];
  bottom: number;
}

export function undated(stacks: Stack[], happenings: Happening[], fill: ColourName, context: DrawContext): SVGSVGElement {
  const { start, sign } = sides(context);
  const wide = context.width >= 640;
  const column = wide ? Math.min(300, context.width * 0.36) : context.width - 8;
  const parts: Part[] = [];
  for (const stack of stacks) parts.push(drawStack(stack, (parts.at(-1)?.bottom ?? -20) + 20, column, wide ? 6 : 10, fill, context));
  const below = parts.at(-1)?.bottom ?? 0;
  const stretches = [...happenings, ...stacks.flatMap(({ span }) => (span ? [span] : []))];
  if (stretches.length) {
    const side = start + sign * (column + 48);
    const [left, right] = wide ? (sign > 0 ? [side, context.width - 4] : [4, side]) : [2, context.width - 2];
    const axis = timeAxis(stretches, left, right, context, false);
    parts.push(drawAxis(happenings, stacks, axis, { left, right, top: wide ? 0 : below + 20 }, fill, context));
  }
  const labels = parts.flatMap((part) => part.labels);
  return canvas(context, Math.max(...parts.map(({ bottom }) => bottom)), [...parts.flatMap(({ marks }) => marks), ...textMarks(labels, context)]);
}

/** One mark a happening, with its words around it. */
function drawStack(stack: Stack, top: number, width: number, across: number, fill: ColourName, context: DrawContext): Part {
  const { start, anchor, sign } = sides(context);
  const line = lineHeight(context);
  const labels: Label[] = [];
  let y = top;
  const put = (text: string, more: Partial<Label>): void => {
    const lines = wrap(text, width, context, more.bold, 5);
    labels.push({ x: start, y: y + line / 2, text: lines.join("\n"), anchor, ...more });
    y += lines.length * line;
  };
  put(stack.head, { bold: true, fill });
  put(stack.note, { fill: "muted" });
  const value = stack.best ?? stack.low ?? 0;
  const total = Math.round(value / unitFor(value, 100));
  const edge = edgeOf(stack.bound, stack.best !== null);
  const drawn = unitsDrawn(total, edge);
  const pitch = Math.min(width / across, 30);
  const first = y + 8;
  const place = (i: number): { x: number; y: number } => ({ x: start + sign * ((i % across) + 0.5) * pitch, y: first + (Math.floor(i / across) + 0.5) * pitch });
  const marks = units(range(drawn).map((i) => ({ ...place(i), r: pitch * 0.36, filled: true, ...lookOf(i, total, edge) })), fill);
  y = first + Math.ceil(drawn / across) * pitch + 8;
  put(stack.below, {});
  return { marks, labels, bottom: y };
}

/** The axis with a band for each happening, and a bracket for the days in which each stack lies. */
function drawAxis(happenings: Happening[], stacks: Stack[], axis: TimeAxis, { left, right, top }: Place, fill: ColourName, context: DrawContext): Part {
  const { anchor } = sides(context);
  const line = lineHeight(context);
  const marks: Plot.Markish[] = [];
  const labels: Label[] = [];
  const room = Math.min(300, right - left);
  let y = top;
  for (const { head, note, from, to } of happenings) {
    const name = wrap(head, room, context, true, 4);
    const time = wrap(note, room, context, false, 2);
    const mid = (axis.x(from) + axis.after(to)) / 2;
    const width = Math.max(...name.map((text) => context.measure(text, TEXT[context.lang].label, true)), ...time.map((text) => context.measure(text, TEXT[context.lang].label)));
    const edge = Math.max(left, Math.min(mid - 20, right - width));
    const x = anchor === "end" ? Math.max(left + width, Math.min(right, mid + 20)) : edge;
    labels.push({ x, y: y + line / 2, text: name.join("\n"), anchor, bold: true, fill });
    labels.push({ x, y: y + (name.length + 0.5) * line, text: time.join("\n"), anchor, fill: "muted" });
    y += (name.length + time.length) * line + 4;
    marks.push(Plot.ruleX([mid], { y1: y, y2: y + 20, stroke: colour("silent") }));
    y += 20;
  }
  const base = y + 44;
  const box = (d: Happening): { x1: number; x2: number } => ({ x1: Math.min(axis.x(d.from), axis.after(d.to)), x2: Math.max(axis.x(d.from), axis.after(d.to)) });
  const known = (d: Happening): boolean => d.from === d.to;
  marks.push(...boxMarks(happenings.map((d) => ({ ...box(d), y1: y, y2: base, look: known(d) ? "full" : "band", fill }))));
  const drawn = axisMarks(axis, base, context);
  marks.push(...drawn.marks);
  labels.push(...drawn.labels);
  y = base + AXIS_HEIGHT + 10;
  for (const { span, during } of stacks) {
    if (!span || span.to <= span.from) continue;
    const [first, sure, last] = [axis.x(span.from), span.sure > span.from ? axis.after(span.sure) : axis.x(span.from), axis.after(span.to)];
    const stroke = { stroke: colour(fill), strokeWidth: 1.5 };
    const part = (a: number, b: number, strokeDasharray: string): Plot.Markish => Plot.ruleY([y], { x1: Math.min(a, b), x2: Math.max(a, b), strokeDasharray, ...stroke });
    const tick = (x: number, strokeDasharray: string): Plot.Markish => Plot.ruleX([x], { y1: y - 6, y2: y, strokeDasharray, ...stroke });
    // Closed at both ends, the rough one dashed like its days, and its words in the middle: nothing in it says
    // which way to read but the axis above.
    const rough = sure === first ? "none" : "2.5 2";
    marks.push(part(first, sure, rough), part(sure, last, "none"), tick(first, rough), tick(last, "none"));
    const text = wrap(during, Math.abs(last - first), context, false, 3);
    labels.push({ x: (first + last) / 2, y: y + 8 + line / 2, text: text.join("\n"), anchor: "middle", fill });
    y += text.length * line + 14;
  }
  return { marks, labels, bottom: y };
}
