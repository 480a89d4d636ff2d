import type { ElementContent } from "hast";
import { h } from "hastscript";
import { printDate } from "../../say/date.ts";
import type { ArticleRow } from "../../core/rows.ts";
import { articleAnchor, type Context } from "../context.ts";
import { wordsOf } from "../page/words.ts";

type Naming = Pick<Context, "lang" | "evidence">;

const outletName = (article: ArticleRow, lang: Context["lang"]): string =>
  lang === "en" ? article.outlet_en || article.outlet : article.outlet || article.outlet_en;

/** The outlet and the article's letter, “Elaph (D)”; where the file names none, that is said: a headline is no outlet. */
export function outletOf(article: ArticleRow, { lang, evidence }: Naming): string {
  return `${outletName(article, lang) || wordsOf(lang).unnamed} (${evidence.markOf(article, lang)})`;
}

export const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** As a sentence names it: “Elaph”, “article B”. */
export function shortNameOf(article: ArticleRow, { lang, evidence }: Naming): string {
  return outletName(article, lang) || `${wordsOf(lang).article} ${evidence.markOf(article, lang)}`;
}

/** The outlet's name as an element. */
export const citeOutlet = (article: ArticleRow, context: Naming): ElementContent =>
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
