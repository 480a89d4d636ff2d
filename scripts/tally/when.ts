import type { ArticleRow, MentionRow } from "../core/rows.ts";
import type { Basis } from "../core/types.ts";

/** A date that a row holds for. */
export interface When {
  edtf: string;
  earliest: string;
  latest: string;
  basis: Basis | "";
}

/**
 * The date that the mentions name as their own, the most exact if several; null where none does.
 * A limit («by the end of the year») is about what is to come, and dates no count.
 */
export function statedWhen(mentions: readonly MentionRow[], dates: ReadonlyMap<string, MentionRow>): When | null {
  const named = mentions.map((m) => dates.get(m.when)).filter((d) => d !== undefined && d.edtf !== "" && !/^\[?\.\./.test(d.edtf));
  const date = named.sort((a, b) => width(a!) - width(b!))[0];
  return date ? { edtf: date.edtf, earliest: date.earliest, latest: date.latest, basis: date.basis } : null;
}

/** Days a date may be; an open one is endless. */
function width({ earliest, latest }: MentionRow): number {
  return earliest && latest ? Date.parse(latest) - Date.parse(earliest) : Infinity;
}

/** From the first to the last day on which the articles appeared, in EDTF; empty where no day is known. */
export function publishedSpan(ids: readonly string[], articles: readonly ArticleRow[]): string {
  const days = articles
    .filter((a) => ids.includes(a.article_id))
    .flatMap((a) => a.published.split("/"))
    .filter(Boolean)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return "";
  return first === last ? first : `${first}/${last}`;
}
