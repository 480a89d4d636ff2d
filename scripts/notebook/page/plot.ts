import { shownFrom, WIDTHS } from "../../../charts/shared/theme.ts";
import type { RenderedChart } from "../../draw/types.ts";
import { evidenceAddress } from "../context.ts";

/** For phones; for little tablets; for a column; for the full width of the page. */
const [phone, small, column, full] = WIDTHS;

/**
 * The drawings of a chart as the report's page carries them: without names of XML that HTML does not need, and
 * with marks that lead to the words behind them. A page of both languages has to keep to its weight, so that it
 * carries a drawing for phones and one for columns, and the widest where that has another shape and not only
 * another size; embeds have them all.
 */
export function plotForPage({ plotHtml, variants }: Pick<RenderedChart, "plotHtml" | "variants">): string {
  const html = plotHtml
    .replace(/ xmlns(?::\w+)?="[^"]*"/g, "")
    .replace(/ (?:\w+:)?href="rows:([^"]*)"/g, (_, ids: string) => ` href="${evidenceAddress(ids.split("+")) ?? ""}"`)
    .replace(/ href="(?:\.\.\/)*(?:\w+\/)?index\.html#/g, ' href="#');
  const without = (text: string, width: number): string =>
    text.replace(new RegExp(`<svg(?=[^>]*\\bclass="[^"]*\\bw${width}\\b)[\\s\\S]*?</svg>`, "g"), "");
  return without(isLaidOutAnew(variants) ? html : without(html, full), small);
}

/** Whether the widest drawing has another shape than the one before it. */
function isLaidOutAnew(variants: RenderedChart["variants"]): boolean {
  const [a, b] = [column, full].map((width) => variants.find((one) => one.width === width));
  return Boolean(a && b) && Math.abs(a!.height / a!.width / (b!.height / b!.width) - 1) > 1;
}

/** What is left out is stood in for by the drawing before it, which on little tablets keeps the size of a phone. */
export const plotCss = (): string =>
  `@container chart (min-width:${shownFrom(full)}px){.chart-plot:not(:has(>.w${full}))>.w${column}{display:block}}`
  + `@container chart (min-width:${shownFrom(small)}px) and (max-width:${shownFrom(column) - 0.02}px){`
  + `.chart-plot>.w${phone}{display:block;max-width:${shownFrom(small)}px}.part.ar .chart-plot>.w${phone}{margin-left:auto}}`;
