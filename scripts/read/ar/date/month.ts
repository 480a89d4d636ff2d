import type { Tokens } from "../../engine/tokens.ts";
import { isComma, isDash, isSlash, wholeNumber } from "./look.ts";
import { MONTH, MONTH_HEAD, MONTH_LETTER, ORDINAL, TIME_UNIT, WHICH } from "./words.ts";
import { readYearTail } from "./year-phrase.ts";

export interface Month {
  month: number;
  /** 0 certain; 1 only in a place of a date; 2 only with a day, a year or its twin */
  weak: 0 | 1 | 2;
  next: number;
}

/** «أيار», «كانون الثاني», «كانون الثاني/يناير», «شباط (فبراير)», «نيسان أبريل», «شهر أيار», «ت2» */
export function readMonth(t: Tokens, i: number): Month | null {
  const unit = t.is(i, TIME_UNIT);
  if (unit?.unit === "month" && (unit.form === "singular" || unit.form === "construct")) {
    const named = t.proclitic(i + 1).preposition ? null : readNames(t, i + 1);
    return named ? { ...named, weak: 0 } : readNumber(t, i + 1);
  }
  return readNames(t, i);
}

/** «شهر 5/2020», «شهر 12 الماضي»: by its number, where the year follows. */
function readNumber(t: Tokens, i: number): Month | null {
  const month = wholeNumber(t, i);
  const isMonth = month >= 1 && month <= 12 && !(t.is(i + 1, WHICH) && t.folded(i + 1).endsWith("ه")) && readYearTail(t, i + 1) !== null;
  return isMonth ? { month, weak: 0, next: i + 1 } : null;
}

function readNames(t: Tokens, i: number): Month | null {
  const one = readName(t, i);
  return one && readTwin(t, one);
}

function readName(t: Tokens, i: number): Month | null {
  const name = t.is(i, MONTH);
  if (name) {
    // «آب» is the month, «أب» a father; folded they are the same.
    const isMadda = name.month === 8 && name.weak === 2 && t.text[t.stem(i)] === "\u0622";
    return { month: name.month, weak: isMadda ? 1 : name.weak, next: i + 1 };
  }
  const head = t.is(i, MONTH_HEAD);
  if (head) {
    // «تشرين2», «تشرين 2 2020»
    const digit = t.isNumber(i + 1) && (t.isGlued(i + 1) || !t.isWord(i + 2)) && !isDash(t, i + 2) ? t.folded(i + 1) : "";
    const n = digit === "1" || digit === "2" ? Number(digit) : t.is(i + 1, ORDINAL)?.n;
    // «انتفاضة تشرين 2019»: alone it is the first.
    if (n !== 1 && n !== 2) return head.first === 10 ? { month: 10, weak: 2, next: i + 1 } : null;
    return { month: n === 1 ? head.first : head.second, weak: 0, next: i + 2 };
  }
  const letter = t.is(i, MONTH_LETTER);
  if (letter && t.isNumber(i + 1) && t.isGlued(i + 1)) {
    const month = letter[Number(t.folded(i + 1)) - 1];
    return month === undefined ? null : { month, weak: 2, next: i + 2 };
  }
  return null;
}

/** The same month named again in another country's way. */
function readTwin(t: Tokens, one: Month): Month {
  const at = one.next;
  const isOpen = t.isSign(at, "(");
  const from = isOpen || isSlash(t, at) || isDash(t, at) || isComma(t, at) ? at + 1 : at;
  const twin = readName(t, from);
  if (!twin || twin.month !== one.month) return one;
  if (!isOpen) return { month: one.month, weak: 0, next: twin.next };
  return t.isSign(twin.next, ")") ? { month: one.month, weak: 0, next: twin.next + 1 } : one;
}
