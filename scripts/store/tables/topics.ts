import type { Diagnostic, Topics } from "../../core/types.ts";
import { checkTables } from "./check-tables.ts";
import { topicsSchema } from "./topics-schema.ts";
import { parseYaml } from "./yaml.ts";

/** Reads topics.yaml; null where something is wrong, all of which stands in `diagnostics` with its line and column. */
export function parseTopics(source: string, path = "data/topics.yaml"): { topics: Topics | null; diagnostics: Diagnostic[] } {
  const { value, diagnostics, given, place } = parseYaml<Partial<Topics>>(source, path, topicsSchema);
  // what a table names is asked after even where something else is wrong, so that all is told at once
  const wrong = [...diagnostics, ...checkTables(given, path, place)].sort((a, b) => a.line - b.line || a.column - b.column);
  if (!value || wrong.length) return { topics: null, diagnostics: wrong };
  const actors = Object.fromEntries(
    Object.entries(value.actors ?? {}).map(([key, actor]) => [key, { ...actor, adjectives: actor.adjectives ?? {} }]),
  );
  return {
    topics: { ...value, actors, topics: value.topics ?? {}, dates: value.dates ?? {} },
    diagnostics: [],
  };
}
