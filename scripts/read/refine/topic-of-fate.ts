import type { Candidate, QuantityCandidate } from "../engine/candidates.ts";
import type { Context, Refiner } from "../engine/engine.ts";
import { TOPIC_NOUN } from "../engine/topics.ts";
import type { Tokens } from "../engine/tokens.ts";
import { admits } from "../../core/fates.ts";

/**
 * The topic of a count by what happened to the counted: killed soldiers are no strength, burned vehicles no
 * transfer. Of the topics that count the noun it is the first that admits the fate, or none.
 */
export const admitTopics: Refiner = (candidates, t, ctx) => {
  for (const c of candidates) if (c.kind === "quantity") shareFate(c);
  for (const c of candidates) if (c.kind === "quantity" && c.topic !== "") c.topic = topicOf(c, t, ctx);
  return candidates;
};

/** «12 شخصا قتلوا بينهم 3 جنود»: a part of which nothing else is said shares its whole's fate. */
function shareFate(c: QuantityCandidate): void {
  const whole: Candidate | null = c.partOf;
  if (whole?.kind === "quantity" && (c.chain.fate ?? "") === "" && (whole.chain.fate ?? "") !== "") c.chain.fate = whole.chain.fate!;
}

function topicOf(c: QuantityCandidate, t: Tokens, { topicFates }: Context): string {
  const noun = c.nounAt === -1 ? undefined : t.is(c.nounAt, TOPIC_NOUN);
  const topics = noun?.topics.includes(c.topic) ? noun.topics : [c.topic];
  return topics.find((topic) => admits(topicFates.get(topic), c.chain.fate ?? "")) ?? "";
}
