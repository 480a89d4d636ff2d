/** Quantities that count different things: each a large numeral, its bound in words and at the end of a line beneath it. */
import type * as Plot from "@observablehq/plot";
import { bar, FADE, type Edge } from "./bounds.ts";
import type { DrawContext } from "./chart.ts";
import { canvas, lineHeight, sides, textMarks, wrap, type Label } from "./text.ts";
import { TEXT, type ColourName } from "./theme.ts";

export interface Numeral {
  /** “more than 1,800” */
  number: string;
  /** “vehicles whose ownership passed to Iraq” */
  what: string;
  /** what they are, or empty */
  contents: string;
  /** the words of the source, or empty */
  quote: string;
  /** who says so */
  note: string;
  edge: Edge;
  /** ids of mentions */
  mentions: readonly string[];
}

const GAP = 44;

/** Two side by side where it is wide, else one under the other. */
export function numerals(list: Numeral[], fill: ColourName, context: DrawContext): SVGSVGElement {
  const { start, anchor, sign } = sides(context);
  const line = lineHeight(context);
  const columns = context.width >= 500 ? Math.min(2, list.length) : 1;
  const width = (context.width - 8 - GAP * (columns - 1)) / columns;
  const marks: Plot.Markish[] = [];
  const labels: Label[] = [];
  let [top, bottom] = [0, 0];
  list.forEach(({ number, what, contents, quote, note, edge, mentions }, i) => {
    const column = i % columns;
    if (column === 0) top = bottom + (i > 0 ? 30 : 0);
    const x = start + sign * column * (width + GAP);
    let y = top;
    const put = (text: string, more: Partial<Label> = {}, most = 8): void => {
      if (!text) return;
      const lines = wrap(text, width, context, more.bold, most);
      labels.push({ x, y: y + line / 2, text: lines.join("\n"), anchor, ...more });
      y += lines.length * line;
    };
    const size = [36, 30, 24, 18, TEXT[context.lang].label].find((px) => context.measure(number, px, true) <= width - 2 * FADE) ?? TEXT[context.lang].label;
    const shown = wrap(number, width - 2 * FADE, context, true, 1, size).join("");
    const tall = Math.round(size * TEXT[context.lang].line);
    labels.push({ x, y: y + tall / 2, text: shown, anchor, bold: true, fill: edge === "none" ? "muted" : fill, size, rests: mentions });
    y += tall + 2;
    marks.push(...bar({ x0: x, x1: x + sign * context.measure(shown, size, true), y, height: 5, edge, fill }, context));
    y += 14;
    put(what, { bold: true });
    put(contents);
    y += 6;
    put(quote, { fill: "muted" });
    y += quote ? 6 : 0;
    put(note, { fill: "muted" }, 2);
    bottom = Math.max(bottom, y);
  });
  return canvas(context, bottom, [...marks, ...textMarks(labels, context)]);
}
