import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { ArticleRow } from "../../core/rows.ts";
import type { Context } from "../context.ts";
import type { Fact } from "../facts/fact.ts";
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
  if (articles.length === context.tables.articles.length && articles.length > 2) {
    return [{ type: "text", value: context.lang === "en" ? "in every article read" : "في كل المقالات المقروءة" }];
  }
  const join = context.lang === "en" ? "; " : "؛ ";
  return articles.flatMap((article, i): ElementContent[] => [
    ...(i ? [{ type: "text" as const, value: join }] : []),
    citeOutlet(article, context),
    { type: "text", value: context.lang === "en" ? ", " : "، " },
    h("span", { dataOf: `articles/${article.article_id}#published` }, publishedOf(article, context)),
  ]);
}
