import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCsv, parseCsv } from "../../../scripts/store/tables/csv.ts";
import type { Resource } from "../../../scripts/store/tables/descriptor.ts";
import { checkForeignKeys } from "../../../scripts/store/tables/keys.ts";
import { formatTable, parseTable } from "../../../scripts/store/tables/table.ts";

const resource: Resource = {
  name: "troops",
  path: "troops.csv",
  schema: {
    fields: [
      { name: "id", type: "string", constraints: { required: true, pattern: "[a-z]+" } },
      { name: "best", type: "number" },
      { name: "n", type: "integer", constraints: { minimum: 1 } },
      { name: "on", type: "date" },
      { name: "bound", type: "string", constraints: { enum: ["exact", "about"] } },
      { name: "articles", type: "list", delimiter: " " },
      { name: "part_of", type: "string" },
    ],
    primaryKey: ["id"],
    foreignKeys: [{ fields: ["part_of"], reference: { fields: ["id"] } }],
  },
};
const header = "id,best,n,on,bound,articles,part_of\r\n";

function problems(source: string): string[] {
  return parseTable(source, resource).diagnostics.map((d) => `${d.path}:${d.line}: ${d.message} [${d.rule}]`);
}

describe("CSV", () => {
  test("what is written is read back, whatever stands in the cells", () => {
    const cell = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        fc.pre(rows.every(([a]) => a !== ""));
        const { rows: read, diagnostics } = parseCsv(formatCsv(["a", "b"], rows), "t.csv");
        expect(diagnostics).toEqual([]);
        expect(read.map(({ cells }) => [cells.a, cells.b])).toEqual(rows);
      }),
    );
  });

  test("a row's line is the one it starts on, after cells with line breaks too", () => {
    const { rows } = parseCsv('a,b\n1,"x\ny"\n2,z\n', "t.csv");
    expect(rows.map((r) => r.line)).toEqual([2, 4]);
  });

  test("a BOM is no part of the first column's name", () => {
    expect(parseCsv("\ufeffa\n1\n", "t.csv").columns).toEqual(["a"]);
  });

  test("an open quotation mark is told with its line and throws nothing", () => {
    const { diagnostics } = parseCsv('a,b\n1,2\n"3,4\n', "t.csv");
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]!.message).toContain("not readable as CSV");
  });
});

describe("a table by its description", () => {
  test("typed cells, blank ones too", () => {
    const { rows, diagnostics } = parseTable(`${header}us,2500,2,2021-12-31,exact,a b,\r\nall,,1,,,,\r\n`, resource);
    expect(diagnostics).toEqual([]);
    expect(rows).toEqual([
      { id: "us", best: 2500, n: 2, on: "2021-12-31", bound: "exact", articles: ["a", "b"], part_of: "" },
      { id: "all", best: null, n: 1, on: "", bound: "", articles: [], part_of: "" },
    ]);
    expect(formatTable(rows as object[], resource)).toBe(`${header}us,2500,2,2021-12-31,exact,a b,\r\nall,,1,,,,\r\n`);
  });

  test.each([
    ["id,best\r\nus,1\r\n", "data/troops.csv:1: missing column n, on, bound, articles, part_of; datapackage.json describes it [columns]"],
    [`${header}us,many,1,,,,\r\n`, "data/troops.csv:2: column best: not a number: many [schema]"],
    [`${header}us,1,0,,,,\r\n`, "data/troops.csv:2: column n: below 1: 0 [schema]"],
    [`${header}us,1,1,2021-02-30,,,\r\n`, "data/troops.csv:2: column on: not a day as YYYY-MM-DD: 2021-02-30 [schema]"],
    [`${header}us,1,1,,roughly,,\r\n`, "data/troops.csv:2: column bound: none of exact, about: roughly [schema]"],
    [`${header},1,1,,,,\r\n`, "data/troops.csv:2: column id: must not be blank [schema]"],
    [`${header}us,1,1\r\n`, "data/troops.csv:2: 3 cells where the header has 7 [csv]"],
    [`${header}us,1,1,,,,\r\nus,2,1,,,,\r\n`, "data/troops.csv:3: the same id as in line 2: us [primary-key]"],
  ])("%o", (source, problem) => {
    expect(problems(source)).toContain(problem);
  });

  test("a foreign key that leads nowhere", () => {
    const table = parseTable<object>(`${header}us,1,1,,,,all\r\n`, resource);
    const found = checkForeignKeys({ name: "p", resources: [resource] }, { troops: table });
    expect(found.map((d) => `${d.line} ${d.message}`)).toEqual(["2 column part_of: no id all in troops.csv"]);
  });
});
