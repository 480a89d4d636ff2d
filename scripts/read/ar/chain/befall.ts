import { foldWord } from "../../../core/fold.ts";
import type { QuantityCandidate } from "../../engine/candidates.ts";
import { TOPIC_NOUN } from "../../engine/topics.ts";
import type { Tokens } from "../../engine/tokens.ts";
import type { FateWord } from "../../refine/fate-words.ts";
import { FATE_WORD } from "../../refine/fate-words.ts";
import { breaksClause } from "./governor.ts";
import { modalityAt } from "./modality.ts";

/** Fates that befall living beings only, and such as befall things only. */
export const OF_PERSONS = new Set("killed wounded killed_or_wounded missing detained abducted released rescued surrendered displaced present".split(" "));
export const OF_THINGS = new Set(["destroyed", "damaged", "given", "received", "happened"]);

/** Whether it may befall such a thing, said n tokens away. */
export function befalls(word: FateWord, kind: -1 | 0 | 1, n: number, c: QuantityCandidate, t: Tokens): boolean {
  if (word.fate === "happened" && !(c.nounAt !== -1 && (t.is(c.nounAt, TOPIC_NOUN)?.isEvent || HAPPENING.test(foldWord(c.noun))))) return false;
  if (OF_PERSONS.has(word.fate) && kind === -1 && word.ofThings === word.fate) return false;
  if (OF_THINGS.has(word.fate) && kind === 1) return false;
  // Far from its verb, or where the verb is said of many things, the noun must tell.
  return n <= 1 || kind !== 0 || (n <= 4 && word.frame !== "preposition");
}

const HAPPENING = /^(?:عملي|اشتباك|حادث|حوادث|انتهاك|جراي?م|جريم|خرق|خروق|معارك|معرك|مجزر|مجازر|تظاهر|مظاهر|زلزال|زلازل|هز|انقلاب|حريق|حرايق)/u;

/** The fate that the word at i says, by what stands before it: threatened, planned, or denied, and then none. */
export function toFate(word: FateWord, kind: -1 | 0 | 1, t: Tokens, i: number): string {
  const modality = modalityAt(t, i);
  // «لم يبق سوى 2500» denies nothing.
  if (modality === "denied" && !isExcepted(t, i)) return "";
  if (modality === "threatened" || modality === "foiled") return modality;
  const isComing = word.isFuture || modality === "planned";
  const said = kind === -1 ? word.ofThings : word.fate;
  const fate = said === "left" && kind === 1 && leavesHome(t, i) ? "displaced" : handsOver(said, t, i) ? "given" : said;
  if (fate === "killed" && t.is(i - 1, FATE_WORD)?.fate === "wounded") return "killed_or_wounded";
  // «إنقاذ حياة 20»
  if (fate === "killed" && t.is(i - 1, FATE_WORD)?.fate === "rescued") return "rescued";
  if (fate === "wounded" && /^[ولب]*(?:مقتل|قتل)$/u.test(t.folded(i - 1))) return "killed_or_wounded";
  if (!isComing) return fate;
  return (fate === "given" || fate === "sent" || fate === "received") && kind === -1 ? "promised" : "planned";
}

/** «فر 300 من منازلهم», «مغادرة 2000 شخص ديارهم»: those who leave their homes are displaced. */
function leavesHome(t: Tokens, i: number): boolean {
  for (let at = i + 1; at < i + 12 && !breaksClause(t, at); at += 1) if (/^(?:من)?(?:منازل|بيوت|ديار|قرا|مساكن)(?:هم|ها)$/u.test(t.folded(at))) return true;
  return false;
}

/** «أن تسلم واشنطن», «تسلم الحكومة»: after «أن», and before a feminine, it is «she hands over», not «he received». */
function handsOver(fate: string, t: Tokens, i: number): boolean {
  if (fate !== "received" || !/^[وف]?تسلم$/u.test(t.folded(i))) return false;
  return /^(?:ان|بان|لن|لم|سوف)$/u.test(t.folded(i - 1)) || /(?:ه|ات)$/u.test(t.folded(i + 1)) && t.proclitic(i + 1).article > 0;
}

const EXCEPT = new Set(["سوي", "الا", "غير"]);

function isExcepted(t: Tokens, i: number): boolean {
  for (let at = i + 1; at <= i + 5; at += 1) if (EXCEPT.has(t.folded(at))) return true;
  return false;
}
