import type { Dimension, TableDeclaration } from "../core/finding.ts";
import type { Topics } from "../core/types.ts";
import { isContradiction } from "./amounts.ts";
import { isKnownIncident } from "./incident.ts";
import { columnOf } from "./key.ts";
import type { Reading } from "./reading.ts";

/** Readings that speak of one thing, as far as anything they say tells. */
export interface Thing {
  readings: Reading[];
  /** what they say beyond the declared grain: `place` → `iq` */
  apart: ReadonlyMap<string, string>;
}

/** What makes two readings speak of different things, where both say it and say different things. */
const EXCLUDING: readonly Dimension[] = ["topic", "fate", "actor", "by", "place", "incident"];

/**
 * Splits a row's readings into things. Another place, fate or incident is another thing. Where one reading is silent
 * it may be of the same thing: it joins the others only if there is one thing it can belong to and its figure does
 * not contradict that of the others; else it is kept apart, for unknown never equals unknown.
 */
export function thingsOf(readings: readonly Reading[], declaration: TableDeclaration, topics: Topics): Thing[] {
  const signatures = new Map<string, Thing>();
  for (const reading of readings) {
    const apart = apartOf(reading, declaration, topics);
    const key = JSON.stringify([...apart]);
    const thing = signatures.get(key);
    if (thing) thing.readings.push(reading);
    else signatures.set(key, { readings: [reading], apart });
  }
  if (signatures.size === 1) return [...signatures.values()];
  const things: Thing[] = [];
  const index = new Map<string, Thing[]>();
  const mostTold = [...signatures.entries()].sort(([x, a], [y, b]) => b.apart.size - a.apart.size || (x < y ? -1 : 1));
  const masks = new Set(mostTold.map(([, { apart }]) => [...apart.keys()].join(" ")));
  for (const [, thing] of mostTold) {
    const homes = index.get(JSON.stringify([...thing.apart])) ?? [];
    const [home] = homes;
    if (home && homes.length === 1 && !isContradiction([...home.readings, ...thing.readings])) {
      home.readings.push(...thing.readings);
      continue;
    }
    things.push(thing);
    // findable by everything that a reading may say which says less
    for (const mask of masks) {
      const names = mask === "" ? [] : mask.split(" ");
      if (names.length >= thing.apart.size || !names.every((name) => thing.apart.has(name))) continue;
      const key = JSON.stringify(names.map((name) => [name, thing.apart.get(name)!]));
      const found = index.get(key);
      if (found) found.push(thing);
      else index.set(key, [thing]);
    }
  }
  return things;
}

/** What a reading says beyond the declared grain that may make it speak of another thing. */
export function apartOf(reading: Reading, { row, counts = [], columns = [], same = [] }: TableDeclaration, topics: Topics): Map<string, string> {
  const apart = new Map<string, string>();
  for (const name of EXCLUDING) {
    if (row.includes(name) || same.includes(name) || (name === "topic" && counts.length < 2)) continue;
    const value = reading[name as "place"];
    if (value === "" || (name === "incident" && !isKnownIncident(value))) continue;
    // a country does not exclude a town in it; it only says less
    if (name === "place" && countryOf(value, topics) !== value) apart.set("country", countryOf(value, topics));
    apart.set(name === "place" && countryOf(value, topics) === value ? "country" : name, value);
  }
  // two happenings are two where one was by drone and the other by rocket
  if (reading.kind === "event") {
    for (const column of columns) {
      const said = columnOf(column, [reading], topics).join("+");
      if (said) apart.set(column, said);
    }
  }
  return apart;
}

/** `iq` of `iq-anbar`, as the gazetteer writes its ids; of a place of topics.yaml the outermost that it lies in. */
function countryOf(place: string, { places = {} }: Topics): string {
  let at = place;
  for (let depth = 0; depth < 8 && places[at]?.in; depth += 1) at = places[at]!.in!;
  return places[at] ? at : at.split("-")[0]!;
}

/** Whether nothing is known of a declared dimension: such readings are not known to speak of one thing. */
export function isUnknown(reading: Reading, { row }: TableDeclaration): boolean {
  return row.some((name) => isIdentity(name) && reading[name as "place"] === "");
}

const isIdentity = (name: Dimension): boolean => ["topic", "noun", "fate", "actor", "by", "place", "said_by", "incident"].includes(name);

/** Groups in the order in which their first member comes. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
