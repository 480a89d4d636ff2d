/** Declarations that cannot be: each mistake with its line and column, all at once. */
import { expect, test } from "vitest";
import { parseTopics } from "../../../scripts/store/tables/topics.ts";

const GOOD = `topics:
  people:
    label: { en: People, ar: الناس }
    unit: { en: { one: person, other: people }, ar: { one: شخص, other: شخص } }
    nouns: { en: [{ singular: person, plural: people }] }
    attributes: { how: { bomb: { en: [bomb] } } }
tables:
`;
const TABLE = "  dead:\n    label: { en: Dead, ar: القتلى }\n";

/** What is said of a file that declares tables so. */
const said = (tables: string, good = GOOD): string[] => {
  const { topics, diagnostics } = parseTopics(good + tables);
  expect(topics === null).toBe(diagnostics.length > 0);
  return diagnostics.map(({ path, line, column, severity, message, rule }) => `${path}:${line}:${column}: ${severity}: ${message} [${rule}]`);
};

test("a table that is right", () => {
  expect(said(`${TABLE}    counts: [people]\n    fates: [killed, none]\n    row: [place, fate]\n    over: said\n    combine: latest\n    columns: [how]\n    split: [how]\n    id: "{place|somewhere}-{how}"\n    name: { en: "{fate}", ar: "{fate}" }\n`)).toEqual([]);
});

test.each([
  ["an unknown topic", "    counts: [camels]\n    row: []\n", "data/topics.yaml:10:14: error: tables.dead: unknown topic: camels; there are people [unknown-topic]"],
  ["an unknown role", "    dates: [vote]\n    row: [day]\n", "data/topics.yaml:10:13: error: tables.dead: unknown role of a date: vote; there are none [unknown-role]"],
  ["a grain that is no dimension", "    counts: [people]\n    row: [colour]\n", "data/topics.yaml:11:11: error: tables.dead: no dimension: colour; there are topic, noun, fate,"],
  ["an unknown time", "    counts: [people]\n    row: []\n    over: moon\n", "data/topics.yaml:12:11: error: tables.dead: over is one of when, as_of, said: moon [unknown-time]"],
  ["an unknown way to combine", "    counts: [people]\n    row: []\n    combine: average\n", "data/topics.yaml:12:14: error: tables.dead: combine is one of compare, sum, latest, range: average [unknown-combine]"],
  ["an unknown fate", "    counts: [people]\n    row: []\n    fates: [eaten]\n", "data/topics.yaml:12:13: error: tables.dead: unknown fate: eaten; there are present,"],
  ["an unknown column", "    counts: [people]\n    row: []\n    columns: [where]\n", "data/topics.yaml:12:15: error: tables.dead: no topic of it has an attribute where; there are how [unknown-column]"],
  ["a template of what is no column", "    counts: [people]\n    row: []\n    id: '{actor}'\n", "data/topics.yaml:12:9: error: tables.dead: no column for {actor}; there are topic, edtf, day [unknown-column]"],
  ["neither topics nor dates", "    row: []\n", "data/topics.yaml:9:5: error: tables.dead: needs counts (topics) or dates (roles), and one of them only [table-counts]"],
  ["an unknown key", "    counts: [people]\n    row: []\n    group: [place]\n", "data/topics.yaml:9:5: error: tables.dead has an unknown key: group [yaml-schema]"],
])("%s", (_name, rest, message) => {
  const found = said(TABLE + rest);
  expect(found.some((line) => line.startsWith(message)), found.join("\n")).toBe(true);
});

test("two tables with one id, and a name that another file has", () => {
  const table = (name: string): string => `  ${name}:\n    label: { en: x, ar: x }\n    counts: [people]\n    row: []\n`;
  expect(said(table("the-dead") + table("the_dead"))).toEqual(["data/topics.yaml:13:5: error: tables.the_dead: its rows have the same ids as those of the-dead; choose another name [table-twice]"]);
  expect(said(table("dead") + table("dead")).join()).toContain("Map keys must be unique [yaml]");
  expect(said(table("evidence"))).toEqual(["data/topics.yaml:9:5: error: tables.evidence: data/evidence.csv is another file; choose another name [table-name]"]);
});

test("a unit without plural forms", () => {
  const bare = GOOD.replace(/ {4}unit: .*\n/, "");
  expect(said(`${TABLE}    counts: [people]\n    row: []\n`, bare)).toEqual(["data/topics.yaml:9:14: error: tables.dead: the topic people has no unit with plural forms, and no fate of this table has one [unit-forms]"]);
  expect(said(`${TABLE}    counts: [people]\n    row: []\n`, GOOD.replace(", other: people", ""))[0]).toMatch(/^data\/topics.yaml:4:\d+: error: topics.people.unit.en lacks the key other \[yaml-schema\]$/);
  const ofFate = bare.replace("    nouns:", "    units: { killed: { en: { one: death, other: deaths }, ar: { one: قتيل, other: قتيل } } }\n    nouns:");
  expect(said(`${TABLE}    counts: [people]\n    fates: [killed]\n    row: []\n`, ofFate)).toEqual([]);
});

test("all at once, in order of the file", () => {
  const found = said(`${TABLE}    counts: [camels, horses]\n    row: [colour]\n    over: moon\n    group: []\n`);
  expect(found.map((line) => /:(\d+):\d+:.*\[(.*)\]$/.exec(line)!.slice(1).join(" "))).toEqual(["9 yaml-schema", "10 unknown-topic", "10 unknown-topic", "11 unknown-dimension", "12 unknown-time"]);
});
