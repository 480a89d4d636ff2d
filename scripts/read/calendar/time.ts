import type { Basis, Precision } from "../../core/types.ts";
import type { Limit, SpanUnit } from "./limit.ts";
import type { Part } from "./part.ts";
import type { Stretch, Unit } from "../../core/date-interval.ts";

export { resolveTime } from "./resolve.ts";

/**
 * What a date says, before it is resolved against the article's own date. Date rules make
 * these, of whatever language; `resolveTime` turns one into an EDTF value once the article's
 * date is known. Where `of` is null, the article's own day is meant.
 */
export type Time =
  /** complete in itself: «9 أيلول 2021» */
  | { kind: "absolute"; at: Stretch }
  /** the unit of the calendar that holds a day, or the n-th after it: «العام الماضي» is year, −1 */
  | { kind: "unit"; unit: Unit; n: number; of: Time | null }
  /** today, or a day beside it, with its weekday: «أمس الثلاثاء»; the weekday wins within two days, for a page may be a day old */
  | { kind: "today"; n: number; weekday: number }
  /** a weekday and a day of a month not named: «الخميس 23» */
  | { kind: "monthday"; weekday: number; day: number }
  /** so many units later, as exact as the unit: «قبل يومين», «بعد ثلاثة أشهر»; `about` that many: «قبل نحو عامين» */
  | { kind: "shift"; n: number; unit: SpanUnit; of: Time | null; about?: true }
  /** ISO weekday, 1 Monday to 7 Sunday */
  | { kind: "weekday"; weekday: number; which: Which; /** the day it comes after: «تبدأ الأحد وتختتم الأربعاء» */ after?: Time }
  /** a month, or with `day` a day, without its year: «5 أيلول», «أيار المقبل»; a weekday told with it finds the year */
  | { kind: "named"; month: number; day: number; which: Which; weekday?: number }
  /** a Hijri month or day without its year */
  | { kind: "hijri"; month: number; day: number; which: Which }
  /** EDTF season, 21 to 24, without its year: «الصيف الماضي» */
  | { kind: "season"; season: number; which: Which }
  /** something inside a year, month or century: «العاشر من الشهر الجاري» */
  | { kind: "inside"; what: Inside; of: Time }
  /** «مطلع», «منتصف», «نهاية» of it */
  | { kind: "part"; part: Part; of: Time }
  /** near it: «حوالي 15 نيسان», “around April 15” */
  | { kind: "about"; of: Time }
  /** «بحلول», «منذ», «حتى», «قبل», «بعد» it */
  | { kind: "limit"; limit: Limit; of: Time }
  /** from the first day of one to the last of the other */
  | { kind: "range"; from: Time; to: Time }
  /** so many units up to, or from, the article's day: «الأشهر الستة المقبلة» */
  | { kind: "span"; n: number; unit: SpanUnit; which: "past" | "future" }
  /** no number: «الأشهر الماضية» lasting, «قبل أيام» once */
  | { kind: "vague"; which: "past" | "future"; lasting: boolean }
  /** another date of the text, not yet known which; left so, nothing is read */
  | { kind: "anchor" }
  /** reckoned from another date of the text, not from the article's: «بعد يومين من …» */
  | { kind: "derived"; of: Time };

/**
 * Which of many: the one before or after the article's (strictly), this one, or by tense alone:
 * in a report the last, in an announcement the next, the article's own included. `near` is the
 * last, unless the next is much nearer.
 */
export type Which = "past" | "future" | "this" | "report" | "announcement" | "near";

/** What lies inside a year, month or century. */
export type Inside =
  /** of a month */
  | { day: number }
  /** of a year; day 0 for the month */
  | { month: number; day: number }
  | { season: number }
  | { quarter: number }
  /** of a year, or of a month (1–15, 16 to the end), or of a century */
  | { half: number }
  /** a week of a month, 1 to 5, or −1 for the last: its days 1–7, 8–14 and so on; of a year the week of ISO 8601 */
  | { week: number }
  /** so many first (last: negative) months of a year */
  | { months: number }
  /** the n-th weekday of a month, −1 for the last; with `orDay` its n-th day where that is such a weekday */
  | { weekday: number; n: number; orDay?: true }
  /** the last day */
  | { lastDay: true }
  /** of a century, 0 to 90 */
  | { decade: number };

export interface ResolvedDate {
  /** empty where nothing can be said while the article's date is unknown */
  edtf: string;
  earliest: string | null;
  latest: string | null;
  precision: Precision;
  basis: Basis;
}

/** A time that is complete in itself. */
export function absolute(at: Stretch): Time {
  return { kind: "absolute", at };
}
