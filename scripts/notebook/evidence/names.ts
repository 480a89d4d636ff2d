import type { ElementContent } from "hast";
import { h } from "hastscript";
import { printDate } from "../../say/date.ts";
import type { ArticleRow } from "../../core/rows.ts";
import { articleAnchor, type Context } from "../context.ts";
import { wordsOf } from "../page/words.ts";

const longest = 30;

/** An outlet by the name a reader of the language knows; where the file names none, the headline's first words. */
export function outletOf(article: ArticleRow, { lang }: Pick<Context, "lang">): string {
  const name = lang === "en" ? article.outlet_en || article.outlet : article.outlet || article.outlet_en;
  if (name) return name;
  const headline = headlineOf(article, lang);
  const short = headline.length > longest ? `${headline.slice(0, headline.lastIndexOf(" ", longest)).replace(/[\s.:،,]+$/, "")} …` : headline;
  return lang === "en" ? `“${short}”` : `«${short}»`;
}

/** The outlet's name as an element; a headline that stands for it may hold numbers. */
export const citeOutlet = (article: ArticleRow, context: Pick<Context, "lang">): ElementContent =>
  h("cite", { dataOf: `articles/${article.article_id}#name` }, outletOf(article, context));

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

/** Outlet and day, as a link to the article's text; what it says is checked against the article it leads to. */
export function articleLink(article: ArticleRow, context: Context): ElementContent {
  return h("a", { className: ["article-link"], href: `#${articleAnchor(article.article_id)}` }, [
    h("cite", outletOf(article, context)),
    context.lang === "en" ? ", " : "، ",
    publishedOf(article, context),
  ]);
}
