import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Copy } from "./project.ts";
import { copyProject } from "./project.ts";

/** SHA-256 of every file of dist/, by path. */
async function hashes(root: string): Promise<Record<string, string>> {
  const out: Record<string, string> = {};
  for (const name of (await readdir(join(root, "dist"), { recursive: true })).sort()) {
    const path = join(root, "dist", name);
    if ((await stat(path)).isFile()) out[name] = createHash("sha256").update(await readFile(path)).digest("hex");
  }
  return out;
}

let project: Copy;
let good: Record<string, string>;
beforeAll(async () => {
  project = await copyProject();
  expect(await project.run("build", "--quiet")).toEqual({ code: 0, out: "", err: "" });
  good = await hashes(project.root);
}, 240_000);
afterAll(() => project.remove());

describe("a good build", () => {
  test("made the pages, the charts in every form and language, and the data", () => {
    const made = Object.keys(good);
    expect(made).toEqual(expect.arrayContaining(["index.html", "en/index.html", "ar/index.html", "embed.html", "review.html", "factcheck.html", "factcheck.csv"]));
    for (const lang of ["en", "ar"]) {
      for (const id of ["troops", "transfers", "dates", "attacks", "sources"]) {
        for (const form of ["html", "svg", "png", "csv"]) expect(made).toContain(`${lang}/charts/${id}.${form}`);
      }
    }
    for (const name of ["mentions.csv", "troops.csv", "datapackage.json"]) expect(made).toContain(`data/${name}`);
  });

  test("says so and does nothing when nothing has changed", async () => {
    const { out, err, code } = await project.run("build");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("nothing has changed since");
  });

  test("made anew gives the same bytes", async () => {
    expect((await project.run("build", "--fresh", "--quiet")).code).toBe(0);
    expect(await hashes(project.root)).toEqual(good);
  }, 240_000);

  test("leaves the made tables as they are in the repository", async () => {
    for (const name of ["mentions", "dates", "troops", "transfers", "attacks"]) {
      expect(await project.read(`data/${name}.csv`), `${name}.csv is not what the scripts make; run npm run report and commit it`).toBe(await readFile(`data/${name}.csv`, "utf8"));
    }
  });
});

/** Spoils a file, builds, expects the error, and mends the file. */
async function expectBroken(path: string, spoil: (source: string) => string, error: RegExp): Promise<void> {
  const source = await project.read(path);
  const spoilt = spoil(source);
  expect(spoilt).not.toBe(source);
  await project.write(path, spoilt);
  try {
    const { code, err } = await project.run("build", "--quiet");
    expect(err).toMatch(error);
    expect(err).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
    expect(await hashes(project.root)).toEqual(good);
  } finally {
    await project.write(path, source);
  }
}

const report = "report/report.md";
const before = (heading: string, text: string) => (source: string) => source.replace(heading, `${text}\n${heading}`);

describe("a broken build says where, ends with 1 and leaves the last good dist/", () => {
  test.each<[string, string, (source: string) => string, RegExp]>([
    ["a number that is no fact", report, before("## The soldiers", "There were 5200 of them."), /^report\/report\.md:\d+:\d+: error: number that is no fact: .*5200.* \[unbound-number\]$/m],
    ["a number in Arabic words", report, before("## الجنود", "وكان عددهم ثلاثة آلاف وخمسمئة."), /^report\/report\.md:\d+:\d+: error: number that is no fact: .*ثلاثة آلاف وخمسمئة.* \[unbound-number\]$/m],
    ["a fact that does not exist", report, (s) => s.replace(":fact[vehicles]", ":fact[camels]"), /^report\/report\.md:\d+:\d+: error: unknown fact: camels/m],
    ["a cell without its other language", report, (s) => s.replace(/:::ar\n## الجنود[\s\S]*?\n:::\n/, ""), /^report\/report\.md:\d+:\d+: error: .*\bar\b.* \[[a-z-]+\]$/m],
    ["a directive left open", report, (s) => s.replace(/\n:::\n\n::chart\{#troops\}/, "\n\n::chart{#troops}"), /^report\/report\.md:\d+:\d+: error: .*\[unclosed[a-z-]*\]$/m],
    ["a chart that is not there", report, (s) => s.replace("::chart{#troops}", "::chart{#camels}"), /^report\/report\.md:\d+:\d+: error: .*camels/m],
    ["a link that leads nowhere", report, before("## The soldiers", "[here](#nowhere)"), /error: .*nowhere.* \[dead-link\]$/m],
    ["a fact without its row", "report/facts.yaml", (s) => s.replace("actor: us }", "actor: them }"), /^report\/facts\.yaml:\d+:\d+: error: us-troops: 0 rows of troops fit/m],
    ["a row that breaks its table's schema", "data/translations.csv", (s) => s.replace(/,en,/, ",fr,"), /^data\/translations\.csv:\d+: error: column lang: none of ar, en: fr \[schema\]$/m],
    ["a translation of an article that is not there", "data/translations.csv", (s) => s.replace(/^elaph-2021-11-04,/m, "elsewhere,"), /^data\/translations\.csv:\d+: error: column article_id: no article_id elsewhere in articles\.csv \[foreign-key\]$/m],
    ["a setting that is none", "report/settings.yaml", (s) => `${s}\ncolour: blue\n`, /^report\/settings\.yaml:\d+:\d+: error: .*unknown key: colour/m],
  ])("%s", async (_, path, spoil, error) => expectBroken(path, spoil, error), 120_000);

  test("a chart that throws", async () => {
    await mkdir(join(project.root, "charts"));
    const chart = 'export const charts = [{ id: "troops", label: { en: "t", ar: "t" }, select() { throw new Error("invalid troops: none"); } }];\n';
    await project.write("charts/index.ts", chart);
    const { code, err } = await project.run("build", "--quiet");
    expect(err).toMatch(/troops.*invalid troops: none/);
    expect(code).toBe(1);
    expect(await hashes(project.root)).toEqual(good);
    await project.write("charts/index.ts", "export const charts = [\n");
    expect((await project.run("build", "--quiet")).err).toMatch(/^charts\/index\.ts:\d+:\d+: error: .* \[chart-code\]$/m);
  }, 120_000);
});
