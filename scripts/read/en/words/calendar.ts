import type { Lexicon } from "../../engine/lexicon.ts";
import { wordClass } from "../../engine/lexicon.ts";

/** 1 to 12; `isWord` where the name is a common word or a name of persons too: may, march. */
export const MONTH = wordClass<{ month: number; isWord: boolean }>("en-month");

/** ISO weekday, 1 Monday to 7 Sunday. */
export const WEEKDAY = wordClass<number>("en-weekday");

/** EDTF season, 21 spring to 24 winter. */
export const SEASON = wordClass<number>("en-season");

const MONTHS = ["january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec"];
const WEEKDAYS = ["monday mon", "tuesday tues tue", "wednesday wed", "thursday thurs thur thu", "friday fri", "saturday sat", "sunday sun"];
const SEASONS = ["spring", "summer", "autumn fall", "winter"];
const WORDS = new Set(["may", "march", "mar", "jan", "april", "june", "august", "sep", "dec"]);

export function fillCalendar(lexicon: Lexicon): void {
  MONTHS.forEach((names, n) => {
    for (const name of names.split(" ")) lexicon.add(name, MONTH, { month: n + 1, isWord: WORDS.has(name) });
  });
  WEEKDAYS.forEach((names, n) => lexicon.addAll(names.split(" "), WEEKDAY, n + 1));
  SEASONS.forEach((names, n) => lexicon.addAll(names.split(" "), SEASON, 21 + n));
}
