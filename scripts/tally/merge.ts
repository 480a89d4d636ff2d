import type { Partial } from "./map.ts";
import type { Reading } from "./reading.ts";

/** table → key of a row → readings, in which one may stand several times until `union` is asked */
export type Merged = Map<string, Map<string, Reading[]>>;

/**
 * Adds partial findings to those that are there: a union of sets. In whatever order they come, however they were
 * split, however often one comes again, `union` of each row is the same in the end.
 */
export function merge(into: Merged, partials: Iterable<Partial>): Merged {
  for (const { table, key, readings } of partials) {
    let groups = into.get(table);
    if (!groups) into.set(table, (groups = new Map()));
    const group = groups.get(key);
    if (group) for (const reading of readings) group.push(reading);
    else groups.set(key, [...readings]);
  }
  return into;
}

/** Each mention once. Two runs may have read one mention in two ways; which came first must not matter. */
export function union(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const byId = new Map<string, Reading>();
  for (const reading of readings) {
    const there = byId.get(reading.id);
    if (there === undefined || (there !== reading && JSON.stringify(reading) < JSON.stringify(there))) byId.set(reading.id, reading);
  }
  return byId.size === readings.length ? readings : [...byId.values()];
}
