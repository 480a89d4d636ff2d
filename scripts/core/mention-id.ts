/** What a decision is tied to: a mention's id, which outlives better grammar. See also evidence-hash.ts. */
import type { Kind } from "./types.ts";
import { occurrences } from "./code-points.ts";
import { hashOf } from "./hash.ts";

/** Of two mentions with one span, the kind that keeps the plain id. */
const PLAIN_FIRST: readonly Kind[] = ["quantity", "date", "share", "duration", "ordinal", "event"];

const sha256 = (...parts: unknown[]): string => hashOf(JSON.stringify(parts));

/**
 * `m-` and twelve hexadecimal digits.
 * @param occurrence from 0: which occurrence of exactly this quote in the article's raw text.
 *   Counted over the text and not over the mentions, so that a rule that finds more shifts no id.
 * @param kind only for a second mention with the same span; see `mentionIds`
 */
export function mentionId(articleId: string, quote: string, occurrence: number, kind = ""): string {
  return `m-${sha256(articleId, quote, occurrence, kind).slice(0, 12)}`;
}

/**
 * The ids of an article's mentions, in their order. Spans are UTF-16. Where two kinds were read
 * from one span the first of quantity, date, share, duration, ordinal, event keeps the plain id
 * and the others have their kind in theirs: so a number read as another kind keeps its id and its
 * decision shows as stale instead of as lost.
 */
export function mentionIds(
  articleId: string,
  text: string,
  mentions: readonly { start: number; end: number; quote: string; kind: Kind }[],
): string[] {
  const starts = new Map<string, Map<number, number>>();
  const taken = new Set<string>();
  const ids = new Array<string>(mentions.length);
  const order = mentions
    .map((_, index) => index)
    .sort((a, b) => PLAIN_FIRST.indexOf(mentions[a]!.kind) - PLAIN_FIRST.indexOf(mentions[b]!.kind) || a - b);
  for (const index of order) {
    const { start, quote, kind } = mentions[index]!;
    let at = starts.get(quote);
    if (!at) starts.set(quote, (at = new Map(occurrences(text, quote).map((unit, n) => [unit, n]))));
    const occurrence = at.get(start);
    if (occurrence === undefined) throw new Error(`quote not at its offset: ${articleId} ${start} ${quote}`);
    let id = mentionId(articleId, quote, occurrence);
    for (let n = 1; taken.has(id); n += 1) {
      id = mentionId(articleId, quote, occurrence, n === 1 ? kind : `${kind}:${n}`);
    }
    taken.add(id);
    ids[index] = id;
  }
  return ids;
}
