import { h } from "hastscript";
import { printDate } from "../../say/date.ts";
import { placeOf } from "../cells.ts";
import { factAnchor } from "../context.ts";
import { wordsOf } from "../page/words.ts";
import type { BlockDirective } from "./directive.ts";

/** `::corrections`: what the report said, what it says now, and why, from data/corrections.csv. */
export const corrections: BlockDirective = {
  name: "corrections",
  render(node, { tables, facts, lang, options, diagnostics, path }) {
    const words = wordsOf(lang);
    if (!tables.corrections.length) return [h("p", { className: ["none"] }, words.noCorrections)];
    return [
      h("ol", { className: ["corrections"] }, tables.corrections.map((row, i) => {
        const of = (column: string): Record<string, string> => ({ dataOf: `corrections/${i}#${column}` });
        const known = facts.has(row.fact);
        if (row.fact && !known) diagnostics.add(path, placeOf(node), "unknown-fact", `correction of an unknown fact: ${row.fact}`);
        const now = lang === "en" ? row.now_en : row.now_ar;
        return h("li", [
          h("p", { className: ["correction-day"], ...of("corrected_at") }, printDate(row.corrected_at, options)),
          h("p", [`${words.was}: `, h("del", of(`was_${lang}`), lang === "en" ? row.was_en : row.was_ar)]),
          h("p", [`${words.now}: `, h("ins", of(`now_${lang}`), known ? h("a", { href: `#${factAnchor({ name: row.fact }, lang)}` }, now) : now)]),
          h("p", [`${words.why}: `, h("span", of(`reason_${lang}`), lang === "en" ? row.reason_en : row.reason_ar)]),
        ]);
      })),
    ];
  },
};
