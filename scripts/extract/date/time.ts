import type { Basis, Precision } from "../../types.ts";

/**
 * What a date says, before it is resolved against the article's own date. Date rules make
 * these; `resolveTime` turns one into an EDTF value once the article's date is known.
 *
 * This seed knows dates that are complete in themselves; the room of dates extends it.
 */
export type Time = AbsoluteTime;

export interface AbsoluteTime {
  kind: "absolute";
  edtf: string;
  earliest: string | null;
  latest: string | null;
  precision: Precision;
}

export interface ResolvedDate {
  edtf: string;
  earliest: string | null;
  latest: string | null;
  precision: Precision;
  basis: Basis;
}

/**
 * @param published the article's own date, EDTF day or interval; empty where not known
 * @returns null where nothing can be said: the candidate is then dropped
 */
export function resolveTime(time: Time, _published: string): ResolvedDate | null {
  const { edtf, earliest, latest, precision } = time;
  return { edtf, earliest, latest, precision, basis: "explicit" };
}
