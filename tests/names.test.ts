/** Every path and every rule that a comment, a README or a table names is there. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { parseCsv } from "../scripts/store/tables/csv.ts";
import { readModules } from "./import-graph.ts";

const modules = readModules("scripts", "charts", "tests");
const documents = [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...["data", "report", "charts", "scripts"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md") && !name.includes("articles")).map((name) => `${folder}/${name}`)),
].filter((path) => path !== "report/report.md" && path !== "CHANGELOG.md" && !path.startsWith("scripts/cli/starter/"));

/** What is written about the code, with where it is written. */
const texts: { at: string; text: string }[] = [
  ...modules.flatMap(({ path, comments }) => comments.map(({ text, line }) => ({ at: `${path}:${line}`, text }))),
  ...documents.flatMap((path) => readFileSync(path, "utf8").split("\n").map((text, i) => ({ at: `${path}:${i + 1}`, text }))),
];

const CODE = /(?<![\w/.<*-])(?:\.\.?\/)*((?:[\w-]+\/)*[\w-]+\.(?:ts|mjs))(?![\w/])/g;
const PATH = /(?<![\w/.<*-])((?:scripts|tests|charts|report|data)\/[\w./-]*[\w-]\.(?:md|csv|yaml|json|css|js))(?![\w/])/g;
/** Names that stand for any file of a kind, or for a reader's own. */
const PLACEHOLDERS = new Set(["NAME.ts", "x.ts"]);

const names = new Set([...modules.map(({ path }) => path), ...readdirSync("tests").filter((name) => name.endsWith(".ts"))].map((path) => basename(path)));
const paths = modules.map(({ path }) => path);

test("source files", () => {
  const missing = texts.flatMap(({ at, text }) => [...text.matchAll(CODE)].map((m) => m[1]!).filter((name) =>
    !PLACEHOLDERS.has(name) && !(name.includes("/") ? existsSync(name) || paths.some((path) => path.endsWith(`/${name}`)) : names.has(name))).map((name) => `${at}: ${name}`));
  expect(missing).toEqual([]);
});

test("other files of the project", () => {
  const made = /^(data\/(?:articles\/originals|origins|<)|report\/docs\/)/;
  const missing = texts.filter(({ at }) => !at.startsWith("tests/")).flatMap(({ at, text }) =>
    [...text.matchAll(PATH)].map((m) => m[1]!).filter((path) => !made.test(path) && !existsSync(path)).map((path) => `${at}: ${path}`));
  expect(missing).toEqual([]);
});

test("rules: what a table or a comment names is registered, in the folder it says", () => {
  const registered = new Set(modules.filter(({ path }) => path.startsWith("scripts/read/")).flatMap(({ code }) => [...code.matchAll(/["`]((?:(?:ar|en|calendar)\/[a-z]+|refine)\/[a-z-]+)["`]/g)].map((m) => m[1]!)));
  const inTables = ["mentions", "evidence"].flatMap((table) => parseCsv(readFileSync(`data/${table}.csv`, "utf8"), "").rows.map(({ cells }) => cells["rule"]!)).filter((name) => name !== "person");
  const inWords = texts.flatMap(({ text }) => [...text.matchAll(/`((?:ar|en)\/[a-z]+\/[a-z-]+)`/g)].map((m) => m[1]!));
  expect(inTables.length).toBeGreaterThan(20);
  expect([...new Set([...inTables, ...inWords])].filter((name) => !registered.has(name)).sort()).toEqual([]);
  expect([...registered].filter((name) => !existsSync(`scripts/read/${name.slice(0, name.lastIndexOf("/"))}`)).sort()).toEqual([]);
});

test("links of the documents", () => {
  const missing = documents.flatMap((path) => [...readFileSync(path, "utf8").matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)/g)].map((m) => m[1]!)
    .filter((target) => !existsSync(new URL(target, `file://${process.cwd()}/${path}`))).map((target) => `${path}: ${target}`));
  expect(missing).toEqual([]);
});

test("npm scripts", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const missing = documents.flatMap((path) => [...readFileSync(path, "utf8").matchAll(/npm run (?:--silent |-s )?([a-z][a-z:]*)/g)].map((m) => m[1]!).filter((name) => !scripts[name]).map((name) => `${path}: ${name}`));
  expect(missing).toEqual([]);
});
