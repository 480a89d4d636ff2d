import type { Bilingual, Lang, Topics } from "../types.ts";
import { GAZETTEER } from "./gazetteer.ts";

/** The usual name of a place, of topics.yaml or the gazetteer; undefined of an id that neither knows. */
export function placeNames(id: string, topics: Pick<Topics, "places">): Bilingual | undefined {
  if (topics.places && Object.hasOwn(topics.places, id)) return topics.places[id]!.label;
  const place = GAZETTEER.get(id);
  if (!place) return undefined;
  const first = (lang: Lang): string | undefined => place[lang][0]?.name;
  // A place that one language has no name for keeps its other name, which is better than an id.
  return { en: first("en") ?? first("ar") ?? id, ar: first("ar") ?? first("en") ?? id };
}
