import type { Unit } from "./quantity.ts";
import type { PhraseOptions } from "./options.ts";
import { arabicUnit, englishUnit } from "./unit.ts";

const english = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const arabic = ["ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"];

/**
 * A small count in words, as a sentence has it: “five articles”, «خمسة تقارير», «ثلاث جولات».
 * Arabic numbers from three to ten take the other gender than what they count.
 * @param governed after a word that takes the genitive: «في تقريرين»
 * @returns null above ten, where digits are the custom, and for nought in Arabic, which needs another sentence
 */
export function printWords(value: number, options: PhraseOptions, unit?: Unit, governed = false): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 10) return null;
  if (options.lang === "en") return [english[value], unit && englishUnit(value, unit.en)].filter(Boolean).join(" ");
  if (value === 0) return null;
  if (value <= 2) {
    if (unit) return arabicUnit(value, unit.ar, options, governed);
    return value === 1 ? "واحد" : governed ? "اثنين" : "اثنان";
  }
  const isFeminine = unit?.ar.one.endsWith("ة") ?? false;
  const stem = arabic[value - 3]!;
  const number = isFeminine ? stem : stem === "ثماني" ? "ثمانية" : `${stem}ة`;
  return unit ? `${number} ${unit.ar.few ?? unit.ar.other}` : number;
}
