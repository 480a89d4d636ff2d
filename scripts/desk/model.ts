/** What the desk shows, as values. */
import { hashOf } from "../core/hash.ts";
import { markedSentence, type MarkedSentence } from "../core/marked-sentence.ts";
import type { ArticleRow, DecisionRow, TranslationRow } from "../core/rows.ts";
import type { Lang, Topics } from "../core/types.ts";
import type { Decided } from "../decide/decide.ts";
import type { MentionState } from "../decide/state.ts";
import { SHOWS } from "./words.ts";

/** What rests on a mention. */
export interface Feeds {
  /** `troops/us`, with whether articles differ in it */
  rows: { id: string; differ: boolean }[];
  facts: string[];
  charts: string[];
  /** sentences of the report, as printed */
  sentences: { lang: Lang; text: string }[];
}

/** Everything a page of the desk is made from. */
export interface DeskData {
  articles: ArticleRow[];
  /** raw text by article id */
  texts: ReadonlyMap<string, string>;
  topics: Topics;
  decisions: DecisionRow[];
  decided: Decided;
  translations: TranslationRow[];
  feeds: ReadonlyMap<string, Feeds>;
  /** whether the report was built, so that its sentences are known */
  isBuilt: boolean;
  /** saved here, and no longer in the file */
  missing: DecisionRow[];
}

export type Show = keyof typeof SHOWS;

/** Which part of the queue is shown, and where in it the reviewer is. */
export interface Query {
  lang: Lang;
  article: string;
  topic: string;
  kind: string;
  show: Show;
  /** id of the current mention; empty for the first */
  at: string;
}

/** What an address asks for; anything unknown is as if it were not there. */
export function readQuery(lang: Lang, get: (name: string) => string | undefined): Query {
  const show = get("show") ?? "";
  return {
    lang,
    article: get("article") ?? "",
    topic: get("topic") ?? "",
    kind: get("kind") ?? "",
    show: Object.hasOwn(SHOWS, show) ? (show as Show) : "open",
    at: /^m-[0-9a-f]{12}$/.test(get("at") ?? "") ? get("at")! : "",
  };
}

/** The address of a query with some of it changed. */
export function href(query: Query, change: Partial<Query> & { said?: string } = {}): string {
  const { lang, ...rest } = { ...query, ...change };
  const asked = Object.entries(rest).filter(([name, value]) => value !== "" && !(name === "show" && value === "open"));
  const search = new URLSearchParams(asked as [string, string][]).toString();
  return `/${lang}/${search === "" ? "" : `?${search}`}`;
}

const OPEN = new Set(["pending", "stale", "conflict", "unsure"]);
export const isOpen = (state: MentionState): boolean => OPEN.has(state.status);

/** All mentions in order of the articles and of their words. */
export function everything(data: DeskData): MentionState[] {
  const order = new Map(data.articles.map((row, index) => [row.article_id, index]));
  const rank = (state: MentionState): number => order.get(state.read.article_id) ?? order.size;
  return [...data.decided.states.values()].sort(
    (a, b) => rank(a) - rank(b) || a.read.start - b.read.start || a.read.end - b.read.end,
  );
}

export function queueOf(data: DeskData, query: Query): MentionState[] {
  return everything(data).filter((state) => isShown(state, data, query));
}

/** A topic of `-` asks for those without one. */
export function isShown(state: MentionState, data: DeskData, query: Query): boolean {
  const { read } = state;
  if (query.article !== "" && read.article_id !== query.article) return false;
  if (query.kind !== "" && read.kind !== query.kind) return false;
  if (query.topic !== "" && read.topic !== (query.topic === "-" ? "" : query.topic)) return false;
  switch (query.show) {
    case "open": return isOpen(state);
    case "decided": return !isOpen(state);
    case "differ":
      return state.status === "conflict" || (data.feeds.get(read.mention_id)?.rows ?? []).some((row) => row.differ);
    case "inferred": return isInferred(state, data);
    case "all": return true;
    default: return state.status === query.show;
  }
}

/** A date by reasoning, or reckoned from a day that was itself inferred. */
function isInferred({ read }: MentionState, data: DeskData): boolean {
  if (read.basis === "inferred") return true;
  const article = data.articles.find((row) => row.article_id === read.article_id);
  return read.basis === "relative" && article?.published_basis !== "stated";
}

/** The first in the queue after a mention, going round; null where it is the only one or there is none. */
export function nextAfter(data: DeskData, query: Query, id: string): string | null {
  const all = everything(data);
  const from = all.findIndex((state) => state.read.mention_id === id);
  for (let step = 1; step <= all.length; step += 1) {
    const state = all[(from + step + all.length) % all.length]!;
    if (state.read.mention_id !== id && isShown(state, data, query)) return state.read.mention_id;
  }
  return null;
}

/** The sentence around a mention as it counts, with its words marked; of a rejected one, as it was read. */
export const sentenceOf = (state: MentionState, data: DeskData): MarkedSentence => {
  const row = state.mention ?? state.read;
  return markedSentence(data.texts.get(row.article_id) ?? "", row);
};

/** A digest of the decisions on a mention, so that a page can tell whether they changed since it was made. */
export function seenOf(state: MentionState | undefined): string {
  const rows = [...(state?.standing ?? []), ...(state?.stale ?? [])].map((row) => [row.reviewer, row.decision, row.decided_at]);
  return hashOf(JSON.stringify(rows.sort())).slice(0, 16);
}
