import { h } from "hastscript";
import { raw } from "../page/raw.ts";
import type { BlockDirective } from "./directive.ts";

/** `::key`: how exact, about, more than and the rest are drawn, once a page. */
export const key: BlockDirective = {
  name: "key",
  render(_node, { chartKey, lang }) {
    const made = chartKey?.[lang];
    if (!made) return [];
    return [h("div", { className: ["key", "wide"] }, [h("h3", { dataOf: "key#title" }, made.title), h("div", { dataOf: "key#html" }, raw(made.html))])];
  },
};
