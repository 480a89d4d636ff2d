import type { Agreement } from "../core/rows.ts";
import type { Bound } from "../core/types.ts";

/** A number as one mention states it. */
export interface Reading {
  value: number | null;
  bound: Bound;
  low: number | null;
  high: number | null;
}

/** What all mentions of a row say together. */
export interface Combined {
  best: number | null;
  bound: Bound;
  low: number | null;
  high: number | null;
  /** each different reading, as `printReading` writes it */
  values: string[];
  agreement: Agreement;
}

/** `exact:2500`, `between:20..30`, `vague:20..` */
function printReading({ value, bound, low, high }: Reading): string {
  return `${bound}:${value ?? `${low ?? ""}..${high ?? ""}`}`;
}

/**
 * The least and the most a reading allows. “About” is taken as rounding: about 3000 allows what rounds to
 * 3000 at the last digit that is not zero; it serves only to ask whether two articles can both be right.
 */
function limits({ value, bound, low, high }: Reading): [number, number] {
  if (bound === "about" && value) {
    let step = 1;
    while (value % (step * 10) === 0) step *= 10;
    return [value - step / 2, value + step / 2];
  }
  if (bound === "nearly" && value !== null) return [low ?? value * 0.9, high ?? value];
  return [low ?? -Infinity, high ?? Infinity];
}

/** Whether both can be true of one thing. */
export function isCompatible(a: Reading, b: Reading): boolean {
  const [x, y] = [limits(a), limits(b)];
  return x[0] <= y[1] && y[0] <= x[1];
}

// The plainer the statement, the better it stands for the others that do not contradict it.
const plainness: Bound[] = ["exact", "between", "about", "nearly", "more_than", "at_least", "less_than", "at_most", "vague"];

/**
 * Puts the readings of one thing together. Nothing is averaged and none is chosen over one that
 * contradicts it: where readings differ, there is no best value, only the least and the most stated.
 * @param readings one a mention, with its article; at least one
 */
export function combine(readings: readonly (Reading & { article: string })[]): Combined {
  const distinct = [...new Map(readings.map((r) => [printReading(r), r])).values()].sort(
    (a, b) => plainness.indexOf(a.bound) - plainness.indexOf(b.bound) || (a.value ?? 0) - (b.value ?? 0),
  );
  const first = distinct[0];
  if (!first) throw new Error("no readings to combine");
  const values = distinct.map(printReading);
  const articles = new Set(readings.map((r) => r.article)).size;
  const differ = distinct.some((a, i) => distinct.slice(i + 1).some((b) => !isCompatible(a, b)));
  if (differ) {
    const stated = distinct.flatMap((r) => [r.value, r.low, r.high]).filter((n) => n !== null);
    return { best: null, bound: "between", low: Math.min(...stated), high: Math.max(...stated), values, agreement: "differ" };
  }
  const agreement = articles === 1 ? "single" : distinct.length === 1 ? "agree" : "compatible";
  return { best: first.value, bound: first.bound, low: first.low, high: first.high, values, agreement };
}
