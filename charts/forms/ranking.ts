import * as Plot from "@observablehq/plot";
import { descending } from "d3";
import { bar, edgeOf, FADE } from "../shared/bounds.ts";
import { canvas, lineHeight, sides, textMarks, wrap, type Label } from "../shared/text.ts";
import { colour } from "../shared/theme.ts";
import { boundOf, colourOf, figureWithDoubt, labelOf, leastOf, mostOf, nameOf, type Form } from "./form.ts";
import { WORDS } from "./words.ts";

/** Rows in order of what is stated, a bar each; where articles differ the bar is the least and a line leads to the most. */
export const ranking: Form = {
  name: "ranking",
  most: 20,
  choose(rows) {
    const units = new Set(rows.map(({ unit }) => unit));
    if (units.size > 1) throw new Error(`form ranking compares one unit, the table has ${[...units].map((unit) => unit || "counts").join(", ")}`);
    return rows.filter((row) => mostOf(row) > 0).sort((a, b) => descending(leastOf(a), leastOf(b)) || descending(mostOf(a), mostOf(b)));
  },
  title: (rows, context) => WORDS[context.lang].ranking(labelOf(rows, context), nameOf(rows.rows[0]!, rows, context), figureWithDoubt(rows.rows[0]!, rows, context)),
  subtitle: (_, { lang }) => WORDS[lang].rankingSub,
  plot(rows, context) {
    const { start, sign, anchor } = sides(context);
    const line = lineHeight(context);
    const fill = colourOf(rows.table);
    const room = context.width - 8 - 2 * FADE;
    const largest = Math.max(1, ...rows.rows.map(mostOf));
    const labels: Label[] = [];
    const marks: Plot.Markish[] = [];
    let y = 0;
    for (const row of rows.rows) {
      const words = wrap(`${nameOf(row, rows, context)}: ${figureWithDoubt(row, rows, context)}`, context.width - 8, context, false, 2);
      labels.push({ x: start, y: y + line / 2, text: words.join("\n"), anchor, rests: row.mentions });
      y += words.length * line + 3;
      const x1 = start + sign * room * (leastOf(row) / largest);
      const isSpread = row.best === null && mostOf(row) > leastOf(row);
      marks.push(...bar({ x0: start, x1, y, height: 12, edge: isSpread ? "hard" : edgeOf(boundOf(row), true), fill }, context));
      if (isSpread) marks.push(Plot.ruleY([y + 6], { x1: Math.min(x1, start + sign * room * (mostOf(row) / largest)), x2: Math.max(x1, start + sign * room * (mostOf(row) / largest)), stroke: colour(fill), strokeWidth: 2 }));
      y += 24;
    }
    return canvas(context, y, [...marks, ...textMarks(labels, context)]);
  },
};
