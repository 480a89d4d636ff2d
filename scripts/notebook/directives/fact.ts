import { h } from "hastscript";
import type { TextDirective } from "mdast-util-directive";
import { placeOf } from "../cells.ts";
import { factAnchor, type Context } from "../context.ts";
import { manners, printFact, type Manner } from "../facts/print.ts";
import { attribute, labelOf, type Inline, type InlineDirective } from "./directive.ts";

const known = new Set(["as", "case"]);

/** `:fact[us-troops]`, `:fact[articles]{as=words case=genitive}`: a named quantity in the reader's language. */
export const fact: InlineDirective = { name: "fact", render: (node, context) => renderFact(node, context, "quantity") };

/** `:date[deadline]`, `:date[deadline]{as=year}`: a named date in the reader's language. */
export const date: InlineDirective = { name: "date", render: (node, context) => renderFact(node, context, "date") };

function renderFact(node: TextDirective, context: Context, type: "quantity" | "date"): Inline | null {
  const name = labelOf(node).trim();
  const fail = (rule: string, message: string): null => {
    context.diagnostics.add(context.path, placeOf(node), rule, message);
    return null;
  };
  // Markdown takes `:fact[us-troops` for a directive without a name, and the rest for text.
  if (!name) return fail("unclosed", `:${node.name} names no fact: write :${node.name}[name], and close the bracket`);
  const found = context.facts.get(name);
  if (!found) return fail("unknown-fact", `unknown fact: ${name}`);
  if (found.value.type !== type) return fail("fact-kind", `${name} is a ${found.value.type}: write :${found.value.type === "date" ? "date" : "fact"}[${name}]`);
  for (const key of Object.keys(node.attributes ?? {})) {
    if (!known.has(key)) return fail("attribute", `unknown attribute: ${key}`);
  }
  const as = attribute(node, "as") || "full";
  if (!manners.includes(as as Manner)) return fail("attribute", `unknown manner: ${as}; one of ${manners.join(", ")}`);
  const grammar = attribute(node, "case");
  if (grammar && grammar !== "genitive") return fail("attribute", `unknown case: ${grammar}; only genitive`);
  const saying = { as: as as Manner, genitive: grammar === "genitive" };
  try {
    const text = printFact(found, context.options, saying);
    const data = { dataAs: grammar ? `${as} ${grammar}` : as };
    const className = ["n", ...(found.colour ? [`of-${found.colour}`] : [])];
    return { text, fact: name, element: h("a", { className, href: `#${factAnchor(found, context.lang)}`, ...data }, text) };
  } catch (error) {
    return fail("fact-print", `${name}: ${(error as Error).message}`);
  }
}
