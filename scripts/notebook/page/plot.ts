import { SHRINK, WIDTHS } from "../../../charts/shared/theme.ts";
import type { RenderedChart } from "../../render/types.ts";
import { evidenceAddress } from "../context.ts";

const widest = WIDTHS.at(-1)!;
const next = WIDTHS.at(-2)!;

/**
 * The drawings of a chart as the report's page carries them: without names of XML that HTML does not need,
 * with marks that lead to the words behind them, and without the widest where it is only larger.
 */
export function plotForPage({ plotHtml, variants }: Pick<RenderedChart, "plotHtml" | "variants">): string {
  const html = plotHtml
    .replace(/ xmlns(?::\w+)?="[^"]*"/g, "")
    .replace(/ (?:\w+:)?href="rows:([^"]*)"/g, (_, ids: string) => ` href="${evidenceAddress(ids.split("+")) ?? ""}"`)
    .replace(/ href="(?:\.\.\/)*(?:\w+\/)?index\.html#/g, ' href="#');
  if (isLaidOutAnew(variants)) return html;
  return html.replace(new RegExp(`<svg(?=[^>]*\\bclass="[^"]*\\bw${widest}\\b)[\\s\\S]*?</svg>`, "g"), "");
}

/** Whether the widest drawing has another shape than the one before it, and not the same at another size. */
function isLaidOutAnew(variants: RenderedChart["variants"]): boolean {
  const [a, b] = [next, widest].map((width) => variants.find((one) => one.width === width));
  return Boolean(a && b) && Math.abs(a!.height / a!.width / (b!.height / b!.width) - 1) > 1;
}

/** The last drawing but one also serves where the widest is left out. */
export const plotCss = (): string =>
  `@container chart (min-width:${Math.round(widest * SHRINK)}px){.chart-plot:not(:has(>.w${widest}))>.w${next}{display:block}}`;
