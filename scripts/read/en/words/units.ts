import type { Lexicon } from "../../engine/lexicon.ts";
import { wordClass } from "../../engine/lexicon.ts";

/** A unit of time: how many of which ISO 8601 designator it is. */
export interface TimeUnit {
  /** S H D W M Y; `I` is the minute, which ISO writes M as well */
  letter: "S" | "I" | "H" | "D" | "W" | "M" | "Y";
  times: number;
  isPlural: boolean;
}

export const TIME_UNIT = wordClass<TimeUnit>("en-time-unit");

/** Names and codes of money, before a number or after it. */
export const CURRENCY = wordClass<true>("en-currency");

/** Units of measure that have no plural: 120 km. */
export const MEASURE = wordClass<true>("en-measure");

/** Words of percent. */
export const PERCENT = wordClass<true>("en-percent");

const TIMES: readonly [string, TimeUnit["letter"], number][] = [
  ["second", "S", 1], ["minute", "I", 1], ["hour", "H", 1], ["day", "D", 1], ["night", "D", 1], ["week", "W", 1],
  ["fortnight", "W", 2], ["month", "M", 1], ["year", "Y", 1], ["decade", "Y", 10],
];

export function fillUnits(lexicon: Lexicon): void {
  for (const [word, letter, times] of TIMES) {
    lexicon.add(word, TIME_UNIT, { letter, times, isPlural: false });
    lexicon.add(`${word}s`, TIME_UNIT, { letter, times, isPlural: true });
  }
  lexicon.add("century", TIME_UNIT, { letter: "Y", times: 100, isPlural: false });
  lexicon.add("centuries", TIME_UNIT, { letter: "Y", times: 100, isPlural: true });
  for (const [word, letter] of [["hr", "H"], ["hrs", "H"], ["min", "I"], ["mins", "I"], ["sec", "S"], ["secs", "S"], ["yr", "Y"], ["yrs", "Y"]] as const) {
    lexicon.add(word, TIME_UNIT, { letter, times: 1, isPlural: word.endsWith("s") });
  }
  lexicon.addAll(["usd", "us", "eur", "gbp", "iqd", "aed", "sar", "jpy", "cny", "rs", "c", "a", "nz", "hk"], CURRENCY, true);
  lexicon.addAll(["km", "kms", "kilometer", "kilometre", "cm", "m", "kg", "kgs", "g", "mg", "lb", "lbs", "oz", "ft", "mph", "kph", "kmh", "ha", "hp", "mw", "gw", "kw", "kwh", "mwh", "gb", "mb", "tb", "bpd", "sq", "hz", "mhz", "ghz", "degrees", "p", "mm"], MEASURE, true);
  lexicon.addAll(["percent", "pct", "pc", "percentage"], PERCENT, true);
  lexicon.add("cent", PERCENT, true);
}

/** An ISO 8601 duration of so many of a unit; a half becomes so many of the next smaller one. */
export function isoDuration(count: number, { letter, times }: TimeUnit): string {
  const n = count * times;
  const [time, sign] = letter === "I" ? ["T", "M"] : letter === "S" || letter === "H" ? ["T", letter] : ["", letter];
  const whole = Math.trunc(n);
  const rest = n - whole;
  const smaller = SMALLER[letter];
  if (rest === 0 || !smaller) return `P${time}${n}${sign}`;
  const part = `${Math.round(rest * smaller.count * 1000) / 1000}${smaller.sign}`;
  return whole === 0 ? `P${smaller.time}${part}` : `P${time}${whole}${sign}${smaller.time === time ? "" : smaller.time}${part}`;
}

/** A week has no smaller part beside it in ISO 8601, so half of one is written in weeks. */
const SMALLER: Partial<Record<TimeUnit["letter"], { count: number; time: string; sign: string }>> = {
  Y: { count: 12, time: "", sign: "M" },
  D: { count: 24, time: "T", sign: "H" },
  H: { count: 60, time: "T", sign: "M" },
  I: { count: 60, time: "T", sign: "S" },
};
