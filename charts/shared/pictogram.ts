/** A whole drawn as single units with its parts filled, bracketed and named. */
import * as Plot from "@observablehq/plot";
import { range, sum } from "d3";
import type { Bound } from "../../scripts/core/types.ts";
import { edgeOf, lookOf, units, unitsDrawn, type Edge, type Unit } from "./bounds.ts";
import type { DrawContext } from "./chart.ts";
import { lineHeight, sides, textMarks, wrap, type Label } from "./text.ts";
import { colour, type ColourName } from "./theme.ts";

export interface Counted {
  best: number | null;
  bound: Bound;
  high: number | null;
  /** what stands at its bracket */
  name: string;
  /** in grey after the name */
  note: string;
}

export interface Pictogram {
  whole: Counted;
  parts: Counted[];
  /** what one mark stands for */
  unit: number;
  fill: ColourName;
  /** first y, px */
  top: number;
}

/** A round number a mark stands for, so that the largest count has at most `most` marks. */
export function unitFor(largest: number, most = 80): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, largest / most)));
  return [1, 2, 5, 10].map((step) => step * power).find((unit) => largest / unit <= most) ?? 10 * power;
}

/** Marks and where they end, px. */
export function pictogram({ whole, parts, unit, fill, top }: Pictogram, context: DrawContext): { marks: Plot.Markish[]; bottom: number } {
  const { start, sign } = sides(context);
  const line = lineHeight(context);
  const count = (row: Counted): number => Math.round((row.best ?? row.high ?? 0) / unit);
  const filled = sum(parts, count);
  const total = Math.max(count(whole), filled);
  const lone = parts.length === 0;
  const edge = edgeOf(whole.bound, whole.best !== null);
  const drawn = unitsDrawn(total, edge);
  const rows = Math.min(context.width >= 900 ? 2 : 5, Math.max(1, total));
  const columns = Math.max(1, Math.ceil(drawn / rows));
  const pitch = Math.min((context.width - 8) / columns, 52, context.width < 400 ? 40 : 52);
  const x = (column: number): number => start + sign * column * pitch;
  const labels: Label[] = [];
  const marks: Plot.Markish[] = [];
  let y = top;
  let from = 0;
  for (const part of parts) {
    y = write(part, y, fill) + 6;
    const to = from + count(part) / rows;
    if (count(part) > 0) marks.push(...bracket(x(from), x(to), y, 6, edgeOf(part.bound), fill));
    from = to;
    y += 12;
  }
  const dots: Unit[] = range(drawn).map((i) => ({
    x: x(Math.floor(i / rows) + 0.5),
    y: y + ((i % rows) + 0.5) * pitch,
    r: pitch * 0.36,
    filled: lone ? true : i < filled,
    ...lookOf(i, total, edge, rows),
  }));
  marks.push(...units(dots, fill));
  y += total > 0 ? rows * pitch + 4 : 0;
  if (total > 0) marks.push(...bracket(x(0), x(drawn / rows), y + 6, -6, edge, fill));
  y = write(whole, y + (total > 0 ? 16 : 0), lone ? fill : "ink");
  marks.push(...textMarks(labels, context));
  return { marks, bottom: y };

  function write(row: Counted, at: number, tone: ColourName): number {
    const { anchor } = sides(context);
    const name = wrap(row.name, context.width - 8, context, true, 3);
    const note = wrap(row.note, context.width - 8, context, false, 2);
    labels.push({ x: start, y: at + line / 2, text: name.join("\n"), anchor, bold: true, fill: tone });
    labels.push({ x: start, y: at + (name.length + 0.5) * line, text: note.join("\n"), anchor, fill: "muted" });
    return at + (name.length + note.length) * line;
  }
}

/** A line along a stretch with a tick where it starts, and one where it ends if it ends for sure or at a limit. */
function bracket(from: number, to: number, y: number, tick: number, edge: Edge, fill: ColourName): Plot.Markish[] {
  const stroke = colour(fill);
  const sure = edge === "hard" ? to : from + (to - from) * 0.85;
  const horizontal = (a: number, b: number, dash: string): Plot.Markish =>
    Plot.ruleY([y], { x1: Math.min(a, b), x2: Math.max(a, b), stroke, strokeWidth: 1.5, strokeDasharray: dash });
  const vertical = (at: number): Plot.Markish => Plot.ruleX([at], { y1: Math.min(y, y + tick), y2: Math.max(y, y + tick), stroke, strokeWidth: 1.5 });
  const ends = edge === "hard" || edge === "limit" ? [vertical(from), vertical(to)] : [vertical(from)];
  return [horizontal(from, sure, "none"), ...ends, ...(sure === to ? [] : [horizontal(sure, to, "2.5 3")])];
}
