/** Text in drawings: wrapping by true widths, and marks that draw it. */
import * as Plot from "@observablehq/plot";
import type { DrawContext } from "./chart.ts";
import { colour, FONT_FAMILY, TEXT, type ColourName } from "./theme.ts";

/** One text at a place in px. */
export interface Label {
  x: number;
  /** of the first line's middle */
  y: number;
  text: string;
  anchor: "start" | "middle" | "end";
  fill?: ColourName;
  bold?: boolean;
  /** px; that of labels where left out */
  size?: number;
  /** ids of mentions that it rests on: it becomes a link to their words */
  rests?: readonly string[];
}

/** Breaks a text at spaces into lines no wider than `width` px; a longer word is cut with an ellipsis. */
export function wrap(text: string, width: number, context: DrawContext, bold = false, most = Infinity, size: number = TEXT[context.lang].label): string[] {
  const fits = (line: string): boolean => context.measure(line, size, bold) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] += " …";
  return kept.map((line) => (fits(line) ? line : shorten(line, fits)));
}

function shorten(line: string, fits: (line: string) => boolean): string {
  let letters = Array.from(line.replace(/ ?…$/, ""));
  while (letters.length > 1 && !fits(`${letters.join("").trimEnd()}…`)) letters = letters.slice(0, -1);
  return `${letters.join("").trimEnd()}…`;
}

/** Height of a line of text, px. */
export const lineHeight = ({ lang }: DrawContext): number => Math.round(TEXT[lang].label * TEXT[lang].line);

/** Marks for labels: one a group of equal anchor, colour and weight, as Plot wants these constant. */
export function textMarks(labels: Label[], context: DrawContext): Plot.Markish[] {
  const groups = new Map<string, Label[]>();
  for (const label of labels) {
    const key = `${label.anchor} ${label.fill ?? "ink"} ${label.bold ? 1 : 0} ${label.size ?? 0} ${label.rests?.length ? 1 : 0}`;
    groups.set(key, [...(groups.get(key) ?? []), label]);
  }
  return [...groups.values()].map((group) => {
    const { anchor, fill = "ink", bold = false, size, rests } = group[0]!;
    const step = size ? Math.round(size * TEXT[context.lang].line) : lineHeight(context);
    return Plot.text(group.flatMap(({ text, x, y, rests: ids }) => text.split("\n").map((line, i) => ({ x, y: y + i * step, line, href: ids?.length ? context.href([...ids]) : null }))), {
      x: "x",
      y: "y",
      text: "line",
      textAnchor: anchor,
      fill: colour(fill),
      ...(bold && { fontWeight: 600 }),
      ...(size && { fontSize: size }),
      ...(rests?.length && { href: "href" }),
    });
  });
}

/** The frame all drawings share: px coordinates, no automatic axes, the font of the charts. */
export function canvas(context: DrawContext, height: number, marks: Plot.Markish[], more: Plot.PlotOptions = {}): SVGSVGElement {
  const node = Plot.plot({
    document: context.document,
    width: context.width,
    height: Math.ceil(height),
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    opacity: { type: "identity" },
    style: { fontFamily: FONT_FAMILY, fontSize: `${TEXT[context.lang].label}px` },
    marks,
    ...more,
  });
  return node as SVGSVGElement;
}

/** Letters such as ك reach beyond their advance; this keeps them in the drawing. */
const OVERHANG = 4;

/** Start and end of a line of reading: in Arabic lines start at the right. */
export function sides(context: DrawContext): { start: number; end: number; anchor: "start" | "end"; away: "start" | "end"; sign: 1 | -1 } {
  return context.lang === "ar"
    ? { start: context.width - OVERHANG, end: OVERHANG, anchor: "end", away: "start", sign: -1 }
    : { start: 0, end: context.width, anchor: "start", away: "end", sign: 1 };
}
