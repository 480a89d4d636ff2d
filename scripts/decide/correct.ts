/** What a mention says once a person has corrected it. */
import type { DecisionRow, MentionRow } from "../core/rows.ts";
import { bounded } from "../core/amount.ts";
import { NO_CHAIN } from "../core/chain.ts";
import { interval } from "../core/edtf.ts";
import { occurrences, toPoints, toUnits } from "../core/code-points.ts";

/** The columns of a decision that replace those of a mention. */
export const READ_COLUMNS = [
  "value", "bound", "low", "high", "unit", "noun", "topic", "actor", "part_of", "when", "edtf", "duration",
  "attributes", "fate", "by", "place", "as_of", "said_by", "said_by_kind", "via", "incident",
] as const;
export type ReadColumn = (typeof READ_COLUMNS)[number];

const BLANK = {
  value: null, bound: "", low: null, high: null, unit: "", noun: "", topic: "", actor: "", part_of: "", when: "",
  edtf: "", duration: "", attributes: [], earliest: "", latest: "", precision: "", basis: "", anchor: "",
  ...NO_CHAIN,
} as const satisfies Partial<MentionRow>;

export const isFilled = (cell: unknown): boolean =>
  cell !== null && cell !== "" && !(Array.isArray(cell) && cell.length === 0);

/**
 * The mention with the decision's filled columns in place of what was read, and what follows from
 * them: limits from value and bound, days from the EDTF date. Another kind starts from nothing.
 * The span is left alone; see `correctSpan`.
 */
export function correctReading(mention: MentionRow, decision: DecisionRow): MentionRow {
  const other = decision.kind !== "" && decision.kind !== mention.kind;
  const now: MentionRow = { ...mention, ...(other ? { ...BLANK, attributes: [] } : {}) };
  if (decision.kind !== "") now.kind = decision.kind;
  const given = new Set<ReadColumn>();
  for (const column of READ_COLUMNS) {
    if (decision.cleared.includes(column)) set(now, column, column === "attributes" ? [] : BLANK[column]);
    else if (isFilled(decision[column])) set(now, column, decision[column]);
    else continue;
    given.add(column);
  }
  if (given.has("value") || given.has("bound")) {
    const follow = now.bound === "" ? { low: null, high: null } : bounded(now, now.bound);
    if (!given.has("low")) now.low = follow.low;
    if (!given.has("high")) now.high = follow.high;
  }
  if (given.has("edtf") && (now.edtf !== mention.edtf || other)) {
    const days = interval(now.edtf);
    now.earliest = days?.earliest ?? "";
    now.latest = days?.latest ?? "";
    now.precision = days?.precision ?? "";
    now.anchor = "";
    if (now.basis === "") now.basis = "explicit";
  }
  // how exact a place is, and where a speaker is named, was read of another place and another speaker
  if (now.place !== mention.place) Object.assign(now, { place_precision: "", place_basis: "" });
  if (now.said_by !== mention.said_by) Object.assign(now, { said_start: null, said_end: null });
  return now;
}

/** The type of a column is that of the same column, which TypeScript cannot see through a union. */
function set(row: MentionRow, column: ReadColumn, value: unknown): void {
  (row as unknown as Record<string, unknown>)[column] = value;
}

/** A mention made from nothing but a person's `add`. Its span is the decision's. */
export function addedMention(decision: DecisionRow): MentionRow {
  const blank: MentionRow = {
    ...BLANK,
    attributes: [],
    mention_id: decision.mention_id,
    evidence_hash: decision.evidence_hash,
    article_id: decision.article_id,
    start: decision.start ?? 0,
    end: decision.end ?? 0,
    quote: decision.quote,
    kind: decision.kind === "" ? "quantity" : decision.kind,
    rule: "person",
  };
  return { ...correctReading(blank, { ...decision, kind: "" }), mark_start: blank.start, mark_end: blank.end };
}

/**
 * The span of the corrected words, in code points: the occurrence of exactly those words that
 * overlaps the mention's, or else the nearest within 200 characters of it. Null where there is none.
 */
export function correctSpan(text: string, mention: MentionRow, words: string): { start: number; end: number } | null {
  const from = toUnits(text, mention.start);
  const to = from + mention.quote.length;
  const distance = (at: number): number => Math.max(0, from - (at + words.length), at - to);
  let best: number | null = null;
  for (const at of occurrences(text, words)) {
    if (distance(at) <= 200 && (best === null || distance(at) < distance(best))) best = at;
  }
  if (best === null) return null;
  const start = toPoints(text, best);
  return { start, end: start + [...words].length };
}
