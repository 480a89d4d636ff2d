/**
 * Partial findings as lines of text, so that any engine can sort, split and join them:
 * `troops/actor=us<TAB>[{"id":"m-…","article":"…",…}]`. The key has no white space; the order of keys in a line of
 * JSON is that of the fields of a reading, so that equal readings are equal bytes.
 */
import { NO_CHAIN } from "../core/chain.ts";
import type { MentionRow } from "../core/rows.ts";
import type { MapInput, Partial } from "./map.ts";
import type { Reading } from "./reading.ts";

/** One line, without its line feed. */
export function printPartial({ table, key, readings }: Partial): string {
  const sorted = [...readings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return `${encodeURIComponent(table)}/${key}\t${JSON.stringify(sorted)}`;
}

/** The inverse. @throws where the line is none that `printPartial` writes: `not a partial finding: …` */
export function parsePartial(line: string): Partial {
  const tab = line.indexOf("\t");
  const slash = line.indexOf("/");
  const wrong = new Error(`not a partial finding: ${line.slice(0, 60)}`);
  if (tab < 0 || slash < 0 || slash > tab) throw wrong;
  try {
    const readings = JSON.parse(line.slice(tab + 1)) as Reading[];
    if (!Array.isArray(readings) || readings.some((reading) => typeof reading?.id !== "string")) throw wrong;
    return { table: decodeURIComponent(line.slice(0, slash)), key: line.slice(slash + 1, tab), readings };
  } catch {
    throw wrong;
  }
}

const BLANK = {
  evidence_hash: "", rule: "", value: null, bound: "", low: null, high: null, unit: "", noun: "", topic: "", actor: "", part_of: "", when: "",
  edtf: "", earliest: "", latest: "", precision: "", basis: "", anchor: "", duration: "", ...NO_CHAIN,
} as const;

/** An article as a line of the filter tells it. */
export interface AnsweredArticle extends Omit<MapInput, "topics" | "evidence"> {
  mentions: MentionRow[];
}

/**
 * A line of the filter (`sanad extract --jsonl`) as what a table is made from, once decisions are joined.
 * @returns null for a line that says an article could not be read
 * @throws where the line is no answer of the filter
 */
export function fromAnswer(line: string): AnsweredArticle | null {
  const answer = JSON.parse(line) as { id: string | number; error?: string; published?: { edtf: string }; mentions?: object[]; origin?: unknown };
  if (answer.error !== undefined) return null;
  if (answer.id === undefined || !Array.isArray(answer.mentions)) throw new Error(`not an answer of the filter: ${line.slice(0, 60)}`);
  const article_id = String(answer.id);
  const mentions = answer.mentions.map((mention): MentionRow => {
    const row = { ...BLANK, attributes: [], ...mention, article_id } as unknown as MentionRow;
    return { ...row, earliest: row.earliest ?? "", latest: row.latest ?? "" };
  });
  return { article: { article_id, published: answer.published?.edtf ?? "" }, origin: article_id, mentions };
}
