import type { Candidate, EventCandidate, QuantityCandidate } from "../../engine/candidates.ts";
import type { Refiner } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { endsSentence, sentenceAround } from "../../refine/clause.ts";
import { EVENT_VERB } from "../../refine/event-words.ts";
import { actorsIn } from "../topic/actor.ts";
import { isComma, phraseStart, word } from "./phrase.ts";
import { EN_FATE } from "./words.ts";

/**
 * Who did it, an actor of topics.yaml: the subject of the verb ("The coalition killed 12", "its jets had killed"), who
 * is named after "by", or whose raid it was ("in a US drone strike").
 */
export const findBy: Refiner = (candidates, t, { hasTopics }) => {
  if (!hasTopics) return candidates;
  for (const c of candidates) {
    if (!isDone(c)) continue;
    const by = afterBy(c, t) || (c.kind === "event" ? byOfAttack(c, t) : bySubject(c, t));
    if (by !== "") c.chain.by = by;
  }
  return candidates;
};

const DONE = new Set("killed wounded killed_or_wounded captured detained abducted released displaced destroyed damaged given removed sent foiled happened".split(" "));

const isDone = (c: Candidate): c is QuantityCandidate | EventCandidate =>
  c.kind === "event" || (c.kind === "quantity" && DONE.has(c.chain.fate ?? ""));

const REACH = 12;

/** "were killed by coalition forces", "killed in a US air strike" */
function afterBy(c: QuantityCandidate | EventCandidate, t: Tokens): string {
  for (let i = c.last; i < c.last + REACH && !endsSentence(t, i); i += 1) {
    if (isComma(t, i)) return "";
    if (word(t, i) === "by") return firstActor(t, i + 1);
    if (/^(?:in|after)$/u.test(word(t, i)) && isAttackPhrase(t, i + 1)) return firstActor(t, i + 1);
  }
  return "";
}

function firstActor(t: Tokens, from: number): string {
  const hit = actorsIn(t, from, from + 5)[0];
  return hit && !isAside(t, Math.max(hit.first, from)) || (hit && hit.first <= from + 1) ? hit.actor : "";
}

function isAttackPhrase(t: Tokens, i: number): boolean {
  for (let at = i; at < i + 6 && t.isWord(at); at += 1) if (/^(?:strike|strikes|airstrike|airstrikes|raid|raids|attack|attacks|bombing|shelling|fire|bombardment)$/u.test(word(t, at))) return true;
  return false;
}

/** The subject of a verb at i: the last actor named before it in its clause; "its" stands for the last in the sentence. */
function subjectOf(t: Tokens, i: number): string {
  const { first } = sentenceAround(t, { first: i, last: i + 1 });
  let from = i;
  while (from > first && i - from < 14 && !isComma(t, from - 1) && !/^(?:that|said|when|after|while|who|which|and)$/u.test(word(t, from - 1))) from -= 1;
  const named = actorsIn(t, from, i).at(-1);
  if (named) return i - named.last <= NEAR && !isAside(t, named.first) ? named.actor : "";
  for (let at = from; at < i; at += 1) if (word(t, at) === "its" || word(t, at) === "their") return actorsIn(t, first, at).at(-1)?.actor ?? "";
  return "";
}

/** Words from a name to its verb: "US forces have killed". */
const NEAR = 4;

/** "across Iraq", "in central Baghdad", "targeting the Baghdad headquarters": not who did it. */
function isAside(t: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - 3 && t.isWord(at); at -= 1) {
    if (/^(?:in|near|from|of|against|inside|outside|on|to|across|throughout|around|at|for|with|into|over|targeting|hitting|attacking|than)$/u.test(word(t, at))) return true;
  }
  return false;
}

function bySubject(c: QuantityCandidate, t: Tokens): string {
  const start = phraseStart(c, t);
  for (let i = start - 1; i >= start - 6 && i >= 0 && !endsSentence(t, i) && !isComma(t, i); i -= 1) {
    const verb = t.is(i, EN_FATE);
    if (verb?.frame === "object" && verb.fate === c.chain.fate) {
      // "…, killing two": its subject stands too far off to be sure of.
      if (verb.form === "ing") return "";
      const at = word(t, i - 1) === "and" ? earlierVerb(t, i - 1) : i;
      return subjectOf(t, at);
    }
  }
  return "";
}

/** "killed 60 fighters and destroyed nine vehicles": the second verb has the subject of the first. */
function earlierVerb(t: Tokens, i: number): number {
  for (let at = i - 1; at >= i - 8 && !endsSentence(t, at); at -= 1) if (t.is(at, EN_FATE)?.frame === "object") return at;
  return i;
}

/** "a US drone strike", "US jets carried out an air strike", "coalition warplanes bombed" */
function byOfAttack(c: EventCandidate, t: Tokens): string {
  const own = actorsIn(t, Math.max(0, c.first - 3), c.last).at(-1);
  if (own && own.last >= c.first - 1 && !isAside(t, own.first)) return own.actor;
  for (let i = c.first - 1; i >= c.first - 6 && i >= 0 && !endsSentence(t, i) && !isComma(t, i); i -= 1) if (t.is(i, EVENT_VERB)?.how === "conduct") return subjectOf(t, i);
  return "";
}
