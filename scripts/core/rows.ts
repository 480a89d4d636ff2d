/**
 * One row of each table in data/, as data/datapackage.json describes it.
 * Blank cells are null for numbers and dates, "" for text. Lists are split on spaces.
 */
import type { ChainColumns } from "./chain.ts";
import type { Findings } from "./finding.ts";
import type { Basis, Bound, Kind, Lang, Precision } from "./types.ts";

/** What a person has decided of the mentions behind a row. */
export type Review = "pending" | "partly" | "confirmed" | "corrected" | "disputed";

/** Whether articles say the same. */
export type Agreement = "single" | "agree" | "compatible" | "differ";

export interface ArticleRow {
  article_id: string;
  file: string;
  sha256: string;
  lang: Lang;
  outlet: string;
  /** its name in Latin letters */
  outlet_en: string;
  title: string;
  title_en: string;
  title_ar: string;
  url: string;
  published: string;
  published_basis: "stated" | "inferred" | "unknown";
  original_file: string;
  note: string;
  note_ar: string;
  /** the columns from here on are not in the files of earlier versions */
  author?: string;
  modified?: string;
  format?: string;
  source_file?: string;
  source_sha256?: string;
  source_part?: string;
  retrieved?: string;
  /** by a person: the article whose text this is; its own id where it is its own whatever it resembles */
  origin?: string;
}

export interface MentionRow extends ChainColumns {
  mention_id: string;
  evidence_hash: string;
  article_id: string;
  /** code points, end exclusive */
  start: number;
  end: number;
  quote: string;
  kind: Kind;
  rule: string;
  value: number | null;
  bound: Bound | "";
  low: number | null;
  high: number | null;
  /** of a share: percent or of_one; of money: its ISO 4217 code */
  unit: string;
  noun: string;
  topic: string;
  actor: string;
  part_of: string;
  when: string;
  edtf: string;
  earliest: string;
  latest: string;
  precision: Precision | "";
  basis: Basis | "";
  anchor: string;
  duration: string;
  attributes: string[];
}

/** Where a mention that counts stands: disputed: reviewers differ, or one is unsure. stale: decided on other evidence. */
export type EvidenceStatus = "pending" | "accepted" | "corrected" | "added" | "disputed" | "stale";

/** A mention as it counts: what was read or, where a person decided, what they decided. */
export interface EvidenceRow extends MentionRow {
  status: EvidenceStatus;
  /** what was read, of the columns that a person changed: `{ value: 30, low: 30, high: 30 }`; null where nothing was changed */
  read: Partial<MentionRow> | null;
  /** links to what does not count, which are blank in their own columns: `part_of=m-…` */
  lost: string[];
  /** reviewers of the decisions that stand, or that are stale */
  decided_by: string[];
  /** UTC, ISO 8601: of the latest of these decisions */
  decided_at: string;
  /** code and note of the latest of these decisions that gives one */
  reason: string;
  note: string;
}

/** A mention as it was read, before a person corrected it. */
export const asRead = (row: EvidenceRow): MentionRow => ({ ...row, ...row.read });

/** The columns of the chain that a decision may correct. */
type DecidedChain = Pick<ChainColumns, "fate" | "by" | "place" | "as_of" | "said_by" | "said_by_kind" | "via" | "incident">;

export interface DecisionRow extends DecidedChain {
  mention_id: string;
  evidence_hash: string;
  decision: "accept" | "reject" | "correct" | "unsure" | "add" | "undo";
  /** from here to attributes: what the reviewer saw; for correct and add, what is right */
  article_id: string;
  start: number | null;
  end: number | null;
  quote: string;
  kind: Kind | "";
  value: number | null;
  bound: Bound | "";
  low: number | null;
  high: number | null;
  /** of a share: percent or of_one; of money: its ISO 4217 code */
  unit: string;
  noun: string;
  topic: string;
  actor: string;
  part_of: string;
  when: string;
  edtf: string;
  duration: string;
  attributes: string[];
  /** for correct: columns that must be blank although something was read */
  cleared: string[];
  reason: string;
  note: string;
  reviewer: string;
  /** UTC, ISO 8601 */
  decided_at: string;
}

/** What a language model proposes to add; counts nothing until a person accepts it. */
export interface ProposalRow extends Pick<DecisionRow, "article_id" | "start" | "end" | "quote" | "kind" | "value" | "bound" | "low" | "high" | "unit" | "noun" | "topic" | "actor" | "edtf" | "duration"> {
  proposal_id: string;
  model: string;
  model_version: string;
  note: string;
  /** UTC, ISO 8601 */
  proposed_at: string;
}

export interface TranslationRow {
  article_id: string;
  /** exactly as in the article */
  sentence: string;
  lang: Lang;
  translation: string;
  translator: string;
  note: string;
}

/** Which articles are one text. */
export interface OriginRow {
  article_id: string;
  /** the article whose text it is; its own id of an original */
  origin_id: string;
  /** the article it copies; empty of an original */
  copy_of: string;
  agency: string;
  basis: "text" | "credit" | "person" | "";
  /** how much of the shorter text stands in the other, from 0 to 1 */
  overlap: number | null;
}

export interface CorrectionRow {
  corrected_at: string;
  fact: string;
  was_en: string;
  was_ar: string;
  now_en: string;
  now_ar: string;
  reason_en: string;
  reason_ar: string;
}

/** What reports, charts and facts are made from: what was read is known to them only as it counts. */
export type ReportTables = Omit<Tables, "mentions">;

/** All tables of a project, read and checked. */
export interface Tables {
  articles: ArticleRow[];
  mentions: MentionRow[];
  evidence: EvidenceRow[];
  decisions: DecisionRow[];
  translations: TranslationRow[];
  /** rows of the declared tables, by the table's name */
  findings: Findings;
  corrections: CorrectionRow[];
  origins: OriginRow[];
}

/** The tables that every project has, whatever it declares. */
export type FixedTable = Exclude<keyof Tables, "findings">;
