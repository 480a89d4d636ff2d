import { describe, expect, test } from "vitest";
import { tallyAll } from "../../scripts/tally/index.ts";
import type { EvidenceRow, EvidenceStatus } from "../../scripts/core/rows.ts";
import { date, input, inputFor, mention, troops } from "./mention.ts";

describe("troops", () => {
  test("a part of a whole is no disagreement", () => {
    const whole = troops("a", 3000, { actor: "coalition", bound: "about", low: null, high: null });
    const { troops: rows = [] } = tallyAll(input([whole, troops("a", 2500, { part_of: whole.mention_id }), troops("b", 2500)]));
    expect(rows.map((r) => [r.troops_id, r.bound, r.best, r.part_of, r.agreement, r.articles])).toEqual([
      ["coalition", "about", 3000, "", "single", ["a"]],
      ["us", "exact", 2500, "coalition", "agree", ["a", "b"]],
    ]);
    expect(rows[1]).toMatchObject({ part_basis: "stated", edtf: "2021-09-09/2021-11-04", review: "pending" });
  });
  test("the row names its mentions in the order in which the articles appeared", () => {
    const [first, second] = [troops("c", 1), troops("a", 1)];
    expect(tallyAll(input([second, first])).troops![0]!.mentions).toEqual([first.mention_id, second.mention_id]);
  });
  test("a number of nothing in topics.yaml is not counted", () => {
    expect(tallyAll(input([troops("a", 9, { topic: "camels" })])).troops).toEqual([]);
  });
  test("review is told by the weakest of the mentions", () => {
    const review = ([x, y]: [EvidenceStatus, EvidenceStatus]) =>
      tallyAll(input([troops("a", 1, { status: x }), troops("b", 1, { status: y })])).troops![0]!.review;
    expect(review(["accepted", "accepted"])).toBe("confirmed");
    expect(review(["corrected", "accepted"])).toBe("corrected");
    expect(review(["accepted", "pending"])).toBe("partly");
    expect(review(["disputed", "accepted"])).toBe("disputed");
    expect(review(["added", "accepted"])).toBe("confirmed");
    expect(review(["stale", "accepted"])).toBe("partly");
  });
});

test("transfers keep what they contain, where they went and whether they did", () => {
  const vehicles = mention({
    topic: "vehicles", value: 1800, bound: "more_than", low: 1801,
    attributes: ["item=tanker", "item=crane", "direction=in", "status=done"],
  });
  expect(tallyAll(input([vehicles])).transfers).toMatchObject([
    { transfers_id: "vehicles", best: 1800, bound: "more_than", low: 1801, high: null, item: ["crane", "tanker"], direction: "in", status: "done", category: "equipment" },
  ]);
});

test("an attack told without a number is one, a part of the count by our reasoning, with its own days", () => {
  const since = date("b", "2021-01-21~/2021-01-31~", "2021-01-21", "2021-01-31", { topic: "" });
  const april = date("b", "2021-04-11~/2021-04-20~", "2021-04-11", "2021-04-20", { topic: "", basis: "relative" });
  const about = mention({ article_id: "b", topic: "attacks", value: 30, bound: "about", when: since.mention_id, attributes: ["when=since"] });
  const drone = mention({
    article_id: "b", topic: "attacks", kind: "event", bound: "", when: april.mention_id, part_of: about.mention_id,
    attributes: ["method=drone", "target=base"],
  });
  expect(tallyAll(input([since, april, about, drone])).attacks).toMatchObject([
    { attacks_id: "attacks", best: 30, bound: "about", earliest: "2021-01-21", latest: "", part_of: "" },
    { attacks_id: "attack-drone", best: 1, bound: "exact", latest: "2021-04-20", when_basis: "relative", part_of: "attacks", part_basis: "inferred" },
  ]);
});

describe("dates", () => {
  test("the end of the year counts for the day that others name, and the row says how many name it", () => {
    const { dates = [] } = tallyAll(input([
      date("a", "2021-12-31", "2021-12-31", "2021-12-31"),
      date("b", "2021-12~", "2021-12-01", "2021-12-31"),
      date("c", "[..2021-12-31]", "", "2021-12-31"),
    ]));
    expect(dates).toMatchObject([
      { dates_id: "deadline-2021-12-31", edtf: "2021-12-31", n_articles: 3, n_exact: 2, agreement: "compatible", articles: ["c", "a", "b"] },
    ]);
  });
  test("another day for the same thing is another row", () => {
    const { dates = [] } = tallyAll(input([
      date("a", "2021-12-31", "2021-12-31", "2021-12-31"),
      date("b", "2022-01-15", "2022-01-15", "2022-01-15"),
    ]));
    expect(dates.map((d) => d.dates_id)).toEqual(["deadline-2021-12-31", "deadline-2022-01-15"]);
  });
  test("a date since when names its first day", () => {
    expect(tallyAll(input([date("a", "2014/..", "2014-01-01", "", { topic: "" })])).dates).toMatchObject([
      { dates_id: "date-2014", edtf: "2014", earliest: "2014-01-01", latest: "2014-12-31" },
    ]);
  });
  test("a date of which nothing can be said is no row", () => {
    expect(tallyAll(input([date("a", "", "", "")])).dates).toEqual([]);
  });
});

describe("readings are compared only where nothing excludes it", () => {
  const deaths = (evidence: EvidenceRow[], more: object = {}) => tallyAll(inputFor("deaths", { counts: ["people"], row: [], ...more }, evidence)).deaths!;
  const dead = (article: string, value: number, fields: Partial<EvidenceRow> = {}) => troops(article, value, { topic: "people", actor: "", ...fields });

  test("another place or fate is another thing, and the row says which", () => {
    const rows = deaths([dead("a", 12, { place: "iq-anbar" }), dead("b", 40, { place: "iq-kirkuk" }), dead("c", 7, { place: "iq-anbar", fate: "wounded" })]);
    expect(rows.map((row) => [row.best, row.agreement, row.apart])).toEqual([
      [7, "single", ["fate=wounded", "place=iq-anbar"]], [12, "single", ["place=iq-anbar"]], [40, "single", ["place=iq-kirkuk"]],
    ]);
  });
  test("who says no place joins those who do, if there is one place and no contradiction", () => {
    expect(deaths([dead("a", 12, { place: "iq-anbar" }), dead("b", 12)]).map((row) => row.agreement)).toEqual(["agree"]);
    expect(deaths([dead("a", 12, { place: "iq-anbar" }), dead("b", 12, { place: "iq" })]).map((row) => [row.agreement, row.apart])).toEqual([["agree", ["place=iq-anbar"]]]);
    expect(deaths([dead("a", 12, { place: "iq-anbar" }), dead("b", 40)])).toHaveLength(2);
    expect(deaths([dead("a", 12, { place: "iq-anbar" }), dead("b", 12, { place: "iq-kirkuk" }), dead("c", 12)])).toHaveLength(3);
  });
  test("what the reporter knows to be the same is the same", () => {
    expect(deaths([dead("a", 12, { place: "iq-anbar" }), dead("b", 40)], { same: ["place"] }).map((row) => [row.agreement, row.low, row.high])).toEqual([["differ", 12, 40]]);
  });
  test("of nobody knows whom, none contradicts the other and none agrees", () => {
    const rows = deaths([dead("a", 12), dead("b", 40), dead("c", 12)], { row: ["place"] });
    expect(rows.map((row) => [row.best, row.agreement])).toEqual([[12, "compatible"], [40, "single"]]);
  });
  test("money is compared within a currency only", () => {
    expect(deaths([dead("a", 5, { unit: "USD" }), dead("b", 6, { unit: "EUR" })]).map((row) => [row.best, row.unit])).toEqual([[6, "EUR"], [5, "USD"]].reverse());
  });
  test("copies of one text are one source, in however many papers", () => {
    const made = inputFor("deaths", { counts: ["people"], row: [] }, [dead("a", 12), dead("b", 12)], { origins: new Map([["b", "a"]]) });
    expect(tallyAll(made).deaths).toMatchObject([{ agreement: "single", n_articles: 2, n_origins: 1 }]);
  });
  test("a later figure is the next step of a series and no contradiction; one that stands prolongs its step", () => {
    const rows = deaths([dead("c", 42), dead("a", 57), dead("b", 57)], { over: "said" });
    expect(rows.map((row) => [row.deaths_id, row.best, row.agreement, row.edtf, row.series])).toEqual([
      ["deaths", 42, "single", "2021-07-22/2021-07-23", "deaths"], ["deaths-2021-09-09", 57, "agree", "2021-09-09/2021-11-04", "deaths"],
    ]);
  });
  test("a part of what is counted in the same row is no other figure for it", () => {
    const whole = troops("a", 3000);
    const { troops: rows = [] } = tallyAll(input([whole, troops("a", 500, { part_of: whole.mention_id })]));
    expect(rows.map((row) => [row.best, row.part_of, row.agreement])).toEqual([[3000, "", "single"], [500, "us", "single"]]);
  });
  test("parts that exclude each other are added; those that may not are at least the greatest", () => {
    expect(deaths([dead("a", 12, { place: "iq-anbar" }), dead("b", 40, { place: "iq-kirkuk" })], { combine: "sum" })).toMatchObject([{ best: 52, bound: "exact", agreement: "compatible" }]);
    expect(deaths([dead("a", 12, { place: "iq-anbar" }), dead("b", 40)], { combine: "sum" })).toMatchObject([{ best: 40, bound: "at_least", high: null }]);
  });
});

describe("incidents", () => {
  const day = (article: string, edtf: string) => date(article, edtf, edtf, edtf, { topic: "" });
  const attack = (article: string, when: EvidenceRow, fields: Partial<EvidenceRow> = {}) =>
    mention({ article_id: article, topic: "attacks", kind: "event", bound: "", when: when.mention_id, ...fields });
  const told = (evidence: EvidenceRow[]) => tallyAll(input(evidence)).attacks!;

  test("are one over articles where kind, place and day are told and the same", () => {
    const [x, y] = [day("a", "2021-09-08"), day("b", "2021-09-08")];
    expect(told([x, y, attack("a", x, { place: "iq-erbil", place_precision: "town" }), attack("b", y, { place: "iq-erbil", place_precision: "town" })])).toMatchObject([{ n_articles: 2, incident: "attacks@iq-erbil@2021-09-08" }]);
  });
  test("are never one where the place is not told, or another", () => {
    const [x, y] = [day("a", "2021-09-08"), day("b", "2021-09-08")];
    expect(told([x, y, attack("a", x), attack("b", y)])).toHaveLength(2);
    expect(told([x, y, attack("a", x, { place: "iq-erbil", place_precision: "town" }), attack("b", y, { place: "iq-basra", place_precision: "town" })])).toHaveLength(2);
  });
});
