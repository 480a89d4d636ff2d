import type { QuantityCandidate } from "../../engine/candidates.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { FATE_NOUN, FATE_WORD } from "../../refine/fate-words.ts";
import { befalls, toFate } from "./befall.ts";
import { breaksClause } from "./governor.ts";

/** «45 شخصا بين قتيل وجريح» */
export function bothDeadAndHurt(c: QuantityCandidate, t: Tokens): string {
  for (let i = c.last; i < c.last + 4; i += 1) {
    if (t.folded(i) === "بين" && t.is(i + 1, FATE_NOUN)?.fate === "killed" && t.is(i + 2, FATE_NOUN)?.fate === "wounded") return "killed_or_wounded";
  }
  return "";
}

/** Tokens after the number in which an adjective or a relative pronoun may stand before the verb. */
const AFTER = 6;
const RELATIVES = new Set("الذين اللذين اللذان الذي التي اللواتي ممن قد كانوا كانا كانت وقد زالوا زالا".split(" "));

const PERISHED = new Set(["قضوا", "قضين", "قضيا", "قضت"]);

/** «ألفي شخص على مغادرة منازلهم», «أصبح 300 شخص بلا مأوى», «500 فقدوا منازلهم» */
export function byHome(c: QuantityCandidate, t: Tokens, kind: -1 | 0 | 1): string {
  if (kind === -1) return "";
  for (let i = c.last; i < c.last + AFTER && !breaksClause(t, i); i += 1) {
    const word = t.folded(i);
    if ((word === "بلا" || word === "دون" || word === "بدون") && SHELTER.test(t.folded(i + 1))) return "displaced";
    if (word === "علي" && FLEEING.test(t.folded(i + 1)) && (FLIGHT.test(t.folded(i + 1)) || HOMES.test(t.folded(i + 2)) || HOMES.test(t.folded(i + 3)))) return "displaced";
    if (LOST.test(word) && HOMES.test(t.folded(i + 1))) return "displaced";
  }
  return "";
}

const SHELTER = /^(?:ماوي|منازل|منزل|مساكن|سكن|بيوت)$/u;
const FLIGHT = /^ال(?:نزوح|فرار|هجره|لجوء|هرب)$/u;
const FLEEING = /^(?:مغادره|ترك|اخلاء|هجر|ال(?:نزوح|فرار|هجره|لجوء|هرب))$/u;
const HOMES = /^(?:منازل|بيوت|ديار|مساكن|قراهم|مدنهم|بلدات)(?:هم|ها)?$/u;
const LOST = /^(?:فقد|خسر|ترك)(?:وا|ت)$/u;

/** «خمسة جنود قتلوا», «مئات العائلات نزحت», «3400 عسكري أرسلتهم واشنطن», «500 جندي سيغادرون» */
export function byVerbAfter(c: QuantityCandidate, t: Tokens, kind: -1 | 0 | 1, after: QuantityCandidate | undefined): string {
  const limit = Math.min(c.last + AFTER, after?.first ?? t.count);
  for (let i = c.last; i < limit; i += 1) {
    const word = t.is(i, FATE_WORD);
    if (word?.part === "verb" && (word.agrees !== "singular" || word.hasObject) && !t.proclitic(i).conjunction) {
      if (!befalls(word, kind, i - c.last, c, t)) return "";
      const isActive = word.frame === "object" && !word.hasObject && after?.first === i + 1 && t.proclitic(after.first).preposition === "";
      // «قضوا في الحريق» died; «قضوا على» killed.
      if (PERISHED.has(t.folded(i)) && t.folded(i + 1) !== "علي") return "killed";
      if (isActive || (word.frame === "preposition" && !word.hasObject)) return "";
      if (word.frame === "object" && !word.hasObject && hasObjectAfter(t, i + 1)) return "";
      return toFate(word, kind, t, i);
    }
    if (!t.isWord(i) || t.proclitic(i).conjunction || RELATIVES.has(t.folded(i))) {
      if (RELATIVES.has(t.folded(i))) continue;
      return "";
    }
    if (breaksClause(t, i)) return "";
  }
  return "";
}

/** «مسلحون قتلوا الضابط»: a definite noun right after a verb of the plural is what it is done to. */
function hasObjectAfter(t: Tokens, i: number): boolean {
  const { article, preposition, conjunction } = t.proclitic(i);
  return (article > 0 || /^ال.{3}/u.test(t.folded(i))) && preposition === "" && !conjunction;
}

/** «12 جنديا مصابا», «14 شخصا مفقودين», «عشرة في عداد المفقودين» */
export function byParticiple(c: QuantityCandidate, t: Tokens): string {
  for (let i = c.last; i < c.last + 3; i += 1) {
    if (t.folded(i) === "عداد" && t.folded(i + 1).includes("مفقود")) return "missing";
    const word = t.is(i, FATE_WORD);
    if (word?.part === "participle" && !word.isNear && t.proclitic(i).form === "") return word.fate;
    if (t.is(i, FATE_NOUN) && t.proclitic(i).form === "") return t.is(i, FATE_NOUN)!.fate;
    if (!t.isWord(i) || (t.proclitic(i).form !== "" && t.folded(i) !== "في")) return "";
  }
  return "";
}
