import { h } from "hastscript";
import { placeOf } from "../cells.ts";
import { articleAnchor } from "../context.ts";
import { capitalised, shortNameOf } from "../evidence/names.ts";
import { attribute, labelOf, type InlineDirective } from "./directive.ts";

/**
 * `:source[elaph-2021-11-04]`: an article by its outlet or, where it names none, by its letter; it leads to the text.
 * `{as=start}` begins a sentence.
 */
export const source: InlineDirective = {
  name: "source",
  render(node, context) {
    const id = labelOf(node).trim();
    const article = context.evidence.article(id);
    if (!article) {
      context.diagnostics.add(context.path, placeOf(node), "unknown-source", `unknown article: ${id || "none named"}`);
      return null;
    }
    const name = shortNameOf(article, context);
    const text = attribute(node, "as") === "start" ? capitalised(name) : name;
    return { text, fact: "", element: h("a", { className: ["source-name"], href: `#${articleAnchor(id)}`, dataOf: `articles/${id}#link` }, text) };
  },
};
