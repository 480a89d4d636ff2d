import { sha256 } from "../core/hash.ts";
import type { EvidenceRow } from "../core/rows.ts";

/**
 * One id for all mentions of an incident. Across articles it is one incident only where topic, place (finer than a
 * country) and day are all told and the same; else nothing outside of its own text is known to be the same, and the
 * id holds for that text alone: copies of an agency's text tell one incident.
 * @returns mention id → incident id; mentions of no incident are left out
 */
export function incidentsOf(evidence: readonly EvidenceRow[], byId: ReadonlyMap<string, EvidenceRow>, origin: string): Map<string, string> {
  const members = new Map<string, EvidenceRow[]>();
  for (const row of evidence) {
    const head = row.incident || (row.kind === "event" ? row.mention_id : "");
    if (!head) continue;
    const own = members.get(head);
    if (own) own.push(row);
    else members.set(head, [row]);
  }
  const ids = new Map<string, string>();
  for (const [head, rows] of members) {
    const all = [byId.get(head), ...rows].filter((row) => row !== undefined);
    const id = globalId(all, byId) ?? localId(all[0]!, evidence, origin);
    for (const row of rows) ids.set(row.mention_id, id);
  }
  return ids;
}

/** Whether an incident is known beyond its own text. */
export const isKnownIncident = (id: string): boolean => id !== "" && !id.startsWith(LOCAL);
const LOCAL = "in-";

/** `attacks@iq-kirkuk@2021-04-14`; null where any of the three is not told, or told in two ways. */
function globalId(rows: readonly EvidenceRow[], byId: ReadonlyMap<string, EvidenceRow>): string | null {
  const head = rows.find((row) => row.kind === "event") ?? rows[0]!;
  const only = (values: string[]): string | null => (new Set(values).size === 1 ? values[0]! : null);
  const place = only(rows.filter((row) => row.place !== "" && row.place_precision !== "country").map((row) => row.place));
  const day = only(rows.map((row) => byId.get(row.when)).flatMap((date) => (date?.precision === "day" && date.earliest === date.latest ? date.earliest : [])));
  return head.topic && place && day ? [head.topic, place, day].join("@") : null;
}

/** The n-th telling of these words in this text. */
function localId(head: EvidenceRow, evidence: readonly EvidenceRow[], origin: string): string {
  const before = evidence.filter((row) => row.quote === head.quote && row.start < head.start).length;
  return LOCAL + sha256(origin, head.quote, String(before)).slice(0, 10);
}
