/** What one mention gives to the tables: self-contained, so that a table can be made of readings from anywhere. */
import type { Amount } from "../core/amount.ts";
import type { EvidenceStatus } from "../core/rows.ts";
import type { Basis, Precision } from "../core/types.ts";

/** A time that a text states. */
export interface Time {
  edtf: string;
  /** ISO days, inclusive; empty where open */
  earliest: string;
  latest: string;
  precision: Precision | "";
  basis: Basis | "published" | "";
}

/** One number, happening or date of one article, with everything that a row needs of it. */
export interface Reading extends Amount {
  /** mention id */
  id: string;
  article: string;
  /** id of the text of which the article may be a copy */
  origin: string;
  /** EDTF day or interval on which the article appeared; empty where not known */
  published: string;
  /** code points in the article, which put readings in order */
  start: number;
  end: number;
  kind: "quantity" | "share" | "event" | "date";
  unit: string;
  topic: string;
  noun: string;
  fate: string;
  actor: string;
  by: string;
  place: string;
  said_by: string;
  via: string;
  /** the same for all mentions of one incident, in whichever article; empty where none is told */
  incident: string;
  /** `name=value` */
  attributes: string[];
  /** mention id of the whole; empty where it is no part */
  part_of: string;
  /** of the event; null where none is stated */
  when: Time | null;
  /** of the state; null where none is stated */
  as_of: Time | null;
  /** of a date: itself */
  day: Time | null;
  status: EvidenceStatus;
}

/** In order of publication, then of the article's id, then of place in the text. An undated article comes last. */
export function byPublication(a: Reading, b: Reading): number {
  return compare(a.published || "9999", b.published || "9999") || compare(a.article, b.article) || a.start - b.start || a.end - b.end || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
