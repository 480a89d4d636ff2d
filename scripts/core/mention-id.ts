/**
 * What a decision is tied to: a mention's id, which outlives better grammar, and the hash of
 * its evidence, which changes with the words or with what was read in them.
 * Source of the rule: W3C TextQuoteSelector (32 code points of context) and the two hashes of
 * Prodigy (same text, same question).
 */
import type { MentionRow } from "./rows.ts";
import type { Kind, Mention } from "./types.ts";
import { after, before, occurrences } from "./code-points.ts";
import { hashOf } from "./hash.ts";

/** Code points of context on each side of a quote. */
const CONTEXT = 32;

/** Of two mentions with one span, the kind that keeps the plain id. */
const PLAIN_FIRST: readonly Kind[] = ["quantity", "date", "share", "duration", "ordinal", "event"];

/** What was read, as far as it is evidence: no ids, no offsets, no rule. */
export type ReadingFields = Pick<
  MentionRow,
  | "kind"
  | "value"
  | "bound"
  | "low"
  | "high"
  | "unit"
  | "noun"
  | "topic"
  | "actor"
  | "edtf"
  | "earliest"
  | "latest"
  | "precision"
  | "basis"
  | "duration"
> & { attributes: readonly string[] };

const FIELDS = [
  "kind", "value", "bound", "low", "high", "unit", "noun", "topic", "actor",
  "edtf", "earliest", "latest", "precision", "basis", "duration",
] as const satisfies readonly (keyof ReadingFields)[];

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

/**
 * Sixteen hexadecimal digits over the 32 code points before the quote, the quote, the 32 after
 * and what was read. Neither article nor offsets are in it: a renamed article, or one changed
 * elsewhere, keeps its decisions.
 * @param start UTF-16 index of the quote in `text`
 */
export function evidenceHash(text: string, start: number, quote: string, reading: ReadingFields): string {
  return sha256(
    before(text, start, CONTEXT),
    quote,
    after(text, start + quote.length, CONTEXT),
    FIELDS.map((name) => reading[name] ?? null),
    [...reading.attributes].sort(),
  ).slice(0, 16);
}

/** A mention's reading as the columns of mentions.csv have it, blank where its kind has none. */
export function readingFields(mention: Mention): ReadingFields {
  const has = <K extends string>(name: K): unknown => (mention as unknown as Record<string, unknown>)[name];
  const text = (name: string): string => (has(name) ?? "") as string;
  const number = (name: string): number | null => (has(name) ?? null) as number | null;
  return {
    kind: mention.kind,
    value: number("value"),
    bound: text("bound") as ReadingFields["bound"],
    low: number("low"),
    high: number("high"),
    unit: text("unit") as ReadingFields["unit"],
    noun: text("noun"),
    topic: mention.topic,
    actor: text("actor"),
    edtf: text("edtf"),
    earliest: text("earliest"),
    latest: text("latest"),
    precision: text("precision") as ReadingFields["precision"],
    basis: text("basis") as ReadingFields["basis"],
    duration: text("duration"),
    attributes: mention.attributes,
  };
}
