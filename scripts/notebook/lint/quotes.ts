import type { Report } from "../context.ts";

/**
 * Every sentence that the evidence shows must be there in both languages of the report.
 * @returns false where a sentence is not there at all: the tables do not fit the articles
 */
export function lintQuotes(cited: readonly string[], { facts, evidence, diagnostics }: Report, path: string): boolean {
  let isThere = true;
  for (const name of cited) {
    const fact = facts.get(name)!;
    for (const id of fact.mentions) {
      try {
        const piece = evidence.piece(id);
        const other = piece.article.lang === "ar" ? "en" : "ar";
        if (!evidence.translation(piece, other)) {
          const start = piece.sentence.length > 60 ? `${piece.sentence.slice(0, 60)}…` : piece.sentence;
          diagnostics.add(path, fact.at, "untranslated", `${name}: no translation into ${other} in data/translations.csv of «${start}» (${piece.article.article_id})`);
        }
      } catch (error) {
        isThere = false;
        diagnostics.add(path, fact.at, "evidence", `${name}: ${(error as Error).message}`);
      }
    }
  }
  return isThere;
}
