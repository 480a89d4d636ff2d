/** JSON Schema of report/facts.yaml, for editors that complete and check while typing; load.ts says what is wrong. */
const text = { type: "string", minLength: 1 };
const say = (description: string, schema: object): object => ({ ...schema, description });
const forms = { type: "object", properties: { zero: text, one: text, two: text, few: text, many: text, other: text }, required: ["one", "other"], additionalProperties: false };
const wanted = { type: ["string", "number", "boolean"] };

const fact = {
  type: "object",
  properties: {
    from: say("A table: one that topics.yaml declares, or articles, evidence, decisions, translations, corrections.", text),
    where: say("Column → the value it must have, a list of which it has any, or { not: value }.", {
      type: "object",
      additionalProperties: { anyOf: [wanted, { type: "array", items: wanted }, { type: "object", properties: { not: {} }, required: ["not"], additionalProperties: false }] },
    }),
    at: say("Of a series: first, last, or a day on which the figure holds.", text),
    value: say("The column that holds the number; best where left out.", text),
    date: say("The column that holds the date; true for edtf.", { anyOf: [text, { const: true }] }),
    between: say("How an interval is said: as a range, or as one day of either.", { enum: ["range", "either"] }),
    count: say("Counts the rows that fit, or the different values of a column.", { anyOf: [text, { const: true }] }),
    formula: say("Worked out from other facts: all - us, days(from, to).", text),
    unit: say("A topic of topics.yaml, none, or plural forms in each language.", {
      anyOf: [text, { type: "object", properties: { en: forms, ar: forms }, required: ["en", "ar"], additionalProperties: false }],
    }),
    label: say("What the number is of.", { type: "object", properties: { en: text, ar: text }, additionalProperties: false }),
    colour: say("The table whose colour it has.", text),
  },
  anyOf: [{ required: ["from"] }, { required: ["formula"] }],
  additionalProperties: false,
};

/** The keys of a fact. */
export const FACT_KEYS: ReadonlySet<string> = new Set(Object.keys(fact.properties));

export const factsSchema = {
  title: "Named facts of a report",
  description: "Each selects a row of a table, counts rows, or is worked out from other facts.",
  type: "object",
  patternProperties: { "^[a-z][a-z0-9]*(-[a-z0-9]+)*$": fact },
  additionalProperties: false,
};
