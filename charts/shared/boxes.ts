/** Rectangles and short lines gathered by how they look, so that a drawing holds each style once. */
import * as Plot from "@observablehq/plot";
import { colour, type ColourName } from "./theme.ts";

export interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  /** `band`: days something may be; `line`: silence */
  look: "full" | "empty" | "band" | "line";
  fill: ColourName;
  href?: string | null;
}

/** Marks for boxes: what is empty beneath what is full, so that a box may be half of each. */
export function boxMarks(boxes: Box[]): Plot.Markish[] {
  const groups = new Map<string, Box[]>();
  for (const box of boxes) {
    const key = `${box.look} ${box.fill} ${box.href ? 1 : 0}`;
    groups.set(key, [...(groups.get(key) ?? []), box]);
  }
  const order: Box["look"][] = ["line", "empty", "band", "full"];
  const sorted = [...groups.values()].sort((a, b) => order.indexOf(a[0]!.look) - order.indexOf(b[0]!.look));
  return sorted.map((group) => {
    const { look, fill, href } = group[0]!;
    if (look === "line") return Plot.ruleY(group, { y: "y1", x1: "x1", x2: "x2", stroke: colour(fill), strokeWidth: 1.5 });
    const tone = colour(fill);
    const style = { full: { fill: tone }, empty: { fill: colour("paper"), stroke: tone, strokeWidth: 1.5 }, band: { fill: tone, fillOpacity: 0.25, stroke: tone, strokeDasharray: "3 2.5" } }[look];
    return Plot.rect(group, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", ...style, ...(href && { href: "href" }) });
  });
}

/** A box around a point. */
export const around = (x: number, y: number, width: number, height: number): Pick<Box, "x1" | "x2" | "y1" | "y2"> => ({
  x1: x - width / 2,
  x2: x + width / 2,
  y1: y - height / 2,
  y2: y + height / 2,
});
