/** The spreadsheet for reviewers: what is to be read in it, and what is to be written. */

/** Shown, and never read back. */
const SHOWN = [
  "status", "article_id", "outlet", "published", "quote", "sentence", "translation", "reading_en", "reading_ar", "kind",
  "value", "bound", "low", "high", "unit", "noun", "topic", "actor", "date", "duration",
  "fate", "by", "place", "said_by", "via", "rows", "decided_by",
] as const;

/** What ties a row to its evidence. */
export const KEYS = ["mention_id", "evidence_hash"] as const;

/** The reviewer's. `-` in one of the `new_` columns takes away what was read. */
export const REVIEW = [
  "decision", "new_value", "new_bound", "new_low", "new_high", "new_noun", "new_topic", "new_actor", "new_date",
  "new_duration", "new_fate", "new_by", "new_place", "new_said_by", "new_via", "new_quote", "reason", "note",
] as const;

export const COLUMNS = [...KEYS, ...SHOWN, ...REVIEW] as const;

/**
 * Keeps a spreadsheet from taking a date for one of its own, or a hash for a number: `[2021-12]`,
 * `h-12e4…`. Nothing in brackets is ever turned into `Dec-21`.
 */
export const bracket = (cell: string): string => (cell === "" ? "" : `[${cell}]`);
export const hashCell = (hash: string): string => `h-${hash}`;
export const readHash = (cell: string): string => cell.trim().replace(/^h-/, "");
