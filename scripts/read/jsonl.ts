import { mentionRows } from "../core/mention-rows.ts";
import type { MentionRow } from "../core/rows.ts";
import type { Mention, Reading } from "../core/types.ts";
import { parseEdtf } from "../core/edtf.ts";
import type { ArticleInput } from "./extract.ts";

/** Reads one article: `extractArticle` with its topics bound. */
export type ReadArticle = (article: ArticleInput) => Reading;

/** No article is longer, in UTF-16 units; what is, is an archive in one line, and would not be read in bounded memory. */
const LONGEST_TEXT = 16 * 1024 * 1024;

/** The line that answers a line, without its line feed. */
export interface Answer {
  line: string;
  failed: boolean;
}

/**
 * One article in, one line out: the contract of DESIGN.md. Never throws.
 *
 * `{"id":"a1","text":"…"}` gives `{"id":"a1","published":{…},"mentions":[…]}`,
 * anything else `{"id":…,"error":"rule: value"}`.
 */
export function answerLine(line: string, read: ReadArticle): Answer {
  let id: string | number | null = null;
  try {
    const row = parseObject(line);
    const given = row["id"];
    if (typeof given === "number" && !Number.isSafeInteger(given)) throw new Error("id is no whole number that JSON carries safely: write it as a string");
    if (typeof given !== "string" && typeof given !== "number") throw new Error(given == null ? "missing id" : `id is neither a string nor a number: ${typeName(given)}`);
    id = given;
    const article = toArticle(String(given), row);
    const reading = read(article);
    const published = { edtf: reading.published, basis: reading.published_basis };
    return { line: JSON.stringify({ id, published, mentions: toRecords(article.id, article.text, reading.mentions), origin: reading.origin }), failed: false };
  } catch (error) {
    return failure(id, error instanceof Error ? error.message : String(error));
  }
}

/** The answer to a line that cannot be read. */
export function failure(id: string | number | null, error: string): Answer {
  return { line: JSON.stringify({ id, error }), failed: true };
}

function parseObject(line: string): Record<string, unknown> {
  if (line.trim() === "") throw new Error("empty line");
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`not JSON: ${excerpt(line)}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`not an object: ${typeName(value)}`);
  return value as Record<string, unknown>;
}

function toArticle(id: string, row: Record<string, unknown>): ArticleInput {
  const text = stringOf(row, "text");
  if (text === undefined) throw new Error("missing text");
  if (text.length > LONGEST_TEXT) throw new Error(`text longer than ${LONGEST_TEXT} characters: ${text.length}`);
  const lang = stringOf(row, "lang");
  if (lang !== undefined && lang !== "ar" && lang !== "en") throw new Error(`unknown lang: ${excerpt(lang)}`);
  return { id, text, lang, published: toDays(stringOf(row, "published") ?? ""), title: stringOf(row, "title") };
}

/** A field that may be left out, or null, but is else a string. */
function stringOf(row: Record<string, unknown>, field: string): string | undefined {
  const value = row[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw new Error(`${field} is not a string: ${typeName(value)}`);
  return value;
}

const MOMENT = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d/;

/** EDTF with a first and a last day; of a moment, as feeds give them, its day. */
function toDays(published: string): string {
  if (published === "") return "";
  const edtf = MOMENT.exec(published)?.[1] ?? published;
  const at = parseEdtf(edtf);
  if (!at || at.first === null || at.last === null) throw new Error(`invalid published: ${excerpt(published)}`);
  return edtf;
}

/**
 * Mentions with the contract's own field names, in code points. What is blank beside the fields that a kind
 * always has is not written. References are ids of mentions in the same line.
 */
function toRecords(articleId: string, text: string, mentions: readonly Mention[]): object[] {
  return mentionRows(articleId, text, mentions).map((row) => {
    const { mention_id, start, end, quote, kind } = row;
    const record: Record<string, unknown> = { kind, start, end, quote, ...alwaysOf(row), mention_id };
    for (const column of OPTIONAL) {
      const cell = row[column];
      if (cell !== "" && cell !== null && !(Array.isArray(cell) && cell.length === 0)) record[column] = cell;
    }
    return record;
  });
}

/** The fields that every mention of a kind has, null where the text gives none. */
function alwaysOf(row: MentionRow): object {
  const { value, bound, low, high } = row;
  switch (row.kind) {
    case "quantity": return { value, bound, low, high };
    case "event": return {};
    case "date": return { edtf: row.edtf, earliest: row.earliest || null, latest: row.latest || null, basis: row.basis };
    case "duration": return { duration: row.duration, value, bound, low, high };
    case "share": return { value, unit: row.unit, bound, low, high };
    case "ordinal": return { value };
  }
}

const OPTIONAL = [
  "unit", "noun", "topic", "actor", "part_of", "when", "precision", "anchor", "attributes", "fate", "by", "place", "place_precision",
  "place_basis", "as_of", "said_by", "said_by_kind", "said_start", "said_end", "via", "incident", "mark_start", "mark_end",
  "rule", "evidence_hash",
] as const satisfies readonly (keyof MentionRow)[];

function typeName(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** The beginning of what was given, short enough for one line of an error. */
function excerpt(text: string): string {
  const short = text.trim().slice(0, 40);
  return short.length < text.trim().length ? `${short}…` : short;
}
