import type { Limit, SpanUnit } from "../../calendar/limit.ts";
import type { Part } from "../../calendar/part.ts";
import type { Which } from "../../calendar/time.ts";
import { wordClass } from "../../engine/lexicon.ts";

/**
 * The words of Arabic dates, as stems: the article and other proclitics are taken off by the
 * engine, spelling variants of hamza, ى and ة are folded away.
 */

/**
 * A month's name of one word. `weak`: 1 it is another word as well (مارس, ماي), so it must
 * stand in a place of a date; 2 it needs a day, a year or its twin besides (أب, ناصر).
 */
export const MONTH = wordClass<{ month: number; weak: 0 | 1 | 2 }>("month");

/** كانون, تشرين: with الأول and الثاني. */
export const MONTH_HEAD = wordClass<{ first: number; second: number }>("month-head");

/** ت, ك: with a number glued, ت2 is the second Tishreen. */
export const MONTH_LETTER = wordClass<readonly [number, number]>("month-letter");

/** A Hijri month; `isName` where a person, an adjective or zero may be meant (رجب, محرم, صفر). */
export const HIJRI = wordClass<{ month: number; isName: boolean }>("hijri");

/** ربيع, جمادى, ذو: the first word of a Hijri month, with what may follow. */
export const HIJRI_HEAD = wordClass<{ head: "rabi" | "jumada" | "dhu" }>("hijri-head");
export const DHU = wordClass<{ month: number }>("dhu");

/** ISO: 1 Monday to 7 Sunday; only with the article is it a day of the week. */
export const WEEKDAY = wordClass<{ weekday: number }>("weekday");

export type TimeUnit = SpanUnit | "minute" | "second" | "decade" | "century";

/** يوم, يومين, أيام. `construct`: عامي, يومي before what they name. */
export const TIME_UNIT = wordClass<{ unit: TimeUnit; form: "singular" | "dual" | "construct" | "plural" }>("time-unit");

/** الماضي, المقبل, الجاري; `recent` for الأخيرة, which only goes with a plural. */
export const WHICH = wordClass<{ which: Extract<Which, "past" | "future" | "this">; recent?: true }>("which");

/** نفسه, ذاته (0), التالي (+1), السابق (−1): seen from a date told before. */
export const SAME = wordClass<{ n: number }>("same");

export const LIMIT = wordClass<{ limit: Limit }>("limit");
export const PART = wordClass<{ part: Part }>("part");
export const SEASON = wordClass<{ season: number }>("season");

/** Ordinals up to ten, and حادي; with عشر or a ten they go up to 31 and beyond. */
export const ORDINAL = wordClass<{ n: number }>("date-ordinal");
/** عشرين, ثلاثين as the second half of an ordinal, or alone; ten makes الحادي عشر. */
export const ORDINAL_TENS = wordClass<{ n: number }>("ordinal-tens");

/** صباح, مساء, ليل: they stand before a day and say nothing of the date. */
export const DAYTIME = wordClass<{ isNight: boolean }>("daytime");

/** أمس, غدا, البارحة: n days from today; `weak` words need more around them (غد). */
export const RELATIVE_DAY = wordClass<{ n: number; weak: boolean }>("relative-day");

/** تسعينات, التسعينيات: 90 */
export const DECADE = wordClass<{ n: number }>("decade");

/** Words that only join others; the meaning is the word. */
export const JOINT = wordClass<string>("date-joint");

export interface FeastDay {
  month: number;
  day: number;
  calendar: "civil" | "hijri";
}

/** عيد, رأس, عاشوراء: a feast by itself, or by its second word, folded. */
export const FEAST = wordClass<{ alone?: FeastDay; second?: Record<string, FeastDay> }>("feast");

/** Every word at which a date may begin: one question in place of many. */
export const DATEISH = wordClass<true>("dateish");
/** Those at which a date by its numbers may begin: ordinals, months, الـ before digits. */
export const DATE_HEAD = wordClass<true>("date-head");
/** يوم, يومي, اليوم */
export const DAY_UNIT = wordClass<true>("day-unit");
/** عام, عامي, سنة */
export const YEAR_UNIT = wordClass<true>("year-unit");
/** شهر, شهري */
export const MONTH_UNIT = wordClass<true>("month-unit");

/** Joining words at which a date may begin, by what begins there; a frequent word starts only what it must. */
export const OPENS = {
  /** من, بين */
  range: wordClass<true>("opens-range"),
  /** هذا, نفس */
  unit: wordClass<true>("opens-unit"),
  /** نصف, ربع */
  section: wordClass<true>("opens-section"),
  /** إلى غاية */
  limit: wordClass<true>("opens-limit"),
  /** الـ before digits */
  number: wordClass<true>("opens-number"),
  /** غرة */
  day: wordClass<true>("opens-day"),
  /** ذلك; after منذ and بعد mostly no unit follows */
  that: wordClass<true>("opens-that"),
  /** كل */
  set: wordClass<true>("opens-set"),
  /** حوالي */
  about: wordClass<true>("opens-about"),
  /** فصل */
  season: wordClass<true>("opens-season"),
};

/** شخص, متر, دولار: what a number before them counts, so that it is no year. */
export const COUNTED = wordClass<true>("date-counted");

/** شارع, جسر, صحيفة: what follows is a name, though it be a date. */
export const NAME_HEAD = wordClass<true>("name-head");

/** صلاة, خطيب: before الجمعة it is no day of the calendar. */
export const WEEKDAY_HEAD = wordClass<true>("weekday-head");

/** أحداث, هجمات: with 11 September, those of 2001. */
export const EVENT_HEAD = wordClass<true>("event-head");

/** حرب, ثورة: with a day or month, those that need no year to be known. */
export const HISTORY_HEAD = wordClass<true>("history-head");

/** انتخابات, حرب, قانون: a bare year may follow. */
export const YEAR_HEAD = wordClass<true>("year-head");

/** يلتقي, تستأنف: what is said in the present of a day to come. */
export const SCHEDULED = wordClass<true>("scheduled");

/** دعا, دعوة: a call to a gathering. */
export const CALL = wordClass<true>("call");
/** تظاهر, إضراب, اجتماع */
export const GATHERING = wordClass<true>("gathering");

/** What tells the future: سوف, المقرر. Verbs with سـ are known by their form. */
export const FUTURE = wordClass<true>("future");

/** استقال, وصل, تزوج: verbs that go with من, so that it is not the من of «قبل شهرين من». */
export const LEAVING = wordClass<true>("leaving");

/** انتخابات, انتهاء, موعد: what a time is counted from. */
export const EVENT_NOUN = wordClass<true>("event-noun");
