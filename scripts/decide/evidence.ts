/** The rows of evidence.csv: the mentions that count, with what a person changed, who, when and why. */
import type { EvidenceRow, EvidenceStatus, MentionRow } from "../core/rows.ts";
import { inTime } from "./replay.ts";
import type { MentionState } from "./state.ts";

/** Columns that name another mention. What they lead to may be rejected, or never have been there. */
const LINKS = ["part_of", "when", "anchor", "as_of"] as const;

/** Columns that say which mention a row is, and are never corrected. */
const IDENTITY = new Set<string>(["mention_id", "evidence_hash", "article_id", "rule"]);

/**
 * One row for each mention that counts, in the order of the articles and of their words.
 * A link to what does not count is blank in its column, so that keys hold, and kept in `lost`: of a rejected whole
 * the part stays a part, of a whole that nobody states.
 */
export function evidenceRows(mentions: readonly MentionRow[], states: ReadonlyMap<string, MentionState>): EvidenceRow[] {
  const kept = [...states.values()].flatMap((state) => (state.mention ? [evidenceRow(state, state.mention)] : []));
  return mendLinks(kept.sort(inArticles(mentions)));
}

function evidenceRow(state: MentionState, mention: MentionRow): EvidenceRow {
  const decisions = inTime(state.status === "stale" ? state.stale : state.standing);
  const latest = decisions.at(-1);
  // the decision that says why, for one who only accepts a correction says nothing
  const why = decisions.findLast((row) => row.reason !== "" || row.note !== "");
  return {
    ...mention,
    status: statusOf(state),
    read: state.status === "corrected" ? changed(state.read, mention) : null,
    lost: [],
    decided_by: [...new Set(decisions.map((row) => row.reviewer))],
    decided_at: latest?.decided_at ?? "",
    reason: why?.reason ?? "",
    note: why?.note ?? "",
  };
}

function statusOf({ status, added }: MentionState): EvidenceStatus {
  switch (status) {
    case "accepted": return added ? "added" : "accepted";
    case "conflict":
    case "unsure": return "disputed";
    case "rejected": throw new Error("a rejected mention is no evidence");
    default: return status;
  }
}

/** What was read, of the columns that are another now. */
function changed(read: MentionRow, now: MentionRow): Partial<MentionRow> {
  const entries = Object.entries(read).filter(
    ([name, cell]) => !IDENTITY.has(name) && JSON.stringify(cell) !== JSON.stringify(now[name as keyof MentionRow]),
  );
  return Object.fromEntries(entries) as Partial<MentionRow>;
}

function mendLinks(rows: readonly EvidenceRow[]): EvidenceRow[] {
  const there = new Set(rows.map((row) => row.mention_id));
  // an incident whose first telling does not count is told first by the next
  const heads = new Map<string, string>();
  for (const { incident, mention_id } of rows) if (incident !== "" && !heads.has(incident)) heads.set(incident, there.has(incident) ? incident : mention_id);
  return rows.map((row) => {
    const now = { ...row, incident: heads.get(row.incident) ?? "", lost: [] as string[] };
    for (const name of LINKS) {
      if (now[name] === "" || there.has(now[name])) continue;
      now.lost.push(`${name}=${now[name]}`);
      now[name] = "";
    }
    return now;
  });
}

function inArticles(mentions: readonly MentionRow[]): (a: MentionRow, b: MentionRow) => number {
  const articles = new Map<string, number>();
  for (const { article_id } of mentions) if (!articles.has(article_id)) articles.set(article_id, articles.size);
  const rank = (row: MentionRow): number => articles.get(row.article_id) ?? articles.size;
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return (a, b) =>
    rank(a) - rank(b) || order(a.article_id, b.article_id) || a.start - b.start || a.end - b.end || order(a.mention_id, b.mention_id);
}
