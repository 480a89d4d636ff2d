import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { ArticleRow } from "../../core/rows.ts";
import { articleAnchor, type Context } from "../context.ts";
import { citeOutlet, headlineOf, publishedBasis, publishedOf } from "../evidence/names.ts";
import { wordsOf } from "../page/words.ts";
import type { BlockDirective } from "./directive.ts";

/** `::sources`: each article with what it states about itself and what was inferred. */
export const sources: BlockDirective = {
  name: "sources",
  render(_node, context) {
    return [h("ol", { className: ["sources"] }, context.tables.articles.map((article) => h("li", showSource(article, context))))];
  },
};

function showSource(article: ArticleRow, context: Context): ElementContent[] {
  const { lang } = context;
  const words = wordsOf(lang);
  const of = (column: string): Record<string, string> => ({ dataOf: `articles/${article.article_id}#${column}` });
  const note = lang === "en" ? article.note : article.note_ar;
  const own = article.title
    ? h("span", { lang: article.lang, dir: article.lang === "ar" ? "rtl" : "ltr", className: ["headline"], ...of("title") }, article.title)
    : null;
  const translated = headlineOf(article, lang);
  return [
    h("p", { className: ["source-head"] }, [
      h("a", { href: `#${articleAnchor(article.article_id)}` }, [
        citeOutlet(article, context),
        lang === "en" ? ", " : "، ",
        h("span", of("published"), publishedOf(article, context)),
      ]),
      h("span", { className: ["basis", article.published_basis] }, publishedBasis(article, lang)),
    ]),
    h("p", { className: ["source-title"] }, [
      ...(own && article.lang === lang ? [own] : []),
      ...(own && article.lang !== lang ? [own, " "] : []),
      ...(!own ? [`${words.noHeadline} `] : []),
      ...(own && article.lang === lang ? [] : [h("span", { className: ["headline-translated"], ...of(`title_${lang}`) }, translated)]),
    ]),
    ...(note ? [h("p", { className: ["source-note"], ...of(lang === "en" ? "note" : "note_ar") }, note)] : []),
    h("p", { className: ["source-file"] }, [
      `${words.originalFile} `,
      h("code", { dir: "ltr", ...of("original_file") }, article.original_file),
    ]),
  ];
}
