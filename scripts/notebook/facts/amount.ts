/**
 * Arithmetic on numbers that carry a bound: the result never claims more than its inputs.
 *
 * about 3000 − 2500 = about 500 · more than 1800 + 200 = more than 2000 · 100 − more than 30 = less than 70.
 * What has no honest single bound (about 3000 + more than 5) is refused, for a writer to say in words.
 */
import type { Amount } from "../../core/amount.ts";

/** One limit: the value, whether it is itself included, and null where there is none. */
interface Limit {
  at: number;
  open: boolean;
}

interface Range {
  low: Limit | null;
  high: Limit | null;
  /** about, nearly: a value without limits */
  soft: "about" | "nearly" | null;
  value: number;
}

export const exactly = (value: number): Amount => ({ value, bound: "exact", low: value, high: value });

export function add(a: Amount, b: Amount): Amount {
  const [x, y] = [toRange(a), toRange(b)];
  const value = x.value + y.value;
  if (x.soft || y.soft) return soften(x, y, value, [1, 1]);
  return toAmount({ low: sum(x.low, y.low), high: sum(x.high, y.high), soft: null, value });
}

export function subtract(a: Amount, b: Amount): Amount {
  const [x, y] = [toRange(a), toRange(b)];
  const value = x.value - y.value;
  if (x.soft || y.soft) return soften(x, y, value, [1, -1]);
  return toAmount({ low: sum(x.low, negate(y.high)), high: sum(x.high, negate(y.low)), soft: null, value });
}

/** @throws unless one side is exact and positive, so that limits only scale */
export function multiply(a: Amount, b: Amount): Amount {
  const factor = b.bound === "exact" ? b : a.bound === "exact" ? a : null;
  const other = factor === b ? a : b;
  if (!factor?.value || factor.value <= 0) throw new Error("only an exact number above 0 can multiply a number with a bound");
  return scale(other, factor.value);
}

/** @throws unless the divisor is exact and positive */
export function divide(a: Amount, b: Amount): Amount {
  if (b.bound !== "exact" || !b.value || b.value <= 0) throw new Error("only an exact number above 0 can divide");
  return scale(a, 1 / b.value);
}

function scale(a: Amount, factor: number): Amount {
  const x = toRange(a);
  const times = (limit: Limit | null): Limit | null => limit && { at: round(limit.at * factor), open: limit.open };
  if (x.soft) return softAmount(x.soft, round(x.value * factor));
  return toAmount({ low: times(x.low), high: times(x.high), soft: null, value: round(x.value * factor) });
}

/** Products and quotients of decimals keep no dust of binary fractions. */
const round = (value: number): number => Number(value.toPrecision(12));

function toRange({ value, bound, low, high }: Amount): Range {
  const v = value ?? 0;
  switch (bound) {
    case "exact": return { low: { at: v, open: false }, high: { at: v, open: false }, soft: null, value: v };
    case "about":
    case "nearly": return { low: null, high: null, soft: bound, value: v };
    case "more_than": return { low: { at: v, open: true }, high: null, soft: null, value: v };
    case "at_least": return { low: { at: v, open: false }, high: null, soft: null, value: v };
    case "less_than": return { low: null, high: { at: v, open: true }, soft: null, value: v };
    case "at_most": return { low: null, high: { at: v, open: false }, soft: null, value: v };
    case "between":
      if (low === null || high === null) throw new Error("between needs a low and a high");
      return { low: { at: low, open: false }, high: { at: high, open: false }, soft: null, value: low };
    case "vague": throw new Error("a vague number has no value to calculate with");
  }
}

function toAmount({ low, high, value }: Range): Amount {
  if (low && high) {
    if (low.at === high.at) return exactly(value);
    return { value: null, bound: "between", low: low.at, high: high.at };
  }
  if (low) return { value: low.at, bound: low.open ? "more_than" : "at_least", low: low.open ? low.at + 1 : low.at, high: null };
  if (high) return { value: high.at, bound: high.open ? "less_than" : "at_most", low: null, high: high.open ? high.at - 1 : high.at };
  throw new Error("the result has no bound at all: one input is open above and the other below");
}

function soften(x: Range, y: Range, value: number, signs: [1, 1 | -1]): Amount {
  const isHard = (r: Range): boolean => !r.soft && !(r.low && r.high);
  if (isHard(x) || isHard(y)) throw new Error("“about” and an open bound have no honest result together: say it in words");
  const isSpread = (r: Range): boolean => !r.soft && r.low?.at !== r.high?.at;
  if (isSpread(x) || isSpread(y)) throw new Error("“about” and a range have no honest result together: say it in words");
  // Just under 30, less something exact, is just under the rest; less “nearly 5” it is only about that.
  const isNearly = (!x.soft || x.soft === "nearly") && (!y.soft || (y.soft === "nearly" && signs[1] === 1));
  return softAmount(isNearly ? "nearly" : "about", value);
}

const softAmount = (bound: "about" | "nearly", value: number): Amount => ({
  value, bound, low: null, high: bound === "nearly" ? value : null,
});

const sum = (a: Limit | null, b: Limit | null): Limit | null => (a && b ? { at: a.at + b.at, open: a.open || b.open } : null);

const negate = (limit: Limit | null): Limit | null => limit && { at: -limit.at, open: limit.open };
