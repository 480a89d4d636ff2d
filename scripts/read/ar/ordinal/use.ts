import type { Tokens } from "../../engine/tokens.ts";
import { Gap } from "../../engine/tokens.ts";
import { isDefinite, isStop } from "../noun/stop.ts";
import { LOOSE_PROCLITIC, NUMBER } from "../number/words.ts";
import { NUMBERED_FORMS, NUMBERED_NOUN } from "./words.ts";

/** A thing that is ranked, right before plain digits. */
function isRank(t: Tokens, i: number): boolean {
  return t.is(i, NUMBERED_NOUN) !== undefined && t.proclitic(i).article > 0 && RANKS.has(t.entry(i)!.form)
    && t.gap[i + 1] === Gap.space && !t.isGlued(i + 2);
}

const RANKS = new Set(["مرتبه", "مركز", "دوره", "نسخه", "جوله", "ترتيب", "مره", "يوم"]);

/** What a rank is held in: «المرتبة 125 عالميا»; «المركز 30 فلسطينيا» received so many. */
const WORLDS = new Set("عالميا عربيا دوليا افريقيا اسيويا اوروبيا محليا وطنيا اقليميا خليجيا قاريا مغاربيا شرق غرب".split(" "));

/** What goes on for so many days that they are counted: «اليوم 45 من الحرب», but not «أصيب اليوم 45 من الجنود». */
const STRETCHES = /^ال(حرب|عدوان|معركه|حصار|اضراب|اعتصام|هجوم|غزو|حمله|عمليه|عام|سنه|شهر|رحله|ازمه|احتجاجات|تظاهرات|مهرجان|معرض|حجر|حظر)$/u;

/** Whether nothing that could be counted stands at `last`, after a rank and its digits. */
function isRanked(t: Tokens, before: number, last: number): boolean {
  if (t.entry(before)!.form === "يوم") return t.folded(last) === "من" && STRETCHES.test(t.folded(last + 1));
  return !t.isWord(last) || isStop(t, last) || isDefinite(t, last) || WORLDS.has(t.folded(last));
}

/** «جلسته الـ11», «يومه الـ30»: a noun that is counted off, with a pronoun. */
function isOwned(t: Tokens, i: number): boolean {
  const word = t.isWord(i) ? t.folded(i) : "";
  const owned = /^(?:[وف]?[بل])?(.+?)(ت)?(?:ه|ها|هم|نا)$/u.exec(word);
  return owned !== null && NUMBERED_FORMS.has(owned[1]! + (owned[2] ? "ه" : ""));
}

/**
 * Whether the cardinal at i is used as an ordinal: «الدورة الـ74», «القرن العشرين»,
 * «الذكرى السنوية الخمسين». It has the article and follows a noun in the singular.
 */
export function isOrdinalUse(t: Tokens, i: number): boolean {
  let before = i - 1;
  if (t.isNumber(i)) {
    const loose = t.is(before, LOOSE_PROCLITIC);
    // «المرتبة 156»: no article, but nothing that could be counted either.
    if (!loose) return isRank(t, before) && isRanked(t, before, i + 1);
    if (!loose.article || loose.preposition !== "") return false;
    before -= 1;
  } else {
    const word = t.is(i, NUMBER);
    if (t.proclitic(i).article === 0 || !(word?.role === "tens" || word?.role === "hundred")) return false;
  }
  const isNumbered = (at: number): boolean => t.is(at, NUMBERED_NOUN) !== undefined && t.proclitic(at).article > 0;
  if (t.isNumber(i) && isOwned(t, before)) return true;
  return isNumbered(before) || (t.isWord(before) && isNumbered(before - 1));
}
