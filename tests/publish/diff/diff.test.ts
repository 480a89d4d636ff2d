import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diff } from "../../../scripts/cli/diff.ts";
import { decide } from "../../../scripts/cli/decide.ts";
import { extract } from "../../../scripts/cli/extract.ts";
import { tally } from "../../../scripts/cli/tally.ts";
import { openProject } from "../../../scripts/store/files/project.ts";
import { factcheckCsv } from "../../../scripts/publish/factcheck.ts";
import { ENGLISH, makeProject, readDecisions, writeDecisions } from "../../desk/project.ts";
import { decision } from "../../decide/rows.ts";

let root: string;
/** Another text than ENGLISH: of a copy, one origin says what two articles print, and nothing can agree. */
const OTHER =
  "Washington keeps 2,400 US soldiers in Iraq, officials told reporters. The coalition handed over more than 2,100 shipments of gear.\nThey leave by 31 December 2021.";

beforeEach(() => start(OTHER));
afterEach(() => rm(root, { recursive: true }));

/** A project of two articles, built once. */
async function start(second: string): Promise<void> {
  root = await makeProject({ texts: { "english-2021": ENGLISH, "english-2022": second }, mentions: [] });
  const project = await openProject(root);
  await extract(project);
  await decide(project);
  await tally(project);
  await mkdir(join(root, "dist"));
  await cp(join(root, "data"), join(root, "dist/data"), { recursive: true });
  for (const chart of ["troops", "transfers"]) {
    await mkdir(join(root, "dist/en/charts"), { recursive: true });
    await cp(join(root, `data/${chart}.csv`), join(root, `dist/en/charts/${chart}.csv`));
  }
  // two sentences of the report rest on the troops
  const row = { sentence_id: "1-1", sentence_en: "There were 2,500 soldiers.", sentence_ar: "كان 2500 جندي.", fact: "us-troops", rows: "troops/us" };
  await writeFile(join(root, "dist/factcheck.csv"), factcheckCsv([row, { ...row, sentence_id: "2-1" }, { ...row, sentence_id: "3-1", rows: "transfers/x" }]));
}

async function changeArticle(id: string, from: string, to: string): Promise<void> {
  const path = join(root, `data/articles/${id}.txt`);
  const text = (await readFile(path, "utf8")).replace(from, to);
  await writeFile(path, text);
  const table = join(root, "data/articles.csv");
  const hash = createHash("sha256").update(text).digest("hex");
  const source = await readFile(table, "utf8");
  await writeFile(table, source.replace(new RegExp(`(${id}.*?)[0-9a-f]{64}`), `$1${hash}`));
}
const since = async (revision?: string, lang: "en" | "ar" = "en"): Promise<string[]> => (await diff(await openProject(root), revision, lang)).lines;

test("nothing changed", async () => {
  expect(await since()).toEqual(["nothing changed"]);
  expect(await since(undefined, "ar")).toEqual(["لم يتغيّر شيء"]);
});

test("a corrected article is told in a newsroom's words, with what it touches", async () => {
  await changeArticle("english-2022", "2,400", "2,300");
  await changeArticle("english-2021", "2,500", "2,300");
  const lines = await since();
  expect(lines).toContain("the text of english-2021.txt was changed");
  expect(lines.filter((line) => line.startsWith("Troops, United States"))).toEqual([
    expect.stringMatching(/2,300 soldiers.*\(english-2021\.txt was corrected; english-2022\.txt was corrected\)/),
  ]);
  expect(lines.at(-1)).toMatch(/^2 sentences and \d charts? change \(us-troops\)\.$/);
  const arabic = await since(undefined, "ar");
  expect(arabic.join("\n")).toContain("الجنود، الولايات المتحدة");
  expect(arabic.join("\n")).toContain("صُحّح english-2021.txt");
});

/** What the diff says once 2,400 is corrected to 2,500 in the second article. */
async function correctTroops(): ReturnType<typeof diff> {
  const { mentions } = await extract(await openProject(root));
  const troops = mentions.find((row) => row.quote.includes("2,400"))!;
  await writeDecisions(root, [...(await readDecisions(root)), decision(troops, "correct", { value: 2500, reviewer: "علي" })]);
  return diff(await openProject(root), undefined, "en");
}

test("a decision is told with who made it", async () => {
  const { lines, difference } = await correctTroops();
  expect(lines[0]).toMatch(/^Troops, United States: .*articles differ → .*articles agree.*\(علي corrected a mention\)$/);
  expect(difference).toMatchObject({ decisions: 1, articles: [], charts: ["troops"], facts: ["us-troops"] });
});

test("two prints of one text that say the same do not agree: one origin says so", async () => {
  await rm(root, { recursive: true });
  await start(ENGLISH.replace("2,500", "2,400"));
  const { lines } = await correctTroops();
  expect(lines[0]).toMatch(/articles differ → .*\(علي corrected a mention\)$/);
  expect(lines[0]).not.toContain("agree");
});

test("a renamed article changes no row that a reader would see", async () => {
  const table = join(root, "data/articles.csv");
  await writeFile(table, (await readFile(table, "utf8")).replace(/^english-2022/m, "english-2023"));
  const lines = await since();
  expect(lines[0]).toBe("english-2022 is now called english-2023");
});

test("a revision of git is compared with, and one that is none is refused", async () => {
  const git = (...args: string[]): void => void execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd: root, stdio: "ignore" });
  git("init", "-q");
  git("add", "data");
  git("commit", "-q", "-m", "first");
  await changeArticle("english-2022", "more than 2,100", "about 2,000");
  expect((await since("HEAD")).join("\n")).toMatch(/Shipments.*\(english-2022\.txt was corrected\)/);
  for (const bad of ["v9", "--output=/tmp/x", "HEAD; rm -rf /"]) {
    await expect(since(bad)).rejects.toThrow(`${bad}: error: no such revision in git [diff]`);
  }
});

test("without a build the way out is told", async () => {
  await rm(join(root, "dist"), { recursive: true });
  await expect(since()).rejects.toThrow("no build to compare with; run `sanad build`, or name a revision");
});
