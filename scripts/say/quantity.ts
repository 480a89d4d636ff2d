import type { Amount } from "../core/amount.ts";
import type { Bound, UnitForms } from "../core/types.ts";
import { printNumber } from "./number.ts";
import type { PhraseOptions } from "./options.ts";
import { scaleOf } from "./scale.ts";
import { arabicUnit, englishUnit } from "./unit.ts";

/** The forms of what is counted, in both languages. */
export interface Unit {
  en: UnitForms;
  ar: UnitForms;
}

const words: Record<"en" | "ar", Record<Exclude<Bound, "exact" | "between" | "vague">, string>> = {
  en: {
    about: "about",
    more_than: "more than",
    at_least: "at least",
    nearly: "nearly",
    at_most: "at most",
    less_than: "fewer than",
  },
  ar: {
    about: "نحو",
    more_than: "أكثر من",
    at_least: "ما لا يقل عن",
    nearly: "ما يقارب",
    at_most: "ما لا يزيد على",
    less_than: "أقل من",
  },
};

/** The words of a bound: “more than”, «أكثر من»; empty where it has none of its own. */
function printBound(bound: Bound, { lang }: PhraseOptions): string {
  return bound === "exact" || bound === "between" || bound === "vague" ? "" : words[lang][bound];
}

/**
 * A number with its bound in words and what it counts: “more than 2,100 shipments”, «نحو 30 هجومًا».
 * @throws if the amount says nothing: no value, no limits and not vague
 */
export function printQuantity(amount: Amount, options: PhraseOptions, unit?: Unit): string {
  if (amount.bound === "vague") return printVague(amount, options, unit);
  if (amount.bound === "between") return printBetween(amount, options, unit);
  const value = amount.value;
  if (value === null) throw new Error(`amount without a value: ${amount.bound}`);
  const bound = printBound(amount.bound, options);
  return join(bound, printCounted(value, options, unit, bound !== ""));
}

/** “2,100 shipments”; governed: after a word that takes the genitive. */
function printCounted(value: number, options: PhraseOptions, unit: Unit | undefined, governed: boolean): string {
  if (options.lang === "en") {
    return join(printNumber(value, options), unit && englishUnit(value, unit.en));
  }
  const scale = scaleOf(value);
  if (scale) return join(scale(options, governed), unit?.ar.other);
  return unit ? arabicUnit(value, unit.ar, options, governed) : printNumber(value, options);
}

function printBetween({ low, high }: Amount, options: PhraseOptions, unit?: Unit): string {
  if (low === null || high === null) throw new Error("between needs a low and a high");
  const last = printCounted(high, options, unit, true);
  return options.lang === "en"
    ? `between ${printNumber(low, options)} and ${last}`
    : `بين ${printNumber(low, options)} و${last}`;
}

// A vague number keeps its order of size: the low is the least the word allows.
const vague: [number, string, string][] = [
  [1e9, "billions", "مليارات"],
  [1e6, "millions", "ملايين"],
  [1e5, "hundreds of thousands", "مئات آلاف"],
  [1e4, "tens of thousands", "عشرات آلاف"],
  [1e3, "thousands", "آلاف"],
  [1e2, "hundreds", "مئات"],
  [10, "dozens", "عشرات"],
];

function printVague({ low }: Amount, options: PhraseOptions, unit?: Unit): string {
  const row = vague.find(([least]) => (low ?? 0) >= least);
  if (options.lang === "en") {
    if (!row) return join("several", unit?.en.other);
    return unit ? `${row[1]} of ${unit.en.other}` : row[1];
  }
  const plural = unit?.ar.few ?? unit?.ar.other;
  if (!row) return join("عدة", plural);
  return unit ? `${row[2]} ال${plural}` : row[2];
}

function join(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(" ");
}
