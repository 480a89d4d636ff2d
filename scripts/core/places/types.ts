import type { PlacePrecision } from "../types.ts";

/** What a place of the gazetteer is. A `city` shares its name with the province around it: «كركوك», "Aleppo". */
export type PlaceKind = PlacePrecision | "city";

/** One place: `iq-anbar`. */
export interface Place {
  id: string;
  kind: PlaceKind;
  /** id of the place around it; empty for a country */
  in: string;
  en: readonly PlaceName[];
  ar: readonly PlaceName[];
}

export interface PlaceName {
  name: string;
  /** a word like any other, or the name of several places: read only beside what it is («قضاء بلد», «محافظة المثنى») */
  needsKind: boolean;
}
