/** Small questions about rows that charts share. */
import { ascending } from "d3";
import type { ArticleRow } from "../../scripts/core/rows.ts";

/** First day an article may have appeared; articles without one come last. */
export const publishedFrom = (article: ArticleRow): string => article.published.slice(0, 10) || "9999";

/** Last day an article may have appeared. */
export const publishedTo = (article: ArticleRow): string => article.published.split("/").at(-1) ?? "";

export const byPublication = (articles: ArticleRow[]): ArticleRow[] =>
  [...articles].sort((a, b) => ascending(publishedFrom(a), publishedFrom(b)) || ascending(a.article_id, b.article_id));

/** The articles behind rows, in order of publication. */
export function articlesOf(rows: { articles: string[] }[], articles: ArticleRow[]): ArticleRow[] {
  const ids = new Set(rows.flatMap((row) => row.articles));
  return byPublication(articles.filter((article) => ids.has(article.article_id)));
}
