import type { ArticleRow, EvidenceRow, EvidenceStatus, MentionRow, Review } from "../core/rows.ts";
import type { Topics } from "../core/types.ts";
import type { Reading } from "./reading.ts";

/** What every tally is made from. */
export interface TallyInput {
  /** rows of evidence.csv: rejected ones are gone, corrected ones say what the person said */
  mentions: EvidenceRow[];
  articles: ArticleRow[];
  topics: Topics;
}

/** The columns with which every tally's row ends, but for `agreement`. */
export interface Tail {
  n_articles: number;
  articles: string[];
  mentions: string[];
  review: Review;
}

/** Ids of the articles in order of publication, then of id. */
export function articleOrder(articles: readonly ArticleRow[]): string[] {
  const key = (a: ArticleRow) => `${a.published || "9999"} ${a.article_id}`;
  return [...articles].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map((a) => a.article_id);
}

/** @param mentions of one row */
export function tailOf(mentions: readonly EvidenceRow[], input: TallyInput): Tail {
  const order = articleOrder(input.articles);
  const sorted = [...mentions].sort(
    (a, b) => order.indexOf(a.article_id) - order.indexOf(b.article_id) || a.start - b.start || a.end - b.end,
  );
  const articles = order.filter((id) => sorted.some((m) => m.article_id === id));
  return {
    n_articles: articles.length,
    articles,
    mentions: sorted.map((m) => m.mention_id),
    review: reviewOf(sorted.map((m) => m.status)),
  };
}

function reviewOf(statuses: EvidenceStatus[]): Review {
  if (statuses.includes("disputed")) return "disputed";
  const decided = statuses.filter((s) => s === "accepted" || s === "corrected" || s === "added");
  if (!decided.length) return "pending";
  if (decided.length < statuses.length) return "partly";
  return decided.includes("corrected") ? "corrected" : "confirmed";
}

/** The number a mention states; an event counts as one. */
export function readingOf(mention: MentionRow): Reading & { article: string } {
  const { article_id: article, value, bound, low, high } = mention;
  if (mention.kind === "event") return { article, value: 1, bound: "exact", low: 1, high: 1 };
  return { article, value, bound: bound || "exact", low, high };
}

/** Mentions of numbers and happenings whose topic is counted in this tally. */
export function countedIn(tally: string, { mentions, topics }: TallyInput): EvidenceRow[] {
  return mentions.filter(
    (m) => (m.kind === "quantity" || m.kind === "event") && topics.topics[m.topic]?.tally === tally,
  );
}

/** The dates among the mentions, by id. */
export function datesById(mentions: readonly MentionRow[]): Map<string, MentionRow> {
  return new Map(mentions.filter((m) => m.kind === "date").map((m) => [m.mention_id, m]));
}

/** Values of an attribute over several mentions, in the order of topics.yaml. */
export function attributeValues(name: string, mentions: readonly MentionRow[], topics: Topics): string[] {
  const said = new Set(mentions.flatMap((m) => m.attributes));
  const known = new Set(mentions.flatMap((m) => Object.keys(topics.topics[m.topic]?.attributes?.[name] ?? {})));
  return [...known].filter((value) => said.has(`${name}=${value}`));
}

/** The row of which one of the mentions says that these are a part; a row is no part of itself. */
export function wholeOf(mentions: readonly MentionRow[], id: string, rowOf: ReadonlyMap<string, string>): string {
  return mentions.map((m) => rowOf.get(m.part_of) ?? "").find((whole) => whole !== "" && whole !== id) ?? "";
}

/** Groups in the order in which their first member comes. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const k = key(item);
    const group = groups.get(k);
    if (group) group.push(item);
    else groups.set(k, [item]);
  }
  return groups;
}

/** The first free of `us`, `us-2`, `us-3` …; an id stays the same as long as the rows before it do. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}
