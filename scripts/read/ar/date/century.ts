import { fromDay, isoYear } from "../../../core/civil.ts";
import { hijri } from "../../calendar/hijri.ts";
import type { Stretch } from "../../../core/date-interval.ts";
import { centuryOf, decadeOf, yearBefore } from "../../../core/date-interval.ts";
import type { Time } from "../../calendar/time.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { readOrdinal } from "./day-number.ts";
import type { Read } from "./look.ts";
import { hasArticle, isArticleOfDigits, isJoint, wholeNumber } from "./look.ts";
import { readUnit } from "./unit.ts";
import { DECADE, PART, TIME_UNIT } from "./words.ts";

/** «القرن العشرين», «القرن التاسع عشر», «القرن الـ19», «القرن الماضي» */
export function readCentury(t: Tokens, i: number): Read | null {
  const unit = t.is(i, TIME_UNIT);
  if (unit?.unit !== "century" || unit.form !== "singular" || !hasArticle(t, i)) return null;
  const at = isArticleOfDigits(t, i + 1) ? i + 2 : i + 1;
  const digits = wholeNumber(t, at);
  const ordinal = digits > 0 ? { day: digits, next: at + 1 } : readOrdinal(t, at);
  if (!ordinal || ordinal.day < 1) return readUnit(t, i);
  const { next } = ordinal;
  if (isJoint(t, next, "هجري", "ه")) return yearsBetween(hijri((ordinal.day - 1) * 100 + 1, 0, 0), hijri(ordinal.day * 100, 0, 0), next + 1);
  if (isJoint(t, next, "قبل") && isJoint(t, next + 1, "ميلاد")) return yearsBetween(yearBefore(ordinal.day * 100), yearBefore(ordinal.day * 100 - 99), next + 2);
  const century = centuryOf(ordinal.day);
  return century && { time: { kind: "absolute", at: century }, next: isJoint(t, next, "ميلادي") ? next + 1 : next };
}

/** A century of another era, by its first and last year. */
function yearsBetween(from: Stretch | null, to: Stretch | null, next: number): Read | null {
  if (from?.first == null || to?.last == null) return null;
  const edtf = `${isoYear(fromDay(from.first).year)}/${isoYear(fromDay(to.last).year)}`;
  return { time: { kind: "absolute", at: { edtf, first: from.first, last: to.last, precision: "century" } }, next };
}

/** «التسعينيات», «ثمانينات القرن الماضي», «عقد السبعينات», «خمسينيات القرن التاسع عشر» */
export function readDecade(t: Tokens, i: number): Read | null {
  const unit = t.is(i, TIME_UNIT);
  const at = unit?.unit === "decade" && unit.form === "singular" && !hasArticle(t, i) ? i + 1 : i;
  const decade = t.is(at, DECADE);
  if (!decade) return null;
  const from = isJoint(t, at + 1, "من") ? at + 2 : at + 1;
  const century = readCentury(t, from);
  if (century) return { time: inCentury(decade.n, century.time), next: century.next };
  // «ستينيات وسبعينيات القرن الماضي»
  if (!hasArticle(t, at)) {
    const other = t.is(at + 1, DECADE) && t.proclitic(at + 1).conjunction ? readCentury(t, at + 2) : null;
    return other && { time: inCentury(decade.n, other.time), next: at + 1 };
  }
  if (isAge(t, at + 1) || isOfPerson(t, at)) return null;
  return { time: { kind: "absolute", at: decadeOf(1900 + decade.n)! }, next: at + 1 };
}

function inCentury(n: number, of: Time): Time {
  const year = of.kind === "absolute" ? Number(of.at.edtf.slice(0, 2)) * 100 + n : -1;
  const at = year >= 0 ? decadeOf(year) : null;
  return at ? { kind: "absolute", at } : { kind: "inside", what: { decade: n }, of };
}

/** «في العشرينات من عمره» */
function isAge(t: Tokens, i: number): boolean {
  const at = isJoint(t, i, "من") ? i + 1 : i;
  return isJoint(t, at, "عمر", "عمره", "عمرها", "عمرهم");
}

/** «رجل في الثلاثينيات», «امرأة في أواخر الأربعينيات»: their age. */
function isOfPerson(t: Tokens, i: number): boolean {
  const at = t.is(i - 1, PART) ? i - 2 : i - 1;
  return isJoint(t, at, "في") && t.isWord(at - 1) && PERSON.test(t.folded(at - 1));
}

const PERSON = /^(?:[وفبل]|ال|وال|بال|لل)?(?:رجل|رجلا|رجلين|رجلان|رجال|شاب|شابا|شابه|شابين|شبان|امراه|نساء|سيده|سيدات|سيدتان|سيدتين|فتاه|شخص|شخصا|مواطن|مواطنا|مسافر|مسافرا|عازب|ارمل|ارمله|ام|اب|طبيب|طبيبه|ضابط|موظف|عامل|سائق|مريض|مريضه|رجلي)$/u;
