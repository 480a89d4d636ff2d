import type { Fingerprint } from "./fingerprint.ts";
import { overlap } from "./fingerprint.ts";
import type { OriginRow } from "./rows.ts";

/** What is known of an article's text. */
export interface OriginInput {
  article_id: string;
  /** EDTF, or empty */
  published: string;
  /** id or name of the agency that it credits; empty if none */
  agency: string;
  fingerprint: Fingerprint;
  /** what a person wrote: the article it copies, or itself where it copies none; empty if nobody did */
  declared: string;
}

/** So much of the shorter text in the longer one makes a copy; less is enough where both credit one agency. */
const COPY = 0.5;
const SAME_AGENCY = 0.3;
/** A shingle in more articles than this is a formula, and no trace of a copy. Keeps the search linear. */
const FORMULA = 40;
/** Shared hashes that make two articles worth comparing. */
const SHARED = 4;

/**
 * Which articles are one text. Each is a copy of the earlier article it shares most with, or an original; a person's
 * word overrules. One row an article, in the order given. Deterministic, and linear but for the copies themselves.
 */
export function findOrigins(articles: readonly OriginInput[]): OriginRow[] {
  const order = articles.map((_, n) => n).sort((a, b) => compare(articles[a]!, articles[b]!));
  const copies = new Map<string, Copy>();
  const index = new Map<number, number[]>();
  const ids = new Set(articles.map(({ article_id }) => article_id));
  for (const n of order) {
    const article = articles[n]!;
    const declared = article.declared !== "" && ids.has(article.declared);
    if (!declared) {
      const found = nearest(article, articles, index);
      if (found) copies.set(article.article_id, found);
    } else if (article.declared !== article.article_id) copies.set(article.article_id, { of: article.declared, basis: "person", overlap: null });
    for (const hash of article.fingerprint.sketch) {
      const held = index.get(hash);
      if (!held) index.set(hash, [n]);
      else if (held.length <= FORMULA) held.push(n);
    }
  }
  return articles.map((article): OriginRow => {
    const copy = copies.get(article.article_id);
    return {
      article_id: article.article_id,
      origin_id: rootOf(article.article_id, copies),
      copy_of: copy?.of ?? "",
      agency: article.agency,
      basis: copy?.basis ?? (article.declared === article.article_id ? "person" : ""),
      overlap: copy?.overlap ?? null,
    };
  });
}

interface Copy {
  of: string;
  basis: "text" | "credit" | "person";
  overlap: number | null;
}

function nearest(article: OriginInput, articles: readonly OriginInput[], index: ReadonlyMap<number, readonly number[]>): Copy | null {
  const shared = new Map<number, number>();
  for (const hash of article.fingerprint.sketch) {
    const held = index.get(hash);
    if (held && held.length <= FORMULA) for (const n of held) shared.set(n, (shared.get(n) ?? 0) + 1);
  }
  let best: Copy | null = null;
  for (const [n, count] of [...shared].sort(([a], [b]) => compare(articles[a]!, articles[b]!))) {
    if (count < SHARED) continue;
    const other = articles[n]!;
    const part = overlap(article.fingerprint, other.fingerprint);
    const isCredited = article.agency !== "" && article.agency === other.agency;
    if (part < (isCredited ? SAME_AGENCY : COPY) || part <= (best?.overlap ?? 0)) continue;
    best = { of: other.article_id, basis: part < COPY ? "credit" : "text", overlap: Math.round(part * 100) / 100 };
  }
  return best;
}

/** The first of the copies; where people made a circle of them, the least id in it. */
function rootOf(id: string, copies: ReadonlyMap<string, Copy>): string {
  const seen: string[] = [];
  let at = id;
  for (;;) {
    const next = copies.get(at)?.of;
    if (next === undefined) return at;
    if (seen.includes(next)) return [...seen.slice(seen.indexOf(next)), at].sort()[0]!;
    seen.push(at);
    at = next;
  }
}

/** The earlier first, those without a day last; then by id. */
function compare(a: OriginInput, b: OriginInput): number {
  const [x, y] = [a.published || "~", b.published || "~"];
  return x < y ? -1 : x > y ? 1 : a.article_id < b.article_id ? -1 : 1;
}
