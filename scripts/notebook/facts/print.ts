import { printDate } from "../../say/date.ts";
import type { PhraseOptions } from "../../say/options.ts";
import type { Amount } from "../../core/amount.ts";
import { printQuantity } from "../../say/quantity.ts";
import { printWords } from "../../say/words.ts";
import type { Fact } from "./fact.ts";

/**
 * How a fact is said in its sentence:
 * full “more than 2,100 shipments” · value “more than 2,100” · words “five articles” ·
 * noun-less words “five” · year “2021” · day-month “31 December”.
 */
export const manners = ["full", "value", "words", "word", "year", "day-month"] as const;
export type Manner = (typeof manners)[number];

export interface Saying {
  as: Manner;
  /** after a word that takes the genitive, in Arabic */
  genitive: boolean;
}

export const plainly: Saying = { as: "full", genitive: false };

/**
 * A fact in words.
 * @throws where the fact cannot be said in that manner: a bound or doubt would be lost
 */
export function printFact(fact: Fact, options: PhraseOptions, { as, genitive }: Saying = plainly): string {
  const { value } = fact;
  if (value.type === "date") return printDay(value.edtf, options, as, value.between);
  if (as === "year" || as === "day-month") throw new Error(`no date: cannot be said as ${as}`);
  if (as === "full") return sayFull(value.amount, options, fact, genitive);
  if (as === "value") return printQuantity(value.amount, options);
  if (value.amount.bound !== "exact" || value.amount.value === null) throw new Error("a bound would be lost: only an exact count is said in words");
  const words = printWords(value.amount.value, options, as === "words" ? value.unit : undefined, genitive);
  return words ?? (as === "word" ? printQuantity(value.amount, options) : sayFull(value.amount, options, fact, genitive));
}

function sayFull(amount: Amount, options: PhraseOptions, { value }: Fact, genitive: boolean): string {
  const unit = value.type === "quantity" ? value.unit : undefined;
  const isDual = genitive && options.lang === "ar" && amount.bound === "exact" && amount.value === 2;
  return (isDual && printWords(2, options, unit, true)) || printQuantity(amount, options, unit);
}

function printDay(edtf: string, options: PhraseOptions, as: Manner, between: "range" | "either"): string {
  if (as === "full") return printDate(edtf, options, between);
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf);
  const year = /^(\d{4})(?:$|-)/.exec(edtf);
  if (as === "year" && year && !/[/~?%]/.test(edtf)) return printDate(year[1]!, options, between);
  if (as === "day-month" && day) {
    const whole = printDate(edtf, options, between);
    const last = printDate(day[1]!, options, between);
    return whole.slice(0, whole.length - last.length).trim();
  }
  throw new Error(`doubt would be lost: ${edtf} cannot be said as ${as}`);
}

/** A fact's value for machines: `more_than 2100`, `about 500`, `between 20 30`, or EDTF. */
export function machineValue({ value }: Fact): string {
  if (value.type === "date") return value.edtf;
  const { bound, value: n, low, high } = value.amount;
  return bound === "between" ? `between ${low} ${high}` : [bound, n].filter((part) => part !== null).join(" ");
}
