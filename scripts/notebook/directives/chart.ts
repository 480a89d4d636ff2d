import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { LeafDirective } from "mdast-util-directive";
import { placeOf } from "../cells.ts";
import { headingBelow } from "../context.ts";
import { claimsOfChart } from "../lint/claims.ts";
import { wordsOf } from "../page/words.ts";
import { plotForPage } from "../page/plot.ts";
import { raw } from "../page/raw.ts";
import { attribute, type BlockDirective } from "./directive.ts";

/** The id of the chart that a directive shows: `#troops`, or table and form, as its files have them. */
export const chartIdOf = (node: LeafDirective): string =>
  attribute(node, "id") || [attribute(node, "table"), attribute(node, "form")].filter(Boolean).join("-");

/** `::chart{#troops}`, `::chart{table=deaths form=series}`: a drawing with its title, source, table, files and snippets. */
export const chart: BlockDirective = {
  name: "chart",
  render(node, context) {
    const { lang, charts, diagnostics, path } = context;
    const id = chartIdOf(node);
    const drawn = charts.get(id)?.[lang];
    if (!drawn) {
      diagnostics.add(path, placeOf(node), "unknown-chart", `unknown chart: ${id || "none named"}; one of ${[...charts.keys()].join(", ") || "none drawn"}`);
      return [];
    }
    if (!drawn.alt.trim()) diagnostics.add(path, placeOf(node), "chart-alt", `chart without a text alternative in ${lang}: ${id}`);
    for (const part of ["title", "subtitle", "alt"] as const) {
      for (const message of claimsOfChart(drawn[part], lang)) diagnostics.add(path, placeOf(node), "strong-claim", `chart ${id}, ${part} in ${lang}: ${message}`);
    }
    const words = wordsOf(lang);
    const of = (part: string): Record<string, string> => ({ dataOf: `charts/${id}#${part}` });
    const files: ElementContent[] = (["svg", "png", "csv"] as const).map((kind) =>
      h("li", h("a", { href: drawn.files[kind], download: true, hrefLang: lang }, kind.toUpperCase())),
    );
    return [
      h("figure", { className: ["chart", "wide"], id: `${lang}-chart-${id}` }, [
        h(headingBelow(context), { className: ["chart-title"], ...of("title") }, drawn.title),
        h("p", { className: ["chart-subtitle"], ...of("subtitle") }, drawn.subtitle),
        h("div", { className: ["plot"], ...of("plot") }, raw(plotForPage(drawn))),
        h("figcaption", [
          h("p", { className: ["chart-source"], ...of("source") }, drawn.source),
          h("details", { className: ["chart-data"] }, [
            h("summary", words.chartTable),
            h("div", { className: ["scroll"], tabIndex: 0, role: "region", ariaLabel: `${words.chartTable}: ${drawn.title}`, ...of("table") }, raw(drawn.tableHtml)),
          ]),
          h("details", { className: ["chart-use"] }, [
            h("summary", words.chartUse),
            h("ul", { className: ["files"] }, [...files, h("li", h("a", { href: drawn.files.html }, words.chartPage))]),
            h("p", { className: ["snippet-name"] }, h("a", { href: `embed.html#${id}-${lang}` }, words.moreSnippets)),
          ]),
        ]),
      ]),
    ];
  },
};

