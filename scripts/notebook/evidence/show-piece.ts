import type { ElementContent } from "hast";
import { h } from "hastscript";
import { mentionAnchor, type Context } from "../context.ts";
import { wordsOf } from "../page/words.ts";
import type { Piece } from "./evidence.ts";
import { articleLink, publishedBasis } from "./names.ts";
import { reviewOf } from "./review.ts";
import { translatedBy } from "./translator.ts";
import { speakerOf } from "./speaker.ts";

/**
 * The sentence with the words marked, its translation, who says so, and how it was read.
 * @param beside other words of the same sentence that the number rests on too, marked more lightly
 */
export function showPiece(piece: Piece, context: Context, beside: readonly Piece[] = []): ElementContent[] {
  const { article, mention } = piece;
  const { lang } = context;
  const words = wordsOf(lang);
  const translation = article.lang === lang ? null : context.evidence.translation(piece, lang);
  return [
    h("blockquote", { lang: article.lang, dir: article.lang === "ar" ? "rtl" : "ltr" }, [
      h("p", { dataOf: `articles/${article.article_id}#text` }, markedSentence(piece, beside)),
    ]),
    ...(translation
      ? [h("p", { className: ["translation"], dataOf: `translations/${lang}` }, context.markIn?.(translation.translation, mention) ?? translation.translation), h("p", { className: ["from"] }, translatedBy(translation, lang))]
      : []),
    h("p", { className: ["from"] }, [
      articleLink(article, context),
      ` (${publishedBasis(article, lang)}). `,
      ...speakerOf(piece, context),
      h("span", { className: ["basis"] }, `${basisOf(piece, lang)}.`),
      " ",
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

/** Whether the words state it, or it was reckoned, inferred, or stated by a reviewer only. */
export function basisOf({ mention, article }: Pick<Piece, "mention" | "article">, lang: Context["lang"]): string {
  const words = wordsOf(lang);
  // the words that are marked are the article's; what they are taken to say is a person's
  if (mention.status === "corrected" || mention.status === "added") return words.byPerson;
  if (mention.kind !== "date") return words.stated;
  if (mention.basis === "relative") return article.published_basis === "inferred" ? words.relativeInferred : words.relative;
  return mention.basis === "inferred" ? words.inferred : words.explicit;
}

