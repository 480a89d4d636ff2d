import type { QuantityCandidate } from "../../engine/candidates.ts";
import type { Rule } from "../../engine/engine.ts";
import { CODES } from "../../engine/currencies.ts";
import { DIGITS } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { PHONE } from "../words/labels.ts";
import { CURRENCY } from "../words/units.ts";
import { FRACTION, NUMERAL } from "../words/numerals.ts";
import type { AmountRead } from "./amount.ts";
import { amountAt } from "./amount.ts";
import { isCapital, isPeople, isSentenceStart } from "./capital.ts";
import type { NounRead } from "./noun.ts";
import { durationOf } from "./duration.ts";
import { percentOf } from "./share.ts";
import { nounAfter } from "./noun.ts";
import { isHyphen } from "./numeral.ts";
import { yearNumber } from "../date/read.ts";
import { isSurelyYear, isYearPlace } from "./year-place.ts";

const NAME = "en/number/quantity";

/** A number and what it is of: percent, a length of time, things: «45%», «three days», «4,500 troops», «$2.5 billion». */
export const counted: Rule = {
  name: NAME,
  starts: [DIGITS, NUMERAL, FRACTION],
  read(t, i) {
    const amount = amountAt(t, i);
    return amount && (percentOf(t, amount) ?? durationOf(t, amount) ?? quantityOf(t, amount));
  },
};

function quantityOf(t: Tokens, amount: AmountRead): QuantityCandidate | null {
  const after = skipOrMore(t, amount.last);
  // «$300bn of goods», «two $50 notes»: money is what is counted.
  const noun = moneyBefore(t, amount.first) !== -1 ? null : compoundNoun(t, amount) ?? nounAfter(t, after, amount.number.value === 1 && amount.bound === "exact");
  if (isYears(t, amount, noun !== null)) return null;
  if (noun ? isNameNoun(t, amount, noun) : isAcronymBefore(t, amount.first) || isDialled(t, amount)) return null;
  return toQuantity(t, amount, noun, NAME);
}

/** «UNSCR 1441»: letters and a number that counts nothing make a name; «USD 500» is money. */
function isAcronymBefore(t: Tokens, i: number): boolean {
  const word = t.isWord(i - 1) ? t.raw(i - 1) : "";
  return word.length >= 3 && /^[A-Z]+$/u.test(word) && !CODES.has(word);
}

/** «dial 999», «call us on 116 123»: three to six digits that count nothing, without a mark, called. */
function isDialled(t: Tokens, { first, last, number }: AmountRead): boolean {
  if (number.isSpelled || number.isScaled || t.isSign(first + 1, ",") || t.end[first]! - t.start[first]! < 3) return false;
  if (t.is(first - 1, PHONE) || t.isNumber(first - 1)) return true;
  if (last === first + 1 || !/^(?:on|at|to)$/u.test(t.isWord(first - 1) ? t.folded(first - 1) : "")) return false;
  for (let i = first - 2; i >= first - 8 && !t.isNewline(i) && !t.isSign(i, "."); i -= 1) if (t.is(i, PHONE)) return true;
  return false;
}

/** «in 2014», «from 2014 to 2017», «the 2018 elections»: read as dates. */
function isYears(t: Tokens, { first, last, number }: AmountRead, hasNoun: boolean): boolean {
  if (!number.isYearLike || (last > number.last && yearNumber(t, last - 1) === 0)) return false;
  // «for 2021-2027 totals»: two years with a dash between count nothing.
  if (last === first + 3 && t.isGlued(last - 1) && number.value >= 1900 && yearNumber(t, last - 1) > number.value && yearNumber(t, last - 1) < 2100) return true;
  return hasNoun ? isSurelyYear(t, first) : isYearPlace(t, first);
}

/** A quantity's candidate; money stands before its number, everything else after. */
export function toQuantity(t: Tokens, amount: AmountRead, noun: NounRead | null, rule: string): QuantityCandidate {
  const { value, bound, low, high } = amount;
  const money = noun ? -1 : moneyBefore(t, amount.first);
  const first = money === -1 ? amount.first : money;
  const last = noun ? noun.last : amount.last;
  return {
    kind: "quantity",
    first,
    last,
    start: t.start[first]!,
    end: t.end[last - 1]!,
    rule,
    value,
    bound,
    low,
    high,
    noun: noun ? t.text.slice(t.start[noun.first]!, t.end[noun.last - 1]!) : money === -1 ? "" : t.text.slice(t.start[money]!, t.end[amount.first - 1]!),
    nounAt: noun ? noun.at : money,
    topic: noun ? noun.topic : "",
    actor: "",
    attributes: [],
    unit: "",
    chain: {},
    partOf: null,
    when: null,
  };
}

/** «$», «US$», «USD » before token i: where it begins, or −1. */
function moneyBefore(t: Tokens, i: number): number {
  if (t.isGlued(i) && /^\p{Sc}$/u.test(t.raw(i - 1))) return t.isGlued(i - 1) && t.is(i - 2, CURRENCY) ? i - 2 : i - 1;
  const code = t.isWord(i - 1) ? t.raw(i - 1) : "";
  return CODES.has(code) ? i - 1 : -1;
}

/** «3,000 or more soldiers», «fifty or so men», «30,000+ signatures»: the noun comes after. */
export function skipOrMore(t: Tokens, i: number): number {
  if (t.isSign(i, "+") && t.isGlued(i)) return i + 1;
  if (isHyphen(t, i) && t.isGlued(i) && t.isWord(i + 1) && /^(?:plus|odd)$/u.test(t.folded(i + 1))) return i + 2;
  if (t.isWord(i) && t.folded(i) === "or" && /^(?:more|so|fewer|less)$/u.test(t.isWord(i + 1) ? t.folded(i + 1) : "")) return i + 2;
  return i;
}

/** What a number counts when the two make an adjective: «a 200-bed hospital», «the 2,500-strong force». */
const COMPOUNDS = new Set(`bed member man woman person storey story seat page point mile kilometre kilometer km metre meter
foot acre ton tonne nation country room vehicle truck soldier troop pound lb kilogram kg megawatt mw hectare inch lane state
dollar euro gun ship tank aircraft barrel volt watt judge team party seater`.split(/\s+/u));

function compoundNoun(t: Tokens, { last }: AmountRead): NounRead | null {
  if (!isHyphen(t, last) || !t.isGlued(last) || !t.isGlued(last + 1) || !t.isWord(last + 1)) return null;
  return COMPOUNDS.has(t.folded(last + 1)) ? { first: last + 1, last: last + 2, at: last + 1, topic: "" } : null;
}

/** «Six Flags», «Nine Inch Nails played»: nouns with a capital are names, but for peoples. */
function isNameNoun(t: Tokens, { first, number }: AmountRead, { first: at, last: end }: NounRead): boolean {
  // «Six F-16s»
  if (t.isWord(end - 1) && t.isNumber(end - 2)) return false;
  if (!number.isSpelled || !isCapital(t, at) || !isCapital(t, first)) return false;
  if (isSentenceStart(t, first) && isPeople(t.folded(at))) return false;
  return isSentenceStart(t, first) && t.raw(at).length > 2;
}
