import type { Bilingual } from "../../core/types.ts";
import type { Amount } from "../../core/amount.ts";
import type { Unit } from "../../say/quantity.ts";
import type { Between } from "../../say/date.ts";
import type { Place } from "../diagnostics.ts";

/** The tables that every project has. */
export type FixedName = "articles" | "evidence" | "decisions" | "translations" | "corrections";

/** A table that facts may select from: one of those, or a declared one. */
export type TableName = string;

/** One row at the bottom of a chain. */
export interface RowRef {
  table: TableName;
  /** the value of the table's key column */
  id: string;
}

/** Where a fact comes from. */
export type Origin =
  | { kind: "row"; row: RowRef; column: string }
  | { kind: "count"; table: TableName; distinct: string; where: Record<string, unknown>; rows: RowRef[] }
  | { kind: "formula"; formula: string; inputs: string[] };

/** What a fact is: so many of something, or a date. */
export type FactValue =
  | { type: "quantity"; amount: Amount; unit: Unit | undefined }
  | { type: "date"; edtf: string; between: Between };

/** A named value of the report, with all it rests on. */
export interface Fact {
  name: string;
  /** in the facts' file */
  at: Place;
  value: FactValue;
  /** what the number is of, for key figures and evidence; empty if not given */
  label: Bilingual;
  /** topic whose colour it has: troops, transfers, attacks, dates; empty for counts */
  colour: string;
  origin: Origin;
  /** all rows of tallies (or counted rows) at the bottom of the chain */
  rows: RowRef[];
  /** ids of all mentions at the bottom of the chain */
  mentions: string[];
  /** a date of an article that it does not state itself */
  inferred: boolean;
}

export type Facts = ReadonlyMap<string, Fact>;
