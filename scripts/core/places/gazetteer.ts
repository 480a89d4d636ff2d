import { ARABIA } from "./arabia.ts";
import { COUNTRIES } from "./countries.ts";
import { IRAQ } from "./iraq.ts";
import { LEVANT } from "./levant.ts";
import { MAGHREB } from "./maghreb.ts";
import { NEIGHBOURS } from "./neighbours.ts";
import { NILE } from "./nile.ts";
import type { Place } from "./types.ts";
import { WORLD } from "./world.ts";

/**
 * Every place that is known without topics.yaml, by id. No package of the registry has Arabic names of
 * provinces and towns in a size that can be depended on; sources are named in each file.
 */
export const GAZETTEER: ReadonlyMap<string, Place> = new Map(
  [...COUNTRIES, ...IRAQ, ...LEVANT, ...ARABIA, ...NILE, ...MAGHREB, ...NEIGHBOURS, ...WORLD].map((place) => [place.id, place]),
);
