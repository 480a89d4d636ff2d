import type { ChainColumns } from "./chain.ts";
import { NO_CHAIN } from "./chain.ts";
import { toPoints } from "./code-points.ts";
import { evidenceHash, mentionIds, readingFields } from "./mention-id.ts";
import { codePointCounter } from "./code-points.ts";
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
    const { attributes, kind, value, bound, low, high, unit, noun, topic, actor, ...reading } = readingFields(m);
    const { edtf, earliest, latest, precision, basis, duration } = reading;
    return {
      mention_id: ids[i]!,
      evidence_hash: evidenceHash(text, m.start, m.quote, readingFields(m)),
      article_id: articleId,
      start,
      end,
      quote: m.quote,
      kind,
      rule: m.rule,
      value, bound, low, high, unit, noun, topic, actor,
      part_of: "partOf" in m ? id(m.partOf) : "",
      when: "when" in m ? id(m.when) : "",
      edtf, earliest, latest, precision, basis,
      anchor: "anchor" in m ? id(m.anchor) : "",
      duration,
      attributes: [...attributes],
      ...chainColumns(m, text, id),
      mark_start: start - toPoints(text.slice(m.mark.start, m.start), m.start - m.mark.start),
      mark_end: end + toPoints(text.slice(m.end, m.mark.end), m.mark.end - m.end),
    };
  });
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
