import type { Agreement } from "../core/rows.ts";
import type { Amount } from "../core/amount.ts";
import type { Bound } from "../core/types.ts";

/** What all readings of a row say together. */
export interface Combined {
  best: number | null;
  bound: Bound;
  low: number | null;
  high: number | null;
  /** each different reading, as `printAmount` writes it */
  values: string[];
}

/** A number as one text states it: each text (origin) counts once, whoever reprints it. */
export interface Stated extends Amount {
  origin: string;
}

/** `exact:2500`, `between:20..30`, `vague:20..` */
export const printAmount = ({ value, bound, low, high }: Amount): string => `${bound}:${value ?? `${low ?? ""}..${high ?? ""}`}`;

/**
 * The least and the most a reading allows. “About” is taken as rounding: about 3000 allows what rounds to 3000 at
 * the last digit that is not zero; it serves only to ask whether two texts can both be right.
 */
function allowed({ value, bound, low, high }: Amount): [number, number] {
  if (bound === "about" && value) {
    let step = 1;
    while (value % (step * 10) === 0) step *= 10;
    return [value - step / 2, value + step / 2];
  }
  if (bound === "nearly" && value !== null) return [low ?? value * 0.9, high ?? value];
  return [low ?? -Infinity, high ?? Infinity];
}

/** Whether both can be true of one thing. */
export const isCompatible = (a: Amount, b: Amount): boolean => !isContradiction([a, b]);

/** Whether the readings cannot all be true: intervals have a point in common where every two of them have one. */
export function isContradiction(amounts: readonly Amount[]): boolean {
  let [low, high] = [-Infinity, Infinity];
  for (const amount of amounts) {
    const [from, to] = allowed(amount);
    low = Math.max(low, from);
    high = Math.min(high, to);
  }
  return low > high;
}

// The plainer the statement, the better it stands for the others that do not contradict it.
const PLAINNESS: readonly Bound[] = ["exact", "between", "about", "nearly", "more_than", "at_least", "less_than", "at_most", "vague"];

function distinctOf(amounts: readonly Amount[]): Amount[] {
  const byText = new Map(amounts.map((amount) => [printAmount(amount), amount]));
  return [...byText.entries()]
    .sort(([x, a], [y, b]) => PLAINNESS.indexOf(a.bound) - PLAINNESS.indexOf(b.bound) || (a.value ?? a.low ?? 0) - (b.value ?? b.low ?? 0) || (x < y ? -1 : 1))
    .map(([, amount]) => amount);
}

/**
 * Puts the readings of one thing together. Nothing is averaged and none is chosen over one that contradicts it: where
 * readings differ there is no best, only the least and the most stated.
 * @param amounts at least one
 */
export function combine(amounts: readonly Stated[]): Combined & { agreement: Agreement } {
  const distinct = amounts.length === 1 ? amounts : distinctOf(amounts);
  const first = distinct[0];
  if (!first) throw new Error("no readings to combine");
  if (isContradiction(distinct)) return { ...leastAndMost(distinct), agreement: "differ" };
  const origins = new Set(amounts.map(({ origin }) => origin)).size;
  const agreement = origins === 1 ? "single" : distinct.length === 1 ? "agree" : "compatible";
  return { best: first.value, bound: first.bound, low: first.low, high: first.high, values: distinct.map(printAmount), agreement };
}

/** No best, only the least and the most stated: `range` tables, and wherever readings differ. */
export function range(amounts: readonly Stated[]): Combined & { agreement: Agreement } {
  const distinct = distinctOf(amounts);
  const { agreement } = combine(amounts);
  const [first] = distinct;
  return distinct.length === 1 ? { ...combine([{ ...first!, origin: "" }]), agreement } : { ...leastAndMost(distinct), agreement };
}

/**
 * A limit that one reading leaves open stays open: of 2000 and “more than 2100” the most stated has no end, and
 * 2101, which nobody said, is no end of it.
 */
function leastAndMost(distinct: readonly Amount[]): Combined {
  const lows = distinct.map(({ value, bound, low }) => (bound === "about" || bound === "nearly" ? value : low));
  const highs = distinct.map(({ value, bound, high }) => (bound === "about" || bound === "nearly" ? value : high));
  // of “more than 2100” the number said is 2100, not the 2101 from which it counts
  const said = distinct.map(({ value }) => value).filter((n) => n !== null);
  const low = lows.includes(null) ? null : Math.min(...(lows as number[]), ...said);
  const high = highs.includes(null) ? null : Math.max(...(highs as number[]), ...said);
  const bound = low !== null && high !== null ? "between" : low !== null ? "at_least" : high !== null ? "at_most" : "vague";
  return { best: null, bound, low, high, values: distinct.map(printAmount) };
}

/**
 * Parts that exclude each other, added. Exact parts make an exact sum, “about” makes it about; a limit that one part
 * leaves open is open in the sum.
 * @param whole false where other parts may lie within these or beside them: then the sum is the least
 */
export function sum(parts: readonly Combined[], whole: boolean): Combined {
  const values = [...new Set(parts.flatMap((part) => part.values))];
  if (parts.length === 1 && whole) return { ...parts[0]!, values };
  const round = (value: number): number => Number(value.toPrecision(12));
  const add = (side: "low" | "high"): number | null => {
    const ends = parts.map((part) => part[side] ?? (part.bound === "about" || (part.bound === "nearly" && side === "low") ? part.best : null));
    return ends.includes(null) ? null : round((ends as number[]).reduce((a, b) => a + b, 0));
  };
  const [low, high] = [add("low"), whole ? add("high") : null];
  const soft = parts.some(({ bound }) => bound === "about" || bound === "nearly");
  if (low !== null && low === high) return soft ? { best: low, bound: "about", low: null, high: null, values } : { best: low, bound: "exact", low, high, values };
  if (low !== null && high === null) return { best: low, bound: "at_least", low, high, values };
  if (high !== null && low === null) return { best: high, bound: "at_most", low, high, values };
  return { best: null, bound: low === null ? "vague" : "between", low, high, values };
}
