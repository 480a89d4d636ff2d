/** Drawings of one chart in one language at all widths, from the cache where nothing has changed. */
import type { AnyChart } from "../../charts/index.ts";
import type { ChartContext } from "../../charts/shared/chart.ts";
import { shownFrom, WIDTHS } from "../../charts/shared/theme.ts";
import { chartDocument } from "./document.ts";
import { sha256 } from "../core/hash.ts";
import { rowsHref } from "./links.ts";
import type { Measure } from "./measure.ts";
import { finish } from "./svg.ts";
import type { RenderCache, Variant } from "./types.ts";

export interface Drawing {
  variants: Variant[];
  fromCache: boolean;
}

/**
 * @param version of code, fonts and theme: whatever else a drawing depends on
 * @param onMiss called before it is drawn anew
 */
export async function drawChart(
  chart: AnyChart, rows: unknown, context: ChartContext, measure: Measure, version: string, cache?: RenderCache, onMiss?: () => void,
): Promise<Drawing> {
  const { lang, topics, settings } = context;
  const key = `chart-${sha256(version, chart.id, lang, JSON.stringify([rows, topics, settings, WIDTHS, context.marks], mapsToo))}`;
  const kept = await cache?.get(key);
  if (kept) return { variants: JSON.parse(Buffer.from(kept).toString("utf8")) as Variant[], fromCache: true };
  onMiss?.();
  const document = await chartDocument();
  const variants = WIDTHS.map((width): Variant => {
    const node = chart.plot(rows, { ...context, document, width, measure, href: rowsHref });
    if (node.localName !== "svg") throw new Error(`chart is no SVG but ${node.localName}: ${chart.id}`);
    const height = Number(node.getAttribute("height"));
    if (!(height > 0)) throw new Error(`chart without a height: ${chart.id} at ${width} px`);
    const svg = finish(node, { prefix: `${chart.id}-${lang}-${width}`, lang });
    if (/NaN|undefined|Infinity/.test(svg.replace(/>[^<]*</g, "><"))) throw new Error(`chart drawn with a number that is none: ${chart.id} at ${width} px`);
    return { width, height, from: width === WIDTHS[0] ? 0 : shownFrom(width), svg };
  });
  await cache?.set(key, Buffer.from(JSON.stringify(variants), "utf8"));
  return { variants, fromCache: false };
}

/** Maps as arrays, so that a change in one changes the key. */
const mapsToo = (_: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
