import type { Lang, Mention } from "../../core/types.ts";
import type { Fact, Facts } from "../facts/fact.ts";

export type Reader = (text: string, lang: Lang) => Mention[];

/** A part of a text that is bound to data: it is checked against that, and not read. */
export interface BoundPart {
  start: number;
  end: number;
  /** name of the fact it prints; empty if it is something else */
  fact: string;
}

export interface Finding {
  start: number;
  rule: "unbound-number" | "bound-changed";
  message: string;
}

/** Numbers and dates in a text that are no part of what is bound, and words around a fact that change what it says. */
export function scanText(text: string, bound: readonly BoundPart[], lang: Lang, facts: Facts, read: Reader): Finding[] {
  const out: Finding[] = [];
  const flagged: { start: number; end: number }[] = [];
  const add = (start: number, end: number): void => {
    flagged.push({ start, end });
    out.push({ start, rule: "unbound-number", message: `number that is no fact: “${text.slice(start, end)}”; write :fact[…], :date[…] or :literal[…]{why="…"}` });
  };
  for (const mention of read(text, lang)) {
    if (mention.kind === "event") continue;
    const over = bound.filter((one) => one.start < mention.end && one.end > mention.start);
    if (!over.length) {
      add(mention.start, mention.end);
      continue;
    }
    const [part] = over;
    const fact = over.length === 1 ? facts.get(part!.fact) : undefined;
    // Only where the reader understands the fact by itself can other words be said to change it.
    const alone = fact && read(text.slice(part!.start, part!.end), lang).find((one) => one.kind === mention.kind);
    const drift = fact && alone && !driftOf(alone, fact) && driftOf(mention, fact);
    if (drift) out.push({ start: mention.start, rule: "bound-changed", message: `the words around ${fact.name} change what it says: “${mention.quote}” reads as ${drift}` });
  }
  // Whatever the reader makes of them: no digit stands on its own.
  for (const match of text.matchAll(/\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const isIn = (one: { start: number; end: number }): boolean => one.start <= start && one.end >= end;
    if (!bound.some(isIn) && !flagged.some(isIn)) add(start, end);
  }
  return out;
}

/** What the reader makes of a fact among its words, where that is not what the fact says; else empty. */
function driftOf(mention: Mention, { value }: Fact): string {
  if (mention.kind !== "quantity" || value.type !== "quantity" || mention.value === null) return "";
  const { amount } = value;
  if (amount.bound === "vague" || amount.bound === "between" || mention.bound === "between") return "";
  if (mention.value === amount.value && mention.bound === amount.bound) return "";
  return `${mention.bound} ${mention.value}`;
}
