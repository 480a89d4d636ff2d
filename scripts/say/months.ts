import type { Lang } from "../core/types.ts";
import type { Months } from "./options.ts";

const english =
  "January February March April May June July August September October November December".split(" ");

const arabic = {
  levantine: [
    "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران",
    "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول",
  ],
  egyptian: [
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
    "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
  ],
  moroccan: [
    "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو",
    "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر",
  ],
  algerian: [
    "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان",
    "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
  ],
};

/** Name of a month. @param month from 1 to 12 */
export function monthName(month: number, lang: Lang, months: Months = "levantine"): string {
  const i = month - 1;
  if (!english[i]) throw new Error(`invalid month: ${month}`);
  if (lang === "en") return english[i];
  if (months === "double") return `${arabic.levantine[i]}/${arabic.egyptian[i]}`;
  return arabic[months][i]!;
}
