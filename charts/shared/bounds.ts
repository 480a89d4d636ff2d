/**
 * The one visual language of certainty (Olston and Mackinlay 2002: no error bar where no distribution is stated).
 * exact: a hard edge · about: a soft, dashed edge · more than, at least: open, fading out without an edge ·
 * nearly, less than, at most: fading before a dashed limit · not stated: an empty outline.
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

/** A box in px; `x0` is where the bar grows from. */
export interface Bar {
  x0: number;
  x1: number;
  y: number;
  height: number;
  edge: Edge;
  fill: ColourName;
  /** px that an open or soft end may use beyond the value */
  room: number;
}

/** A horizontal bar whose end says how sure it is. */
export function bar(box: Bar, context: DrawContext): Plot.Markish[] {
  const { x0, x1, y, height, edge, fill, room } = box;
  const sign = x1 < x0 ? -1 : 1;
  const length = Math.abs(x1 - x0);
  const rect = (more: Plot.RectOptions): Plot.Markish => Plot.rect([0], { x1: Math.min(x0, x1), x2: Math.max(x0, x1), y1: y, y2: y + height, ...more });
  const dashed = Plot.ruleX([x1], { y1: y, y2: y + height, stroke: colour(fill), strokeDasharray: "3 3", strokeWidth: 1.5 });
  if (edge === "hard") return [rect({ fill: colour(fill) })];
  if (edge === "none") return [rect({ stroke: colour("silent"), fill: "none", inset: 0.5 })];
  const soft = Math.min(length * 0.25, 32);
  const fading = (solid: number, end: number): Plot.Markish => fade({ x0, solid: x0 + sign * solid, x1: x0 + sign * end, y, height, fill }, context);
  if (edge === "open") return [fading(length, length + room)];
  if (edge === "limit") return [fading(length - soft, length), dashed];
  return [fading(length - soft, length + Math.min(soft, room)), dashed];
}

/** A box of full colour up to `solid`, then fading to nothing at `x1`; one shape, so that no seam shows. */
function fade({ x0, solid, x1, y, height, fill }: { x0: number; solid: number; x1: number; y: number; height: number; fill: ColourName }, context: DrawContext): Plot.Markish {
  const id = `fade-${Math.round(x0)}-${Math.round(y)}`;
  const share = (solid - x0) / (x1 - x0);
  const stop = (offset: number, opacity: number): SVGElement =>
    element("stop", { offset: Number(offset.toFixed(3)), "stop-color": colour(fill), "stop-opacity": opacity }, [], context);
  const [from, to] = x1 < x0 ? [1, 0] : [0, 1];
  return () => {
    const stops = [stop(share, 1), stop(share + (1 - share) * 0.35, 0.5), stop(1, 0)];
    const gradient = element("linearGradient", { id, x1: from, x2: to }, stops, context);
    const box = { x: Math.min(x0, x1), y, width: Math.abs(x1 - x0), height, fill: `url(#${id})` };
    return element("g", {}, [gradient, element("rect", box, [], context)], context);
  };
}

/** One unit of a pictogram. */
export interface Unit {
  x: number;
  y: number;
  /** radius, px */
  r: number;
  filled: boolean;
  /** how sure its being there is */
  look: "sure" | "about" | "fading";
  /** of a fading unit, 0 to 1 */
  opacity: number;
}

/** Units as dots: filled or outlined; dashed where the count is "about" so many, fading towards a limit or into the open. */
export function units(dots: Unit[], fill: ColourName): Plot.Markish[] {
  const tone = colour(fill);
  const kind = (filled: boolean, look: Unit["look"]): Unit[] => dots.filter((dot) => dot.filled === filled && dot.look === look);
  const common = { x: "x", y: "y", r: "r", stroke: tone, strokeWidth: 1.5 } as const;
  const dashed = { strokeDasharray: "2.5 2.5" };
  return [
    Plot.dot(kind(true, "sure"), { ...common, fill: tone, stroke: "none" }),
    Plot.dot(kind(false, "sure"), { ...common, fill: "none" }),
    Plot.dot(kind(true, "about"), { ...common, ...dashed, fill: tone, fillOpacity: 0.5 }),
    Plot.dot(kind(false, "about"), { ...common, ...dashed, fill: "none" }),
    Plot.dot(kind(true, "fading"), { ...common, fill: tone, stroke: "none", fillOpacity: "opacity" }),
    Plot.dot(kind(false, "fading"), { ...common, fill: "none", strokeOpacity: "opacity" }),
  ];
}

/** A tenth of a count, by which its doubt is drawn; in whole columns of `column` units. */
const tenth = (count: number, column = 1): number => Math.min(count, Math.max(1, Math.round(count / 10 / column)) * column);

/** How many units are drawn of a count: an open bound has more behind the last. */
export const unitsDrawn = (count: number, edge: Edge): number => count + (edge === "open" ? Math.min(tenth(count), 6) : 0);

/** How the unit at `i` looks: the last tenth of "about" is dashed, of "nearly" fades; behind an open bound all fade. */
export function lookOf(i: number, count: number, edge: Edge, column = 1): Pick<Unit, "look" | "opacity"> {
  const doubtful = edge === "open" ? count : count - tenth(count, column);
  if (i < doubtful || edge === "hard" || edge === "none") return { look: "sure", opacity: 1 };
  if (edge === "soft") return { look: "about", opacity: 1 };
  const last = unitsDrawn(count, edge);
  return { look: "fading", opacity: Number((0.85 - 0.65 * ((i - doubtful + 1) / (last - doubtful))).toFixed(2)) };
}
