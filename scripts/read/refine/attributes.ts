import type { Refiner } from "../engine/engine.ts";
import { phrasesIn } from "../engine/topics.ts";
import type { Candidate } from "../engine/candidates.ts";
import type { Tokens } from "../engine/tokens.ts";
import type { TokenSpan } from "./clause.ts";
import { sentenceAround } from "./clause.ts";

/** The words of a sentence that are about an event: as far as the next one before it and behind it. */
function ownWords(candidates: readonly Candidate[], t: Tokens, at: number): TokenSpan {
  let { first, last } = sentenceAround(t, candidates[at]!);
  for (let n = at - 1; n >= 0 && candidates[n]!.first >= first; n -= 1) if (candidates[n]!.kind === "event") first = Math.max(first, candidates[n]!.last);
  for (let n = at + 1; n < candidates.length && candidates[n]!.first < last; n += 1) if (candidates[n]!.kind === "event") last = Math.min(last, candidates[n]!.first);
  return { first, last };
}

/** What topics.yaml lets the words of the sentence say of a count or an event: `method=ied`. */
export const findAttributes: Refiner = (candidates, t, { hasTopics }) => {
  if (!hasTopics) return candidates;
  for (const [at, c] of candidates.entries()) {
    if ((c.kind !== "quantity" && c.kind !== "event") || c.topic === "") continue;
    const { first, last } = c.kind === "event" ? ownWords(candidates, t, at) : sentenceAround(t, c);
    for (const { says } of phrasesIn(t, first, last)) {
      if (says.kind !== "attribute" || says.topic !== c.topic || c.attributes.includes(says.attribute)) continue;
      c.attributes = [...c.attributes, says.attribute];
    }
  }
  return candidates;
};
