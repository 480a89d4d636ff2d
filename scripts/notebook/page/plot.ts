import { SHRINK, WIDTHS } from "../../../charts/shared/theme.ts";
import { evidenceAddress } from "../context.ts";

/**
 * The drawings of a chart as the report's page carries them: without the widest, for which the page has no
 * room, without names of XML that HTML does not need, and with marks that lead to the words behind them.
 */
export function plotForPage(html: string): string {
  const widest = WIDTHS.at(-1)!;
  return html
    .replace(new RegExp(`<svg(?=[^>]*\\bclass="[^"]*\\bw${widest}\\b)[\\s\\S]*?</svg>`, "g"), "")
    .replace(/ xmlns(?::\w+)?="[^"]*"/g, "")
    .replace(/ (?:\w+:)?href="rows:([^"]*)"/g, (_, ids: string) => ` href="${evidenceAddress(ids.split("+")) ?? ""}"`)
    .replace(/ href="(?:\.\.\/)*(?:\w+\/)?index\.html#/g, ' href="#');
}

/** The last drawing but one also serves where the widest would. */
export const plotCss = (): string =>
  `@container chart (min-width:${Math.round(WIDTHS.at(-1)! * SHRINK)}px){.chart-plot>.w${WIDTHS.at(-2)!}{display:block}}`;
