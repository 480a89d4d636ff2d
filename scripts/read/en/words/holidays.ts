import type { Lexicon } from "../../engine/lexicon.ts";
import { wordClass } from "../../engine/lexicon.ts";

/** A holiday of the Gregorian calendar that falls on the same day every year and in every country that keeps it. */
export interface Holiday {
  /** its words as they are folded, an apostrophe for either sign */
  words: readonly string[];
  month: number;
  day: number;
}

/** The first word of holidays' names, with the names, the longest first. */
export const HOLIDAY = wordClass<readonly Holiday[]>("en-holiday");

/** Days that differ by country or year (Independence Day, Labour Day, Easter, Thanksgiving) are left out. */
const NAMES: readonly [string, number, number][] = [
  ["new year 's day", 1, 1], ["new year 's eve", 12, 31], ["new years day", 1, 1], ["new years eve", 12, 31],
  ["christmas day", 12, 25], ["christmas eve", 12, 24], ["christmas", 12, 25], ["boxing day", 12, 26],
  ["valentine 's day", 2, 14], ["st patrick 's day", 3, 17], ["international women 's day", 3, 8], ["may day", 5, 1],
  ["bastille day", 7, 14], ["anzac day", 4, 25], ["canada day", 7, 1], ["australia day", 1, 26], ["juneteenth", 6, 19],
  ["halloween", 10, 31], ["bonfire night", 11, 5], ["guy fawkes night", 11, 5], ["armistice day", 11, 11], ["veterans day", 11, 11],
  ["nakba day", 5, 15], ["epiphany", 1, 6], ["earth day", 4, 22], ["world aids day", 12, 1], ["april fools ' day", 4, 1], ["april fool 's day", 4, 1],
  ["human rights day", 12, 10], ["all saints ' day", 11, 1],
];

export function fillHolidays(lexicon: Lexicon): void {
  const byFirst = new Map<string, Holiday[]>();
  for (const [name, month, day] of NAMES) {
    const words = name.split(" ");
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, month, day }].sort((a, b) => b.words.length - a.words.length));
  }
  for (const [word, names] of byFirst) lexicon.add(word, HOLIDAY, names);
}
