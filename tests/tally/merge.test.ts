/** The tally on many machines is the tally on one: the laws of map, merge and finish. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeEvidence } from "../../scripts/bench/evidence.ts";
import { finish } from "../../scripts/tally/finish.ts";
import { mapAll, tallyAll } from "../../scripts/tally/index.ts";
import { parsePartial, printPartial } from "../../scripts/tally/lines.ts";
import { merge, union } from "../../scripts/tally/merge.ts";
import type { Merged } from "../../scripts/tally/merge.ts";
import type { Partial } from "../../scripts/tally/map.ts";

const input = makeEvidence(30, 20, 12);
const partials = [...mapAll(input)];
const whole = JSON.stringify(tallyAll(input));

/** Joins partial findings as the second stage does: those of one key, each reading once. */
function mergeStage(lines: readonly string[]): string[] {
  const merged: Merged = merge(new Map(), lines.map(parsePartial));
  return [...merged].flatMap(([table, groups]) => [...groups].map(([key, readings]) => printPartial({ table, key, readings: union(readings) })));
}

const finishStage = (lines: readonly string[]): string => JSON.stringify(finish(merge(new Map(), lines.map(parsePartial)), input.topics));

test("the made evidence fills all tables", () => {
  const counts = Object.values(tallyAll(input)).map((rows) => rows.length);
  expect(counts).toHaveLength(20);
  expect(Math.min(...counts)).toBeGreaterThan(0);
});

test("any split, any order, any repetition gives the same bytes", () => {
  const lines = partials.map(printPartial);
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), fc.integer({ min: 1, max: 9 }), (chance, parts) => {
      const next = (below: number): number => chance.next().value % below;
      const split: string[][] = Array.from({ length: parts }, () => []);
      for (const line of lines) for (let times = 1 + (next(5) ? 0 : next(3)); times > 0; times -= 1) split[next(parts)]!.push(line);
      for (const part of split) for (let i = part.length - 1; i > 0; i -= 1) {
        const j = next(i + 1);
        [part[i], part[j]] = [part[j]!, part[i]!];
      }
      // some parts are merged once, some twice, some not at all
      const merged = split.map((part, i) => (i % 3 === 0 ? part : i % 3 === 1 ? mergeStage(part) : mergeStage(mergeStage(part))));
      expect(finishStage(merged.flat())).toBe(whole);
    }),
    { numRuns: 12 },
  );
});

test("merging is commutative, associative and idempotent", () => {
  const [a, b, c] = [partials.filter((_, i) => i % 3 === 0), partials.filter((_, i) => i % 3 === 1), partials.filter((_, i) => i % 2 === 0)];
  const lines = (...sets: Partial[][]): string[] => mergeStage(sets.flat().map(printPartial)).sort();
  expect(lines(a, b)).toEqual(lines(b, a));
  expect(mergeStage([...lines(a, b), ...c.map(printPartial)]).sort()).toEqual(mergeStage([...a.map(printPartial), ...lines(b, c)]).sort());
  expect(lines(a, a)).toEqual(lines(a));
});

test("articles in any order, and a mention read in two ways, give the same", () => {
  expect(JSON.stringify(tallyAll({ ...input, articles: [...input.articles].reverse(), evidence: [...input.evidence].reverse() }))).toBe(whole);
  const other = partials.map((partial) => ({ ...partial, readings: partial.readings.map((reading) => ({ ...reading, status: "stale" as const })) }));
  const finished = (sets: Partial[][]): string => JSON.stringify(finish(merge(new Map(), sets.flat()), input.topics));
  expect(finished([partials, other])).toBe(finished([other, partials]));
});

test("a line that is no partial finding is refused", () => {
  for (const line of ["", "troops", "troops/us", "troops/us\t{}", 'troops/us\t[{"id":1}]', "troops/us\tnull"]) expect(() => parsePartial(line)).toThrow("not a partial finding");
});
