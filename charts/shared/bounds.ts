/**
 * The one visual language of certainty. Doubt is drawn without a number, for none was stated (Olston and Mackinlay
 * 2002): a fade of one size, whatever the value and the width of the drawing.
 * exact: a hard edge · about: a fade to both sides of the value · more than, at least: solid to the value, open beyond ·
 * nearly, less than, at most: a fade before a limit · not stated: an empty outline.
 */
import * as Plot from "@observablehq/plot";
import type { Bound } from "../../scripts/core/types.ts";
import type { DrawContext } from "./chart.ts";
import { colour, type ColourName } from "./theme.ts";

/** How a mark ends at its value. */
export type Edge = "hard" | "soft" | "open" | "limit" | "none";

/** The edge that a bound is drawn with. */
export function edgeOf(bound: Bound, stated = true): Edge {
  if (!stated || bound === "vague") return "none";
  if (bound === "exact") return "hard";
  if (bound === "about" || bound === "between") return "soft";
  return bound === "more_than" || bound === "at_least" ? "open" : "limit";
}

const svgNamespace = "http://www.w3.org/2000/svg";

/** A plain SVG element as a Plot mark; for what Plot has no mark for. */
export function element(name: string, attributes: Record<string, string | number>, children: SVGElement[], { document }: DrawContext): SVGElement {
  const node = document.createElementNS(svgNamespace, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  node.append(...children);
  return node;
}

/** Half the size of every fade, px. A drawing leaves twice as much free beyond a value. */
export const FADE = 14;

/** A box in px; `x0` is where the bar grows from. */
export interface Bar {
  x0: number;
  x1: number;
  y: number;
  height: number;
  edge: Edge;
  fill: ColourName;
}

/** A horizontal bar whose end says how sure it is. */
export function bar(box: Bar, context: DrawContext): Plot.Markish[] {
  const { x0, x1, y, height, edge, fill } = box;
  const sign = x1 < x0 ? -1 : 1;
  const rect = (more: Plot.RectOptions): Plot.Markish => Plot.rect([0], { x1: Math.min(x0, x1), x2: Math.max(x0, x1), y1: y, y2: y + height, ...more });
  if (edge === "hard") return [rect({ fill: colour(fill) })];
  if (edge === "none") return [rect({ stroke: colour("silent"), fill: "none", inset: 0.5 })];
  const limit = Plot.ruleX([x1], { y1: y, y2: y + height, stroke: colour(fill), strokeWidth: 1.5 });
  const room = Math.min(FADE, Math.abs(x1 - x0));
  if (edge === "open") return [fade(box, x1, x1 + sign * 2 * FADE, context)];
  if (edge === "limit") return [fade(box, x1 - sign * 2 * room, x1, context), limit];
  return [fade(box, x1 - sign * room, x1 + sign * FADE, context)];
}

/** A box of full colour up to `solid`, then fading to nothing at `end`; one shape, so that no seam shows. */
function fade({ x0, y, height, fill }: Bar, solid: number, end: number, context: DrawContext): Plot.Markish {
  const id = `fade-${Math.round(x0)}-${Math.round(solid)}-${Math.round(y)}`;
  const share = Math.max(0, (solid - x0) / (end - x0));
  const stop = (offset: number, opacity: number): SVGElement =>
    element("stop", { offset: Number(offset.toFixed(3)), "stop-color": colour(fill), "stop-opacity": opacity }, [], context);
  const [from, to] = end < x0 ? [1, 0] : [0, 1];
  return () => {
    const gradient = element("linearGradient", { id, x1: from, x2: to }, [stop(share, 1), stop(1, 0)], context);
    const box = { x: Math.min(x0, end), y, width: Math.abs(end - x0), height, fill: `url(#${id})` };
    return element("g", {}, [gradient, element("rect", box, [], context)], context);
  };
}

/** A line along what is counted, with a tick where it begins; its end is that of a bar. */
export function brace(from: number, to: number, y: number, tick: number, edge: Edge, fill: ColourName, context: DrawContext): Plot.Markish[] {
  const ticks = edge === "hard" || edge === "limit" ? [from, to] : [from];
  return [
    ...bar({ x0: from, x1: to, y: y - 0.75, height: 1.5, edge: edge === "none" ? "hard" : edge, fill }, context),
    Plot.ruleX(ticks, { y1: Math.min(y, y + tick), y2: Math.max(y, y + tick), stroke: colour(fill), strokeWidth: 1.5 }),
  ];
}

/** One unit of a pictogram. */
export interface Unit {
  x: number;
  y: number;
  /** radius, px */
  r: number;
  filled: boolean;
}

/** Units as dots, as many as the count has and all alike: how sure the count is, its brace says. */
export function units(dots: Unit[], fill: ColourName): Plot.Markish[] {
  const tone = colour(fill);
  const common = { x: "x", y: "y", r: "r" } as const;
  return [
    Plot.dot(dots.filter(({ filled }) => filled), { ...common, fill: tone }),
    Plot.dot(dots.filter(({ filled }) => !filled), { ...common, fill: "none", stroke: tone, strokeWidth: 1.5 }),
  ];
}
