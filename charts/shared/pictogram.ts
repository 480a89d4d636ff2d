/** A whole drawn as single units with its parts filled, each bracketed and named. */
import type * as Plot from "@observablehq/plot";
import { range, sum } from "d3";
import type { Bound } from "../../scripts/core/types.ts";
import { brace, edgeOf, FADE, units, type Edge, type Unit } from "./bounds.ts";
import type { DrawContext } from "./chart.ts";
import { lineHeight, sides, textMarks, wrap, type Label } from "./text.ts";
import type { ColourName } from "./theme.ts";

export interface Counted {
  best: number | null;
  bound: Bound;
  high: number | null;
  /** what stands at its bracket */
  name: string;
  /** in grey after the name */
  note: string;
  /** ids of the mentions that it rests on */
  mentions: readonly string[];
}

export interface Pictogram {
  whole: Counted;
  parts: Counted[];
  /** what is left of the whole, in words, and how its end is drawn; null where the bounds give no honest difference */
  rest: { name: string; note: string; edge: Edge } | null;
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
export function pictogram({ whole, parts, rest, unit, fill, top }: Pictogram, context: DrawContext): { marks: Plot.Markish[]; bottom: number } {
  const { start, sign, anchor } = sides(context);
  const line = lineHeight(context);
  const count = (row: Counted): number => Math.round((row.best ?? row.high ?? 0) / unit);
  const filled = sum(parts, count);
  const total = Math.max(count(whole), filled);
  const lone = parts.length === 0;
  const rows = Math.min(context.width >= 900 ? 2 : 5, Math.max(1, total));
  const columns = Math.max(1, Math.ceil(total / rows));
  const pitch = Math.min((context.width - 8 - 2 * FADE) / columns, 44);
  const x = (column: number): number => start + sign * column * pitch;
  const labels: Label[] = [];
  const marks: Plot.Markish[] = [];
  let y = top;
  let from = 0;
  for (const part of parts) {
    y = write(part, start, anchor, y, fill) + 8;
    const to = from + count(part) / rows;
    if (count(part) > 0) marks.push(...brace(x(from), x(to), y, 6, edgeOf(part.bound), fill, context));
    from = to;
    y += 12;
  }
  const dots: Unit[] = range(total).map((i) => ({
    x: x(Math.floor(i / rows) + 0.5), y: y + ((i % rows) + 0.5) * pitch, r: pitch * 0.36, filled: lone ? true : i < filled,
  }));
  marks.push(...units(dots, fill));
  y += total > 0 ? rows * pitch + 4 : 0;
  const end = x(total / rows);
  if (rest && total > filled) {
    marks.push(...brace(x(from), end, y + 6, -6, rest.edge, fill, context));
    y = write({ ...rest, mentions: [] }, end + sign * FADE, anchor === "start" ? "end" : "start", y + 14, fill) + 4;
  }
  if (total > 0) marks.push(...brace(start, end, y + 8, -6, edgeOf(whole.bound, whole.best !== null), lone ? fill : "ink", context));
  // The number of the whole stands where its bracket ends.
  y = write(whole, end + sign * FADE, anchor === "start" ? "end" : "start", y + (total > 0 ? 16 : 0), lone ? fill : "ink");
  marks.push(...textMarks(labels, context));
  return { marks, bottom: y };

  /** A name and its note, at `at` or, where there is no room, at the edge of the drawing. */
  function write(row: Pick<Counted, "name" | "note" | "mentions">, at: number, side: "start" | "end", y0: number, tone: ColourName): number {
    const name = wrap(row.name, context.width - 8, context, true, 3);
    const note = row.note ? wrap(row.note, context.width - 8, context, false, 2) : [];
    const widest = Math.max(...name.map((text) => context.measure(text, 15, true)), ...note.map((text) => context.measure(text, 15)));
    const place = side === "end" ? Math.max(at, Math.min(widest, context.width - 4)) : Math.min(at, context.width - Math.min(widest, context.width - 4));
    labels.push({ x: place, y: y0 + line / 2, text: name.join("\n"), anchor: side, bold: true, fill: tone, rests: row.mentions });
    if (note.length) labels.push({ x: place, y: y0 + (name.length + 0.5) * line, text: note.join("\n"), anchor: side, fill: "muted" });
    return y0 + (name.length + note.length) * line;
  }
}
