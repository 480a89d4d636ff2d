import { expect, test } from "vitest";
import { Diagnostics } from "../../scripts/notebook/diagnostics.ts";
import { loadFacts } from "../../scripts/notebook/facts/load.ts";
import { machineValue, printFact } from "../../scripts/notebook/facts/print.ts";
import { makeWorld } from "./world.ts";

const world = makeWorld();

function load(source: string) {
  const diagnostics = new Diagnostics();
  const facts = loadFacts({ path: "facts.yaml", source }, world.tables, world.topics, diagnostics);
  return { facts, said: diagnostics.sorted().map((d) => `${d.line}: ${d.message} [${d.rule}]`) };
}

const troops = "us: { from: troops, where: { actor: us } }\nall: { from: troops, where: { actor: coalition } }\n";

test.each([
  ["a row", "x: { from: transfers, where: { topic: vehicles } }", "more_than 1800", "more than 1,800 vehicles", "أكثر من 1800 مركبة"],
  ["another column", "x: { from: troops, where: { actor: us }, value: n_articles, unit: none }", "exact 2", "2", "2"],
  ["a date", "x: { from: dates, where: { role: vote }, date: true }", "2020-01-05", "5 January 2020", "5 كانون الثاني 2020"],
  ["a date that is one of two", "x: { from: articles, where: { article_id: mideast-2021-07-26 }, date: published, between: either }", "2021-07-26/2021-07-27", "26 or 27 July 2021", "26 أو 27 تموز 2021"],
  ["a count", "x: { from: articles, count: true, unit: none }", "exact 5", "5", "5"],
  ["a count of what is not", "x: { from: articles, where: { published_basis: { not: stated } }, count: true, unit: none }", "exact 3", "3", "3"],
  ["a count of any of several", "x: { from: mentions, where: { kind: [event, quantity], article_id: mideast-2021-07-26 }, count: true, unit: none }", "exact 3", "3", "3"],
  ["a count of what a list holds", "x: { from: attacks, where: { method: drone }, count: true, unit: none }", "exact 1", "1", "1"],
  ["a formula", `${troops}x: { formula: all - us }`, "about 500", "about 500 soldiers", "نحو 500 جندي"],
  ["a formula with brackets", `${troops}x: { formula: 2 * (us + 10), unit: none }`, "exact 5020", "5,020", "5020"],
  ["days between", "a: { from: dates, where: { role: strike }, date: true }\nb: { from: dates, where: { role: vote }, date: true }\nx: { formula: 'days(a, b)', unit: none }", "exact 2", "2", "2"],
])("%s", (_name, source, value, en, ar) => {
  const { facts, said } = load(source);
  expect(said).toEqual([]);
  const fact = facts.get("x")!;
  expect([machineValue(fact), printFact(fact, { lang: "en" }), printFact(fact, { lang: "ar" })]).toEqual([value, en, ar]);
});

test("a derived number carries the chain of all its inputs", () => {
  const { facts } = load(`${troops}rest: { formula: all - us }\nhalf: { formula: rest / 2 }`);
  const fact = facts.get("half")!;
  expect(fact.rows.map((row) => `${row.table}/${row.id}`).sort()).toEqual(["troops/coalition", "troops/us"]);
  expect(fact.mentions).toHaveLength(3);
  expect(machineValue(fact)).toBe("about 250");
});

test("a date of a counted row rests on the words that name it, and then on those of the count", () => {
  const { facts } = load("since: { from: attacks, where: { attacks_id: attacks }, date: edtf }\ndrone: { from: attacks, where: { method: drone }, date: edtf }\nmany: { from: attacks, where: { attacks_id: attacks } }");
  const quotes = (name: string): string[] => facts.get(name)!.mentions.map((id) => world.tables.mentions.find((row) => row.mention_id === id)!.quote);
  expect(quotes("since")).toEqual(["نهاية كانون الثاني يناير عام 2021", "نحو ثلاثين هجوماً"]);
  expect(quotes("drone")).toEqual(["منتصف نيسان أبريل الماضي", "هجوماً بطائرة مسيّرة"]);
  expect(quotes("many")).toEqual(["نحو ثلاثين هجوماً"]);
});

test.each([
  ["unknown table", "x: { from: soldiers }", "1: x: unknown table: soldiers; there are dates, troops, transfers, attacks, articles, evidence, decisions, translations, corrections [fact]"],
  ["unknown column", "x: { from: troops, where: { who: us } }", "1: x: unknown column: troops has no who [fact]"],
  ["no row", "x: { from: troops, where: { actor: france } }", '1: x: 0 rows of troops fit, one must: {"actor":"france"} [fact]'],
  ["several rows", "\nx: { from: troops }", "2: x: 2 rows of troops fit, one must: {}; they are coalition, us [fact]"],
  ["unknown key", "x: { from: troops, were: { actor: us } }", "1: x: unknown key: were [fact]"],
  ["facts that rest on each other", "a: { formula: b + 1 }\nb: { formula: a + 1 }", "1: a: facts that rest on each other: a → b → a [fact]"],
  ["unknown fact in a formula", "x: { formula: us - them }", "1: x: unknown fact: us [fact]"],
  ["a formula that ends too soon", `${troops}x: { formula: us - }`, "3: x: formula ends too soon: us - [fact]"],
  ["a call of what is no function", `${troops}x: { formula: 'process(us, all)' }`, "3: x: unknown function: process [fact]"],
  ["a character of no formula", `${troops}x: { formula: us; all }`, "3: x: unexpected ; in formula: us; all [fact]"],
  ["a bound that would be dishonest", `${troops}v: { from: transfers, where: { topic: vehicles } }\nx: { formula: all + v }`, "4: x: “about” and an open bound have no honest result together: say it in words [fact]"],
  ["an invalid name", "US_troops: { from: troops }", "1: invalid name: US_troops; use small letters, digits and hyphens [fact]"],
  ["no YAML", "x: { from: troops", "1:"],
])("says what is wrong: %s", (_name, source, message) => {
  const { said } = load(source);
  expect(said.some((line) => line.startsWith(message)), said.join("\n")).toBe(true);
});

test("a fact is not said in a manner that would lose its doubt", () => {
  const { facts } = load(`${troops}drone: { from: attacks, where: { method: drone }, date: edtf }`);
  expect(() => printFact(facts.get("all")!, { lang: "en" }, { as: "words", genitive: false })).toThrow("a bound would be lost");
  expect(() => printFact(facts.get("drone")!, { lang: "en" }, { as: "day-month", genitive: false })).toThrow("doubt would be lost");
});
