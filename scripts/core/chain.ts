import type { PlaceBasis, PlacePrecision, SpeakerKind } from "./types.ts";

/** The chain of a mention as columns of mentions.csv and evidence.csv. Offsets are code points, ends exclusive. */
export interface ChainColumns {
  fate: string;
  by: string;
  place: string;
  place_precision: PlacePrecision | "";
  place_basis: PlaceBasis | "";
  /** mention id of the date on which a state holds */
  as_of: string;
  /** the words that name the speaker */
  said_by: string;
  said_by_kind: SpeakerKind | "";
  said_start: number | null;
  said_end: number | null;
  /** the words that name the agency or paper cited */
  via: string;
  /** mention id of the mention that tells the incident first in the article; may be the row's own */
  incident: string;
  /** the span with the words that bind the number */
  mark_start: number | null;
  mark_end: number | null;
}

/** The span to be marked for a reader, code points: the quote, with the words that bind its number where they are known. */
export function markOf(row: { start: number; end: number } & Pick<ChainColumns, "mark_start" | "mark_end">): { start: number; end: number } {
  return { start: row.mark_start ?? row.start, end: row.mark_end ?? row.end };
}

/** A chain of which nothing is known. */
export const NO_CHAIN: ChainColumns = {
  fate: "", by: "", place: "", place_precision: "", place_basis: "", as_of: "", said_by: "", said_by_kind: "",
  said_start: null, said_end: null, via: "", incident: "", mark_start: null, mark_end: null,
};
