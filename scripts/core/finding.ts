/**
 * One row of a declared table, and the declaration it comes from (`tables:` in data/topics.yaml). Nothing here, and
 * nothing in the code, knows what a corpus counts: troops, doses, votes and deadlines are all findings.
 */
import type { Agreement, Review } from "./rows.ts";
import type { Basis, Bilingual, Bound, Precision, Topics } from "./types.ts";

/** A cell of a finding: of a declared column text, or a list where several values were said. */
export type FindingCell = string | number | string[] | null;

/**
 * One row of data/<table>.csv. Besides these columns it has `<table>_id`, one column a declared dimension
 * (`actor`, `place`, `role` …) and one a declared attribute (`method`, `direction` …).
 */
export interface FindingRow {
  /** the number stated; null where the readings differ, where a range or “dozens” is all that is said, and of dates */
  best: number | null;
  /** empty only in tables of dates */
  bound: Bound | "";
  /** the least and the most that is stated, inclusive; null where nothing limits it */
  low: number | null;
  high: number | null;
  /** every different reading, plainest first: `exact:2500`, `between:20..30`, `vague:`; of a date its EDTF */
  values: string[];
  /** ISO 4217 code of money, `percent` or `of_one` of shares; else empty */
  unit: string;
  /** `place=iq`: what else the readings of this row say that keeps it apart from others of the same grain */
  apart: string[];
  /** id of the row of the whole in the same table */
  part_of: string;
  part_basis: "stated" | "inferred" | "";
  /** of a table with `over`: id that all rows of one series share, in order of time; else empty */
  series: string;
  /** the time that the readings hold for, in EDTF; where they state none, the days on which the articles appeared */
  edtf: string;
  /** ISO days, inclusive; empty where open or unknown */
  earliest: string;
  latest: string;
  /** empty where the time is that of publication */
  precision: Precision | "";
  /** how the time was read; `published`: none is stated, the day is that of the article */
  when_basis: Basis | "published" | "";
  n_mentions: number;
  /** how many articles say just what the row says */
  n_exact: number;
  n_articles: number;
  /** texts that are no copies of each other: two papers with one agency's text are one */
  n_origins: number;
  /** ids in order of publication */
  articles: string[];
  agreement: Agreement;
  mentions: string[];
  review: Review;
  [column: string]: FindingCell;
}

/** Findings by the name of their table. */
export type Findings = Record<string, FindingRow[]>;

/** What one row may be about. `when` and `as_of` are days, in EDTF; `set` columns and attributes are no dimensions. */
export const DIMENSIONS = [
  "topic", "noun", "fate", "actor", "by", "place", "when", "as_of", "said_by", "via", "part_of", "incident", "article",
  "origin", "unit",
  // of tables of dates
  "role", "day",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What time a series runs over: when it happened, on which day a state holds, on which day it was said. */
export const OVER = ["when", "as_of", "said"] as const;
export type Over = (typeof OVER)[number];

/**
 * How the readings of one row become its number:
 * compare — they speak of one thing and agree, are compatible, or differ ·
 * sum — parts that exclude each other (another place, another incident) are added, and their bounds with them ·
 * latest — only what is said of the last time ·
 * range — no best, only the least and the most stated.
 */
export const COMBINE = ["compare", "sum", "latest", "range"] as const;
export type Combine = (typeof COMBINE)[number];

/** One entry of `tables:` in topics.yaml. */
export interface TableDeclaration {
  label: Bilingual;
  /** what one row is, for data/README.md */
  description?: Bilingual;
  /** topics whose numbers, shares and sums of money are counted; either this or `dates` */
  counts?: string[];
  /** roles of dates, or `all`: a table of the days that the articles name */
  dates?: string[] | "all";
  /** only what these fates befell; left out: whatever fate. `none`: where no fate is said */
  fates?: string[];
  /** a happening told without a number is a row of its own, and counts as one */
  events?: boolean;
  /** the grain */
  row: Dimension[];
  /** a row is one reading in time, and what changes over time contradicts nothing */
  over?: Over;
  combine?: Combine;
  /** attributes, or keys of `set`, of the topics; they become columns */
  columns?: string[];
  /** those of `columns` by which rows are kept apart as by a dimension */
  split?: string[];
  /** dimensions in which all readings speak of the same, though not every one says so: `place` in a story of one town */
  same?: Dimension[];
  /** how a row's id is made, of dimensions and columns: `{actor}`; left out: the dimensions, else the table's name */
  id?: string;
  /** the same for happenings without a number */
  event_id?: string;
  /** how a row is called: `{actor}`, `{fate} in {place}` */
  name?: Bilingual;
}

/** The id of a row. */
export const findingId = (table: string, row: FindingRow): string => String(row[`${table}_id`] ?? "");

/** The dimensions that have a column of their own; a day stands in `edtf`. */
export const columnDimensions = ({ row }: TableDeclaration): Dimension[] =>
  DIMENSIONS.filter((name) => row.includes(name) && name !== "day" && name !== "unit" && name !== "part_of");

/** Whether a declared column holds one value a row, for rows are kept apart by it or topics.yaml sets it. */
export const isSingle = (column: string, { split = [], counts = [] }: TableDeclaration, topics: Topics): boolean =>
  split.includes(column) || counts.some((id) => topics.topics[id]?.set?.[column] !== undefined);

/** The first declared table that counts a topic; null where none does. */
export const tableOf = (topic: string, { tables = {} }: Topics): string | null =>
  Object.keys(tables).find((name) => tables[name]!.counts?.includes(topic)) ?? null;
