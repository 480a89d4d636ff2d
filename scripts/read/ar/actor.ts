import type { EventCandidate, QuantityCandidate } from "../engine/candidates.ts";
import type { Context, Refiner } from "../engine/engine.ts";
import { sentenceAround } from "../refine/clause.ts";
import { ACTOR_ADJECTIVE, TOPIC_NOUN, phrasesIn } from "../engine/topics.ts";
import { FATE_WORD } from "../refine/fate-words.ts";
import type { Tokens } from "../engine/tokens.ts";
import { COUNT } from "./noun/words.ts";

/**
 * Whose the counted are: by the adjective («جندي أميركي», «2500 أمريكي»), by «ل» or construct
 * («جندي للتحالف»), or by a pronoun, which stands for the nearest name of its gender («عسكرييها»).
 * Nothing else tells, and then nothing is said.
 */
export const findActors: Refiner = (candidates, t, ctx) => {
  if (!ctx.hasTopics) return candidates;
  for (const c of candidates) {
    // Whose they are matters only of what is tallied, or befell somebody.
    if ((c.kind === "quantity" || c.kind === "event") && c.actor === "" && (c.topic !== "" || (c.chain.fate ?? "") !== "")) c.actor = actorOf(c, t, ctx);
  }
  return candidates;
};

/** Words after the noun among which its adjective, or its owner, is looked for. */
const NEAR = 3;

function actorOf(c: QuantityCandidate | EventCandidate, t: Tokens, ctx: Context): string {
  if (c.nounAt === -1) return counted(c, t);
  const own = t.is(c.nounAt, ACTOR_ADJECTIVE);
  if (own) return own.actor;
  const noun = t.is(c.nounAt, TOPIC_NOUN);
  if (noun?.hasPronoun) return byPronoun(c, t, ctx);
  return byAdjective(t, c.nounAt + 1) || byOwner(t, c.nounAt + 1) || bySender(c, t) || counted(c, t);
}

function byAdjective(t: Tokens, from: number): string {
  for (let i = from; i < from + NEAR && t.isWord(i); i += 1) {
    const { preposition, conjunction } = t.proclitic(i);
    if (preposition !== "" || conjunction) return "";
    const adjective = t.is(i, ACTOR_ADJECTIVE);
    if (adjective) return adjective.actor;
    if (t.folded(i).length <= 3) return "";
  }
  return "";
}

/** «للتحالف», «من قوات التحالف», «تابعة للتحالف»; a bare name only right after the noun. */
function byOwner(t: Tokens, from: number): string {
  for (const { first, says } of phrasesIn(t, from, from + NEAR)) {
    if (says.kind !== "actor") continue;
    const { preposition } = t.proclitic(first);
    if (preposition === "ل" || (first === from && preposition === "")) return says.actor;
    if (t.folded(first - 1) === "قوات" || t.folded(first - 1) === "جنود") return says.actor;
  }
  return "";
}

/** «3400 عسكري أرسلتهم واشنطن»: whose they are is who sent them. */
function bySender(c: QuantityCandidate | EventCandidate, t: Tokens): string {
  for (let i = c.last; i < c.last + NEAR; i += 1) {
    const verb = t.is(i, FATE_WORD);
    if (verb?.hasObject !== true || (verb.fate !== "sent" && verb.fate !== "left")) continue;
    const says = phrasesIn(t, i + 1, i + 1 + NEAR).find(({ first }) => first === i + 1)?.says;
    return says?.kind === "actor" ? says.actor : "";
  }
  return "";
}

const FEMININE = /ها$/u;
const MASCULINE = /ه$/u;

/** The nearest name before, in the sentence, whose gender is the pronoun's. */
function byPronoun(c: QuantityCandidate | EventCandidate, t: Tokens, { actorGender }: Context): string {
  const word = t.entry(c.nounAt)!.form;
  const gender = FEMININE.test(word) ? "f" : MASCULINE.test(word) ? "m" : "";
  const { first } = sentenceAround(t, c);
  const named = phrasesIn(t, first, c.nounAt).findLast(({ says }) => says.kind === "actor" && actorGender.get(says.actor) === gender);
  return named?.says.kind === "actor" ? named.says.actor : "";
}

/** Tokens between «عدد القوات الأميركية» and its number. */
const COUNT_REACH = 10;

/** «عدد القوات الأميركية يبلغ 2500 جندي»: the adjective stands with what is said to be counted. */
function counted(c: QuantityCandidate | EventCandidate, t: Tokens): string {
  for (let i = c.first - 1; i >= c.first - COUNT_REACH && (t.isWord(i) || t.isNumber(i)); i -= 1) {
    if (t.is(i, COUNT)) return byAdjective(t, i + 1);
  }
  return "";
}
