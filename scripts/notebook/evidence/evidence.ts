import type { Lang, Span } from "../../core/types.ts";
import type { ArticleRow, DecisionRow, MentionRow, Tables, TranslationRow } from "../../core/rows.ts";
import { toUtf16 } from "../../core/offsets.ts";
import { sentenceAt, sentences } from "../../core/sentences.ts";

/** One mention with all a reader needs to check it. */
export interface Piece {
  mention: MentionRow;
  article: ArticleRow;
  /** the sentence it stands in, exactly as in the article */
  sentence: string;
  /** of the mention's words in the sentence, UTF-16 */
  inSentence: Span;
  /** of the mention's words in the article's text, UTF-16 */
  inText: Span;
  /** the latest decisions of persons on it */
  decisions: DecisionRow[];
}

/** Looks up mentions, their sentences, articles and translations. */
export class Evidence {
  private readonly articles: Map<string, ArticleRow>;
  private readonly mentions: Map<string, MentionRow>;
  private readonly decisions = new Map<string, DecisionRow[]>();
  private readonly translations = new Map<string, TranslationRow>();
  private readonly cuts = new Map<string, Span[]>();

  constructor(tables: Tables, readonly texts: Readonly<Record<string, string>>) {
    this.articles = new Map(tables.articles.map((row) => [row.article_id, row]));
    this.mentions = new Map(tables.mentions.map((row) => [row.mention_id, row]));
    for (const row of tables.decisions) {
      const list = this.decisions.get(row.mention_id) ?? [];
      // The latest row of a reviewer stands; “undo” takes it back.
      const others = list.filter((other) => other.reviewer !== row.reviewer);
      this.decisions.set(row.mention_id, row.decision === "undo" ? others : [...others, row]);
    }
    for (const row of tables.translations) {
      this.translations.set(`${row.article_id}\n${row.lang}\n${row.sentence}`, row);
    }
  }

  article(id: string): ArticleRow | undefined {
    return this.articles.get(id);
  }

  /** @throws where the tables do not fit each other or the article: `unknown mention: …` */
  piece(id: string): Piece {
    const mention = this.mentions.get(id);
    if (!mention) throw new Error(`unknown mention: ${id}`);
    const article = this.articles.get(mention.article_id);
    const text = this.texts[mention.article_id];
    if (!article || text === undefined) throw new Error(`unknown article: ${mention.article_id}`);
    const start = toUtf16(text, mention.start);
    const inText = { start, end: start + mention.quote.length };
    if (text.slice(inText.start, inText.end) !== mention.quote) {
      throw new Error(`quote is not at its place: ${id} in ${article.article_id}`);
    }
    const cut = sentenceAt(this.sentencesOf(article.article_id), start);
    const end = Math.max(cut.end, inText.end);
    return {
      mention,
      article,
      sentence: text.slice(cut.start, end),
      inSentence: { start: start - cut.start, end: inText.end - cut.start },
      inText,
      // A decision on other words than these is stale and stands aside.
      decisions: (this.decisions.get(id) ?? []).filter((row) => row.evidence_hash === mention.evidence_hash),
    };
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
