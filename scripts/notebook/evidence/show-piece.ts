import type { ElementContent } from "hast";
import { h } from "hastscript";
import { printDate } from "../../say/date.ts";
import { printQuantity } from "../../say/quantity.ts";
import { reviewOf } from "./review.ts";
import type { MentionRow } from "../../core/rows.ts";
import { mentionAnchor, type Context } from "../context.ts";
import { wordsOf } from "../page/words.ts";
import type { Piece } from "./evidence.ts";
import { articleLink, publishedBasis } from "./names.ts";

/**
 * The sentence with the words marked, its translation, who says so, and how it was read.
 * @param beside other words of the same sentence that the number rests on too, marked more lightly
 */
export function showPiece(piece: Piece, context: Context, beside: readonly Piece[] = []): ElementContent[] {
  const { article, mention } = piece;
  const { lang } = context;
  const words = wordsOf(lang);
  const translation = article.lang === lang ? null : context.evidence.translation(piece, lang);
  const read = sayMention(mention, context);
  return [
    h("blockquote", { lang: article.lang, dir: article.lang === "ar" ? "rtl" : "ltr" }, [
      h("p", { dataOf: `articles/${article.article_id}#text` }, markedSentence(piece, beside)),
    ]),
    ...(translation
      ? [h("p", { className: ["translation"], dataOf: `translations/${lang}` }, translation.translation)]
      : []),
    h("p", { className: ["from"] }, [
      articleLink(article, context),
      ` (${publishedBasis(article, lang)}). `,
      h("span", { className: ["basis"] }, `${basisOf(piece, lang)}.`),
      ...(read ? [` ${words.readAs}: `, h("span", { dataOf: `mentions/${mention.mention_id}` }, read), "."] : []),
      ...reviewOf(mention, context),
      " ",
      h("a", { href: `#${mentionAnchor(mention.mention_id)}` }, words.inArticle),
    ]),
  ];
}

function markedSentence(piece: Piece, beside: readonly Piece[]): ElementContent[] {
  const { sentence } = piece;
  const spans = [piece, ...beside].map((one) => ({ ...one.inSentence, isMain: one === piece })).sort((a, b) => a.start - b.start);
  const out: ElementContent[] = [];
  let at = 0;
  for (const { start, end, isMain } of spans) {
    if (start < at) continue;
    out.push({ type: "text", value: sentence.slice(at, start) }, h("mark", isMain ? {} : { className: ["beside"] }, sentence.slice(start, end)));
    at = end;
  }
  return [...out, { type: "text", value: sentence.slice(at) }];
}

/** What was read of a mention, in words; empty where it is only an event. */
export function sayMention(mention: MentionRow, { options, topics }: Pick<Context, "options" | "topics">): string {
  if (mention.kind === "date") return printDate(mention.edtf, options, "either");
  if (mention.kind !== "quantity" || !mention.bound) return "";
  const { value, bound, low, high } = mention;
  return printQuantity({ value, bound, low, high }, options, topics.topics[mention.topic]?.unit);
}

/** Whether the words state it, or it was reckoned or inferred. */
export function basisOf({ mention, article }: Pick<Piece, "mention" | "article">, lang: Context["lang"]): string {
  const words = wordsOf(lang);
  if (mention.kind !== "date") return words.stated;
  if (mention.basis === "relative") return article.published_basis === "inferred" ? words.relativeInferred : words.relative;
  return mention.basis === "inferred" ? words.inferred : words.explicit;
}

