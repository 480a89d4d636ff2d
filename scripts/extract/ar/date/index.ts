import type { Refiner, Rule } from "../../engine.ts";
import { DIGITS } from "../../engine.ts";
import { NUMBER } from "../number/words.ts";
import { readAgo } from "./ago.ts";
import { anchor } from "./anchor.ts";
import { readBareYear } from "./bare-year.ts";
import { readCentury, readDecade } from "./century.ts";
import { readDay } from "./day.ts";
import { duration } from "./duration.ts";
import { readLimit } from "./limit.ts";
import { readDayOfList, readMonthOfList } from "./list.ts";
import { readMonthPhrase } from "./month-phrase.ts";
import { name } from "./name.ts";
import { readNumericMonth } from "./numeric.ts";
import { readPart } from "./part.ts";
import { readRange } from "./range.ts";
import { dateRule } from "./rule.ts";
import { readSeason } from "./season.ts";
import { readSection } from "./section.ts";
import { readSpan } from "./span.ts";
import { readUnit } from "./unit.ts";
import {
  DAYTIME, DECADE, HIJRI, HIJRI_HEAD, LIMIT, MONTH, MONTH_HEAD, MONTH_LETTER, OPENING, ORDINAL, ORDINAL_TENS, PART, RELATIVE_DAY, SEASON, TIME_UNIT, WEEKDAY,
} from "./words.ts";
import { readYearPhrase } from "./year-phrase.ts";

const MONTHS = [MONTH, MONTH_HEAD, MONTH_LETTER, HIJRI, HIJRI_HEAD];
const DAYS = [DIGITS, ORDINAL, ORDINAL_TENS];

/** In the order in which they are tried; of two readings the longer wins, of two as long the first. */
export const dateRules: readonly Rule[] = [
  name,
  dateRule("ar/date/section", [TIME_UNIT, WEEKDAY, ORDINAL, PART, NUMBER, OPENING], readSection),
  dateRule("ar/date/day-list", [...DAYS, TIME_UNIT], readDayOfList),
  dateRule("ar/date/month-list", [...MONTHS, TIME_UNIT], readMonthOfList),
  dateRule("ar/date/day", [...DAYS, ...MONTHS, WEEKDAY, RELATIVE_DAY, DAYTIME, TIME_UNIT, LIMIT, OPENING], readDay),
  dateRule("ar/date/month", [...MONTHS, TIME_UNIT], readMonthPhrase),
  dateRule("ar/date/numeric-month", [DIGITS], readNumericMonth),
  dateRule("ar/date/year", [TIME_UNIT, OPENING], readYearPhrase),
  dateRule("ar/date/bare-year", [DIGITS], readBareYear),
  dateRule("ar/date/unit", [TIME_UNIT, OPENING], readUnit),
  dateRule("ar/date/span", [TIME_UNIT, DIGITS, NUMBER, OPENING, PART], readSpan),
  dateRule("ar/date/season", [SEASON, OPENING], readSeason),
  dateRule("ar/date/decade", [DECADE, TIME_UNIT], readDecade),
  dateRule("ar/date/century", [TIME_UNIT], readCentury),
  dateRule("ar/date/part", [PART], readPart),
  dateRule("ar/date/ago", [LIMIT], readAgo),
  dateRule("ar/date/limit", [LIMIT, OPENING], readLimit),
  dateRule("ar/date/range", [OPENING, LIMIT, TIME_UNIT, ...DAYS, ...MONTHS], readRange),
  duration,
];

export const dateRefiners: readonly Refiner[] = [anchor];

export { publishedWords } from "./published.ts";
export { fillDates } from "./words.ts";
