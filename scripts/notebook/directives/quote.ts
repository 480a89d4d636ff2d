import { h } from "hastscript";
import { placeOf } from "../cells.ts";
import { showPiece } from "../evidence/show-piece.ts";
import type { Piece } from "../evidence/evidence.ts";
import { attribute, type BlockDirective } from "./directive.ts";

/** `::quote{#m-0123456789ab}`: the sentence of a mention in the words of the article, with its translation. */
export const quote: BlockDirective = {
  name: "quote",
  render(node, context) {
    const id = attribute(node, "id");
    let piece: Piece;
    try {
      piece = context.evidence.piece(id);
    } catch (error) {
      context.diagnostics.add(context.path, placeOf(node), "unknown-quote", (error as Error).message);
      return [];
    }
    const { lang } = context;
    if (piece.article.lang !== lang && !context.evidence.translation(piece, lang)) {
      context.diagnostics.add(context.path, placeOf(node), "untranslated", `quote without a translation in ${lang}: ${id} of ${piece.article.article_id}`);
    }
    return [h("figure", { className: ["pull"] }, showPiece(piece, context))];
  },
};
