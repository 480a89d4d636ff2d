import { h } from "hastscript";
import { headingBelow } from "../context.ts";
import { raw } from "../page/raw.ts";
import type { BlockDirective } from "./directive.ts";

/** `::key`: how exact, about, more than and the rest are drawn, once a page. */
export const key: BlockDirective = {
  name: "key",
  render(_node, context) {
    const made = context.chartKey?.[context.lang];
    if (!made) return [];
    return [h("div", { className: ["key", "wide"] }, [h(headingBelow(context), { dataOf: "key#title" }, made.title), h("div", { dataOf: "key#html" }, raw(made.html))])];
  },
};
