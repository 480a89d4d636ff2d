import type { Diagnostic, Topics } from "../../core/types.ts";
import { parseYaml } from "./yaml.ts";

const text = { type: "string", minLength: 1 };
const id = "^[a-z][a-z0-9_-]*$";
const words = { type: "array", items: text };
const object = (properties: object, required: string[] = []) => ({
  type: "object", properties, required, additionalProperties: false,
});
const map = (values: object, pattern = id) => ({
  type: "object", patternProperties: { [pattern]: values }, additionalProperties: false,
});
const label = object({ en: text, ar: text }, ["en", "ar"]);
const byLang = (values: object) => object({ en: values, ar: values });
const forms = object({ zero: text, one: text, two: text, few: text, many: text, other: text }, ["one", "other"]);
const noun = object(
  { singular: text, dual: text, plural: { anyOf: [text, words] } },
  ["singular"],
);

/** JSON Schema of data/topics.yaml; `Topics` in types.ts says what the parts mean. */
const schema = object(
  {
    actors: map(
      object({ label, gender: { enum: ["f", "m"] }, names: byLang(words), adjectives: byLang(words) }, ["label", "gender", "names"]),
    ),
    topics: map(
      object(
        {
          label,
          tally: { enum: ["troops", "transfers", "attacks"] },
          unit: object({ en: forms, ar: forms }, ["en", "ar"]),
          nouns: byLang({ type: "array", items: noun }),
          fates: { type: "array", items: { type: "string", pattern: id }, minItems: 1 },
          events: { type: "boolean" },
          set: map(text),
          attributes: map(map(byLang(words))),
          // `ied.one` is the label of one of them.
          labels: map(label, "^[a-z][a-z0-9_-]*(\\.one)?$"),
        },
        ["label", "tally", "unit", "nouns"],
      ),
    ),
    dates: map(object({ label, words: byLang(words) }, ["label", "words"])),
    fates: map(object({ label, unit: object({ en: forms, ar: forms }, ["en", "ar"]), words: byLang({ type: "array", items: { type: "string", pattern: "^\\S+$" } }) }, ["label"])),
  },
  ["actors", "topics"],
);

/** Reads topics.yaml; null where something is wrong, which stands in `diagnostics` with its line. */
export function parseTopics(source: string, path = "data/topics.yaml"): { topics: Topics | null; diagnostics: Diagnostic[] } {
  const { value, diagnostics } = parseYaml<Partial<Topics>>(source, path, schema);
  if (!value) return { topics: null, diagnostics };
  const actors = Object.fromEntries(
    Object.entries(value.actors ?? {}).map(([key, actor]) => [key, { ...actor, adjectives: actor.adjectives ?? {} }]),
  );
  return { topics: { actors, topics: value.topics ?? {}, dates: value.dates ?? {}, fates: value.fates ?? {} }, diagnostics };
}
