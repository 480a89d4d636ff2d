import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { publint } from "publint";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashOf } from "../../scripts/core/hash.ts";

const run = promisify(execFile);
let folder: string;
let tarball: string;
let files: string[];

beforeAll(async () => {
  // a path with spaces and Arabic letters, and no clone around it
  folder = join(await mkdtemp(join(tmpdir(), "sanad package ")), "قصة جديدة");
  await mkdir(folder);
  await run(process.execPath, ["scripts/bundle.mjs", "--clean", "--types"]);
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", folder], { maxBuffer: 1 << 26 });
  const [packed] = JSON.parse(stdout) as { filename: string; size: number; files: { path: string }[] }[];
  tarball = join(folder, packed!.filename);
  files = packed!.files.map(({ path }) => path);
  expect(packed!.size).toBeLessThan(4_000_000);
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", tarball], { cwd: folder });
}, 240_000);
afterAll(() => rm(join(folder, ".."), { recursive: true, force: true }));

const sanad = (...args: string[]) => run(process.execPath, [join(folder, "node_modules/sanad/scripts/sanad.mjs"), ...args], { cwd: folder });

/** SHA-256 of every file of the installed package. */
async function hashes(): Promise<Record<string, string>> {
  const home = join(folder, "node_modules/sanad");
  const entries = await readdir(home, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, hashOf(await readFile(path))])));
}

test("the package has no tests, no articles and no build step, and what it exports", async () => {
  expect(files.filter((path) => /^(tests|dist|data\/articles|report\/(?:report|facts))|\.map$|bundle\.mjs$|\.csv$/.test(path))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", ".bundle/sanad.mjs", ".bundle/manifest.json", "charts/index.ts", "report/page.css"]));
  expect((await publint({ pkgDir: resolve("."), pack: false })).messages).toEqual([]);
});

test("in an empty folder it makes a project, takes an article and a chart, and builds; it writes nothing of its own", async () => {
  const before = await hashes();
  await sanad("init", "my story");
  await writeFile(join(folder, "خبر.txt"), "خبر من بغداد اليوم\n\n9 أيلول 2021\n\nقال مسؤول في بغداد إن نحو 4500 جندي وصلوا إلى المدينة.\n");
  await sanad("add", "خبر.txt", "--root", "my story");
  await sanad("add", "chart", "arms", "--root", "my story");
  const { stderr } = await sanad("build", "--quiet", "--root", "my story");
  expect(stderr).toBe("");
  expect(await readFile(join(folder, "my story/dist/index.html"), "utf8")).toContain('lang="ar"');
  expect(await readdir(join(folder, "my story/dist/ar/charts"))).toContain("arms.png");
  expect(await hashes()).toEqual(before);
}, 180_000);

test("other programs import the reader", async () => {
  await writeFile(join(folder, "read.js"), `import { compileTopics, extractArticle } from "sanad/read";
const { mentions } = extractArticle({ id: "a", text: "نحو 4500 جندي في 9 أيلول 2021" }, compileTopics());
console.log(JSON.stringify(mentions.map(({ quote, kind }) => [quote, kind])));
const { say } = await import("sanad/chart");
console.log(typeof say);`);
  const { stdout } = await run(process.execPath, ["read.js"], { cwd: folder });
  expect(stdout).toContain('["9 أيلول 2021","date"]');
  expect(stdout.trim().split("\n")[1]).toMatch(/^(function|object)$/);
});
