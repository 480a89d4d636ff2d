import { markOf, type ChainColumns } from "./chain.ts";
import { toUnits } from "./code-points.ts";
import { sentenceAt, sentences } from "./sentences.ts";
import type { Span } from "./types.ts";

/** A sentence of an article, exactly as it stands there, and where a mention's marked words are; UTF-16. */
export interface MarkedSentence {
  sentence: string;
  inSentence: Span;
  inText: Span;
}

/**
 * The sentence in which a mention's quote begins, long enough to hold the words that bind its number.
 * @param row offsets in code points, as the tables have them
 * @param cuts the text's sentences, where they are known already
 */
export function markedSentence(
  text: string,
  row: { start: number; end: number } & Pick<ChainColumns, "mark_start" | "mark_end">,
  cuts: readonly Span[] = sentences(text),
): MarkedSentence {
  const mark = markOf(row);
  const inText = { start: toUnits(text, mark.start), end: toUnits(text, mark.end) };
  const cut = sentenceAt(cuts, toUnits(text, row.start));
  const from = Math.min(cut.start, inText.start);
  return {
    sentence: text.slice(from, Math.max(cut.end, inText.end)),
    inSentence: { start: inText.start - from, end: inText.end - from },
    inText,
  };
}
