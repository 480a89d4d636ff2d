import type { Proclitic } from "../../engine/token.ts";
import { NOT_OWN, NOT_VERB, OWN_LETTER } from "./nouns.ts";
import { isStemIn } from "./stem.ts";

const words = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== "");

/** Units and the like, in folded letters, that the dictionary lacks or that are rarer than their look-alikes. */
const MEASURES = "وقيه واط وات ولت لتر كم كلم كغ كغم كيلوجرام كيلوبايت كيلوات كرونه كرونا كلاشنيكوف كلاشينكوف كارافان كرفان فلس فلوس فدان فولت باوند بوند بنس بليون";

const own = new Set([...words(OWN_LETTER), ...words(MEASURES)]);
const notOwn = new Set(words(NOT_OWN));
const notVerbs = new Set([...words(NOT_VERB), ..."سنتم سنت سنتيم ستاد يورو يوان ين تومان".split(" ")]);

/** Whether و ف ب ل ك at the head of the folded word is its own letter, and no particle: «كميات», «وزراء», «بنود». */
export function hasOwnLetter(word: string): boolean {
  return !notOwn.has(word) && isStemIn(word, own);
}

/** Whether the folded word, which begins with ي ت س as verbs do, is a noun: «يوم», «تظاهرات», «سيارة». */
export function isNoVerb(word: string): boolean {
  return isStemIn(word, notVerbs);
}

/** Whether a proclitic's letters are the stem's own: «كميات» is no «like hundreds», nor is «وكميات» more than «and». */
export function isWhole({ form, conjunction }: Proclitic, stem: string): boolean {
  return hasOwnLetter(form + stem) || (conjunction && form.length > 1 && hasOwnLetter(form.slice(1) + stem));
}
