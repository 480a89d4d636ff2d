/**
 * The hash of what a decision was made on: it changes with the words or with what was read in them.
 * Source of the rule: W3C TextQuoteSelector (32 code points of context) and the two hashes of
 * Prodigy (same text, same question).
 */
import { after, before } from "./code-points.ts";
import { hashOf } from "./hash.ts";
import type { MentionRow } from "./rows.ts";

/** Code points of context on each side of a quote. */
const CONTEXT = 32;

/** Columns of the first scheme, in its order. */
const FIRST = [
  "kind", "value", "bound", "low", "high", "unit", "noun", "topic", "actor",
  "edtf", "earliest", "latest", "precision", "basis", "duration",
] as const satisfies readonly (keyof MentionRow)[];

/** Those that the second scheme adds: the chain, as far as it is words or codes. */
const CHAIN = ["fate", "by", "place", "place_precision", "place_basis", "said_by", "said_by_kind", "via"] as const satisfies readonly (keyof MentionRow)[];

/** What was read, as far as it is evidence: no ids, no offsets, no rule. */
export type ReadingFields = Pick<MentionRow, (typeof FIRST)[number] | (typeof CHAIN)[number]> & { attributes: readonly string[] };

/**
 * `e` and sixteen hexadecimal digits over the 32 code points before the quote, the quote, the 32 after
 * and what was read. Neither article nor offsets are in it: a renamed article, or one changed
 * elsewhere, keeps its decisions. The letter keeps spreadsheets from taking `12e4…` for a number.
 * @param start UTF-16 index of the quote in `text`
 */
export function evidenceHash(text: string, start: number, quote: string, reading: ReadingFields): string {
  return `e${digest(text, start, quote, reading, [...FIRST, ...CHAIN])}`;
}

/** The hash as decisions of the first version have it: bare digits, and nothing of the chain. */
export function bareHash(text: string, start: number, quote: string, reading: ReadingFields): string {
  return digest(text, start, quote, reading, FIRST);
}

/** Sixteen digits, of which the first may be an `e` as well; the second scheme has seventeen. */
export const isBare = (hash: string): boolean => hash.length === 16;

function digest(text: string, start: number, quote: string, reading: ReadingFields, columns: readonly (keyof ReadingFields)[]): string {
  const parts = [
    before(text, start, CONTEXT),
    quote,
    after(text, start + quote.length, CONTEXT),
    columns.map((name) => reading[name] ?? null),
    [...reading.attributes].sort(),
  ];
  return hashOf(JSON.stringify(parts)).slice(0, 16);
}
