import { h } from "hastscript";
import { placeOf } from "../cells.ts";
import { raw } from "../page/raw.ts";
import { wordsOf } from "../page/words.ts";
import { attribute, type BlockDirective } from "./directive.ts";

/** `::table{#attacks}`: the rows behind a chart, open on the page. */
export const table: BlockDirective = {
  name: "table",
  render(node, context) {
    const id = attribute(node, "id");
    const drawn = context.charts.get(id)?.[context.lang];
    if (!drawn) {
      context.diagnostics.add(context.path, placeOf(node), "unknown-table", `unknown table: ${id || "none named"}`);
      return [];
    }
    const label = `${wordsOf(context.lang).chartTable}: ${drawn.title}`;
    return [
      h("div", { className: ["scroll", "wide"], tabIndex: 0, role: "region", ariaLabel: label, dataOf: `charts/${id}#table` }, raw(drawn.tableHtml)),
    ];
  },
};
