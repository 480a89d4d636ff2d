import type { Partial } from "./map.ts";
import type { Reading } from "./reading.ts";

/** table → key of a row → mention id → reading */
export type Merged = Map<string, Map<string, Map<string, Reading>>>;

/**
 * Adds partial findings to those that are there: a union of sets. In whatever order they come, however they were
 * split, however often one comes again, the same is there in the end.
 */
export function merge(into: Merged, partials: Iterable<Partial>): Merged {
  for (const { table, key, readings } of partials) {
    let groups = into.get(table);
    if (!groups) into.set(table, (groups = new Map()));
    let group = groups.get(key);
    if (!group) groups.set(key, (group = new Map()));
    for (const reading of readings) {
      const there = group.get(reading.id);
      // two runs may have read one mention in two ways; which came first must not matter
      if (there === undefined || (there !== reading && JSON.stringify(reading) < JSON.stringify(there))) group.set(reading.id, reading);
    }
  }
  return into;
}
