import type { Dimension, TableDeclaration } from "../core/finding.ts";
import type { Topics } from "../core/types.ts";
import type { Reading } from "./reading.ts";

/** What a reading says of a dimension; empty where it says nothing. */
export function valueOf(dimension: Dimension, reading: Reading): string {
  switch (dimension) {
    case "when": return reading.when?.edtf ?? "";
    case "as_of": return reading.as_of?.edtf ?? "";
    case "role": return reading.kind === "date" ? reading.topic : "";
    case "part_of": return reading.part_of ? "part" : "";
    // days are compared, and a less exact naming joins the day that lies in it: see days.ts
    case "day": return "";
    default: return reading[dimension];
  }
}

/** Values of an attribute that a reading says, in the order of topics.yaml; a key of `set` has the one that is set. */
export function columnOf(column: string, readings: readonly Reading[], topics: Topics): string[] {
  const found: string[] = [];
  for (const id of new Set(readings.map(({ topic }) => topic))) {
    const topic = topics.topics[id];
    const fixed = topic?.set?.[column];
    if (fixed !== undefined && !found.includes(fixed)) found.push(fixed);
    for (const value of Object.keys(topic?.attributes?.[column] ?? {})) {
      if (!found.includes(value) && readings.some((reading) => reading.attributes.includes(`${column}=${value}`))) found.push(value);
    }
  }
  return found;
}

/**
 * The key of the row that a reading falls into, as far as the declaration tells: `actor=us`. Happenings and counts of
 * them stand apart, as do currencies, which nothing here changes into each other.
 */
export function keyOf(reading: Reading, { row, split = [] }: TableDeclaration, topics: Topics): string {
  let key = "";
  for (const name of row) if (name !== "day" && name !== "unit") key += `&${name}=${encode(valueOf(name, reading))}`;
  for (const column of split) key += `&${column}=${encode(columnOf(column, [reading], topics)[0] ?? "")}`;
  if (reading.unit) key += `&unit=${encode(reading.unit)}`;
  if (reading.kind !== "quantity") key += `&kind=${reading.kind}`;
  return key.slice(1) || "all";
}

/** Ids need no encoding; words of an article do. */
const encode = (value: string): string => (/^[\w.~-]*$/.test(value) ? value : encodeURIComponent(value));
