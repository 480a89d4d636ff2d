import type { QuantityCandidate } from "../../engine/candidates.ts";
import { TOPIC_NOUN } from "../../engine/topics.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { endsSentence } from "../../refine/clause.ts";
import { isThing } from "./counted-kind.ts";
import { isComma, word } from "./phrase.ts";

const CHANGE = /^(?:reduc\w*|cut|cuts|cutting|drop\w*|fall|falls|fell|fallen|declin\w*|shr[aiu]nk|increas\w*|rais\w*|rose|risen|rise|grow|grew|grown|number|total|strength|limit\w*|cap\w*|bring\w*|brought|drawdown|down|stands|stood)$/u;

/**
 * Whether a count of persons is said to be there without a verb of its own: "there are 900 troops", "the number of
 * troops stands at 2,500", "reduced from 5,200 to 3,000 troops", "2,500 US troops in Iraq".
 * @param start where the number's phrase begins
 */
export function isStated(c: QuantityCandidate, t: Tokens, start: number): boolean {
  if (isThing(c.noun)) return false;
  const isTroops = c.nounAt !== -1 && t.is(c.nounAt, TOPIC_NOUN) !== undefined && c.topic !== "";
  const before = word(t, start - 1);
  if (isTroops && /^(?:is|are|was|were|s|re|be|been|remain|remained)$/u.test(before) && /^there$/u.test(word(t, start - 2) + "")) return true;
  if (isTroops && /^there$/u.test(before)) return true;
  if (/^(?:to|at|by|of|is|was|reached|with)$/u.test(before) || (isTroops && /^(?:from)$/u.test(before))) {
    for (let i = start - 1; i >= start - 16 && !endsSentence(t, i) && !isComma(t, i); i -= 1) {
      if (!CHANGE.test(word(t, i))) continue;
      if (isTroops) return true;
      for (let at = i; at < start; at += 1) if (isStrengthNoun(t, at)) return true;
      if (isStrengthNoun(t, i - 1) || isStrengthNoun(t, i - 2) || isNumberOf(t, i)) return true;
    }
  }
  return isTroops && isLocated(c, t, before);
}

/** Tokens over which troops that were told of are still meant. */
const TOLD_WITHIN = 40;

/** Whether troops were told of shortly before token i, in its sentence or in the one before. */
export function isAfterTroops(t: Tokens, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - TOLD_WITHIN); at -= 1) if (t.lex[at] !== -1 && isStrengthNoun(t, at) && !t.is(at, TOPIC_NOUN)!.isEvent) return true;
  return false;
}

/** "The number of ISIS fighters in Iraq is estimated to have shrunk" */
function isNumberOf(t: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - 16 && !endsSentence(t, at) && !isComma(t, at); at -= 1) {
    if (word(t, at) !== "number" || word(t, at + 1) !== "of") continue;
    return [2, 3, 4].some((n) => isStrengthNoun(t, at + n));
  }
  return false;
}

/** "the number of US troops stands at 2,500": the topic of the noun that stands apart. */
export function topicOfStrength(c: QuantityCandidate, t: Tokens): string {
  for (let i = c.first - 1; i >= c.first - 28 && !endsSentence(t, i); i -= 1) if (isStrengthNoun(t, i)) return t.is(i, TOPIC_NOUN)!.topic;
  return "";
}

const isStrengthNoun = (t: Tokens, i: number): boolean => t.is(i, TOPIC_NOUN)?.number === "plural" && t.is(i, TOPIC_NOUN)!.topic !== "";

/** "2,500 US troops in Iraq": where they are, by name, and too many to be met in person. */
function isLocated(c: QuantityCandidate, t: Tokens, before: string): boolean {
  if (/^(?:of|by|with|from|to|for|against|met|on)$/u.test(before) || (/ed$/u.test(before) && !/^(?:acknowledged|confirmed|reported|counted|listed)$/u.test(before)) || (c.value ?? 0) < 100) return false;
  const i = c.last;
  return /^(?:in|inside|across|at)$/u.test(word(t, i)) && (/^[A-Z]/u.test(t.raw(i + 1)) || /^the (?:country|region|area|base|capital|north|south|east|west)$/u.test(`${word(t, i + 1)} ${word(t, i + 2)}`));
}
