import type { Refiner } from "../engine/engine.ts";
import { phrasesIn } from "../engine/topics.ts";
import { sentenceAround } from "./clause.ts";

/** What topics.yaml lets the words of the sentence say of a count or an event: `method=ied`. */
export const findAttributes: Refiner = (candidates, t, { hasTopics }) => {
  if (!hasTopics) return candidates;
  for (const c of candidates) {
    if ((c.kind !== "quantity" && c.kind !== "event") || c.topic === "") continue;
    const { first, last } = sentenceAround(t, c);
    for (const { says } of phrasesIn(t, first, last)) {
      if (says.kind !== "attribute" || says.topic !== c.topic || c.attributes.includes(says.attribute)) continue;
      c.attributes = [...c.attributes, says.attribute];
    }
  }
  return candidates;
};
