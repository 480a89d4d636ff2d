import { printNumber } from "./number.ts";
import type { PhraseOptions } from "./options.ts";

const scales = [
  { size: 1e9, one: "مليار", two: "ملياران", twoGenitive: "ملياري", few: "مليارات" },
  { size: 1e6, one: "مليون", two: "مليونان", twoGenitive: "مليوني", few: "ملايين" },
  { size: 1e3, one: "ألف", two: "ألفان", twoGenitive: "ألفي", few: "آلاف" },
];

/**
 * Round numbers from ten thousand up, as Arabic newspapers print them: «500 ألف», «3 ملايين», «2.5 مليون».
 * Null where digits alone are the custom.
 */
export function scaleOf(value: number): ((options: PhraseOptions, governed: boolean) => string) | null {
  if (value < 10_000) return null;
  // At most one decimal: 12.5 million, but 12,345,000 in digits.
  const scale = scales.find(({ size }) => value >= size && Number.isInteger((value / size) * (size > 1e3 ? 10 : 1)));
  if (!scale) return null;
  const count = value / scale.size;
  return (options) => {
    if (count === 1) return scale.one;
    if (count === 2) return scale.twoGenitive;
    const few = Number.isInteger(count) && count >= 3 && count <= 10;
    return `${printNumber(count, options)} ${few ? scale.few : scale.one}`;
  };
}
