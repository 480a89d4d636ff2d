import type { UnitForms } from "../core/types.ts";
import { printNumber } from "./number.ts";
import type { PhraseOptions } from "./options.ts";

const arabic = new Intl.PluralRules("ar");

/** “soldier” for one, “soldiers” for all else. */
export function englishUnit(value: number, unit: UnitForms): string {
  return value === 1 ? unit.one : unit.other;
}

/**
 * A count with its noun as Arabic grammar asks (CLDR's six categories): «هجوم واحد», «هجومان», «5 هجمات»,
 * «30 هجومًا», «100 هجوم».
 * @param governed after a word that takes the genitive, as «نحو» does: «نحو هجومين»
 */
export function arabicUnit(value: number, unit: UnitForms, options: PhraseOptions, governed = false): string {
  const category = arabic.select(value);
  if (value === 1) return `${unit.one} ${unit.one.endsWith("ة") ? "واحدة" : "واحد"}`;
  if (value === 2 && unit.two) return governed ? unit.two.replace(/ان$/, "ين") : unit.two;
  const noun = category === "few" ? unit.few : category === "many" ? unit.many : unit.other;
  return `${printNumber(value, options)} ${noun ?? unit.other}`;
}
