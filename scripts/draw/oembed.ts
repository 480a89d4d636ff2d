/** oEmbed 1.0, type rich, as a static file: hosts that know the address of a chart's page find it from there. */
import { escape } from "../core/escape.ts";
import type { RenderedChart } from "./types.ts";

/**
 * The frame may scroll: WordPress keeps heights between 200 and 1000 px, and drops the script that would set another.
 * @param height of the page at 640 px
 */
export function oembed(chart: Pick<RenderedChart, "title" | "files" | "png">, height: number, base: string, site: string): string {
  const page = base + chart.files.html;
  const html = `<blockquote><a href="${escape(page)}">${escape(chart.title)}</a></blockquote><iframe src="${escape(page)}" width="640" height="${height}" title="${escape(chart.title)}" frameborder="0"></iframe>`;
  const thumbnail = { thumbnail_url: base + chart.files.thumb, thumbnail_width: THUMB, thumbnail_height: Math.round((THUMB * chart.png.height) / chart.png.width) };
  return `${JSON.stringify({ version: "1.0", type: "rich", title: chart.title, provider_name: site, provider_url: base, cache_age: 3600, ...thumbnail, html, width: 640, height }, null, 1)}\n`;
}

/** Width of thumbnails, px. */
export const THUMB = 480;
