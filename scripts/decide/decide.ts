/**
 * What people decided, applied to what the machine reads now. Pure: rows in, rows out.
 *
 * The latest decision of each reviewer on a mention stands; an undo takes the one before it back.
 * Same evidence: it applies. Other evidence: it is stale, and never applied. Evidence gone: an
 * orphan. Nothing is ever matched by likeness.
 */
import { oneLine } from "../store/tables/one-line.ts";
import type { DecisionRow, EvidenceRow, MentionRow } from "../core/rows.ts";
import { agreementOf, type AgreementFigures } from "./agreement.ts";
import { addedMention, correctReading, correctSpan } from "./correct.ts";
import { evidenceRows } from "./evidence.ts";
import { locateAdded, type Texts } from "./locate.ts";
import { readingKey, type MentionState, type Status } from "./state.ts";
import { Hashes } from "./same-evidence.ts";
import { settle, type Settled } from "./replay.ts";

/** Everything the decisions make of the mentions. */
export interface Decided {
  /** what counts, as rows of evidence.csv: rejected ones dropped, corrected ones replaced, added ones in their place */
  evidence: EvidenceRow[];
  /** every mention of now, and every added one, by id */
  states: Map<string, MentionState>;
  /** mentions whose only decisions were made on other evidence */
  stale: MentionState[];
  /** decisions that stand on evidence that is gone */
  orphans: DecisionRow[];
  /** mentions on which reviewers differ */
  conflicts: MentionState[];
  /** decisions that apply under another id, for the article was renamed or words moved */
  carried: { decision: DecisionRow; mention_id: string }[];
  agreement: AgreementFigures;
}

/**
 * @param texts raw text by article id; without its text no added mention and no corrected span
 *   can be checked, so they count as stale
 */
export function applyDecisions(
  mentions: readonly MentionRow[],
  decisions: readonly DecisionRow[],
  texts: Texts,
): Decided {
  const hashes = new Hashes(texts);
  const settled = settle(mentions, decisions, hashes);
  const states = new Map<string, MentionState>();
  for (const read of mentions) {
    states.set(read.mention_id, judge(read, settled.byMention.get(read.mention_id), texts, hashes));
  }
  const orphans: DecisionRow[] = [];
  for (const [id, on] of settled.elsewhere) {
    const state = addedState(on, texts, mentions, hashes);
    if (state === null) orphans.push(...on.latest.values());
    else states.set(id, state);
  }
  const all = [...states.values()];
  return {
    evidence: evidenceRows(mentions, states),
    states,
    stale: all.filter((state) => state.status === "stale"),
    orphans,
    conflicts: all.filter((state) => state.status === "conflict"),
    carried: settled.carried,
    agreement: agreementOf(all.map((state) => state.judged)),
  };
}

/** The state of a mention that is there, machine-read or added. */
function judge(read: MentionRow, on: Settled | undefined, texts: Texts, hashes: Hashes, added = false): MentionState {
  const standing: DecisionRow[] = [];
  const stale: DecisionRow[] = [];
  const readings = new Map<string, MentionRow | null>();
  for (const decision of on?.latest.values() ?? []) {
    const reading = outcome(read, decision, texts, hashes);
    if (reading === undefined) stale.push(decision);
    else {
      standing.push(decision);
      readings.set(decision.reviewer, reading);
    }
  }
  const judged = new Map(standing.map((row) => [row.reviewer, category(row, read, readings.get(row.reviewer)!)]));
  const status = statusOf(new Set(judged.values()), stale.length > 0);
  const corrected = status === "corrected" ? [...readings.values()][0]! : read;
  const mention = status === "rejected" ? null : corrected;
  return { status, read, mention, standing, stale, judged, added };
}

/** What a decision makes of a mention: null if rejected, undefined if made on other evidence. */
function outcome(read: MentionRow, decision: DecisionRow, texts: Texts, hashes: Hashes): MentionRow | null | undefined {
  const isSame = hashes.isSame(decision.evidence_hash, read);
  if (decision.decision === "add" && !isSame) {
    // the machine has learnt to read what a person added: the same reading, or another
    return readingKey(addedMention(decision)) === readingKey(read) ? read : undefined;
  }
  if (!isSame) return undefined;
  if (decision.decision === "reject") return null;
  if (decision.decision !== "correct") return read;
  const now = withSpeaker(correctReading(read, decision), texts.get(read.article_id) ?? "", read);
  if (decision.quote === "" || oneLine(decision.quote) === oneLine(read.quote)) return now;
  const span = correctSpan(texts.get(read.article_id) ?? "", read, decision.quote);
  return span ? { ...now, ...span, quote: decision.quote, mark_start: span.start, mark_end: span.end } : undefined;
}

/** A corrected speaker, with the place where the article names them, if it does so near the mention. */
function withSpeaker(now: MentionRow, text: string, read: MentionRow): MentionRow {
  if (now.said_by === read.said_by || now.said_by === "") return now;
  const span = correctSpan(text, read, now.said_by);
  return span ? { ...now, said_start: span.start, said_end: span.end } : now;
}

function category(decision: DecisionRow, read: MentionRow, reading: MentionRow | null): string {
  if (reading === null) return "reject";
  if (decision.decision === "unsure") return "unsure";
  const same = readingKey(reading) === readingKey(read) && reading.start === read.start && reading.end === read.end;
  return same ? "accept" : `correct ${reading.start} ${reading.end} ${readingKey(reading)}`;
}

/** One who is unsure leaves the mention open, whatever the others say; two who differ, too. */
function statusOf(categories: ReadonlySet<string>, stale: boolean): Status {
  const decided = [...categories].filter((one) => one !== "unsure");
  if (decided.length > 1) return "conflict";
  if (categories.has("unsure")) return "unsure";
  if (decided.length === 0) return stale ? "stale" : "pending";
  if (decided[0] === "accept") return "accepted";
  return decided[0] === "reject" ? "rejected" : "corrected";
}

/** The state of what a person added, stale if the words around it changed; null if it is none, or gone. */
function addedState(on: Settled, texts: Texts, mentions: readonly MentionRow[], hashes: Hashes): MentionState | null {
  const adds = on.added;
  if (adds.length === 0) return null;
  const readings = new Set(adds.map((add) => readingKey(addedMention(add))));
  const place = locateAdded(adds[0]!, texts, mentions);
  if (place === "gone") return null;
  const first = { ...addedMention(adds[0]!), ...(place === "changed" ? {} : { ...place, mark_start: place.start, mark_end: place.end }) };
  if (place === "changed") {
    const stale = [...on.latest.values()];
    return { status: "stale", read: first, mention: null, standing: [], stale, judged: new Map(), added: true };
  }
  const state = judge(first, on, texts, hashes, true);
  if (readings.size === 1 || state.mention === null) return state;
  // two people added the same words and read them differently
  const latest = [...on.latest.values()];
  const judged = new Map(latest.map((row) => [row.reviewer, `${row.decision} ${readingKey(addedMention(row))}`]));
  return { ...state, status: "conflict", standing: latest, stale: [], judged };
}
