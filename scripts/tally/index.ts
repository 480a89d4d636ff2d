import type { Findings } from "../core/finding.ts";
import type { ArticleRow, EvidenceRow } from "../core/rows.ts";
import type { Topics } from "../core/types.ts";
import { finish } from "./finish.ts";
import { mapArticle } from "./map.ts";
import type { Partial } from "./map.ts";
import { merge } from "./merge.ts";
import type { Merged } from "./merge.ts";

/** What all tables are made from. */
export interface TallyInput {
  /** rows of evidence.csv: rejected ones are gone, corrected ones say what the person said */
  evidence: readonly EvidenceRow[];
  articles: readonly ArticleRow[];
  topics: Topics;
  /** article id → id of the text it is a copy of; an article that is not named is its own */
  origins?: ReadonlyMap<string, string>;
}

/** Partial findings, article by article. */
export function* mapAll({ evidence, articles, topics, origins }: TallyInput): Generator<Partial> {
  const byArticle = new Map<string, EvidenceRow[]>();
  for (const row of evidence) {
    const own = byArticle.get(row.article_id);
    if (own) own.push(row);
    else byArticle.set(row.article_id, [row]);
  }
  // In order of publication, so that what is sorted later is sorted already; the result is the same in any order.
  for (const article of [...articles].sort((a, b) => ((a.published || "9999") < (b.published || "9999") ? -1 : 1))) {
    const own = byArticle.get(article.article_id);
    if (own) yield* mapArticle({ article, origin: origins?.get(article.article_id) ?? article.article_id, evidence: own, topics });
  }
}

/** The rows of every declared table. No disk, no clock: the same input gives the same rows in the same order. */
export function tallyAll(input: TallyInput): Findings {
  const merged: Merged = new Map();
  merge(merged, mapAll(input));
  return finish(merged, input.topics);
}
