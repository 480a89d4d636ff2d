import { UNIT, Unit } from "../../../text/letters.ts";
import { digitsOf } from "../../digits.ts";
import type { Tokens } from "../../tokens.ts";
import { Gap } from "../../tokens.ts";
import { LOOSE_PROCLITIC, NUMBER } from "../number/words.ts";
import { isDefinite, isStopWord } from "../noun/stop.ts";
import { CALIBRES, CODE_HEAD, NAMED_BY_NUMBER } from "./words.ts";

/**
 * Whether the number at tokens [first, last) is part of a name, an address, a time or a list,
 * and counts nothing: «إف-16», «10:30», «المادة 140», «#30_يونيو», «192.168.1.1», «1- أكد».
 */
export function isCode(t: Tokens, first: number, last: number): boolean {
  if (isInAddress(t, first, last)) return true;
  if (!t.isNumber(first)) return isNamedByNumber(t, first);
  return isGluedCode(t, first, last) || isNumbered(t, first, last) || isPhone(t, first, last)
    || isMarker(t, first, last) || (t.isWord(last) && CALIBRES.has(t.folded(last)));
}

/** Signs that bind a word into an address, a tag or a path. */
const ADDRESS = new Set(["#", "@", "_", "/", "\\", "=", "&", "?", "~", "|"]);

/** How far an address is looked through. */
const ADDRESS_REACH = 12;

/** Whether the word is part of a tag, an address or a path: something written without spaces. */
function isInAddress(t: Tokens, first: number, last: number): boolean {
  let latin = 0;
  for (let i = first; i > first - ADDRESS_REACH && t.isGlued(i); i -= 1) {
    const raw = t.raw(i - 1);
    if (ADDRESS.has(raw[0]!) && !(raw === "/" && t.isWord(i - 2) && !isLatin(t, i - 2))) return true;
    if (isLatin(t, i - 1)) latin += 1;
  }
  for (let i = last; i < last + ADDRESS_REACH && t.isGlued(i); i += 1) {
    const raw = t.raw(i);
    if (raw === "@" || raw === "_" || raw === "#") return true;
    if (raw === "/" && (t.isGlued(i + 1) && t.isNumber(i + 1))) return true;
    if (isLatin(t, i)) latin += 1;
  }
  return latin > 1;
}

function isLatin(t: Tokens, i: number): boolean {
  return t.isWord(i) && UNIT[t.text.charCodeAt(t.start[i]!)] === Unit.latin;
}

/** Something written at the number without a space: a hyphen and a word, letters, a colon and minutes. */
function isGluedCode(t: Tokens, first: number, last: number): boolean {
  // «Windows 10», «Boeing 737-800»: after a foreign name, and nothing said to be counted.
  if (last === first + 1 && (!t.isWord(last) || isLatin(t, last) || isStopWord(t.folded(last)))) {
    if (isLatin(t, first - 1) && !LATIN_UNITS.has(t.folded(first - 1))) return true;
    if (t.isGlued(first) && isHyphen(t, first - 1) && t.isNumber(first - 2) && isLatin(t, first - 3)) return true;
  }
  const before = first - 1;
  // «أوبك + 1», «+964»
  if (t.isSign(before, "+") || t.isSign(before, "×")) return true;
  if (t.isGlued(first)) {
    if (t.isWord(before) && !t.is(before, LOOSE_PROCLITIC)) return isLatin(t, before) || (t.folded(before).length <= 2 && !isStopWord(t.folded(before))) || t.is(before, CODE_HEAD) !== undefined;
    if (isHyphen(t, before) && t.isGlued(before) && t.isWord(before - 1) && !t.is(before - 1, LOOSE_PROCLITIC)) return true;
    if (t.isSign(before, ":") && t.isGlued(before) && t.isNumber(before - 1)) return true;
    // The rest of a chain that is no number: 1.2.3
    if ((t.isSign(before, ".") || t.isSign(before, ",") || t.isSign(before, "،")) && t.isGlued(before) && t.isNumber(before - 1)) return true;
  }
  if (t.isGlued(last)) {
    if (isLatin(t, last)) return !LATIN_UNITS.has(t.folded(last));
    if (!t.isGlued(last + 1)) return false;
    if (t.isNumber(last + 1) && (t.isSign(last, ":") || t.isSign(last, "/") || t.isSign(last, "+") || t.isSign(last, "."))) return true;
    if (isHyphen(t, last) && t.isWord(last + 1) && t.gap[last + 1] === Gap.none) return true;
  }
  return false;
}

const LATIN_UNITS = new Set(["km", "kg", "m", "cm", "mw", "gw", "kw", "gb", "mb", "tb", "b", "k", "bn", "mn", "usd", "eur"]);

export function isHyphen(t: Tokens, i: number): boolean {
  return t.isSign(i, "-") || t.isSign(i, "–") || t.isSign(i, "—") || t.isSign(i, "‑") || t.isSign(i, "−");
}

/** «المادة 140», «القرار رقم 2231», «اللواء 30», «المواد 4 و5»: the number names the thing before it. */
function isNumbered(t: Tokens, first: number, last: number): boolean {
  let before = first - 1;
  if (t.isSign(before, "(")) before -= 1;
  if (t.is(before, LOOSE_PROCLITIC)?.article) before -= 1;
  // «140 و141» after a head
  for (let n = 0; n < 4 && t.is(before, LOOSE_PROCLITIC)?.conjunction && t.isNumber(before - 1); n += 1) before -= 2;
  // «كوفيد – 19»
  if (isHyphen(t, before) && t.is(before - 1, CODE_HEAD)?.kind === "type") return true;
  let head = t.is(before, CODE_HEAD);
  // «القرار الأممي 2254», «رقم اللوحة 12345»: a definite word between the head and its number.
  if (!head && isDefinite(t, before) && (!t.isWord(last) || isStopWord(t.folded(last)) || isDefinite(t, last))) {
    const far = t.is(before - 1, CODE_HEAD);
    if (far && far.kind !== "type" && far.kind !== "clock") head = far;
  }
  if (!head) return false;
  if (head.kind === "number" || head.kind === "type" || head.kind === "clock") {
    // «ساعة 20 دقيقة» is no time of day.
    return head.kind !== "clock" || t.proclitic(before).article > 0;
  }
  // «قرار 3 وزراء», «اتخذ القرار 40 نائبا»: so many of something, and the head is not numbered.
  const value = Number(digitsOf(t, first));
  const isFew = value >= 3 && value <= 10 && t.isWord(last) && t.proclitic(before).article === 0;
  const isMany = value >= 11 && value < 100 && t.isWord(last) && !isStopWord(t.folded(last)) && !isDefinite(t, last) && /[اه]$/u.test(t.folded(last));
  return !isFew && !isMany && !t.is(last, NUMBER);
}

function isNamedByNumber(t: Tokens, i: number): boolean {
  // All such names have the article: «مجموعة العشرين».
  if (t.proclitic(i).article === 0) return false;
  const word = t.folded(i);
  const before = t.folded(i - 1);
  return NAMED_BY_NUMBER.has(`${before} ${word}`) || NAMED_BY_NUMBER.has(`${before.replace(/^(وال|ال|و|ب|ل)/u, "")} ${word}`)
    || NAMED_BY_NUMBER.has(`${word} ${t.folded(i + 1)}`);
}

/** «0770 123 4567», «+964-770-123»: runs of digits side by side; and runs too long to count anything. */
function isPhone(t: Tokens, first: number, last: number): boolean {
  if (last === first + 1 && t.end[first]! - t.start[first]! >= 11) return true;
  return t.isNumber(first - 1) || t.isNumber(last) || isChain(t, first, last) || isShortPhone(t, last) || isShortPhone(t, first - 1);
}

/** «555-1234», with its hyphen at i: three digits and four, and nothing counted after them. */
function isShortPhone(t: Tokens, i: number): boolean {
  if (!isHyphen(t, i) || !t.isGlued(i) || !t.isGlued(i + 1) || !t.isNumber(i - 1) || !t.isNumber(i + 1)) return false;
  const [before, after] = [t.end[i - 1]! - t.start[i - 1]!, t.end[i + 1]! - t.start[i + 1]!];
  if (before === 4 && after === 3) return true;
  return before === 3 && after === 4 && (t.isWord(i + 2) ? isStopWord(t.folded(i + 2)) : !/^[%٪$€£]$/u.test(t.raw(i + 2)) && !/^[$€£]$/u.test(t.raw(i - 2)));
}

/** Three or more runs of digits joined by hyphens. */
function isChain(t: Tokens, first: number, last: number): boolean {
  const back = (i: number): number => (t.isGlued(i) && isHyphen(t, i - 1) && t.isGlued(i - 1) && t.isNumber(i - 2) ? i - 2 : -1);
  const ahead = (i: number): number => (t.isGlued(i) && isHyphen(t, i) && t.isGlued(i + 1) && t.isNumber(i + 1) ? i + 2 : -1);
  const before = back(first);
  const after = ahead(last);
  return (before !== -1 && (after !== -1 || back(before) !== -1)) || (after !== -1 && ahead(after) !== -1);
}

/** «1- أكد», «2) ضرورة», «3. ثم»: the number of a line in a list. */
function isMarker(t: Tokens, first: number, last: number): boolean {
  if (!t.isNewline(first - 1) || last !== first + 1) return false;
  const isMark = isHyphen(t, last) || t.isSign(last, ")") || t.isSign(last, ".");
  return isMark && t.gap[last + 1] !== Gap.none;
}
