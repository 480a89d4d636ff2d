import type { Candidate, EventCandidate } from "../engine/candidates.ts";
import type { Refiner } from "../engine/engine.ts";
import { byStart, heldTokens } from "../engine/overlap.ts";
import { TOPIC_NOUN, phrasesIn, wordsBefore } from "../engine/topics.ts";
import type { Tokens } from "../engine/tokens.ts";
import { sentenceAround } from "./clause.ts";

/** Tokens between a noun and the phrase that qualifies it. */
const QUALIFIED_WITHIN = 2;

/**
 * One happening of a topic whose `events` is set: a noun in the singular, indefinite and without a
 * number, qualified by one of the topic's attributes: «هجوماً بطائرة مسيّرة», "a drone attack".
 */
export function findEvents(isIndefinite: (t: Tokens, i: number) => boolean): Refiner {
  return (candidates, t, { hasTopics }) => {
    if (!hasTopics) return candidates;
    const held = heldTokens(candidates, t.count);
    for (const c of candidates) if (c.kind === "quantity" && c.nounAt !== -1) held[c.nounAt] = 1;
    const found: Candidate[] = [];
    for (let i = 0; i < t.count; i += 1) {
      if (t.is(i, TOPIC_NOUN) === undefined || held[i] === 1) continue;
      const event = readEvent(t, i, isIndefinite);
      if (event) found.push(event);
    }
    return found.length === 0 ? candidates : byStart([...candidates, ...found]);
  };
}

function readEvent(t: Tokens, i: number, isIndefinite: (t: Tokens, i: number) => boolean): EventCandidate | null {
  const noun = t.is(i, TOPIC_NOUN);
  if (!noun?.isEvent || noun.number !== "singular" || noun.hasPronoun || wordsBefore(t, i, noun) === -1 || !isIndefinite(t, i)) return null;
  const sentence = sentenceAround(t, { first: i, last: i + 1 });
  let last = i + 1;
  let first = i;
  for (const { says, first: from, last: to } of phrasesIn(t, Math.max(sentence.first, i - QUALIFIED_WITHIN), sentence.last)) {
    if (says.kind !== "attribute" || says.topic !== noun.topic) continue;
    if (from <= last + QUALIFIED_WITHIN && to > last && from > i && last === i + 1) last = to;
    else if (from < last && to > last) last = to;
    // "a drone attack": what qualifies the noun may stand right before it.
    else if (to === i) first = from;
  }
  if (last === i + 1 && first === i) return null;
  const start = first < i ? t.start[first]! : t.bare(i);
  return {
    kind: "event", first, last, start, end: t.end[last - 1]!, rule: "refine/events",
    noun: t.text.slice(t.stem(i), t.end[i]!), nounAt: i, topic: noun.topic, actor: "", attributes: [], partOf: null, when: null, chain: {},
  };
}
