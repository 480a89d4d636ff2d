import { UNIT, Unit } from "../../../core/letters.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { Gap } from "../../engine/tokens.ts";
import { isStopWord } from "../noun/stop.ts";
import { COUNT } from "../noun/words.ts";
import { LOOSE_PROCLITIC } from "../number/words.ts";
import { isContact, isPhone } from "./contact.ts";
import { isHyphen } from "./hyphen.ts";
import { isFootnote, isMarker } from "./marker.ts";
import { isBare, isConference, isNamedByNumber, isNumbered, isStreet } from "./numbered.ts";
import { isPlaceOrTime } from "./place-time.ts";
import { BORES, CALIBRES, CODE_HEAD } from "./words.ts";

/**
 * Whether the number at tokens [first, last) is part of a name, an address, a time or a list,
 * and counts nothing: «إف-16», «10:30», «المادة 140», «#30_يونيو», «192.168.1.1», «1- أكد».
 */
export function isCode(t: Tokens, first: number, last: number): boolean {
  if (isInAddress(t, first, last)) return true;
  if (!t.isNumber(first)) return isNamedByNumber(t, first) || (isBare(t, last) && (isStreet(t, first) || (last === first + 1 && isConference(t, first))));
  if (isHyphen(t, first - 1) && isConference(t, first - 1)) return true;
  return isGluedCode(t, first, last) || isNumbered(t, first, last) || isPhone(t, first, last)
    || isMarker(t, first, last) || isPlaceOrTime(t, first, last) || isFootnote(t, first, last) || isContact(t, first, last) || isCalibre(t, first, last);
}

/** «23 ملم», of a gun; but «هطل 35 ملم من الأمطار», «من 20 إلى 35 ملم» are lengths. */
function isCalibre(t: Tokens, first: number, last: number): boolean {
  if (!t.isWord(last) || !CALIBRES.has(t.folded(last)) || t.folded(last + 1) === "من" || JOINS.has(t.folded(first - 1))) return false;
  return BORES.has(t.text.slice(t.start[first]!, t.end[last - 1]!)) || t.is(first - 1, CODE_HEAD) !== undefined;
}

const JOINS = new Set(["الي", "حتي", "بين", "او"]);

/** Whether a word before glued digits may be a name: it has no particle in front, and is none itself. */
const isName = (word: string): boolean => word.length > 3 && !/^[وبلف]/u.test(word) && (word.startsWith("ك") || !isStopWord(word));

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
  // «م/159», «8/ 8 /1442»
  if (t.isSign(before, "/") && (t.isNumber(before - 1) || (t.isGlued(before) && t.isGlued(first) && t.folded(before - 1).length === 1))) return true;
  if (t.isSign(last, "/") && t.isNumber(last + 1) && (t.isGlued(last) || t.isGlued(last + 1))) return true;
  // «4×4», «33°18′»
  if ((t.isSign(last, "×") || t.isSign(last, "°")) && t.isNumber(last + 1)) return true;
  if (t.isSign(before, "°") && t.isNumber(before - 1)) return true;
  // «فيتامين د 3», «ج 2», «م2»: a letter that is no particle
  if (t.isWord(before) && t.end[before]! - t.start[before]! === 1 && !t.is(before, LOOSE_PROCLITIC) && (t.isGlued(first) || !t.isNumber(before - 1))) return true;
  // «أوبك + 1», «+964»
  if (t.isSign(before, "+") || t.isSign(before, "×")) return true;
  if (t.isGlued(first)) {
    if (t.isWord(before) && !t.is(before, LOOSE_PROCLITIC)) return isLatin(t, before) || (t.folded(before).length <= 2 && !isStopWord(t.folded(before))) || t.is(before, CODE_HEAD) !== undefined
      // «كوردستان24», «عربي21»; but «قتل15 شخصا»
      || (isBare(t, last) && isName(t.folded(before)) && !t.is(before, COUNT));
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
