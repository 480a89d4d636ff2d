/** A start from a folder of articles: proposed topics, tables, and a draft that says only what they say. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { initFrom } from "../../scripts/cli/init-from.ts";
import { draft } from "../../scripts/cli/draft.ts";
import { openProject } from "../../scripts/store/files/project.ts";
import { sanad } from "./project.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sanad-draft-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("articles of a flood give topics, tables and a notebook that builds as it is", async () => {
  const root = join(folder, "flood");
  const { added, refused, topics } = await initFrom(root, "tests/fixtures/corpora/flood/articles");
  expect([added.length, refused, topics]).toEqual([9, [], ["people", "house"]]);
  const yaml = await readFile(join(root, "data/topics.yaml"), "utf8");
  expect(yaml).toMatch(/# counted \d+ times in \d+ articles, as houses\n {2}# .*houses were destroyed/);
  expect(await draft(await openProject(root))).toEqual(["report/report.md", "report/facts.yaml"]);
  const report = await readFile(join(root, "report/report.md"), "utf8");
  expect(report).toMatch(/- damaged: :fact\[house-damaged\]\n/);
  expect(report.replace(/^(?:title|description):.*$/gm, "").replace(/:(?:fact|date)\[[^\]]*\]/g, "")).not.toMatch(/\d/);
  const built = await sanad(["build", "--quiet", "--root", root]);
  expect([built.code, built.err.split("\n").filter((line) => line && !line.includes("[untranslated]"))]).toEqual([0, []]);
  expect(await readFile(join(root, "dist/en/index.html"), "utf8")).toContain("4,500 houses");
}, 120_000);

test("Arabic articles give Arabic topics, and a notebook that builds", async () => {
  const root = join(folder, "bombing");
  expect((await initFrom(root, "tests/fixtures/corpora/bombing/articles")).topics).toEqual(["topic-a", "topic-b", "topic-c", "topic-d"]);
  expect(await readFile(join(root, "data/topics.yaml"), "utf8")).toContain("nouns: { ar: [{ singular: \"شخص\" }] }");
  await draft(await openProject(root));
  const built = await sanad(["build", "--quiet", "--root", root]);
  expect([built.code, built.err.split("\n").filter((line) => line && !line.includes("[untranslated]"))]).toEqual([0, []]);
}, 120_000);

test("a report that somebody has begun is never written over", async () => {
  const root = join(folder, "flood");
  const own = (await readFile(join(root, "report/report.md"), "utf8")) + "\n";
  await writeFile(join(root, "report/report.md"), own);
  expect(await draft(await openProject(root))).toEqual(["report/draft.md", "report/draft.facts.yaml"]);
  expect(await readFile(join(root, "report/report.md"), "utf8")).toBe(own);
});
