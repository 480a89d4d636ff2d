import { h } from "hastscript";
import { label, SPEAKER } from "../../say/labels.ts";
import type { Context } from "../context.ts";
import { wordsOf } from "../page/words.ts";
import type { Inline } from "./review.ts";
import type { Piece } from "./evidence.ts";

/** Who says so inside the article, and whom the article cites for it; nothing where neither is known. */
export function speakerOf({ article, mention }: Pick<Piece, "article" | "mention">, { lang }: Pick<Context, "lang">): Inline {
  const words = wordsOf(lang);
  const quoted = (text: string): Inline[number] =>
    h("q", { lang: article.lang, dir: article.lang === "ar" ? "rtl" : "ltr", dataOf: `articles/${article.article_id}#text` }, text);
  const kind = label(SPEAKER, mention.said_by_kind, lang);
  const who: Inline =
    mention.said_by !== "" ? [quoted(mention.said_by), ` (${kind})`]
    : mention.said_by_kind !== "" ? [kind]
    : [];
  const via: Inline = mention.via === "" ? [] : [` ${words.citing} `, quoted(mention.via)];
  if (who.length === 0 && via.length === 0) return [];
  return [`${words.saysSo}: `, ...who, ...via, ". "];
}
