/** What the five articles must yield, and what of their pages must not be read: DESIGN, "The data". */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compileTopics, extractArticle } from "../../scripts/read/extract.ts";
import type { Mention, Reading, Topics } from "../../scripts/core/types.ts";

const data = (path: string): string => readFileSync(fileURLToPath(new URL(`../../data/${path}`, import.meta.url)), "utf8");
const topics = compileTopics(parse(data("topics.yaml")) as Topics);
const rows = parseCsv<Record<string, string>>(data("articles.csv"), { columns: true });

const readings = new Map<string, Reading>(rows.map((row) => {
  const [id = "", text] = [row["article_id"], data(row["file"] ?? "")];
  return [id, extractArticle({ id, text, lang: "ar", published: row["published"], publishedBasis: row["published_basis"] as "stated", title: row["title"] }, topics)];
}));

const of = (id: string): readonly Mention[] => readings.get(id)!.mentions;
const counts = (id: string, topic: string) => of(id).flatMap((m) => (m.kind === "quantity" && m.topic === topic ? [m] : []));
const dates = (id: string, role: string) => of(id).flatMap((m) => (m.kind === "date" && m.topic === role ? [m] : []));

describe("the five articles", () => {
  it("give 2500 US troops, in one article within about 3000 of the coalition", () => {
    const [whole, part] = counts("mideast-2021-07-26", "troops");
    expect(whole).toMatchObject({ value: 3000, bound: "about", actor: "coalition", partOf: null });
    expect(part).toMatchObject({ value: 2500, bound: "exact", actor: "us" });
    expect(of("mideast-2021-07-26")[part!.partOf!]).toBe(whole);
  });

  it("give a pronoun to the name of its gender: the feminine of «عسكرييها» is no coalition", () => {
    expect(counts("elaph-2021-11-04", "troops")).toMatchObject([{ value: 2500, actor: "us", quote: "عسكرييها 2500" }]);
  });

  it("give vehicles handed over and shipments moved out", () => {
    expect(counts("elaph-2021-11-04", "vehicles")).toMatchObject([{ value: 1800, bound: "more_than", low: 1801, high: null }]);
    expect(counts("elaph-2021-11-04", "vehicles")[0]!.attributes).toEqual(expect.arrayContaining(["item=armoured", "item=crane", "item=tanker", "item=other", "direction=to_iraq", "status=done"]));
    expect(counts("elaph-2021-11-04", "shipments")).toMatchObject([{ value: 2100, bound: "more_than", low: 2101 }]);
    expect(counts("elaph-2021-11-04", "shipments")[0]!.attributes).toContain("direction=out_of_iraq");
  });

  it("give vaccine doses, promised", () => {
    expect(counts("mideast-2021-07-26", "doses")).toMatchObject([{ value: 500000, quote: "500 ألف جرعة" }]);
    expect(counts("mideast-2021-07-26", "doses")[0]!.attributes).toEqual(expect.arrayContaining(["status=promised", "direction=to_iraq"]));
  });

  it("give about thirty attacks since the end of January, one of them by drone in mid-April", () => {
    const mentions = of("elaph-2021-11-04");
    const [all] = counts("elaph-2021-11-04", "attacks");
    expect(all).toMatchObject({ value: 30, bound: "about" });
    expect(mentions[all!.when!]).toMatchObject({ earliest: "2021-01-21", latest: "2021-01-31", topic: "inauguration" });
    const event = mentions.find((m) => m.kind === "event")!;
    expect(event).toMatchObject({ topic: "attacks", attributes: expect.arrayContaining(["method=drone", "target=base"]) });
    if (event.kind !== "event") throw new Error("no event");
    expect(mentions[event.partOf!]).toBe(all);
    expect(mentions[event.when!]).toMatchObject({ earliest: "2021-04-11", latest: "2021-04-20" });
  });

  it.each(rows.map((row) => row["article_id"]!))("%s names the end of 2021 as the deadline", (id) => {
    const latest = dates(id, "deadline").map((d) => d.latest);
    expect(latest).toContain("2021-12-31");
  });

  it("give the vote of 5 January 2020 twice, and the strike two days before it", () => {
    for (const id of ["mideast-2021-07-26", "elaph-2021-11-04"]) expect(dates(id, "vote")).toMatchObject([{ edtf: "2020-01-05" }]);
    expect(dates("mideast-2021-07-26", "strike")).toMatchObject([{ edtf: "2020-01-03" }]);
  });

  it("read nothing outside the body", () => {
    for (const { body, mentions } of readings.values()) {
      for (const m of mentions) expect(body.some((span) => span.start <= m.start && m.end <= span.end), m.quote).toBe(true);
    }
    const quotes = [...readings.values()].flatMap(({ mentions }) => mentions.map((m) => m.quote)).join("\n");
    for (const chrome of ["2024", "12:57", "07:13", "23 تشرين الثاني", "7°"]) expect(quotes).not.toContain(chrome);
  });
});
