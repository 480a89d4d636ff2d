import { h } from "hastscript";
import type { MentionRow } from "../../core/rows.ts";
import { mentionAnchor } from "../context.ts";
import { printNumber } from "../../say/number.ts";
import { wordsOf } from "../page/words.ts";
import type { BlockDirective } from "./directive.ts";

/** `::rules`: which rules of the reader read how much, with an example of each. */
export const rules: BlockDirective = {
  name: "rules",
  render(_node, { tables, lang, options }) {
    const words = wordsOf(lang);
    const byRule = new Map<string, MentionRow[]>();
    for (const row of tables.evidence) byRule.set(row.rule, [...(byRule.get(row.rule) ?? []), row]);
    const rows = [...byRule].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
    const langOf = new Map(tables.articles.map((row) => [row.article_id, row.lang]));
    return [
      h("div", { className: ["scroll"], tabIndex: 0, role: "region", ariaLabel: `${words.rule}, ${words.found}` }, [
        h("table", { className: ["rules"] }, [
          h("thead", h("tr", [h("th", { scope: "col" }, words.rule), h("th", { scope: "col", className: ["numeric"] }, words.found), h("th", { scope: "col" }, words.example)])),
          h("tbody", rows.map(([rule, list]) => {
            const first = list[0]!;
            const source = langOf.get(first.article_id) ?? "ar";
            return h("tr", [
              h("th", { scope: "row" }, h("code", { dir: "ltr", dataOf: `rules/${rule}` }, rule)),
              h("td", { className: ["numeric"], dataOf: `rules/${rule}#count` }, printNumber(list.length, options)),
              h("td", h("a", { href: `#${mentionAnchor(first.mention_id)}`, lang: source, dir: source === "ar" ? "rtl" : "ltr", dataOf: `mentions/${first.mention_id}#quote` }, first.quote)),
            ]);
          })),
        ]),
      ]),
    ];
  },
};
