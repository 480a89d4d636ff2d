/** One article's evidence → partial findings: for each table, what the article adds to which row. */
import { admits } from "../core/fates.ts";
import type { TableDeclaration } from "../core/finding.ts";
import type { ArticleRow, EvidenceRow } from "../core/rows.ts";
import type { Topics } from "../core/types.ts";
import { incidentsOf } from "./incident.ts";
import { keyOf } from "./key.ts";
import type { Reading, Time } from "./reading.ts";

/** What one article adds to one row: readings that belong together as far as the declared dimensions tell. */
export interface Partial {
  table: string;
  /** the row's grain: equal for equal rows, whichever article they come from */
  key: string;
  readings: readonly Reading[];
}

export interface MapInput {
  article: Pick<ArticleRow, "article_id" | "published">;
  /** id of the text that the article is a copy of, or its own id */
  origin: string;
  /** of this article */
  evidence: readonly EvidenceRow[];
  topics: Topics;
}

/** Partial findings of one article, one a table and row. Pure: articles may be mapped anywhere and in any order. */
export function mapArticle({ article, origin, evidence, topics }: MapInput): Partial[] {
  const byId = new Map(evidence.map((row) => [row.mention_id, row]));
  const incidents = incidentsOf(evidence, byId, origin);
  const readings = evidence.flatMap((row) => toReading(row, byId, article, origin, incidents.get(row.mention_id) ?? ""));
  const partials: Partial[] = [];
  for (const [table, declaration] of Object.entries(topics.tables ?? {})) {
    const keys = new Map<string, Reading[]>();
    const keyOfId = new Map<string, string>();
    for (const reading of readings) {
      if (!isCounted(reading, declaration)) continue;
      const key = keyOf(reading, declaration, topics);
      keyOfId.set(reading.id, key);
      const row = keys.get(key);
      if (row) row.push(reading);
      else keys.set(key, [reading]);
    }
    for (const [key, all] of keys) {
      // Of 3000 soldiers of one country 500 are its trainers: a part that falls into the row of its whole is no other
      // figure for the whole.
      const parts = all.filter((reading) => keyOfId.get(reading.part_of) === key && reading.part_of !== reading.id);
      const wholes = parts.length ? all.filter((reading) => !parts.includes(reading)) : all;
      if (wholes.length) partials.push({ table, key, readings: wholes });
      if (parts.length) partials.push({ table, key: `${key}&part`, readings: parts });
    }
  }
  return partials;
}

/** Whether a table counts a reading. */
function isCounted(reading: Reading, { counts = [], dates, fates, events = false }: TableDeclaration): boolean {
  if (reading.kind === "date") return dates !== undefined && (dates === "all" || dates.includes(reading.topic));
  if (!counts.includes(reading.topic)) return false;
  if (reading.kind === "event" && !events) return false;
  return admits(fates, reading.fate);
}

function toReading(row: EvidenceRow, byId: ReadonlyMap<string, EvidenceRow>, article: MapInput["article"], origin: string, incident: string): Reading[] {
  const { kind } = row;
  if (kind !== "quantity" && kind !== "share" && kind !== "event" && kind !== "date") return [];
  if (kind === "date" && row.edtf === "") return [];
  const isEvent = kind === "event";
  const isOpen = row.attributes.includes("when=since");
  const when = timeOf(byId.get(row.when));
  return [{
    id: row.mention_id, article: article.article_id, origin, published: article.published, start: row.start, end: row.end, kind,
    value: isEvent ? 1 : row.value, bound: isEvent ? "exact" : row.bound || "exact", low: isEvent ? 1 : row.low, high: isEvent ? 1 : row.high,
    unit: row.unit, topic: row.topic, noun: row.noun, fate: row.fate, actor: row.actor, by: row.by, place: row.place,
    said_by: row.said_by, via: row.via, incident,
    attributes: row.attributes.filter((one) => !one.startsWith("when=")),
    part_of: row.part_of,
    // A count «since January» has begun there and is not over.
    when: when && isOpen ? { ...when, latest: "" } : when,
    as_of: timeOf(byId.get(row.as_of)),
    day: kind === "date" ? timeOf(row, true) : null,
    status: row.status,
  }];
}

/** A limit («by the end of the year») is about what is to come, and dates no count; a date it is all the same. */
function timeOf(row: EvidenceRow | undefined, limits = false): Time | null {
  if (!row || row.edtf === "" || (!limits && /^\[?\.\./.test(row.edtf))) return null;
  const { edtf, earliest, latest, precision, basis } = row;
  return { edtf, earliest: earliest ?? "", latest: latest ?? "", precision, basis };
}
