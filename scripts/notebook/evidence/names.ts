import type { ElementContent } from "hast";
import { h } from "hastscript";
import { printDate } from "../../phrase/date.ts";
import type { ArticleRow } from "../../table/rows.ts";
import { articleAnchor, type Context } from "../context.ts";
import { wordsOf } from "../page/words.ts";

/** An outlet by the name a reader of the language knows, or that it is not named. */
export function outletOf(article: ArticleRow, { lang }: Pick<Context, "lang">): string {
  const name = lang === "en" ? article.outlet_en || article.outlet : article.outlet || article.outlet_en;
  return name || wordsOf(lang).unnamed;
}

/** When an article appeared, in words, with doubt kept. */
export function publishedOf(article: ArticleRow, { lang, options }: Pick<Context, "lang" | "options">): string {
  return article.published ? printDate(article.published, options, "either") : wordsOf(lang).dateUnknown;
}

export function publishedBasis(article: ArticleRow, lang: Context["lang"]): string {
  const words = wordsOf(lang);
  return { stated: words.dateStated, inferred: words.dateInferred, unknown: words.dateUnknown }[article.published_basis];
}

/** The headline in the reader's language: the article's own, a translation, or a description. */
export function headlineOf(article: ArticleRow, lang: Context["lang"]): string {
  const own = article.lang === lang ? article.title : "";
  return own || (lang === "en" ? article.title_en : article.title_ar) || article.title || article.title_en;
}

/** Outlet and day, as a link to the article's text. */
export function articleLink(article: ArticleRow, context: Context): ElementContent {
  return h("a", { className: ["article-link"], href: `#${articleAnchor(article.article_id)}` }, [
    h("cite", outletOf(article, context)),
    context.lang === "en" ? ", " : "، ",
    h("span", { dataOf: `articles/${article.article_id}#published` }, publishedOf(article, context)),
  ]);
}
