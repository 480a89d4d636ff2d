/**
 * Three stories that the program has never heard of, from init to a report, without a line of TypeScript: a flood in
 * English, a bombing in Arabic whose toll rises and differs by source, the price of oil in both. Each has reprints,
 * contradictions and a correction.
 */
import { readFileSync } from "node:fs";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addArticles } from "../../scripts/cli/add.ts";
import { openProject } from "../../scripts/store/files/project.ts";
import { sanad } from "./project.ts";

type Cells = Record<string, string>;
const rowsOf = (source: string): Cells[] => parse(source, { columns: true }) as Cells[];

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sanad-corpora-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A project with the articles, topics and notebook of a fixture, built. */
async function publish(name: string): Promise<{ root: string; built: Awaited<ReturnType<typeof sanad>> }> {
  const from = join("tests/fixtures/corpora", name);
  const root = join(folder, name);
  expect((await sanad(["init", root])).code).toBe(0);
  await cp(join(from, "topics.yaml"), join(root, "data/topics.yaml"));
  const project = await openProject(root);
  for (const { file, outlet, title, published } of rowsOf(readFileSync(join(from, "articles.csv"), "utf8"))) {
    const id = file!.replace(/\.txt$/, "");
    const { added, refused } = await addArticles(project, [join(from, "articles", file!)], { id, outlet: outlet!, title: title!, published: published! });
    expect([added.length, refused]).toEqual([1, []]);
  }
  for (const [path, to] of [["translations.csv", "data"], ["facts.yaml", "report"], ["report.md", "report"]] as const) await cp(join(from, path), join(root, to, path));
  return { root, built: await sanad(["build", "--quiet", "--root", root]) };
}

/** id: values (articles, agreement) */
const brief = async (root: string, table: string): Promise<string[]> =>
  rowsOf(await readFile(join(root, `data/${table}.csv`), "utf8")).map((row) => `${row[`${table}_id`]}: ${row["values"]} (${row["n_articles"]}, ${row["agreement"]})`);

describe("a flood", () => {
  test("deaths rise, differ for a day and are corrected; houses and money stand apart", async () => {
    const { root, built } = await publish("flood");
    expect(built).toEqual({ code: 0, out: "", err: "" });
    expect((await brief(root, "deaths")).map((line) => line.replace(/ \(.*/, ""))).toEqual([
      "deaths: at_least:12", "deaths-2022-08-13: exact:19", "deaths-2022-08-14: exact:26 exact:31", "deaths-2022-08-15: exact:27", "deaths-2022-08-17: exact:34",
    ]);
    expect(rowsOf(await readFile(join(root, "data/deaths.csv"), "utf8"))[2]).toMatchObject({ best: "", bound: "between", low: "26", high: "31", agreement: "differ", series: "deaths" });
    expect((await brief(root, "houses")).filter((line) => line.startsWith("damaged"))).toEqual(["damaged: exact:4500 (1, single)"]);
    expect(rowsOf(await readFile(join(root, "data/pledges.csv"), "utf8")).map(({ best, unit }) => `${best} ${unit}`)).toEqual(["3000000 EUR", "12500000 USD", "6000000 GBP"]);
    const page = await readFile(join(root, "dist/index.html"), "utf8");
    for (const words of ["at least 12 deaths", "between 26 and 31 deaths", "12,500,000 US dollars", "ما لا يقل عن 12 قتيلًا"]) expect(page).toContain(words);
    expect(JSON.parse(await readFile(join(root, "dist/data/datapackage.json"), "utf8"))).toMatchObject({ resources: expect.arrayContaining([expect.objectContaining({ name: "pledges" })]) as unknown });
  }, 120_000);
});

describe("a bombing", () => {
  test("a toll that rises is a series, and differs by source within a day", async () => {
    const { root, built } = await publish("bombing");
    expect(built).toEqual({ code: 0, out: "", err: "" });
    expect((await brief(root, "toll")).map((line) => line.replace(/ \(.*/, ""))).toEqual([
      "killed: exact:18 exact:23", "killed-2022-05-16: exact:31 exact:35", "killed-2022-05-17: exact:41 exact:42",
      "wounded: at_least:50", "wounded-2022-05-16: exact:74 exact:80", "wounded-2022-05-17: exact:97",
    ]);
    expect(await brief(root, "detained")).toEqual(["detained: exact:4 (1, single)"]);
    expect(await readFile(join(root, "dist/ar/index.html"), "utf8")).toContain("بين 41 و42 قتيلًا");
  }, 120_000);
});

describe("the price of oil", () => {
  test("prices are compared within a day and a currency, and ranges stay ranges", async () => {
    const { root, built } = await publish("oil");
    expect(built).toEqual({ code: 0, out: "", err: "" });
    expect((await brief(root, "prices")).map((line) => line.replace(/ \(.*/, ""))).toEqual([
      "price: exact:84.2", "price-2023-04-04: exact:84.9 between:80..90", "price-2023-04-05: about:85", "price-2023-04-06: exact:85.1 exact:86.1", "price-2023-04-10: exact:83.7",
    ]);
    expect(rowsOf(await readFile(join(root, "data/price-range.csv"), "utf8"))).toMatchObject([{ best: "", bound: "between", low: "80", high: "90", unit: "USD" }]);
    expect((await brief(root, "output")).filter((line) => line.startsWith("iraq"))).toEqual(["iraq: exact:211000 (1, single)"]);
  }, 120_000);
});
