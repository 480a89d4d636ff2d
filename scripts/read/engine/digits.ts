import { FOLD } from "../../core/letters.ts";
import type { Tokens } from "./tokens.ts";

/** Digits with their grouping and decimal marks. */
export interface DigitsReading {
  value: number;
  /** so much more that could be meant where the marks do not tell: «3ر2» is 3.2 or 2.3 */
  other: number | null;
  /** token after the last */
  last: number;
  hasFraction: boolean;
}

/** What follows the digits, where it decides what a mark means. */
export type Follows = "scale" | "percent" | "other";

/** Runs of digits in one number, at most; longer chains are no numbers. */
const MAX_RUNS = 8;

/**
 * Reads digits from token i on. The marks of Arabic and Latin copy are told apart so:
 * - 2,500 2.500 2٬500 2'500: three digits after one mark, or after each of several, are grouped;
 * - 2,5 2.5 2٫5 2،5 have a fraction; so has 1.250 before a scale word («1.250 مليون») and 0.125;
 * - 10,285 before a scale has one too, but 1,250 is grouped: nobody writes a naught at a fraction's end;
 * - 10،30 is a clock time, and no number, unless a scale or percent follows;
 * - 25ر31 is agency copy for 31.25: the parts come in the order in which they are seen;
 * - 4.2 with a right-to-left mark inside is 2.4, as it is seen on a page;
 * - 1.250,50 and 1,250.50: the last mark, if it differs, opens the fraction.
 *
 * No number: a leading zero (07, 007), a chain of other shapes (1.2.3), and whole numbers
 * beyond 2^53, which could not be kept exactly.
 *
 * @param follows asked with the token after the digits
 * @returns null where this is no number, or where i stands inside one
 */
export function readDigits(t: Tokens, i: number, follows: (next: number) => Follows): DigitsReading | null {
  if (!t.isNumber(i) || (markBefore(t, i) !== "" && t.isNumber(i - 2))) return null;
  if (!t.isGlued(i + 1) && !t.isNumber(i + 1)) return readPlain(t, i);
  const runs = [digitsOf(t, i)];
  const marks: string[] = [];
  let last = i + 1;
  for (let mark = markBefore(t, last + 1); mark !== "" && t.isNumber(last + 1); mark = markBefore(t, last + 1)) {
    marks.push(mark);
    runs.push(digitsOf(t, last + 1));
    last += 2;
    if (runs.length > MAX_RUNS) return null;
  }
  if (marks.length === 0) {
    const spaced = readSpaced(t, i, runs[0]!);
    if (spaced) return spaced;
  }
  const value = isTurned(t, i, marks) ? fraction(runs[1]!, runs[0]!) : interpret(runs, marks, follows(last));
  if (value === null || (Number.isInteger(value.value) && !Number.isSafeInteger(value.value))) return null;
  return { value: value.value, other: value.other, last, hasFraction: value.hasFraction };
}

/** A right-to-left mark between the parts of a decimal turns them around on the page. */
function isTurned(t: Tokens, i: number, marks: readonly string[]): boolean {
  return marks.length === 1 && (marks[0] === "." || marks[0] === ",") && t.text.slice(t.end[i], t.start[i + 2]).includes("\u200f");
}

/** Digits with no mark after them, as most are. */
function readPlain(t: Tokens, i: number): DigitsReading | null {
  const digits = digitsOf(t, i);
  const value = Number(digits);
  if ((digits.length > 1 && digits.startsWith("0")) || !Number.isSafeInteger(value)) return null;
  return { value, other: null, last: i + 1, hasFraction: false };
}

/** The mark between two runs of digits that token i closes, or an empty string. */
function markBefore(t: Tokens, i: number): string {
  if (!t.isGlued(i) || !t.isGlued(i - 1) || t.end[i - 1]! - t.start[i - 1]! !== 1) return "";
  const mark = t.text[t.start[i - 1]!]!;
  return MARKS.has(mark) ? mark : "";
}

const MARKS = new Set([",", ".", "٬", "٫", "،", "'", "’", "ر"]);

function isAscii(digits: string): boolean {
  for (let i = 0; i < digits.length; i += 1) if (digits.charCodeAt(i) < 0x30 || digits.charCodeAt(i) > 0x39) return false;
  return true;
}

/** ASCII digits of a token, no more than can matter. */
export function digitsOf(t: Tokens, i: number): string {
  let out = "";
  const first = t.text.charCodeAt(t.start[i]!);
  // ASCII digits are their own folding.
  if (first >= 0x30 && first <= 0x39 && t.end[i]! - t.start[i]! <= 4) {
    const raw = t.raw(i);
    if (isAscii(raw)) return raw;
  }
  for (let at = t.start[i]!; at < t.end[i]! && out.length < 24; at += 1) {
    const f = FOLD[t.text.charCodeAt(at)]!;
    if (f !== 0) out += String.fromCharCode(f);
  }
  return out;
}

/**
 * «1 250 000»: two groups of three or more after spaces. One group alone («12 500 تلميذ») takes a
 * space that does not break, or a word after it: no two numbers stand so before what is counted.
 */
function readSpaced(t: Tokens, i: number, head: string): DigitsReading | null {
  if (head.length > 3 || head.startsWith("0")) return null;
  let all = head;
  let last = i + 1;
  let isFirm = false;
  while (t.isNumber(last) && last - i < MAX_RUNS && t.start[last]! - t.end[last - 1]! === 1) {
    const digits = digitsOf(t, last);
    if (digits.length !== 3) break;
    isFirm ||= FIRM_SPACES.has(t.text[t.end[last - 1]!]!);
    all += digits;
    last += 1;
  }
  const groups = last - i - 1;
  if (groups === 0 || (groups === 1 && !isFirm && !t.isWord(last))) return null;
  const value = Number(all);
  // «1 234 567,89»
  const mark = markBefore(t, last + 1);
  if ((mark === "," || mark === "." || mark === "٫") && t.isNumber(last + 1)) {
    const tail = digitsOf(t, last + 1);
    const exact = fraction(all, tail);
    return exact && tail.length < 3 ? { ...exact, last: last + 2 } : null;
  }
  return Number.isSafeInteger(value) ? { value, other: null, last, hasFraction: false } : null;
}

const FIRM_SPACES = new Set(["\u00a0", "\u2009", "\u202f"]);

type Value = Omit<DigitsReading, "last">;

function interpret(runs: readonly string[], marks: readonly string[], follows: Follows): Value | null {
  const [head = ""] = runs;
  if (marks.length === 0) return head.length > 1 && head.startsWith("0") ? null : whole(head);
  const [mark = ""] = marks;
  const tail = runs.at(-1)!;
  const last = marks.at(-1)!;
  if (marks.length > 1) {
    const isMixed = last !== mark;
    const groups = runs.slice(1, isMixed ? -1 : undefined);
    const grouping = isMixed ? marks.slice(0, -1) : marks;
    if (head.length > 3 || head.startsWith("0") || mark === "ر" || groups.some((g) => g.length !== 3) || grouping.some((m) => m !== mark)) return null;
    return isMixed ? fraction(head + groups.join(""), tail) : whole(head + groups.join(""));
  }
  if (mark === "ر") return agency(head, tail);
  if (head.length > 1 && head.startsWith("0")) return null;
  const isGroup = tail.length === 3 && head.length <= 3 && head !== "0";
  if (mark === "٫") return fraction(head, tail);
  if (mark === "٬" || mark === "'" || mark === "’") return isGroup ? whole(head + tail) : null;
  if (mark === "،" && follows === "other" && isClock(head, tail)) return null;
  const isDecimal = follows !== "other" && (mark === "." || !tail.endsWith("0"));
  if (isGroup && !isDecimal) return whole(head + tail);
  return fraction(head, tail);
}

function isClock(hours: string, minutes: string): boolean {
  return minutes.length === 2 && Number(hours) <= 24 && Number(minutes) < 60;
}

/** The parts stand in the order in which they are seen on a page from right to left. */
function agency(head: string, tail: string): Value | null {
  if (head.length > 2) return fraction(head, tail);
  const value = fraction(tail, head);
  if (value && head.length === 1 && tail.length === 1 && head !== tail) value.other = Number(`${head}.${tail}`);
  return value;
}

const whole = (digits: string): Value => ({ value: Number(digits), other: null, hasFraction: false });

const fraction = (int: string, frac: string): Value | null =>
  int.length > 15 || frac.length > 15 ? null : { value: Number(`${int}.${frac}`), other: null, hasFraction: true };
