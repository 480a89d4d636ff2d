import type { Tokens } from "../../engine/tokens.ts";
import { isDefinite, isStop } from "../noun/stop.ts";

/** Those who speak or are met by name: «قال جون ستين». */
const SAYS = /^[وف]?(قال|قالت|اكد|اكدت|راي|رات|اوضح|اوضحت|كتب|كتبت|يري|تري|يقول|تقول|يدعي|تدعي|اسمه|اسمها|التقي|التقت|استقبل|استقبلت)$/u;

/** Whether the word at i is the first name of whoever speaks: «قال ألفين جونسون». */
export function isFirstName(t: Tokens, i: number): boolean {
  return t.proclitic(i).form === "" && t.isWord(i - 1) && SAYS.test(t.folded(i - 1)) && t.isWord(i + 1) && t.lex[i + 1] === -1 && !isDefinite(t, i + 1) && !isStop(t, i + 1);
}

/** Ends of words that are no first name, in words of five letters and more: plurals, pronouns, the accusative. */
const NO_NAME = /(ات|ون|ين|ها|هم|ه|ا)$/u;

const DAYS = /^ال(احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|يوم|ماضي|ماضيه|مقبل|مقبله|جاري|حالي)$/u;

/**
 * Whether the word at i, a number or a month, is a family name: «الخبير جون ستين», «قال مارك شباط», after a title or a
 * verb of saying and an unknown word without article or particle.
 */
export function isSurname(t: Tokens, i: number): boolean {
  const first = i - 1;
  if (t.proclitic(i).form !== "" || !t.isWord(first) || t.isGlued(i) || t.lex[first] !== -1 || isStop(t, first) || isDefinite(t, first)) return false;
  const name = t.folded(first);
  if (name.length > 4 && NO_NAME.test(name)) return false;
  return (isDefinite(t, first - 1) && !DAYS.test(t.folded(first - 1))) || SAYS.test(t.folded(first - 1));
}
