import type { Context } from "../context.ts";
import { printDate } from "../../say/date.ts";
import type { Fact } from "../facts/fact.ts";
import { printFact } from "../facts/print.ts";
import { outletOf, publishedOf } from "./names.ts";
import { articlesOf } from "./said-by.ts";

/** What a person copies to cite a number: the number in its bound, who says so, where this page says it, of which day. */
export function citationOf(fact: Fact, context: Context): string {
  const { lang, options, settings } = context;
  const [comma, join] = lang === "en" ? [", ", "; "] : ["، ", "؛ "];
  const number = [printFact(fact, options), fact.label[lang]].filter(Boolean).join(" ");
  const sources = articlesOf(fact, context).map((article) => `${outletOf(article, context)}${comma}${publishedOf(article, context)}`).join(join);
  const edition = settings.published ? printDate(settings.published, options) : "";
  const address = settings.baseUrl ? `${settings.baseUrl}${lang}/f/${fact.name}.html` : "";
  return [number, sources, [settings.site[lang], edition].filter(Boolean).join(comma), address].filter(Boolean).map((part) => `${part}.`).join(" ").replace(/\/([^/]*\.html)\.$/, "/$1");
}
