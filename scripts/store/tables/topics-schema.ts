/** JSON Schema of data/topics.yaml; `Topics` in core/types.ts says what the parts mean. Published with the package. */
import { COMBINE, DIMENSIONS, OVER } from "../../core/finding.ts";

const text = { type: "string", minLength: 1 };
const ID = "^[a-z][a-z0-9_-]*$";
const ids = { type: "array", items: { type: "string", pattern: ID }, uniqueItems: true };
const words = { type: "array", items: text };
const say = (description: string, schema: object): object => ({ ...schema, description });
const object = (properties: object, required: string[] = []): object => ({ type: "object", properties, required, additionalProperties: false });
const map = (values: object, pattern = ID): object => ({ type: "object", patternProperties: { [pattern]: values }, additionalProperties: false });
const label = say("Its name in each language.", object({ en: text, ar: text }, ["en", "ar"]));
const byLang = (values: object): object => object({ en: values, ar: values });
const forms = object({ zero: text, one: text, two: text, few: text, many: text, other: text }, ["one", "other"]);
const unit = say("How a count is printed: plural forms of CLDR in each language.", object({ en: forms, ar: forms }, ["en", "ar"]));
const noun = object({ singular: text, dual: text, plural: { anyOf: [text, words] } }, ["singular"]);

const actor = object({ label, gender: { enum: ["f", "m"] }, names: byLang(words), adjectives: byLang(words) }, ["label", "gender", "names"]);

const topic = object(
  {
    label,
    unit,
    units: say("The same for those that a fate befell: killed → deaths.", map(unit)),
    nouns: say("What is counted, as in a dictionary.", byLang({ type: "array", items: noun })),
    events: say("One of it told without a number is a happening, and counts as one.", { type: "boolean" }),
    fates: say("Fates that it admits; left out: all.", ids),
    money: say("Sums of money are counted, in whichever currency.", { type: "boolean" }),
    set: say("Columns with one value for this topic: category: equipment.", map(text)),
    attributes: say("Column → value → the phrases of the sentence that say so.", map(map(byLang(words)))),
    // `ied.one` is the label of one of them
    labels: say("Labels of the attributes’ values, and of the columns.", map(label, "^[a-z][a-z0-9_-]*(\\.one)?$")),
  },
  ["label", "nouns"],
);

const table = object(
  {
    label,
    description: say("What one row is.", object({ en: text, ar: text }, ["en"])),
    counts: say("Topics that it counts.", { ...ids, minItems: 1 }),
    dates: say("Roles of dates, or all: a table of the days that the articles name.", { anyOf: [{ const: "all" }, { ...ids, minItems: 1 }] }),
    fates: say("Only what these fates befell; none: where no fate is said.", { ...ids, minItems: 1 }),
    events: say("A happening told without a number is a row of its own.", { type: "boolean" }),
    row: say("What one row is about.", { type: "array", items: text, uniqueItems: true }),
    over: say(`Time that a series runs over: ${OVER.join(", ")}.`, text),
    combine: say(`How readings of one row become its number: ${COMBINE.join(", ")}.`, text),
    columns: say("Attributes, or keys of set, that become columns.", ids),
    split: say("Those of them by which rows are kept apart.", ids),
    same: say("Dimensions in which all readings speak of the same, though not every one says so.", { type: "array", items: text, uniqueItems: true }),
    id: say("How a row’s id is made: {actor}, {role|date}-{edtf}.", text),
    event_id: say("The same for happenings without a number.", text),
    name: say("How a row is called: {fate} in {place}.", object({ en: text, ar: text }, ["en", "ar"])),
  },
  ["label", "row"],
);

export const topicsSchema = {
  title: "Topics of a report",
  description: `What to count and how to table it. Dimensions of a row: ${DIMENSIONS.join(", ")}.`,
  ...object(
    {
      actors: say("Who has or does things: names, adjectives, grammatical gender.", map(actor)),
      topics: say("What is counted.", map(topic)),
      dates: say("Roles that a date can have, by the words of its clause.", map(object({ label, words: byLang(words) }, ["label", "words"]))),
      fates: say("What can befall the counted, besides what the program knows.", map(object({ label, unit, words: byLang({ type: "array", items: { type: "string", pattern: "^\\S+$" } }) }, ["label"]))),
      places: say("Places that the gazetteer lacks.", map(object(
        { label, names: byLang(words), precision: { enum: ["site", "town", "district", "province", "country"] }, in: text },
        ["label", "names", "precision"],
      ))),
      tables: say("The tables made of what is counted: data/<name>.csv each.", map(table)),
    },
    ["topics"],
  ),
};
