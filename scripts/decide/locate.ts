/** Where the words stand now that a person added. */
import type { DecisionRow, MentionRow } from "../core/rows.ts";
import { bareHash, evidenceHash, isBare, type ReadingFields } from "../core/evidence-hash.ts";
import { mentionId } from "../core/mention-id.ts";
import { occurrences, toPoints } from "../core/code-points.ts";

/** Raw text by article id. */
export type Texts = ReadonlyMap<string, string>;

/** Where an added mention stands, in code points; `changed` words around it; or words `gone`. */
export type Place = { article_id: string; start: number; end: number } | "changed" | "gone";

/**
 * What a person's add says, as evidence: the columns as written and nothing derived from them, so
 * that a better derivation makes no added mention stale.
 */
function addedReading(row: DecisionRow): ReadingFields {
  return {
    kind: row.kind === "" ? "quantity" : row.kind,
    value: row.value, bound: row.bound, low: row.low, high: row.high, unit: row.unit, noun: row.noun,
    topic: row.topic, actor: row.actor, edtf: row.edtf, duration: row.duration, attributes: row.attributes,
    earliest: "", latest: "", precision: "", basis: "",
    fate: row.fate, by: row.by, place: row.place, place_precision: "", place_basis: "", said_by: row.said_by, said_by_kind: row.said_by_kind, via: row.via,
  };
}

/** Id and hash of a mention to be added. `start` is a UTF-16 index; `quote` must be there. */
export function addedIdentity(
  text: string,
  start: number,
  row: DecisionRow,
): Pick<DecisionRow, "mention_id" | "evidence_hash"> {
  const occurrence = occurrences(text, row.quote).indexOf(start);
  if (occurrence < 0) throw new Error(`quote not at its offset: ${row.article_id} ${start} ${row.quote}`);
  return {
    mention_id: mentionId(row.article_id, row.quote, occurrence),
    evidence_hash: evidenceHash(text, start, row.quote, addedReading(row)),
  };
}

/** Finds the words of an add by exactly the evidence it was made on. */
export function locateAdded(row: DecisionRow, texts: Texts, mentions: readonly MentionRow[]): Place {
  const home = texts.has(row.article_id) || mentions.some((one) => one.article_id === row.article_id);
  const found: { article_id: string; start: number; end: number; isOld: boolean }[] = [];
  let seen = false;
  for (const [article_id, text] of texts) {
    if (home && article_id !== row.article_id) continue;
    occurrences(text, row.quote).forEach((at, n) => {
      seen = true;
      const hash = isBare(row.evidence_hash) ? bareHash : evidenceHash;
      if (hash(text, at, row.quote, addedReading(row)) !== row.evidence_hash) return;
      const start = toPoints(text, at);
      const isOld = mentionId(article_id, row.quote, n) === row.mention_id;
      found.push({ article_id, start, end: start + [...row.quote].length, isOld });
    });
  }
  const only = found.length === 1 ? found[0] : found.find((one) => one.isOld);
  if (only) return { article_id: only.article_id, start: only.start, end: only.end };
  return seen || (home && !texts.has(row.article_id)) ? "changed" : "gone";
}
