/**
 * A mark for each article, so that a source without a name can be spoken of: A, B, C in English, أ، ب، ج in Arabic,
 * in the order of articles.csv. More articles than letters are numbered.
 */
import type { Bilingual } from "./types.ts";

const latin = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** The order of the abjad, in which Arabic counts by letters; هـ is written so that it is not read as a pronoun. */
const abjad = ["أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي", "ك", "ل", "م", "ن", "س", "ع", "ف", "ص", "ق", "ر", "ش", "ت", "ث", "خ", "ذ", "ض"];

/** The marks by article, in both languages; the same letter's place in both. */
export function articleMarks(articles: readonly { article_id: string }[]): ReadonlyMap<string, Bilingual> {
  const isLettered = articles.length <= latin.length;
  return new Map(articles.map(({ article_id }, i) => [
    article_id,
    isLettered ? { en: latin[i]!, ar: abjad[i]! } : { en: String(i + 1), ar: String(i + 1) },
  ]));
}
