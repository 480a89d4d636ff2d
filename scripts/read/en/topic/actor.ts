import type { EventCandidate, QuantityCandidate } from "../../engine/candidates.ts";
import type { Refiner } from "../../engine/engine.ts";
import { sentenceAround } from "../../refine/clause.ts";
import type { PhraseHit } from "../../engine/topics.ts";
import { ACTOR_ADJECTIVE, phrasesIn } from "../../engine/topics.ts";
import type { Tokens } from "../../engine/tokens.ts";

/**
 * Whose the counted are: by what stands before the noun («2,500 American soldiers», «coalition
 * troops»), by an owner behind it («troops from the coalition»), by who has them («The US has
 * 2,500 troops»), or by «its», which stands for the nearest name. Nothing else tells.
 */
export const findActors: Refiner = (candidates, t, { hasTopics }) => {
  if (!hasTopics) return candidates;
  for (const c of candidates) {
    if ((c.kind === "quantity" || c.kind === "event") && c.actor === "" && !MONEY.test(c.noun)) c.actor = actorOf(c, t);
  }
  return candidates;
};

/** «100 US dollars» are nobody's. */
const MONEY = /^(?:dollars?|cents?|dinars?|pounds?|euros?)$|\p{Sc}/iu;

function actorOf(c: QuantityCandidate | EventCandidate, t: Tokens): string {
  const own = named(t, c.first, c.last);
  if (own || c.kind === "event") return own;
  return byOwner(t, c.last) || byPossession(t, c) || counted(t, c);
}

/** The last name or adjective of an actor in the tokens. */
function named(t: Tokens, from: number, to: number): string {
  for (let i = to - 1; i >= from; i -= 1) {
    const adjective = t.is(i, ACTOR_ADJECTIVE);
    if (adjective && isNameCase(t, i)) return adjective.actor;
  }
  return actorsIn(t, from, to).at(-1)?.actor ?? "";
}

interface ActorHit {
  actor: string;
  first: number;
  last: number;
}

/** The actors named in tokens [from, to), adjectives among them only where they are names too. */
export function actorsIn(t: Tokens, from: number, to: number): ActorHit[] {
  return phrasesIn(t, from, to).flatMap(({ says, first, last }: PhraseHit) =>
    (says.kind === "actor" && isNameCase(t, first) ? [{ actor: says.actor, first, last }] : []));
}

/** «US» is a name, «us» is none. */
function isNameCase(t: Tokens, i: number): boolean {
  return t.end[i]! - t.start[i]! > 2 || t.raw(i) === t.raw(i).toUpperCase();
}

/** «of the coalition», «from the United States», «belonging to Iraq» */
function byOwner(t: Tokens, from: number): string {
  if (!t.isWord(from) || !/^(?:of|from|belonging)$/u.test(t.folded(from))) return "";
  return actorsIn(t, from + 1, from + 5)[0]?.actor ?? "";
}

/** So many tokens may stand between who has and what: bounds, «still», «about». */
const NEAR = 6;

const HAS = new Set("has have had keeps keep kept maintains maintain maintained retains retained deploys deployed sends sent stationed contributes contributed fields lost withdrew withdrawn".split(" "));

/** «The US has 2,500 troops», «its 2,500 troops» */
function byPossession(t: Tokens, c: QuantityCandidate): string {
  const { first } = sentenceAround(t, c);
  for (let i = c.first - 1; i >= Math.max(first, c.first - NEAR) && t.isWord(i); i -= 1) {
    const word = t.folded(i);
    const isHas = HAS.has(word);
    if (word === "and") return "";
    if (!isHas && !(word === "its" || word === "their")) continue;
    const names = actorsIn(t, first, i);
    const last = names.at(-1);
    if (!last) return "";
    // Who has stands right before; whose «its» is may stand farther off.
    return !isHas || i - last.last <= 3 ? last.actor : "";
  }
  return "";
}

/** «The number of US troops stands at 2,500» */
function counted(t: Tokens, c: QuantityCandidate): string {
  const { first } = sentenceAround(t, c);
  for (let i = c.first - 1; i >= Math.max(first, c.first - 10); i -= 1) {
    if (t.isWord(i) && t.folded(i) === "number" && t.folded(i + 1) === "of") return named(t, i + 2, c.first);
  }
  return "";
}
