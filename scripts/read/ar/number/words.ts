import type { Lexicon } from "../../engine/lexicon.ts";
import { wordClass } from "../../engine/lexicon.ts";
import { PROCLITICS } from "../proclitics.ts";
import type { Proclitic } from "../../engine/tokens.ts";

/** What a number word does in a number. */
export type NumberWord =
  /** ثلاث, ثلاثة; `bound` only with ten or tens: أحد, إحدى, اثنا */
  | { role: "one"; value: number; bound?: true }
  | { role: "ten"; value: 10 }
  | { role: "tens"; value: number }
  | { role: "hundred"; value: number; needsHamza?: true }
  /** `plural` آلاف, `dual` ألفان (its value is two of the scale), `loose` ألفا: ألفاً or the dual in construct */
  | { role: "scale"; value: number; form: "singular" | "plural" | "dual" | "loose" };

export const NUMBER = wordClass<NumberWord>("number");

/** نصف, ثلثي, أرباع: parts of one; a plural takes a count before it. */
export const FRACTION = wordClass<{ value: number; form: "singular" | "dual" | "plural" }>("fraction");

/** Plural of a number used alone: عشرات, مئات; and the few: بضعة, عدة. */
export const VAGUE = wordClass<{ role: "plural" | "few" | "several" }>("vague");

/** صفر, which is a month as well. */
export const ZERO = wordClass<true>("zero");

/** كل: «واحد من كل خمسة» */
export const EACH = wordClass<true>("each");

/** A particle cut off from digits: و in «و23», الـ in «الـ18». */
export const LOOSE_PROCLITIC = wordClass<Proclitic>("loose-proclitic");

const ONES: Record<number, string[]> = {
  3: ["ثلاث"], 4: ["أربع"], 5: ["خمس"], 6: ["ست"], 7: ["سبع"], 8: ["ثمان", "ثماني"], 9: ["تسع"],
};

const ONE_AND_TWO: [string[], NumberWord][] = [
  [["واحد", "واحدة", "واحدا"], { role: "one", value: 1 }],
  [["أحد", "إحدى"], { role: "one", value: 1, bound: true }],
  [["اثنان", "اثنين", "اثنتان", "اثنتين", "إثنان", "ثنتان", "ثنتين"], { role: "one", value: 2 }],
  [["اثنا", "اثني", "اثنتا", "اثنتي", "ثنتا", "ثنتي"], { role: "one", value: 2, bound: true }],
];

/** 20 عشرون عشرين, 30 … */
const TENS: Record<number, string> = {
  20: "عشر", 30: "ثلاث", 40: "أربع", 50: "خمس", 60: "ست", 70: "سبع", 80: "ثمان", 90: "تسع",
};

const HUNDRED_STEMS = ["مئ", "مائ", "مأ"];

/** stem, plurals; the rest is regular: ألفا ألفان ألفين ألفي */
const SCALES: [number, string, string[]][] = [
  [1e3, "ألف", ["آلاف"]],
  [1e6, "مليون", ["ملايين"]],
  [1e9, "مليار", ["مليارات", "ملايير"]],
  [1e9, "بليون", ["بلايين", "بليونات"]],
  [1e12, "تريليون", ["تريليونات"]],
  [1e12, "ترليون", ["ترليونات"]],
  [1e12, "تريليارد", []],
];

const FRACTIONS: [number, string, string][] = [
  [2, "نصف", "أنصاف"], [3, "ثلث", "أثلاث"], [4, "ربع", "أرباع"], [5, "خمس", "أخماس"], [6, "سدس", "أسداس"],
  [7, "سبع", "أسباع"], [8, "ثمن", "أثمان"], [9, "تسع", "أتساع"], [10, "عشر", "أعشار"],
];

/** Puts every number word in every gender, case and spelling into the lexicon. */
export function fillNumbers(lexicon: Lexicon): void {
  for (const [words, meaning] of ONE_AND_TWO) lexicon.addAll(words, NUMBER, meaning);
  for (const [key, stems] of Object.entries(ONES)) {
    const value = Number(key);
    const counted = stems.flatMap((stem) => [stem, `${stem}ة`, `${stem}ا`]);
    lexicon.addAll(counted, NUMBER, { role: "one", value });
    for (const stem of [...stems, ...(value === 3 ? ["ثلث"] : [])]) {
      for (const h of HUNDRED_STEMS) lexicon.addAll([`${stem}${h}ة`, `${stem}${h}ه`], NUMBER, { role: "hundred", value: value * 100 });
    }
  }
  lexicon.addAll(["صفر", "صفرا"], ZERO, true);
  lexicon.add("كل", EACH, true);
  lexicon.addAll(["عشر", "عشرة"], NUMBER, { role: "ten", value: 10 });
  for (const [key, stem] of Object.entries(TENS)) {
    lexicon.addAll(["ون", "ين"].map((end) => stem + end), NUMBER, { role: "tens", value: Number(key) });
  }
  lexicon.addAll(HUNDRED_STEMS.map((h) => `${h}ة`), NUMBER, { role: "hundred", value: 100 });
  for (const h of HUNDRED_STEMS) {
    // Folded «مئتين» is «ميتين», two dead, and «مأتا» is «ماتا»: there the hamza must be written.
    const meaning: NumberWord = { role: "hundred", value: 200, ...(h === "مائ" ? {} : { needsHamza: true }) };
    lexicon.addAll(["تان", "تين", "تا", "تي"].map((end) => h + end), NUMBER, meaning);
  }
  for (const [value, stem, plurals] of SCALES) {
    lexicon.add(stem, NUMBER, { role: "scale", value, form: "singular" });
    lexicon.add(`${stem}ا`, NUMBER, { role: "scale", value, form: "loose" });
    lexicon.addAll([`${stem}ان`, `${stem}ين`, `${stem}ي`], NUMBER, { role: "scale", value, form: "dual" });
    lexicon.addAll(plurals, NUMBER, { role: "scale", value, form: "plural" });
    lexicon.addAll(plurals, VAGUE, { role: "plural" });
  }
  lexicon.addAll(["عشرات", "مئات", "مائات", "ألوف"], VAGUE, { role: "plural" });
  lexicon.addAll(["بضع", "بضعة"], VAGUE, { role: "few" });
  lexicon.addAll(["عدة"], VAGUE, { role: "several" });
  for (const [parts, one, many] of FRACTIONS) {
    const value = 1 / parts;
    lexicon.add(many, FRACTION, { value, form: "plural" });
    // خمس, سبع, تسع, عشر are numbers first; a rule of its own tells when they are parts.
    if (parts === 6) lexicon.add(one, FRACTION, { value, form: "singular" });
    if (parts > 4) continue;
    if (parts > 2) lexicon.addAll(["ان", "ين", "ا", "ي"].map((end) => one + end), FRACTION, { value: 2 * value, form: "dual" });
    lexicon.addAll([one, `${one}ا`], FRACTION, { value, form: "singular" });
    lexicon.addAll(["هم", "ها", "هن"].map((end) => one + end), FRACTION, { value, form: "singular" });
  }
  for (const p of PROCLITICS) lexicon.add(p.form, LOOSE_PROCLITIC, p);
}
