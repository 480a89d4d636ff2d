import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { DataPackage } from "../../../scripts/store/tables/descriptor.ts";
import { withOwnTables } from "../../../scripts/store/tables/own-tables.ts";

const own = JSON.parse(readFileSync("data/datapackage.json", "utf8")) as DataPackage;
const names = ({ resources }: DataPackage): string[] => resources.map(({ name }) => name);

test("the package of this version is left as it is", () => {
  expect(new Set(names(withOwnTables(own, own)))).toEqual(new Set(names(own)));
  for (const resource of withOwnTables(own, own).resources) expect(resource).toEqual(own.resources.find(({ name }) => name === resource.name));
});

test("a package of an earlier version gets the tables and columns it lacks, and keeps its own", () => {
  const old = structuredClone(own);
  old.resources = old.resources.filter(({ name }) => name !== "evidence");
  const decisions = old.resources.find(({ name }) => name === "decisions")!;
  decisions.schema.fields = decisions.schema.fields.filter(({ name }) => name !== "fate");
  decisions.schema.fields.push({ name: "desk", type: "string", title: "Desk", description: "Of the newsroom." });
  decisions.schema.fields.find(({ name }) => name === "evidence_hash")!.constraints = { pattern: "[0-9a-f]{16}" };
  old.resources.push({ ...structuredClone(decisions), name: "budget", path: "budget.csv" });
  const now = withOwnTables(old, own);
  expect(names(now)).toEqual(expect.arrayContaining(["evidence", "budget"]));
  const fields = now.resources.find(({ name }) => name === "decisions")!.schema.fields;
  expect(fields.map(({ name }) => name)).toEqual([...own.resources.find(({ name }) => name === "decisions")!.schema.fields.map(({ name }) => name), "desk"]);
  expect(fields.find(({ name }) => name === "evidence_hash")!.constraints!.pattern).toBe("e?[0-9a-f]{16}");
});
