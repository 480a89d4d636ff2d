import type { Tokens } from "../../engine/tokens.ts";
import { Token } from "../../engine/tokens.ts";

export function isCapital(t: Tokens, i: number): boolean {
  const code = i >= 0 && i < t.count ? t.text.charCodeAt(t.start[i]!) : 0;
  return code >= 65 && code <= 90;
}

/** Whether a word at i may have its capital only because a sentence, title or quotation begins. */
export function isSentenceStart(t: Tokens, i: number): boolean {
  if (t.isNewline(i - 1)) return true;
  if (t.kind[i - 1] !== Token.sign) return false;
  const sign = t.raw(i - 1);
  if (sign === ".") return !(t.isWord(i - 2) && t.end[i - 2]! - t.start[i - 2]! <= 2 && isCapital(t, i - 2));
  // «MOSUL, Iraq - Twelve militants», «AMMAN -- Six officers»: what a dateline opens.
  if (/^-+$/u.test(sign)) return !t.isGlued(i) && !t.isGlued(i - 1);
  return /^[!?:;"“”‘’'([•–—*>|]/u.test(sign) && !(/^['’]/u.test(sign) && t.isGlued(i));
}

/** Peoples and believers whose names have no ending of their own. */
const PEOPLES = new Set(`arab kurd turk greek dane swede finn pole czech serb croat briton scot spaniard swiss thai filipino druze uzbek tajik
turkmen kazakh uighur jew yazidi shia muslim sikh hindu christian coptic copt catholic sunni alawite maronite marine democrat republican us
un nato israeli iraqi`.split(/\s+/u));

/** Whether a word with a capital names people of a country or faith, and no thing: «Iraqi», «Jordanians», «Kurds». */
export function isPeople(word: string): boolean {
  return /(?:[^aeiou]i|an|ese|ish)s?$/u.test(word) || PEOPLES.has(word) || (word.endsWith("s") && PEOPLES.has(word.slice(0, -1)));
}
