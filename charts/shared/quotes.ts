/** The words of the sources behind rows, as far as data/ has them: a sentence and its translation. */
import type { ReportTables } from "../../scripts/core/rows.ts";
import type { Bilingual } from "../../scripts/core/types.ts";

/** By id of a row: the sentence in each language. */
export type Quotes = ReadonlyMap<string, Bilingual>;

/** So many letters on each side of the words that were read. */
const AROUND = 70;

/** The sentence of the first mention of each row, cut around its words in its own language. */
export function quotesOf(rows: { id: string; mentions: readonly string[] }[], { evidence, translations }: Pick<ReportTables, "evidence" | "translations">): Quotes {
  const byId = new Map(evidence.map((row) => [row.mention_id, row]));
  return new Map(rows.flatMap(({ id, mentions }) => {
    const mention = byId.get(mentions[0] ?? "");
    const known = mention && translations.find((row) => row.article_id === mention.article_id && row.sentence.includes(mention.quote));
    if (!known) return [];
    const own = `«${cut(known.sentence, known.sentence.indexOf(mention.quote), mention.quote.length)}»`;
    const other = `“${known.translation}”`;
    return [[id, known.lang === "en" ? { en: other, ar: own } : { en: own, ar: other }] as const];
  }));
}

/** Cut between words. */
function cut(sentence: string, at: number, length: number): string {
  const from = Math.max(0, at - AROUND);
  const to = Math.min(sentence.length, at + length + AROUND);
  const start = from === 0 ? 0 : sentence.indexOf(" ", from) + 1;
  const end = to === sentence.length ? to : sentence.lastIndexOf(" ", to);
  return `${start > 0 ? "… " : ""}${sentence.slice(start, end).trim()}${end < sentence.length ? " …" : ""}`;
}
