import type { Candidate, EventCandidate, QuantityCandidate } from "../../engine/candidates.ts";
import type { Refiner } from "../../engine/engine.ts";
import { ACTOR_ADJECTIVE, TOPIC_NOUN, phrasesIn } from "../../engine/topics.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { EVENT_VERB } from "../../refine/event-words.ts";
import { FATE_WORD } from "../../refine/fate-words.ts";
import { breaksClause } from "./governor.ts";

/**
 * Who did it, an actor of topics.yaml: the subject between an active verb and its object («قتل التحالف 12»), who is named
 * after «على يد» or «من قبل», or whose raid or fire it was («في غارة أميركية», «بنيران التحالف»).
 */
export const findBy: Refiner = (candidates, t, { hasTopics }) => {
  if (!hasTopics) return candidates;
  for (const c of candidates) {
    if (!isDone(c)) continue;
    const by = c.kind === "event" || c.chain.fate === "happened" ? byOfAttack(c, t) : bySubject(c, t) || byAgent(c, t);
    if (by !== "") c.chain.by = by;
  }
  return candidates;
};

/** Fates that somebody else brings about. */
const DONE = new Set("killed wounded killed_or_wounded captured detained abducted released displaced destroyed damaged given removed sent foiled happened".split(" "));

const isDone = (c: Candidate): c is QuantityCandidate | EventCandidate =>
  c.kind === "event" || (c.kind === "quantity" && DONE.has(c.chain.fate ?? ""));

const REACH = 9;
const AFTER = 14;

/** The actor named in tokens [from, to) without a preposition before the name, or by an adjective. */
function actorIn(t: Tokens, from: number, to: number): string {
  for (const { first, says } of phrasesIn(t, from, to)) {
    if (says.kind !== "actor" || t.proclitic(first).preposition !== "" || PLACE.has(t.folded(first - 1))) continue;
    return says.actor;
  }
  for (let i = from; i < to; i += 1) {
    const adjective = t.is(i, ACTOR_ADJECTIVE);
    if (adjective && !PLACE.has(t.folded(i - 1))) return adjective.actor;
  }
  return "";
}

/** «في العراق» is where, and nobody. */
const PLACE = new Set(["في", "من", "الي", "علي", "داخل", "قرب", "شمال", "جنوب", "غرب", "شرق"]);

/** «قتل الطيران الأميركي 12»: between the verb and the number. */
function bySubject(c: QuantityCandidate | EventCandidate, t: Tokens): string {
  for (let i = c.first - 2; i >= c.first - REACH && i >= 0 && !breaksClause(t, i); i -= 1) {
    const word = t.is(i, FATE_WORD);
    if (word?.part === "verb" && word.frame !== "subject" && word.fate === c.chain.fate) {
      return actorIn(t, i + 1, c.first) || byAttackBefore(t, i);
    }
  }
  const verb = c.first > 0 ? t.is(c.first - 1, FATE_WORD) : undefined;
  if (verb?.part !== "verb" || verb.frame === "subject") return "";
  return byAttackBefore(t, c.first - 1) || (verb.agrees === "singular" || t.proclitic(c.first - 1).conjunction ? "" : byNameBefore(t, c.first - 1));
}

/** «غارة أميركية قتلت 5»: whose the attack was that stands before its verb. */
function byAttackBefore(t: Tokens, verb: number): string {
  for (let i = verb - 1; i >= verb - 4 && i >= 0 && !breaksClause(t, i); i -= 1) if (isAttackNoun(t, i)) return ownerOf(t, i);
  return "";
}

/** «القوات الأميركية قتلت خمسة»: the subject right before its verb. */
function byNameBefore(t: Tokens, verb: number): string {
  for (let i = verb - 1; i >= verb - 3 && t.isWord(i); i -= 1) {
    if (PLACE.has(t.folded(i)) || t.proclitic(i).preposition !== "") return "";
    const by = actorIn(t, i, verb);
    if (by !== "") return PLACE.has(t.folded(i - 1)) || PLACE.has(t.folded(i - 2)) ? "" : by;
  }
  return "";
}

const ATTACK_WORD = /^[وفبلك]?(?:ال)?(?:قصف|نيران|رصاص|صواريخ|ضربات|عمليه|انزال|مدفعيه|طيران|طايرات|مقاتلات)$/u;
const isAttackNoun = (t: Tokens, i: number): boolean => t.is(i, TOPIC_NOUN)?.isEvent === true || ATTACK_WORD.test(t.folded(i));

/** «غارة جوية أميركية», «غارة للتحالف», «بنيران القوات الأميركية» */
function ownerOf(t: Tokens, noun: number): string {
  for (let i = noun + 1; i <= noun + 3; i += 1) {
    const adjective = t.is(i, ACTOR_ADJECTIVE);
    if (adjective && t.proclitic(i).preposition === "") return adjective.actor;
    const { preposition, conjunction } = t.proclitic(i);
    const named = phrasesIn(t, i, i + 3).find((hit) => hit.first === i && hit.says.kind === "actor");
    if (named?.says.kind === "actor" && (preposition === "ل" || preposition === "")) return named.says.actor;
    if (conjunction || PLACE.has(t.folded(i)) || breaksClause(t, i)) return "";
  }
  return "";
}

/** «على يد التحالف», «من قبل القوات الأميركية», «في غارة أميركية» */
function byAgent(c: QuantityCandidate | EventCandidate, t: Tokens): string {
  for (let i = c.last; i < c.last + AFTER && i < t.count && !breaksClause(t, i); i += 1) {
    const next = t.folded(i + 1);
    const isAgent = (t.folded(i) === "علي" && (next === "يد" || next === "ايدي")) || (t.folded(i) === "من" && (next === "قبل" || next === "جانب"));
    if (isAgent) return actorIn(t, i + 2, i + 6);
    if (t.folded(i) === "بيد" || t.folded(i) === "بايدي") return actorIn(t, i + 1, i + 4);
    if (isAttackNoun(t, i) && i > c.nounAt) {
      const owner = ownerOf(t, i) || byClause(t, i);
      if (owner !== "") return owner;
    }
  }
  return "";
}

/** «غارة شنها التحالف», «هجوم نفذته القوات الأميركية» */
function byClause(t: Tokens, noun: number): string {
  for (let i = noun + 1; i < noun + 5 && !breaksClause(t, i); i += 1) {
    if (t.is(i, EVENT_VERB)?.how === "conduct" && /(?:ه|ها)$/u.test(t.folded(i))) return actorIn(t, i + 1, i + 5);
  }
  return "";
}

/** «نفذ التحالف غارة», «غارة أميركية», «قصفت طائرات أميركية», «هجوم شنته القوات الأميركية» */
function byOfAttack(c: QuantityCandidate | EventCandidate, t: Tokens): string {
  const noun = c.nounAt === -1 ? c.first : c.nounAt;
  const own = ownerOf(t, noun) || byClause(t, noun);
  if (own !== "") return own;
  for (let i = c.first - 1; i >= c.first - REACH && i >= 0 && !breaksClause(t, i); i -= 1) {
    if (t.is(i, EVENT_VERB)?.how === "conduct") return actorIn(t, i + 1, c.first);
  }
  return "";
}
