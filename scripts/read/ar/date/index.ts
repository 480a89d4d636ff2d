import type { Refiner, Rule } from "../../engine/engine.ts";
import { DIGITS } from "../../engine/engine.ts";
import { NUMBER } from "../number/words.ts";
import { readAbout } from "./about.ts";
import { readAgo } from "./ago.ts";
import { anchor } from "./anchor.ts";
import { readBareYear } from "./bare-year.ts";
import { readCentury, readDecade } from "./century.ts";
import { readDay } from "./day.ts";
import { duration, vagueDuration } from "./duration.ts";
import { mergeDurations } from "./duration-range.ts";
import { readFeast } from "./feast.ts";
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
import { dropSets, set } from "./set.ts";
import { orderWeekdays } from "./sequence.ts";
import { readSpan } from "./span.ts";
import { readUnit } from "./unit.ts";
import {
  DAYTIME, DAY_UNIT, DECADE, FEAST, HIJRI, HIJRI_HEAD, LIMIT, MONTH, MONTH_HEAD, MONTH_LETTER, MONTH_UNIT, OPENS, ORDINAL, ORDINAL_TENS, PART, RELATIVE_DAY, SEASON, TIME_UNIT, WEEKDAY, YEAR_UNIT,
} from "./words.ts";
import { readYearPhrase } from "./year-phrase.ts";

const MONTHS = [MONTH, MONTH_HEAD, MONTH_LETTER, HIJRI, HIJRI_HEAD];
const DAYS = [DIGITS, ORDINAL, ORDINAL_TENS];

/** In the order in which they are tried; of two readings the longer wins, of two as long the first. */
export const dateRules: readonly Rule[] = [
  name,
  set,
  dateRule("ar/date/section", [TIME_UNIT, WEEKDAY, ORDINAL, PART, NUMBER, OPENS.section, OPENS.number, OPENS.season], readSection),
  dateRule("ar/date/day-list", [...DAYS, DAY_UNIT], readDayOfList),
  dateRule("ar/date/month-list", [...MONTHS, MONTH_UNIT], readMonthOfList),
  dateRule("ar/date/day", [...DAYS, NUMBER, ...MONTHS, WEEKDAY, RELATIVE_DAY, DAYTIME, DAY_UNIT, LIMIT, PART, OPENS.day, OPENS.number, OPENS.unit], readDay),
  dateRule("ar/date/month", [...MONTHS, MONTH_UNIT], readMonthPhrase),
  dateRule("ar/date/numeric-month", [DIGITS], readNumericMonth),
  dateRule("ar/date/year", [YEAR_UNIT, OPENS.unit], readYearPhrase),
  dateRule("ar/date/bare-year", [DIGITS], readBareYear),
  dateRule("ar/date/unit", [TIME_UNIT, OPENS.unit, OPENS.that, OPENS.section], readUnit),
  dateRule("ar/date/span", [TIME_UNIT, DIGITS, NUMBER, OPENS.number, PART], readSpan),
  dateRule("ar/date/feast", [FEAST, DAYTIME], readFeast),
  dateRule("ar/date/season", [SEASON, OPENS.season, OPENS.unit], readSeason),
  dateRule("ar/date/decade", [DECADE, TIME_UNIT], readDecade),
  dateRule("ar/date/century", [TIME_UNIT], readCentury),
  dateRule("ar/date/part", [PART], readPart),
  dateRule("ar/date/ago", [LIMIT], readAgo),
  dateRule("ar/date/limit", [LIMIT, OPENS.limit], readLimit),
  dateRule("ar/date/range", [OPENS.range, LIMIT, YEAR_UNIT, ...DAYS, ...MONTHS], readRange),
  dateRule("ar/date/about", [OPENS.about], readAbout),
  duration,
  vagueDuration,
];

export const dateRefiners: readonly Refiner[] = [dropSets, orderWeekdays, anchor, mergeDurations];

export { publishedWords } from "./published.ts";
export { fillDates } from "./fill.ts";
