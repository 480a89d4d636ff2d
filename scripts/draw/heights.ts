/** The height of an embed's page, reckoned from what was drawn and measured. */
import { GAPS } from "./embed.ts";
import { breakLines, lineOf, shownAt, WORDS } from "./layout.ts";
import type { Measure } from "./measure.ts";
import type { RenderedChart } from "./types.ts";

/** Widths of containers that hosts have, px. */
const HOST_WIDTHS = [280, 320, 360, 412, 480, 560, 618, 660, 720, 800, 928, 1080, 1200, 1400];

type Measured = Pick<RenderedChart, "lang" | "title" | "subtitle" | "source" | "variants">;

/** Height in px at a width, with the table closed. @param links words that follow the source */
export function heightAt(chart: Measured, width: number, links: string, measure: Measure): number {
  const { lang, variants } = chart;
  const { title, text, small } = WORDS[lang];
  // A word's worth of room less than there is: a browser may break a line earlier, never later.
  const block = (words: string, size: number, bold: boolean): number => breakLines(words, width - 10, size, bold, measure).length * lineOf(size, lang);
  const texts = block(chart.title, title, true) + block(chart.subtitle, text, false) + block(`${chart.source} ${links}`, small, false);
  const table = Math.max(GAPS.table, lineOf(small, lang) + 8);
  const gaps = GAPS.top + GAPS.title + GAPS.subtitle + GAPS.plot + GAPS.source + GAPS.bottom;
  return Math.ceil(texts + shownAt(variants, width).height + table + gaps);
}

export function heightsOf(chart: Measured, links: string, measure: Measure): Record<number, number> {
  return Object.fromEntries(HOST_WIDTHS.map((width) => [width, heightAt(chart, width, links, measure)]));
}

/** What no width from 280 to 1400 px needs more of: drawings are tallest where they are about to change. */
export function tallest(chart: Measured, links: string, measure: Measure): number {
  let most = 0;
  for (let width = 280; width <= 1400; width += 4) most = Math.max(most, heightAt(chart, width, links, measure));
  return most;
}
