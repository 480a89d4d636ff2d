import { shownFrom, WIDTHS } from "../../../charts/shared/theme.ts";
import type { RenderedChart } from "../../draw/types.ts";
import { evidenceAddress } from "../context.ts";

/** A middle drawing that weighs more than this, in bytes, stands in the embeds and not in a page of many drawings. */
const HEAVY = 3000;

const [phone, middle] = WIDTHS;

/**
 * The drawings of a chart as the report's page carries them: without names of XML that HTML does not need, and
 * with marks that lead to the words behind them.
 */
export function plotForPage({ plotHtml }: Pick<RenderedChart, "plotHtml">): string {
  const html = plotHtml
    .replace(/ xmlns(?::\w+)?="[^"]*"/g, "")
    .replace(/ (?:\w+:)?href="rows:([^"]*)"/g, (_, ids: string) => ` href="${evidenceAddress(ids.split("+")) ?? ""}"`)
    .replace(/ href="(?:\.\.\/)*(?:\w+\/)?index\.html#/g, ' href="#');
  const drawing = new RegExp(`<svg(?=[^>]*\\bclass="w${middle}")[\\s\\S]*?</svg>`, "g");
  return html.replace(drawing, (svg) => (svg.length > HEAVY ? "" : svg));
}

/** Where the middle drawing is left out, that for phones stands in for it. */
export const plotCss = (): string =>
  `@container chart (min-width:${shownFrom(middle)}px) and (max-width:${shownFrom(WIDTHS[2]) - 0.02}px){.chart-plot:not(:has(>.w${middle}))>.w${phone}{display:block}}`;
