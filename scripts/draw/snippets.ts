/** Pieces of HTML for other people's pages, in order of robustness. */
import { escape } from "../core/escape.ts";
import type { RenderedChart, Snippet } from "./types.ts";

/** What a snippet says of a chart. */
export type Quoted = Pick<RenderedChart, "id" | "lang" | "dir" | "title" | "alt" | "source" | "files" | "png">;

/** Tags and attributes WordPress leaves alone for authors without `unfiltered_html`: no iframe, script, svg, bdi. */
function figure(chart: Quoted, address: (path: string) => string): string {
  const { lang, dir, title, alt, source, files, png } = chart;
  const more = lang === "en" ? "Data and sources" : "البيانات والمصادر";
  return [
    `<figure lang="${lang}" dir="${dir}">`,
    `  <a href="${escape(address(files.html))}"><img src="${escape(address(files.png))}" width="${png.width / 2}" height="${png.height / 2}" style="max-width:100%;height:auto" alt="${escape(alt)}"></a>`,
    `  <figcaption>${escape(title)}. ${escape(source)} <a href="${escape(address(files.html))}">${more}</a></figcaption>`,
    `</figure>`,
  ].join("\n");
}

function iframe(chart: Quoted, height: number, address: (path: string) => string, id?: string): string {
  const { title, lang, files } = chart;
  // Without our script the frame may scroll: a reader who sets larger letters must reach all of it.
  const scrolling = id ? ' scrolling="no"' : "";
  return `<iframe${id ? ` id="${id}"` : ""} src="${escape(address(files.html))}" title="${escape(title)}" lang="${lang}" width="100%" height="${height}" style="border:0;width:0;min-width:100%" loading="lazy"${scrolling}></iframe>`;
}

/** All snippets of a chart. @param height px that no width ever needs more of */
export function snippetsOf(chart: Quoted, height: number, address: (path: string) => string, oembed: string | null): Snippet[] {
  // Where a system takes the frame away, a title with its link and its sources is left, and no source of nothing.
  const credit = `<p lang="${chart.lang}" dir="${chart.dir}"><a href="${escape(address(chart.files.html))}">${escape(chart.title)}</a>. ${escape(chart.source)}</p>`;
  const id = `sanad-${chart.id}-${chart.lang}`;
  return [
    { kind: "figure", code: figure(chart, address) },
    { kind: "iframe", code: `${iframe(chart, height, address)}\n${credit}` },
    { kind: "script", code: `${iframe(chart, height, address, id)}\n${credit}\n<script async src="${escape(address("embed.js"))}"></script>` },
    ...(oembed ? [{ kind: "oembed" as const, code: oembed }] : []),
  ];
}
