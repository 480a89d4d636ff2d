import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkDescriptor } from "../../../scripts/store/check/descriptor.ts";
import { checkSpans } from "../../../scripts/store/check/spans.ts";
import type { DataPackage } from "../../../scripts/store/tables/descriptor.ts";
import type { MentionRow } from "../../../scripts/core/rows.ts";

const descriptor = () => JSON.parse(readFileSync("data/datapackage.json", "utf8")) as DataPackage;

describe("the descriptor", () => {
  test("ours is a Data Package 2.0", () => {
    expect(checkDescriptor(descriptor(), "d")).toEqual([]);
  });
  test.each([
    ["a path that leads out of the folder", (p: DataPackage) => (p.resources[0]!.path = "../articles.csv")],
    ["a type the standard does not know", (p: DataPackage) => (p.resources[0]!.schema.fields[0]!.type = "text" as never)],
    ["the profile of version 1", (p: DataPackage) => (p["profile"] = "tabular-data-package")],
    ["a key without its column", (p: DataPackage) => (p.resources[0]!.schema.primaryKey = ["nothing"])],
    ["a foreign key to no table", (p: DataPackage) => (p.resources[1]!.schema.foreignKeys![0]!.reference.resource = "nowhere")],
    ["a column described twice", (p: DataPackage) => p.resources[0]!.schema.fields.push(p.resources[0]!.schema.fields[0]!)],
  ])("%s is an error", (_, spoil) => {
    const pkg = descriptor();
    spoil(pkg);
    expect(checkDescriptor(pkg, "d").length).toBeGreaterThan(0);
  });
});

test("a quote that does not stand at its offsets is told with the line of its row", () => {
  const row = (start: number, end: number, quote: string) => ({ article_id: "a", start, end, quote }) as MentionRow;
  const rows = [row(2, 6, "2500"), row(2, 6, "2400")];
  const found = checkSpans({ rows, lines: [2, 3], diagnostics: [] }, { a: "😀 2500 جندي" }, "data/mentions.csv");
  expect(found.map((d) => [d.line, d.rule])).toEqual([[3, "span"]]);
});
