import type { QuantityCandidate } from "../../engine/candidates.ts";
import type { Refiner } from "../../engine/engine.ts";
import { TOPIC_NOUN } from "../../engine/topics.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { endsSentence } from "../../refine/clause.ts";
import { FATE_NOUN } from "../../refine/fate-words.ts";
import { isPerson, isThing } from "./counted-kind.ts";
import { fateAfter } from "./fate-after.ts";
import { isAnd, isComma, modalityBefore, phraseStart, word } from "./phrase.ts";
import { isAfterTroops, isStated, topicOfStrength } from "./strength.ts";
import { EN_FATE, EN_FATE_OF } from "./words.ts";

const OF_PERSONS = new Set("killed wounded killed_or_wounded missing detained abducted surrendered displaced present".split(" "));
const OF_GOODS = new Set(["received", "captured"]);
const OF_THINGS = new Set(["destroyed", "damaged", "happened"]);

/**
 * What happened to what each number counts: by the verb of which it is the object ("killed four soldiers") or the
 * subject ("12 people were killed", "six died"), by the noun before "of" ("the deaths of six"), by its own noun
 * ("20 injured"), or by what it is joined to ("killed a commander and two guards").
 */
export const findFates: Refiner = (candidates, t) => {
  const counts = candidates.filter((c): c is QuantityCandidate => c.kind === "quantity");
  counts.forEach((c, n) => {
    const before = counts[n - 1];
    const fate = fateOf(c, t, before, counts[n + 1]);
    if (fate !== "") c.chain.fate = fate;
    if (fate === "present" && c.topic === "" && c.noun === "") c.topic = topicOfStrength(c, t);
    shareWithEarlier(c, before, t);
    shareWithListed(counts, n, t);
  });
  return candidates;
};

/** "Four traffic police, two members of the special forces and six civilians were wounded": one verb for all. */
function shareWithListed(counts: readonly QuantityCandidate[], n: number, t: Tokens): void {
  const last = counts[n]!;
  const fate = last.chain.fate ?? "";
  if (fate === "" || last.noun === "" || t.is(last.nounAt, FATE_NOUN) || fateAfter(last, t, counts[n + 1]) !== fate) return;
  for (let k = n - 1, next = last; k >= 0; next = counts[k]!, k -= 1) {
    const c = counts[k]!;
    if (c.noun === "" || c.chain.fate !== undefined || !isListed(c, next, t) || !fits(c, t, fate, false)) return;
    c.chain.fate = fate;
  }
}

/** Words between two members of a list: "two members of the special forces and six civilians". */
const LISTED_WITHIN = 6;

function isListed(c: QuantityCandidate, next: QuantityCandidate, t: Tokens): boolean {
  const joint = phraseStart(next, t) - 1;
  if (joint - c.last > LISTED_WITHIN || !(isAnd(t, joint) || isComma(t, joint))) return false;
  for (let i = c.last; i < joint; i += 1) if (!t.isWord(i) || t.is(i, EN_FATE) || BE.test(word(t, i)) || /^(?:who|that|said|has|have|had)$/u.test(word(t, i))) return isComma(t, i) && i === joint - 1;
  return c.last === joint || word(t, c.last) === "of" || word(t, c.last) === "from";
}

/** "from 5,200 to 3,000 troops", "2,000 marines, down from 6,000": what was is counted as what is. */
function shareWithEarlier(c: QuantityCandidate, before: QuantityCandidate | undefined, t: Tokens): void {
  // "2,000 marines and 300 paratroopers are based there": one verb for both.
  const isJoined = before !== undefined && before.noun !== "" && isAnd(t, before.last) && phraseStart(c, t) === before.last + 1;
  if (isJoined && (before.chain.fate ?? "") === "" && c.chain.fate !== undefined && t.is(c.nounAt, FATE_NOUN) === undefined && fits(before, t, c.chain.fate, false)) before.chain.fate = c.chain.fate;
  if (!before || (before.chain.fate ?? "") + (c.chain.fate ?? "") === "" || c.first - before.last > 9) return;
  if (before.noun === "" && word(t, before.first - 1) === "from" && word(t, before.last) === "to" && c.first - before.last <= 3) {
    before.chain.fate = c.chain.fate ?? "";
    before.topic = c.topic;
  } else if (c.noun === "" && /^(?:from|to)$/u.test(word(t, c.first - 1)) && /^(?:down|up|drop|decrease|reduction|increase|rise|drawdown)$/u.test(word(t, c.first - 2))) {
    c.chain.fate = before.chain.fate ?? "";
    c.topic = before.topic;
  } else if (c.noun === "" && before.chain.fate === "present" && isElsewhere(c, before, t)) {
    c.chain.fate = "present";
    c.topic = before.topic;
  }
}

/** "5,200 troops in Iraq and 2,000 in Syria", "… in Afghanistan, more than 1,700 in Syria" */
function isElsewhere(c: QuantityCandidate, before: QuantityCandidate, t: Tokens): boolean {
  const start = phraseStart(c, t) - 1;
  if (!/^(?:in|across|inside)$/u.test(word(t, c.last)) || !/^[A-Z]/u.test(t.raw(c.last + 1))) return false;
  return /^(?:in|across|inside)$/u.test(word(t, before.last)) && (isAnd(t, start) || isComma(t, start));
}

function fateOf(c: QuantityCandidate, t: Tokens, before: QuantityCandidate | undefined, after: QuantityCandidate | undefined): string {
  if (c.unit !== "") return "";
  const own = c.nounAt === -1 ? undefined : t.is(c.nounAt, FATE_NOUN);
  const start = phraseStart(c, t);
  const governed = asObject(c, t, start);
  if (own) return ofThoseInAState(own.fate, governed ?? fateAfter(c, t, after));
  if (governed !== null && governed !== "present") return deniedAt(governed) ? "" : governed;
  // "There are 65,000 troops left" are there.
  if (word(t, c.last) === "left" && isStated(c, t, start)) return "present";
  const subject = fateAfter(c, t, after);
  if (subject !== null && subject !== "") return fits(c, t, subject, false) ? subject : "";
  if (governed !== null) return governed;
  if (subject === "") return "";
  return ofNoun(c, t, start) || byToll(c, t, start) || byCoordination(c, t, start, before) || (isStated(c, t, start) ? "present" : "");
}

/** What prisoners, hostages and refugees are is not the last that happens to them: "five hostages were killed". */
function ofThoseInAState(own: string, said: string | null): string {
  if (deniedAt(said)) return "";
  if (own === "killed" || own === "wounded" || own === "killed_or_wounded") return own;
  return said !== null && THEN.has(said) ? said : own;
}

const THEN = new Set("killed wounded killed_or_wounded missing released rescued returned removed left threatened".split(" "));

const DENIED = "denied";
const deniedAt = (fate: string | null): boolean => fate === DENIED;

/** "Washington has 2,500 in Iraq": where troops have been told of. */
function isBareStrength(c: QuantityCandidate, t: Tokens): boolean {
  return (c.value ?? 0) >= 100 && /^(?:in|there|across)$/u.test(word(t, c.last)) && isAfterTroops(t, c.first);
}

const HAPPENING = /^(?:operations?|raids?|strikes?|sorties|incidents?|clashes|missions?|earthquakes?|protests?|tests?|launches|massacres?|crimes?|arrests|executions?|exercises|drills|violations?)$/iu;

/** Whether such a thing may befall what is counted. */
function fits(c: QuantityCandidate, t: Tokens, fate: string, isLoose: boolean): boolean {
  const thing = isThing(c.noun);
  if (fate === "happened" && !(c.nounAt !== -1 && t.is(c.nounAt, TOPIC_NOUN)?.isEvent) && !HAPPENING.test(c.noun)) return false;
  const topic = c.nounAt === -1 ? undefined : t.is(c.nounAt, TOPIC_NOUN);
  if (isLoose && c.noun === "" && fate === "present") return isBareStrength(c, t);
  if (isLoose && (!topic || c.topic === "" || (thing && !OF_GOODS.has(fate)))) return false;
  if (OF_PERSONS.has(fate) && thing) return false;
  return !(OF_THINGS.has(fate) && topic && c.topic !== "" && !thing);
}

/** Words between a verb and its object: "shot dead three", "pulled out 500", "handed over 40". */
const PARTICLES = /^(?:dead|down|over|up|out|back|home|away|off|also|reportedly|in|to|another|as|many|with)$/u;

/** The fate by the verb of which it is the object; null where there is none. */
function asObject(c: QuantityCandidate, t: Tokens, start: number): string | null {
  let i = start - 1;
  for (let n = 0; n < 2 && t.isWord(i) && PARTICLES.test(word(t, i)) && !t.is(i, EN_FATE); n += 1) i -= 1;
  const next = word(t, i);
  if ((next === "shot" || next === "shoot") && word(t, i + 1) === "dead") return "killed";
  const verb = t.is(i, EN_FATE);
  if (!verb) return lost(c, t, start) ?? joinedObject(c, t, start);
  if (i < start - 1 && PREPOSITION.test(word(t, start - 1))) return null;
  if (verb.frame === "subject" && !verb.isBoth && !LEAVE.test(next)) return null;
  // "five were killed, 12": a passive has no object.
  if ((verb.form === "both" || verb.form === "participle") && isPassive(t, i)) return null;
  const fate = ofObject(verb.fate, t, i);
  if (!fits(c, t, fate, verb.isLoose || fate === "present")) return null;
  return modal(fate, t, i, c);
}

/** What befalls the object: what one takes over one receives, whom one leaves there is there. */
function ofObject(fate: string, t: Tokens, i: number): string {
  if (TAKE_OVER.test(word(t, i)) && word(t, i + 1) === "over") return "received";
  if (fate === "sent" && word(t, i + 1) === "home") return "left";
  return LEAVE.test(word(t, i)) ? "present" : fate;
}

const TAKE_OVER = /^(?:take|takes|took|taken|taking)$/u;
const LEAVE = /^(?:leave|leaves|left|leaving)$/u;

const PREPOSITION = /^(?:in|to|with|of|by|at|on|for|from)$/u;

function modal(fate: string, t: Tokens, i: number, c: QuantityCandidate): string {
  const modality = modalityBefore(t, i);
  if (modality === "denied") return DENIED;
  if (modality === "planned") return (fate === "given" || fate === "sent" || fate === "received") && isThing(c.noun) ? "promised" : "planned";
  return modality || fate;
}

const BE = /^(?:is|are|was|were|be|been|being|get|got)$/u;

function isPassive(t: Tokens, i: number): boolean {
  return BE.test(word(t, i - 1)) || (BE.test(word(t, i - 2)) && !t.isSign(i - 1, ","));
}

/** "lost six soldiers": they have died; who lost three games has not. */
function lost(c: QuantityCandidate, t: Tokens, start: number): string | null {
  const isPersons = isPerson(c.noun) || (c.topic !== "" && !isThing(c.noun));
  return isPersons && /^(?:lost|losing)$/u.test(word(t, start - 1)) ? "killed" : null;
}

/** Words from a verb to «and» before the number: "killed himself and six others", "killed a police officer and two". */
const JOINED = 7;

function joinedObject(c: QuantityCandidate, t: Tokens, start: number): string | null {
  if (!isAnd(t, start - 1)) return null;
  for (let i = start - 2; i >= start - 2 - JOINED && !endsSentence(t, i); i -= 1) {
    const verb = t.is(i, EN_FATE);
    if (verb?.frame === "object" && verb.form !== "participle" && !isPassive(t, i) && !t.is(i, FATE_NOUN)?.fate.startsWith("missing")) {
      // The number after «and» may have its own verb: "killed four soldiers and eleven were hurt".
      if (t.is(c.last, EN_FATE) || BE.test(word(t, c.last)) || t.is(c.last, FATE_NOUN)) return null;
      const fate = ofObject(verb.fate, t, i);
      return fits(c, t, fate, verb.isLoose) ? modal(fate, t, i, c) : null;
    }
    if (isComma(t, i) || PREPOSITION.test(word(t, i)) && word(t, i) !== "of" || BE.test(word(t, i)) || /^(?:who|that|which|said|when|after|before|while)$/u.test(word(t, i))) return null;
  }
  return null;
}

/** "the deaths of six civilians", "a force of 600 soldiers" */
function ofNoun(c: QuantityCandidate, t: Tokens, start: number): string {
  if (word(t, start - 1) !== "of") return "";
  const noun = t.is(start - 2, EN_FATE_OF);
  if (!noun || !fits(c, t, noun.fate, noun.fate === "present")) return "";
  const modality = modalityBefore(t, start - 2);
  return modality === "denied" ? "" : modality || noun.fate;
}

/** "the death toll rose to 34", "the number of wounded rose to 50" */
function byToll(c: QuantityCandidate, t: Tokens, start: number): string {
  if (c.noun !== "" && isThing(c.noun)) return "";
  if (!/^(?:to|at|is|was|reached|of|by|past|hit)$/u.test(word(t, start - 1))) return "";
  for (let i = start - 1; i >= start - 10 && !endsSentence(t, i) && !isComma(t, i); i -= 1) {
    if (word(t, i) === "toll") return "killed";
    if (word(t, i) === "number" && word(t, i + 1) === "of") {
      for (let at = i + 2; at < i + 5; at += 1) if (t.is(at, FATE_NOUN)) return t.is(at, FATE_NOUN)!.fate;
      return "";
    }
  }
  return "";
}

/** "three soldiers and two policemen", "four soldiers, three policemen": what is joined shares the fate. */
function byCoordination(c: QuantityCandidate, t: Tokens, start: number, before: QuantityCandidate | undefined): string {
  const fate = before?.chain.fate ?? "";
  if (!before || fate === "" || start - before.last > 3 || !fits(c, t, fate, false) || fate === "present" && c.topic === "") return "";
  if (isAnd(t, start - 1) && (start - 1 === before.last || (isComma(t, start - 2) && start - 2 === before.last))) return before.nounAt !== -1 && t.is(before.nounAt, FATE_NOUN) ? "" : fate;
  return isComma(t, start - 1) && start - 1 === before.last && c.noun !== "" && c.partOf === null ? fate : "";
}
