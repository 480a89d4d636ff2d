/** What changed between two moments: articles, rows of the tallies, and why. */
import type { ArticleRow, DecisionRow, EvidenceRow } from "../../core/rows.ts";
import type { ChartMentions } from "../chart-mentions.ts";
import { idOf, tablesOf, type Sheet, type Snapshot, type TableName, type TallyRow } from "./snapshot.ts";

/** Why a row changed. */
export type Cause =
  /** the article's text is another */
  | { kind: "article-changed" | "article-added" | "article-removed"; article: string }
  /** a person decided */
  | { kind: "decision"; decision: DecisionRow["decision"]; reviewer: string }
  /** neither: what is read in the same words changed, by rules or topics */
  | { kind: "reading" };

export type ArticleChange =
  | { kind: "added" | "removed" | "changed"; article: string }
  | { kind: "renamed"; article: string; was: string }
  | { kind: "date"; article: string; was: string; now: string };

/** What about a row is another: the figure it states, who says so, or how far it was reviewed. */
export type Aspect = "figure" | "sources" | "agreement" | "review" | "details";

export interface RowChange {
  kind: "added" | "removed" | "changed";
  table: TableName;
  id: string;
  was: TallyRow | null;
  now: TallyRow | null;
  aspects: Aspect[];
  because: Cause[];
}

export interface Difference {
  articles: ArticleChange[];
  rows: RowChange[];
  mentions: { added: number; removed: number; changed: number };
  decisions: number;
  /** of the report as last built: what rests on a row that changed */
  sentences: { id: string; en: string; ar: string }[];
  charts: string[];
  facts: string[];
}

/**
 * @param sheet of the last build; empty where there was none
 * @param charts what the charts of the last build draw
 */
export function compare(was: Snapshot, now: Snapshot, sheet: Sheet, charts: ChartMentions): Difference {
  const rows = tablesOf(was, now).flatMap((table) => compareRows(table, was, now));
  // what a person confirmed changes no figure and no chart
  const seen = rows.filter(({ aspects }) => aspects.some((one) => one !== "review"));
  const told = new Set(seen.map(({ table, id }) => `${table}/${id}`));
  const moved = seen.flatMap((row) => [...(row.was?.mentions ?? []), ...(row.now?.mentions ?? [])]);
  const resting = sheet.filter(({ cells }) => (cells["rows"] ?? "").split(" ").some((row) => told.has(row)));
  const sentences = new Map(resting.map(({ cells }) => [cells["sentence_id"] ?? "", { id: cells["sentence_id"] ?? "", en: cells["sentence_en"] ?? "", ar: cells["sentence_ar"] ?? "" }]));
  const newest = new Set(was.decisions.map(keyOf));
  return {
    articles: compareArticles(was.articles, now.articles),
    rows,
    mentions: compareMentions(was.evidence, now.evidence),
    decisions: now.decisions.filter((row) => !newest.has(keyOf(row))).length,
    sentences: [...sentences.values()],
    // a new row is in no chart yet, but will be in the one that is called as its table
    charts: [...charts]
      .filter(([id, drawn]) => moved.some((mention) => drawn.has(mention)) || seen.some(({ table }) => table === id))
      .map(([id]) => id),
    facts: [...new Set(resting.map(({ cells }) => cells["fact"] ?? ""))].filter((fact) => fact !== ""),
  };
}

const keyOf = (row: DecisionRow): string => JSON.stringify([row.mention_id, row.reviewer, row.decided_at]);

function compareArticles(was: readonly ArticleRow[], now: readonly ArticleRow[]): ArticleChange[] {
  const before = new Map(was.map((row) => [row.article_id, row]));
  const after = new Set(now.map((row) => row.article_id));
  const gone = was.filter((row) => !after.has(row.article_id));
  const renamed = new Map<string, string>();
  for (const row of now) {
    const same = gone.find((one) => one.sha256 === row.sha256 && ![...renamed.values()].includes(one.article_id));
    if (!before.has(row.article_id) && same) renamed.set(row.article_id, same.article_id);
  }
  const changes: ArticleChange[] = [];
  for (const row of now) {
    const article = row.article_id;
    const old = before.get(article);
    const name = renamed.get(article);
    if (name !== undefined) changes.push({ kind: "renamed", article, was: name });
    else if (!old) changes.push({ kind: "added", article });
    else if (old.sha256 !== row.sha256) changes.push({ kind: "changed", article });
    if (old && old.published !== row.published) changes.push({ kind: "date", article, was: old.published, now: row.published });
  }
  const found = new Set(renamed.values());
  return [...changes, ...gone.filter((row) => !found.has(row.article_id)).map(({ article_id }): ArticleChange => ({ kind: "removed", article: article_id }))];
}

function compareMentions(was: readonly EvidenceRow[], now: readonly EvidenceRow[]): Difference["mentions"] {
  const before = new Map(was.map((row) => [row.mention_id, row]));
  const after = new Set(now.map((row) => row.mention_id));
  // by what it says, whoever says it: a corrected mention has the hash of what was read
  const says = ({ quote, kind, value, bound, low, high, edtf, topic, actor, fate, place }: EvidenceRow): string =>
    JSON.stringify([quote, kind, value, bound, low, high, edtf, topic, actor, fate, place]);
  return {
    added: now.filter((row) => !before.has(row.mention_id)).length,
    removed: was.filter((row) => !after.has(row.mention_id)).length,
    changed: now.filter((row) => before.has(row.mention_id) && says(before.get(row.mention_id)!) !== says(row)).length,
  };
}

function compareRows(table: TableName, was: Snapshot, now: Snapshot): RowChange[] {
  const before = new Map((was.findings[table] ?? []).map((row) => [idOf(table, row), row]));
  const after = new Map((now.findings[table] ?? []).map((row) => [idOf(table, row), row]));
  const changes: RowChange[] = [];
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [old, fresh] = [before.get(id) ?? null, after.get(id) ?? null];
    const aspects = old && fresh ? aspectsOf(old, fresh) : (["figure"] as Aspect[]);
    if (aspects.length === 0) continue;
    const kind = !old ? "added" : !fresh ? "removed" : "changed";
    changes.push({ kind, table, id, was: old, now: fresh, aspects, because: causesOf(old, fresh, was, now) });
  }
  return changes;
}

const FIGURE = ["best", "bound", "low", "high", "edtf", "earliest", "latest"];
const SOURCES = ["n_articles", "articles", "n_mentions", "n_exact"];
/** ids of mentions change with a renamed article; they tell a reader nothing */
const SILENT = ["mentions"];

function aspectsOf(old: TallyRow, fresh: TallyRow): Aspect[] {
  const [a, b] = [old, fresh] as unknown as [Record<string, unknown>, Record<string, unknown>];
  const differs = (names: readonly string[]): boolean => names.some((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]));
  const rest = Object.keys({ ...a, ...b }).filter((name) => ![...FIGURE, ...SOURCES, ...SILENT, "agreement", "review", "values"].includes(name));
  const aspects: Aspect[] = [];
  if (differs(FIGURE)) aspects.push("figure");
  if (differs(SOURCES)) aspects.push("sources");
  if (differs(["agreement", "values"])) aspects.push("agreement");
  if (differs(["review"])) aspects.push("review");
  if (differs(rest)) aspects.push("details");
  return aspects;
}

/** Looks at the mentions behind the row, then and now, for what a person did to them or to their article. */
function causesOf(old: TallyRow | null, fresh: TallyRow | null, was: Snapshot, now: Snapshot): Cause[] {
  const ids = new Set([...(old?.mentions ?? []), ...(fresh?.mentions ?? [])]);
  const articles = new Set([...(old?.articles ?? []), ...(fresh?.articles ?? [])]);
  const causes: Cause[] = [];
  for (const change of compareArticles(was.articles, now.articles)) {
    if (!articles.has(change.article) || change.kind === "renamed" || change.kind === "date") continue;
    causes.push({ kind: `article-${change.kind}`, article: change.article });
  }
  const known = new Set(was.decisions.map(keyOf));
  for (const row of now.decisions) {
    if (known.has(keyOf(row)) || !ids.has(row.mention_id)) continue;
    const cause: Cause = { kind: "decision", decision: row.decision, reviewer: row.reviewer };
    if (!causes.some((one) => JSON.stringify(one) === JSON.stringify(cause))) causes.push(cause);
  }
  return causes.length > 0 ? causes : [{ kind: "reading" }];
}
