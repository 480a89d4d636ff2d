import type { Candidate, QuantityCandidate } from "../engine/candidates.ts";
import type { Refiner } from "../engine/engine.ts";
import { foldWord } from "../../core/fold.ts";
import { ACTOR_ADJECTIVE, TOPIC_NOUN } from "../engine/topics.ts";
import type { Tokens } from "../engine/tokens.ts";
import { sentenceAround } from "./clause.ts";

/** How a language says that one number is part of another. */
export interface PartWords {
  /** number of tokens that say «of whom», ending right before token i; 0 where none do: «من بينهم» */
  ofWhich(t: Tokens, i: number): number;
  /** whether token i joins the number there to the one before it: «بينهم 3 نساء و5 أطفال» */
  isAnd(t: Tokens, i: number, before: Candidate): boolean;
  /** whether the tokens [from, to) between a part and its whole say «out of»: «73 من أصل 329» */
  isOutOf(t: Tokens, from: number, to: number): boolean;
  /** whether the word at i, right after a number, says that it is some of those before: «ثلاث منها» */
  isOfThem?(t: Tokens, i: number): boolean;
  /** whether the count is of others than those before: «18 آخرون», "nine others" */
  isOther(t: Tokens, c: QuantityCandidate): boolean;
  /** 1 where persons are counted, −1 where things are, 0 where the noun does not tell */
  kindOf(c: QuantityCandidate): -1 | 0 | 1;
}

/** Tokens between «of whom» and its number: «بينهم نحو 2500», «بينهم أكثر من». */
const LOOSE = 3;

/** Links parts to their wholes, and lets a part that names nothing else inherit what is counted. */
export function findParts(words: PartWords): Refiner {
  return (candidates, t) => {
    const counts = candidates.filter((c): c is QuantityCandidate => c.kind === "quantity");
    counts.forEach((c, n) => {
      const before = counts[n - 1];
      const after = counts[n + 1];
      if (words.isOther(t, c)) return;
      if (before && isPart(c, before, t, words)) link(c, wholeOf(counts, n, t, words), t);
      else if (before?.partOf?.kind === "quantity" && c.first - before.last <= 1 && words.isAnd(t, c.first, before)) link(c, before.partOf, t);
      if (after && c.partOf === null && words.isOutOf(t, c.last, after.first)) link(c, after, t);
    });
    return candidates;
  };
}

function isPart(c: QuantityCandidate, before: QuantityCandidate, t: Tokens, { ofWhich, isOfThem }: PartWords): boolean {
  if (isOfThem?.(t, c.last)) return true;
  for (let i = c.first; i > Math.max(before.last, c.first - 1 - LOOSE); i -= 1) if (ofWhich(t, i) > 0) return true;
  return false;
}

/** Counts before a part among which its whole is looked for. */
const WHOLES = 6;

/**
 * The nearest count before the part, in its sentence, that can hold it: one of the same noun before any other, for of
 * «9 raids in six cities, among them three raids» the raids are three.
 */
function wholeOf(counts: readonly QuantityCandidate[], n: number, t: Tokens, words: PartWords): QuantityCandidate | null {
  const part = counts[n]!;
  const { first } = sentenceAround(t, part);
  let nearest: QuantityCandidate | null = null;
  for (let k = n - 1; k >= Math.max(0, n - WHOLES); k -= 1) {
    const whole = counts[k]!;
    if (whole.first < first) break;
    if (whole.partOf !== null || !canHold(whole, part, words)) continue;
    if (isSameNoun(whole, part, t)) return whole;
    nearest ??= whole;
  }
  return nearest;
}

/** More, no money, and persons among persons. */
function canHold(whole: QuantityCandidate, part: QuantityCandidate, { kindOf }: PartWords): boolean {
  if (whole.value !== null && part.value !== null && whole.value <= part.value) return false;
  if ((whole.unit !== "" || MONEY.test(whole.noun)) !== (part.unit !== "" || MONEY.test(part.noun)) && part.noun !== "") return false;
  return kindOf(whole) * kindOf(part) !== -1;
}

const MONEY = /^(?:dollars?|euros?|dinars?|pounds?|دولار|دولارا|دولارات|دينار|دينارا|دنانير|يورو|جنيه|جنيها|ريال|ليرة)$|\p{Sc}/iu;

function isSameNoun(a: QuantityCandidate, b: QuantityCandidate, t: Tokens): boolean {
  const [x, y] = [foldWord(a.noun), foldWord(b.noun)];
  if (x === "" || y === "") return false;
  if (x === y) return true;
  const topic = a.nounAt === -1 ? undefined : t.is(a.nounAt, TOPIC_NOUN)?.topic;
  if (topic !== undefined && b.nounAt !== -1 && t.is(b.nounAt, TOPIC_NOUN)?.topic === topic) return true;
  let common = 0;
  while (common < x.length && x[common] === y[common]) common += 1;
  return common >= 3 && common >= Math.max(x.length, y.length) - 2;
}

function link(part: QuantityCandidate, whole: QuantityCandidate | null, t: Tokens): void {
  part.partOf = whole;
  const namesNothing = part.noun === "" || (part.nounAt !== -1 && t.is(part.nounAt, ACTOR_ADJECTIVE) !== undefined);
  if (whole && part.topic === "" && namesNothing) part.topic = whole.topic;
}
