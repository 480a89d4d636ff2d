import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { ArticleRow } from "../../core/rows.ts";
import type { Context } from "../context.ts";
import type { Fact } from "../facts/fact.ts";
import { wordsOf } from "../page/words.ts";
import { citeOutlet, publishedOf } from "./names.ts";

/** The articles at the bottom of a fact's chain, in order of publication. */
export function articlesOf(fact: Fact, { tables, evidence }: Context): ArticleRow[] {
  const ids = new Set(fact.mentions.map((id) => evidence.piece(id).article.article_id));
  for (const row of fact.rows) if (row.table === "articles") ids.add(row.id);
  return tables.articles.filter((article) => ids.has(article.article_id));
}

/** Whether a count is one of all the articles behind it, so that they can be named. */
export const countsArticles = ({ origin }: Fact): boolean =>
  (origin.kind === "count" && origin.table === "articles") || (origin.kind === "row" && origin.column === "n_articles");

/** Who says so: outlet and day, one after the other. */
export function saidBy(fact: Fact, context: Context): ElementContent[] {
  const articles = articlesOf(fact, context);
  const exact = articles.filter((article) => saysJust(fact, article, context));
  const rest = exact.length ? articles.filter((article) => !exact.includes(article)) : [];
  if (!rest.length) return listed(articles, context);
  return [...listed(exact, context), { type: "text", value: ` ${wordsOf(context.lang).lessPrecisely} ` }, ...listed(rest, context)];
}

/** Three or more by name alone: there is no room for the days of all, which stand in the evidence. */
function listed(articles: readonly ArticleRow[], context: Context): ElementContent[] {
  const [join, comma] = context.lang === "en" ? ["; ", ", "] : ["؛ ", "، "];
  return articles.flatMap((article, i): ElementContent[] => [
    ...(i ? [{ type: "text" as const, value: articles.length > 2 ? comma : join }] : []),
    citeOutlet(article, context),
    ...(articles.length > 2 ? [] : [{ type: "text" as const, value: comma }, h("span", { dataOf: `articles/${article.article_id}#published` }, publishedOf(article, context))]),
  ]);
}

/** Whether an article names a date to the day that the fact is, and not only the month or year around it. */
function saysJust({ value, mentions }: Fact, { article_id }: ArticleRow, { evidence }: Context): boolean {
  if (value.type !== "date" || !/^\d{4}-\d\d-\d\d$/.test(value.edtf)) return true;
  const own = mentions.map((id) => evidence.piece(id).mention).filter((mention) => mention.article_id === article_id && mention.kind === "date");
  return own.length === 0 || own.some(({ precision }) => precision === "day");
}
