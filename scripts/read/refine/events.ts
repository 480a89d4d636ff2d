import type { Candidate, EventCandidate } from "../engine/candidates.ts";
import type { Refiner } from "../engine/engine.ts";
import { byStart } from "../engine/overlap.ts";
import { TOPIC_NOUN, phrasesIn, wordsBefore } from "../engine/topics.ts";
import type { Tokens } from "../engine/tokens.ts";
import { sentenceAround } from "./clause.ts";
import { EVENT_VERB } from "./event-words.ts";

/** Tokens of a text that tell one happening, and the noun by which it is called. */
export interface EventSpan {
  first: number;
  last: number;
  /** the token of its noun, or of who or what did it */
  nounAt: number;
}

/** How a language tells a single attack. */
export interface EventWords {
  /** a noun of which attacks are known: «هجوم», "attack"; the topic that counts it gets those told by verbs too */
  readonly attack: string;
  /** the noun at i as one happening, or null: it may be denied, feared, foiled, or said in general */
  byNoun(t: Tokens, i: number, span: EventSpan, isQualified: boolean): EventSpan | null;
  /** whether the noun phrase at `first` says once more what a verb before it has told: "bombers killed 27 in an attack" */
  isAgain(t: Tokens, first: number): boolean;
  /** what the verb at i and its subject tell, or null */
  byVerb(t: Tokens, i: number): EventSpan | null;
}

const BY_NOUN = "refine/events";
const BY_VERB = "refine/events-by-verb";

/** Tokens between a noun and the phrase that qualifies it. */
const QUALIFIED_WITHIN = 2;

/**
 * Single happenings of a topic whose `events` is set, told without a number: by a noun («هجوماً بطائرة مسيّرة», "a drone
 * attack", "attack on the embassy"), or, of attacks, by a verb («انفجرت عبوة ناسفة», "gunmen stormed").
 */
export function findEvents(words: EventWords): Refiner {
  return (candidates, t, ctx) => {
    if (!ctx.hasTopics) return candidates;
    const held = nounsHeld(candidates, t.count);
    const attack = t.lexicon.entry(words.attack)?.senses.find((s) => s.class === TOPIC_NOUN)?.meaning as (typeof TOPIC_NOUN)["meaning"];
    const found: EventCandidate[] = [];
    let free = 0;
    const take = (span: EventSpan | null, topic: string, rule: string): void => {
      if (!span || span.first < free) return;
      const told = found.at(-1);
      const isTwice = rule === BY_NOUN && told?.rule === BY_VERB && words.isAgain(t, span.first);
      if (isTwice && sentenceAround(t, span).first <= told.first) return;
      found.push(toEvent(t, span, topic, rule));
      free = span.last;
    };
    for (let i = 0; i < t.count; i += 1) {
      if (t.lex[i] === -1) continue;
      const noun = t.is(i, TOPIC_NOUN);
      if (noun?.isEvent && held[i] === 0) take(readNoun(t, i, noun.topic, words), noun.topic, BY_NOUN);
      if (attack?.isEvent && i >= free && t.is(i, EVENT_VERB)) take(words.byVerb(t, i), attack.topic, BY_VERB);
    }
    return found.length === 0 ? candidates : byStart([...candidates, ...found]);
  };
}

/** Of each token whether a count's noun, or a date, stands there. */
function nounsHeld(candidates: readonly Candidate[], count: number): Uint8Array {
  const held = new Uint8Array(count);
  for (const c of candidates) {
    held.fill(1, c.first, c.last);
    if (c.kind === "quantity" && c.nounAt !== -1) held[c.nounAt] = 1;
  }
  return held;
}

function readNoun(t: Tokens, i: number, topic: string, words: EventWords): EventSpan | null {
  const noun = t.is(i, TOPIC_NOUN)!;
  if (noun.number !== "singular" || noun.hasPronoun) return null;
  const more = wordsBefore(t, i, noun);
  if (more === -1) return null;
  const sentence = sentenceAround(t, { first: i, last: i + 1 });
  let last = i + 1;
  let first = i - more;
  for (const { says, first: from, last: to } of phrasesIn(t, Math.max(sentence.first, i - QUALIFIED_WITHIN), sentence.last)) {
    if (says.kind !== "attribute" || says.topic !== topic) continue;
    if (from <= last + QUALIFIED_WITHIN && to > last && from > i && last === i + 1) last = to;
    else if (from < last && to > last) last = to;
    // "a drone attack": what qualifies the noun may stand right before it.
    else if ((to === first && !t.proclitic(first).conjunction) || (to === last && from < first)) first = from;
  }
  const isQualified = last > i + 1 || first < i - more;
  return words.byNoun(t, i, { first, last, nounAt: i }, isQualified);
}

function toEvent(t: Tokens, { first, last, nounAt }: EventSpan, topic: string, rule: string): EventCandidate {
  const start = first < nounAt ? t.start[first]! : t.bare(first);
  return {
    kind: "event", first, last, start: t.proclitic(first).form === "" ? start : t.bare(first), end: t.end[last - 1]!, rule,
    noun: t.text.slice(t.stem(nounAt), t.end[nounAt]!), nounAt, topic, actor: "", attributes: [], partOf: null, when: null, chain: { fate: "happened" },
  };
}
