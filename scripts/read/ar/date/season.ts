import type { Tokens } from "../../engine/tokens.ts";
import { TOPIC_NOUN } from "../../engine/topics.ts";
import type { Read } from "./look.ts";
import { hasArticle, isJoint } from "./look.ts";
import { COUNTED, SEASON, TIME_UNIT, WHICH } from "./words.ts";
import type { YearNumber } from "./year-number.ts";
import { readYearNumber } from "./year-number.ts";
import { readYearPhrase, yearTime } from "./year-phrase.ts";

/** «صيف 2021», «خريف العام الماضي», «الشتاء المقبل», «هذا الصيف», «فصل الصيف المقبل» */
export function readSeason(t: Tokens, i: number): Read | null {
  return readNamedSeason(t, isJoint(t, i, "فصل") && !hasArticle(t, i) ? i + 1 : i);
}

function readNamedSeason(t: Tokens, i: number): Read | null {
  const isThis = isJoint(t, i, "هذا");
  const at = isThis ? i + 1 : i;
  const season = t.is(at, SEASON)?.season;
  if (season === undefined) return null;
  if (hasArticle(t, at)) {
    const which = t.is(at + 1, WHICH);
    if (which && !which.recent && hasArticle(t, at + 1)) return { time: { kind: "season", season, which: which.which }, next: at + 2 };
    return isThis ? { time: { kind: "season", season, which: "this" }, next: at + 1 } : null;
  }
  const from = isJoint(t, at + 1, "من") ? at + 2 : at + 1;
  const year = readYear(t, from);
  return year && { time: { kind: "inside", what: { season }, of: year.time }, next: year.next };
}

/** A year in any way, its bare number too. */
export function readYear(t: Tokens, i: number): Read | null {
  const phrase = readYearPhrase(t, i);
  if (phrase) return phrase;
  const number = readYearNumber(t, i, false);
  const time = number && isLikely(number) && !isCounted(t, number.next) ? yearTime(number) : null;
  return time ? { time, next: number!.next } : null;
}

/** A number that nothing calls a year: of our times, and round only where many years are. */
function isLikely({ year, era }: YearNumber): boolean {
  return era !== "" || (year >= 1700 && year <= 2100 && (year % 100 !== 0 || year === 1900 || year === 2000));
}

/** «2014 شخصا», «2014%»: a number of something. */
export function isCounted(t: Tokens, i: number): boolean {
  return t.is(i, COUNTED) !== undefined || t.is(i, TOPIC_NOUN) !== undefined || t.isSign(i, "%") || t.isSign(i, "٪");
}

/** «من العام» with nothing more is the present one. */
export function readYearOrThis(t: Tokens, i: number): Read | null {
  const year = readYear(t, i);
  if (year) return year;
  const unit = t.is(i, TIME_UNIT);
  return unit?.unit === "year" && unit.form === "singular" && hasArticle(t, i)
    ? { time: { kind: "unit", unit: "year", n: 0, of: null }, next: i + 1 }
    : null;
}
