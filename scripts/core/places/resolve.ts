import type { Place } from "./types.ts";

export type Gazetteer = ReadonlyMap<string, Place>;

/** The place and all that it lies in, the nearest first. */
export function lineOf(place: Place, all: Gazetteer): Place[] {
  const out: Place[] = [];
  for (let at: Place | undefined = place; at && out.length < 8; at = all.get(at.in)) out.push(at);
  return out;
}

/** Whether a place is the other, or lies in it. */
export const isWithin = (place: Place, around: Place, all: Gazetteer): boolean => lineOf(place, all).includes(around);

/** Id of the country that the place lies in. */
export const countryOf = (place: Place, all: Gazetteer): string => lineOf(place, all).at(-1)?.id ?? "";
