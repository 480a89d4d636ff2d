import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { DataPackage } from "../scripts/store/tables/descriptor.ts";
import { withColumns } from "../scripts/store/tables/readme.ts";

const pkg = JSON.parse(readFileSync("data/datapackage.json", "utf8")) as DataPackage;

// `sanad tally` writes them; `UPDATE=1 npm test` does so too.
test("data/README.md says of every column what datapackage.json says", () => {
  const readme = readFileSync("data/README.md", "utf8");
  const wanted = withColumns(readme, pkg);
  if (process.env["UPDATE"]) writeFileSync("data/README.md", wanted);
  else expect(readme).toBe(wanted);
});

describe("README.md", () => {
  const readme = readFileSync("README.md", "utf8");
  const scripts = (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> }).scripts;

  test("names only npm scripts that there are", () => {
    const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z]+)/g)].map((m) => m[1]!);
    const builtIn = new Set(["ci", "install", "run"]);
    expect(named.filter((name) => !builtIn.has(name) && !scripts[name])).toEqual([]);
    expect(named.length).toBeGreaterThan(5);
  });

  test("every link to a file leads somewhere", () => {
    for (const [, target] of readme.matchAll(/\]\((?!https?:|#)([^)\s#]+)/g)) expect(() => readFileSync(target!)).not.toThrow();
  });
});
