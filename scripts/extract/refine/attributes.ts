import type { Refiner } from "../engine.ts";
import { phrasesIn } from "../topics.ts";
import { sentenceAround } from "./clause.ts";

/** What topics.yaml lets the words of the sentence say of a count or an event: `method=ied`. */
export const findAttributes: Refiner = (candidates, t, { hasTopics }) => {
  if (!hasTopics) return candidates;
  for (const c of candidates) {
    if ((c.kind !== "quantity" && c.kind !== "event") || c.topic === "") continue;
    const { first, last } = sentenceAround(t, c);
    const said = phrasesIn(t, first, last).flatMap(({ says }) =>
      (says.kind === "attribute" && says.topic === c.topic ? [says.attribute] : []));
    c.attributes = [...new Set([...c.attributes, ...said])];
  }
  return candidates;
};
