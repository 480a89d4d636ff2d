import type { DateCandidate } from "../engine/candidates.ts";
import type { Refiner } from "../engine/engine.ts";
import type { PhraseHit } from "../engine/topics.ts";
import { phrasesIn } from "../engine/topics.ts";
import type { Tokens } from "../engine/tokens.ts";
import { clauseAround, endsSentence, sentenceAround } from "./clause.ts";

/**
 * The role of a date, by the words of topics.yaml in its clause: the nearest before it, else the
 * nearest after it. A date that opens its sentence («وفي 5 يناير 2020، صوّت البرلمان») belongs to
 * what follows; any other whose clause is silent to what stands shortly before.
 */
export const findRoles: Refiner = (candidates, t, { hasTopics }) => {
  if (!hasTopics) return candidates;
  for (const c of candidates) if (c.kind === "date" && c.topic === "") c.topic = roleOf(c, t);
  return candidates;
};

/** Tokens over which a date still belongs to a word of another clause. */
const FAR = 14;

function roleOf(c: DateCandidate, t: Tokens): string {
  const clause = clauseAround(t, c);
  const inClause = roles(t, clause.first, clause.last);
  const near = nearest(inClause, c);
  if (near !== "") return near;
  const isOpening = c.first - clause.first <= 2 && endsSentence(t, clause.first - 1);
  if (isOpening) {
    // «نهاية العام الجاري.. انسحاب القوات»: a headline goes on after its dots.
    const to = endsSentence(t, clause.last) && !t.isNewline(clause.last) ? lineEnd(t, clause.last) : sentenceAround(t, c).last;
    return nearest(roles(t, c.last, Math.min(to, c.last + FAR)), c);
  }
  const { first } = sentenceAround(t, c);
  return nearest(roles(t, Math.max(first, c.first - FAR), c.first), c);
}

function lineEnd(t: Tokens, i: number): number {
  let at = i;
  while (!t.isNewline(at) && at - i < FAR) at += 1;
  return at;
}

const roles = (t: Tokens, first: number, last: number): PhraseHit[] =>
  phrasesIn(t, first, last).filter(({ says }) => says.kind === "role");

/** The role of the hit nearest before the date, or else after it; of two at one place the longer. */
function nearest(hits: readonly PhraseHit[], c: DateCandidate): string {
  let best: PhraseHit | null = null;
  for (const hit of hits) if (hit.last <= c.first && (!best || hit.first > best.first || hit.last > best.last)) best = hit;
  if (!best) for (const hit of hits) if (hit.first >= c.last && (!best || hit.first < best.first || (hit.first === best.first && hit.last > best.last))) best = hit;
  return best?.says.kind === "role" ? best.says.role : "";
}
