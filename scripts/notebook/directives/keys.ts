import type { ElementContent } from "hast";
import { h } from "hastscript";
import { placeOf } from "../cells.ts";
import { factAnchor } from "../context.ts";
import { saidBy } from "../evidence/said-by.ts";
import { printFact } from "../facts/print.ts";
import { attribute, type BlockDirective } from "./directive.ts";

/** `::keys{facts="us-troops vehicles"}`: the key figures, each with its bound, what it is, and who says so. */
export const keys: BlockDirective = {
  name: "keys",
  render(node, context) {
    const { lang, facts, diagnostics, path, options } = context;
    const names = attribute(node, "facts").split(/\s+/).filter(Boolean);
    if (!names.length) diagnostics.add(path, placeOf(node), "keys", 'no facts named: ::keys{facts="us-troops vehicles"}');
    const items = names.flatMap((name): ElementContent[] => {
      const fact = facts.get(name);
      if (!fact) {
        diagnostics.add(path, placeOf(node), "unknown-fact", `unknown fact: ${name}`);
        return [];
      }
      if (!fact.label[lang]) {
        diagnostics.add(path, placeOf(node), "missing-language", `key figure without a label in ${lang}: ${name}`);
        return [];
      }
      const as = fact.value.type === "date" ? "full" : "value";
      return [
        h("li", { className: ["key-figure", ...(fact.colour ? [`of-${fact.colour}`] : [])] }, [
          h("a", { className: ["n", "big"], href: `#${factAnchor(fact, lang)}`, dataAs: as },
            printFact(fact, options, { as, genitive: false })),
          " ",
          h("span", { className: ["label"], dataOf: `facts/${name}#label` }, fact.label[lang]),
          " ",
          h("span", { className: ["who"] }, saidBy(fact, context)),
        ]),
      ];
    });
    return [h("ul", { className: ["keys", "wide"] }, items)];
  },
};
