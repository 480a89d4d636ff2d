import type { Bilingual, Lang, PlacePrecision } from "./types.ts";

/** A place of topics.yaml, which the gazetteer lacks or names otherwise. */
export interface PlaceDeclaration {
  label: Bilingual;
  names: Partial<Record<Lang, string[]>>;
  precision: PlacePrecision;
  /** id of the place that it lies in */
  in?: string;
}
