import { tallyAll } from "../tally/index.ts";
import { makeEvidence } from "./evidence.ts";
import type { Figure } from "./measure.ts";
import { inTurn } from "./measure.ts";

/** Forty declared tables over 2,000 articles, each of three of sixteen topics; and ten that count all there is. */
export async function benchTally(): Promise<Figure[]> {
  const [whole, half, dense] = [makeEvidence(2000, 40), makeEvidence(1000, 40), makeEvidence(2000, 10, 16)];
  const [ms, halfMs, denseMs] = (await inTurn([() => void tallyAll(whole), () => void tallyAll(half), () => void tallyAll(dense)], 3)) as [number, number, number];
  return [
    { name: "40 tables of 2,000 articles, 24,000 mentions", value: ms / 1000, unit: "s", atMost: 2 },
    { name: "10 tables that count all of them", value: denseMs / 1000, unit: "s" },
    { name: "twice the articles, the time is", value: ms / halfMs, unit: "times", atMost: 2.6 },
    { name: "memory, the result with all it was made from", value: heapOf(() => tallyAll(makeEvidence(2000, 40))), unit: "MB" },
    { name: "of half the articles", value: heapOf(() => tallyAll(makeEvidence(1000, 40))), unit: "MB" },
  ];
}

/** Megabytes that a result keeps and its making needed. */
function heapOf(make: () => unknown): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const kept = make();
  const used = (process.memoryUsage().heapUsed - before) / 1e6;
  return kept === undefined ? 0 : used;
}
