import { articleMarks } from "../../core/article-marks.ts";
import type { Bilingual, Lang, Span } from "../../core/types.ts";
import type { ArticleRow, EvidenceRow, ReportTables, TranslationRow } from "../../core/rows.ts";
import { toUnits } from "../../core/code-points.ts";
import { markedSentence, type MarkedSentence } from "../../core/marked-sentence.ts";
import { sentences } from "../../core/sentences.ts";

/** One mention with all a reader needs to check it. */
export interface Piece extends MarkedSentence {
  mention: EvidenceRow;
  article: ArticleRow;
}

/** Looks up mentions, their sentences, articles and translations. */
export class Evidence {
  private readonly articles: Map<string, ArticleRow>;
  private readonly mentions: Map<string, EvidenceRow>;
  private readonly translations = new Map<string, TranslationRow>();
  private readonly cuts = new Map<string, Span[]>();

  private readonly marks: ReadonlyMap<string, Bilingual>;

  constructor(tables: ReportTables, readonly texts: Readonly<Record<string, string>>) {
    this.marks = articleMarks(tables.articles);
    this.articles = new Map(tables.articles.map((row) => [row.article_id, row]));
    this.mentions = new Map(tables.evidence.map((row) => [row.mention_id, row]));
    for (const row of tables.translations) {
      this.translations.set(`${row.article_id}\n${row.lang}\n${row.sentence}`, row);
    }
  }

  article(id: string): ArticleRow | undefined {
    return this.articles.get(id);
  }

  /** The letter of an article. */
  markOf({ article_id }: Pick<ArticleRow, "article_id">, lang: Lang): string {
    return this.marks.get(article_id)?.[lang] ?? "";
  }

  /** @throws where the tables do not fit each other or the article: `unknown mention: …` */
  piece(id: string): Piece {
    const mention = this.mentions.get(id);
    if (!mention) throw new Error(`unknown mention: ${id}`);
    const article = this.articles.get(mention.article_id);
    const text = this.texts[mention.article_id];
    if (!article || text === undefined) throw new Error(`unknown article: ${mention.article_id}`);
    const start = toUnits(text, mention.start);
    if (!text.startsWith(mention.quote, start)) throw new Error(`quote is not at its place: ${id} in ${article.article_id}`);
    return { mention, article, ...markedSentence(text, mention, this.sentencesOf(article.article_id)) };
  }

  /** The sentence in another language, or null where nobody has translated it. */
  translation(piece: Pick<Piece, "article" | "sentence">, lang: Lang): TranslationRow | null {
    return this.translations.get(`${piece.article.article_id}\n${lang}\n${piece.sentence}`) ?? null;
  }

  private sentencesOf(id: string): Span[] {
    let cuts = this.cuts.get(id);
    if (!cuts) this.cuts.set(id, (cuts = sentences(this.texts[id] ?? "")));
    return cuts;
  }
}
