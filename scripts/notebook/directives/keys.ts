import type { ElementContent } from "hast";
import { h } from "hastscript";
import { placeOf } from "../cells.ts";
import { factAnchor, noteUse, type Context } from "../context.ts";
import { saidBy } from "../evidence/said-by.ts";
import type { Fact } from "../facts/fact.ts";
import { printFact } from "../facts/print.ts";
import { wordsOf } from "../page/words.ts";
import { attribute, type BlockDirective } from "./directive.ts";

/** `::keys{facts="us-troops vehicles"}`: the key figures, each with its bound, what it is, and who says so. */
export const keys: BlockDirective = {
  name: "keys",
  render(node, context) {
    const { lang, facts, diagnostics, path } = context;
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
      const id = `${lang}-key-${name}`;
      noteUse(context, name, { id, section: wordsOf(lang).keyFigures });
      return [
        h("li", { id, className: ["key-figure", ...(fact.colour ? [`of-${fact.colour}`] : [])] }, [
          h("a", { className: ["n", "big"], href: `#${factAnchor(fact, lang)}`, dataAs: "full" }, numberAndUnit(fact, context)),
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

/** “more than 1,800 vehicles”, the noun in an element of its own, as it is set smaller; a label that follows need not say it again. */
function numberAndUnit(fact: Fact, { options }: Context): ElementContent[] {
  const full = printFact(fact, options);
  const number = fact.value.type === "quantity" ? printFact(fact, options, { as: "value", genitive: false }) : full;
  if (full === number || !full.startsWith(`${number} `)) return [{ type: "text", value: full }];
  return [{ type: "text", value: `${number} ` }, h("span", { className: ["unit"] }, full.slice(number.length + 1))];
}
