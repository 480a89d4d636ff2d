import { h } from "hastscript";
import { placeOf } from "../cells.ts";
import { attribute, labelOf, type InlineDirective } from "./directive.ts";

/** `:literal[Resolution 1701]{why="the name of a document"}`: a number that is no fact, with the reason. */
export const literal: InlineDirective = {
  name: "literal",
  render(node, context) {
    const text = labelOf(node);
    const why = attribute(node, "why").trim();
    if (!text.trim()) context.diagnostics.add(context.path, placeOf(node), "literal", "empty literal: write :literal[the words]{why=\"…\"}");
    if (!why) context.diagnostics.add(context.path, placeOf(node), "literal", `no reason given: :literal[${text}]{why="…"}`);
    return { text, fact: "", element: h("span", { dataOf: "literal", dataWhy: why }, text) };
  },
};
