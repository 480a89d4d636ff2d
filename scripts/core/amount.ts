import type { Bound, Kind } from "./types.ts";

/** A number with its bound and the limits that follow from both. */
export interface Amount {
  value: number | null;
  bound: Bound;
  /** inclusive; null where unbounded or unknown */
  low: number | null;
  high: number | null;
}

/**
 * A number with the bound that the words beside it set, or that a person typed: low and high are inclusive, and null where nothing is said.
 * Of what is counted the next greater value is one more; of a share or a length of time it is unknown, for 50.1 % is
 * more than 50 %.
 */
export function bounded({ kind, value }: { kind: Kind; value: number | null }, bound: Bound): Amount {
  if (value === null) return { value, bound, low: null, high: null };
  const step = kind === "quantity" && Number.isInteger(value) ? 1 : 0;
  switch (bound) {
    case "more_than": return { value, bound, low: value + step, high: null };
    case "at_least": return { value, bound, low: value, high: null };
    case "nearly":
    case "at_most": return { value, bound, low: null, high: value };
    case "less_than": return { value, bound, low: null, high: value - step };
    case "exact": return { value, bound, low: value, high: value };
    default: return { value, bound, low: null, high: null };
  }
}
