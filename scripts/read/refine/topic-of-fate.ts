import type { Candidate, QuantityCandidate } from "../engine/candidates.ts";
import type { Context, Refiner } from "../engine/engine.ts";
import { OWN_FATE, TOPIC_NOUN } from "../engine/topics.ts";
import type { Tokens } from "../engine/tokens.ts";
import { clauseAround } from "./clause.ts";
import { admits } from "../../core/fates.ts";

/**
 * The topic of a count by what happened to the counted: killed soldiers are no strength, burned vehicles no
 * transfer. Of the topics that count the noun it is the first that admits the fate, or none.
 */
export const admitTopics: Refiner = (candidates, t, ctx) => {
  for (const c of candidates) {
    if (c.kind !== "quantity") continue;
    if (ctx.hasOwnFates) takeOwnFate(c, t);
    if (c.topic === "" && c.noun === "" && c.unit === "" && c.chain.fate === "present") c.topic = topicBefore(c, t, ctx);
    shareFate(c);
  }
  for (const c of candidates) if (c.kind === "quantity" && c.topic !== "") c.topic = topicOf(c, t, ctx);
  return candidates;
};

/** Tokens over which a bare number is still of what was counted: "down to 2,500", «تراجع عددهم إلى 3000». */
const ELLIPSIS = 40;

/** The topic of the last plural before a number that names nothing, where it counts those who are there. */
function topicBefore(c: QuantityCandidate, t: Tokens, { topicFates }: Context): string {
  for (let i = c.first - 1; i >= Math.max(0, c.first - ELLIPSIS); i -= 1) {
    if (t.lex[i] === -1) continue;
    const noun = t.is(i, TOPIC_NOUN);
    if (noun && !noun.isEvent && noun.number !== "dual" && topicFates.get(noun.topic)?.includes("present")) return noun.topic;
  }
  return "";
}

/** Words before a number, and after it, among which a word of topics.yaml says what happened to the counted. */
const BEFORE = 4;
const AFTER = 5;

/** A fate that topics.yaml adds: by the word that stands next to the number, whatever else is said. */
function takeOwnFate(c: QuantityCandidate, t: Tokens): void {
  const clause = clauseAround(t, c);
  for (let i = c.first - 1; i >= Math.max(clause.first, c.first - BEFORE); i -= 1) if (isFate(c, t, i)) return;
  for (let i = c.last; i < Math.min(clause.last, c.last + AFTER); i += 1) if (isFate(c, t, i)) return;
}

function isFate(c: QuantityCandidate, t: Tokens, i: number): boolean {
  const own = t.is(i, OWN_FATE);
  if (own) c.chain.fate = own.fate;
  return own !== undefined;
}

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
