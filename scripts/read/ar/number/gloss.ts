import type { Candidate, QuantityCandidate } from "../../engine/candidates.ts";
import type { Refiner } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";

/** «(97) سبعة وتسعين», «سبعة وتسعون (97)»: a number said twice, in digits and in words, is one. */
export const mergeGlosses: Refiner = (candidates, t) => {
  const out: Candidate[] = [];
  for (const c of candidates) {
    const before = out.at(-1);
    if (before?.kind === "quantity" && c.kind === "quantity" && before.value !== null && before.value === c.value && isGloss(before, c, t)) {
      out[out.length - 1] = widen(before, c, t);
    } else out.push(c);
  }
  return out;
};

function isGloss(a: QuantityCandidate, b: QuantityCandidate, t: Tokens): boolean {
  const isOpen = t.isSign(a.first - 1, "(") && t.isSign(a.last, ")") && b.first === a.last + 1;
  const isClosed = t.isSign(a.last, "(") && b.first === a.last + 1 && t.isSign(b.last, ")");
  const one = t.isNumber(a.first) ? t.isWord(b.first) : t.isNumber(b.first);
  return one && (isOpen || isClosed);
}

function widen(a: QuantityCandidate, b: QuantityCandidate, t: Tokens): QuantityCandidate {
  const isOpen = t.isSign(a.first - 1, "(") && t.isSign(a.last, ")");
  const first = isOpen ? a.first - 1 : a.first;
  const last = isOpen ? b.last : b.last + 1;
  return { ...a, first, last, start: isOpen ? t.start[first]! : a.start, end: t.end[last - 1]! };
}
