import type { ChainColumns } from "./chain.ts";
import { NO_CHAIN } from "./chain.ts";
import { codePointCounter, toPoints } from "./code-points.ts";
import { evidenceHash } from "./evidence-hash.ts";
import type { ReadingFields } from "./evidence-hash.ts";
import { mentionIds } from "./mention-id.ts";
import type { MentionRow } from "./rows.ts";
import type { Mention, Span } from "./types.ts";

/**
 * The mentions of one article as rows of mentions.csv: indices become ids, UTF-16 offsets code points.
 * @param text the article's raw text, of which every quote is a slice
 */
export function mentionRows(articleId: string, text: string, mentions: readonly Mention[]): MentionRow[] {
  const ids = mentionIds(articleId, text, mentions);
  const point = codePointCounter(text);
  const id = (index: number | null | undefined): string => (index === null || index === undefined ? "" : (ids[index] ?? ""));
  return mentions.map((m, i) => {
    const start = point(m.start);
    const end = start + toPoints(m.quote, m.quote.length);
    const row = {
      mention_id: ids[i]!,
      article_id: articleId,
      start,
      end,
      quote: m.quote,
      kind: m.kind,
      rule: m.rule,
      ...readingColumns(m),
      part_of: "partOf" in m ? id(m.partOf) : "",
      when: "when" in m ? id(m.when) : "",
      anchor: "anchor" in m ? id(m.anchor) : "",
      ...chainColumns(m, text, id),
      mark_start: start - toPoints(text.slice(m.mark.start, m.start), m.start - m.mark.start),
      mark_end: end + toPoints(text.slice(m.end, m.mark.end), m.mark.end - m.end),
    };
    return { ...row, evidence_hash: evidenceHash(text, m.start, m.quote, row) };
  });
}

/** What was read, blank where the mention's kind has none. */
function readingColumns(mention: Mention): Omit<ReadingFields, "kind" | keyof ChainColumns | "attributes"> & { attributes: string[] } {
  const has = <K extends string>(name: K): unknown => (mention as unknown as Record<string, unknown>)[name];
  const text = (name: string): string => (has(name) ?? "") as string;
  const number = (name: string): number | null => (has(name) ?? null) as number | null;
  return {
    value: number("value"),
    bound: text("bound") as ReadingFields["bound"],
    low: number("low"),
    high: number("high"),
    unit: text("unit"),
    noun: text("noun"),
    topic: mention.topic,
    actor: text("actor"),
    edtf: text("edtf"),
    earliest: text("earliest"),
    latest: text("latest"),
    precision: text("precision") as ReadingFields["precision"],
    basis: text("basis") as ReadingFields["basis"],
    duration: text("duration"),
    attributes: [...mention.attributes],
  };
}

function chainColumns(m: Mention, text: string, id: (index: number | null) => string): ChainColumns {
  if (!("fate" in m)) return NO_CHAIN;
  const words = (span: Span | null): string => (span ? text.slice(span.start, span.end) : "");
  const said = m.saidBy && { said_start: toPoints(text, m.saidBy.start), said_end: toPoints(text, m.saidBy.end) };
  return {
    ...NO_CHAIN,
    fate: m.fate, by: m.by, place: m.place, place_precision: m.placePrecision, place_basis: m.placeBasis,
    as_of: id(m.asOf), said_by: words(m.saidBy), said_by_kind: m.saidByKind, ...said, via: words(m.via), incident: id(m.incident),
  };
}
