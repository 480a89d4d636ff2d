import { readFile, readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseCsv } from "../../scripts/store/tables/csv.ts";
import { copyProject, type Copy } from "./project.ts";

let project: Copy;
beforeEach(async () => {
  project = await copyProject();
});
afterEach(() => project.remove());

const id = "zagros-2021-09-09";
const cells = async (name: string) => parseCsv(await project.read(`data/${name}.csv`), "").rows.map((row) => row.cells);

/** Accepts the first two mentions of the article; the first is one whose words `update` will change. */
async function decide(): Promise<string[]> {
  const mentions = (await cells("mentions")).filter((row) => row["article_id"] === id);
  const decisions = mentions.slice(0, 2).map((row, i) => [row["mention_id"], row["evidence_hash"], row["quote"], `2026-01-0${i + 1}T00:00:00Z`] as const);
  const header = (await project.read("data/decisions.csv")).trimEnd().split(",");
  const lines = decisions.map(([mention_id, evidence_hash, quote, decided_at]) => {
    const row: Record<string, string> = { mention_id: mention_id!, evidence_hash: evidence_hash!, decision: "accept", article_id: id, quote: `"${quote!}"`, reviewer: "Rana", decided_at };
    return header.map((name) => row[name] ?? "").join(",");
  });
  await project.write("data/decisions.csv", `${header.join(",")}\r\n${lines.join("\r\n")}\r\n`);
  return decisions.map(([, , quote]) => quote!);
}

test("rename keeps decisions and translations, and says which lines of the report name the old id", async () => {
  await decide();
  const text = await project.read(`data/articles/${id}.txt`);
  const others = (await project.read("data/articles.csv")).split("\r\n").filter((line) => !line.startsWith(id));
  const { out, code, err } = await project.run("rename", id, "zagros-joint-operations");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^renamed zagros-2021-09-09 → zagros-joint-operations\n {2}2 decisions still apply, 0 to be decided again, 0 whose words are gone/);
  expect(out).toMatch(/\d+ translations moved with it\n {2}report\/facts\.yaml:\d+ names zagros-2021-09-09; change it there/);
  expect(await project.read("data/articles/zagros-joint-operations.txt")).toBe(text);
  expect((await readdir(join(project.root, "data/articles"))).filter((name) => name.startsWith("zagros") || name.startsWith("."))).toEqual(["zagros-joint-operations.txt"]);
  // no other row was touched
  expect((await project.read("data/articles.csv")).split("\r\n").filter((line) => !line.startsWith("zagros"))).toEqual(others);
  expect((await cells("translations")).some((row) => row["article_id"] === id)).toBe(false);
  expect((await project.run("extract")).err).toBe("");
  expect((await project.run("tally")).err).toBe("");
}, 60_000);

test("update keeps what still applies, names what does not, and keeps the earlier text", async () => {
  const [first, second] = await decide();
  const text = await project.read(`data/articles/${id}.txt`);
  const file = join(project.root, "new.txt");
  await writeFile(file, text.replace(first!, "اليوم الجمعة"));
  const { out, code, err } = await project.run("update", id, file);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/1 decision still applies, [01] to be decided again, [01] whose words are gone/);
  expect(out).toContain(`: ${first!} (m-`);
  expect(out).not.toContain(`: ${second!} (m-`);
  const kept = /kept as (data\/articles\/originals\/\S+)/.exec(out)![1]!;
  expect(await project.read(kept)).toBe(text);
  expect((await cells("decisions")).length).toBe(2);
  expect((await project.run("extract")).err).toBe("");
  expect((await project.run("update", id, file)).err).toMatch(/the same text as zagros-2021-09-09 has already \[article-twice\]/);
}, 60_000);

test("remove keeps text, row and translations aside, and decisions where they are", async () => {
  await decide();
  const text = await project.read(`data/articles/${id}.txt`);
  const { out, code } = await project.run("remove", id);
  expect(code).toBe(0);
  expect(out).toMatch(/0 decisions still apply, 0 to be decided again, 2 whose words are gone; all stay in data\/decisions\.csv/);
  expect((await readdir(join(project.root, `data/articles/removed/${id}`))).sort()).toEqual(["article.csv", "article.txt", "translations.csv"]);
  expect(await project.read(`data/articles/removed/${id}/article.txt`)).toBe(text);
  expect((await cells("decisions")).length).toBe(2);
  expect((await project.run("extract")).err).toBe("");
}, 60_000);

test("an id that is not there is met with the one that is nearest", async () => {
  expect((await project.run("remove", "zagros")).err).toBe("data/articles.csv: error: no such article: zagros; did you mean zagros-2021-09-09? [article-id]\n");
  expect((await project.run("rename", id, "Not an id")).err).toMatch(/an id is made of/);
});

describe("propose", () => {
  const line = (more: object) => JSON.stringify({ article_id: "elaph-2021-11-04", quote: "بغداد", kind: "event", model: "some-model", model_version: "2026-01", ...more });

  test("takes what is a slice of its article, refuses the rest, counts nothing until a person accepts it", async () => {
    const text = await readFile(resolve("data/articles/elaph-2021-11-04.txt"), "utf8");
    const at = [...text.slice(0, text.indexOf("بغداد"))].length;
    const file = join(project.root, "proposals.jsonl");
    await writeFile(file, [
      line({ start: at, kind: "quantity", value: 1, bound: "about" }),
      line({ quote: "لا ترد هذه الكلمات", kind: "quantity", value: 1 }),
      line({ start: at + 1 }), line({}), line({ article_id: "none" }), line({ start: at, model: "" }), line({ start: at, kind: "fly" }), line({ start: at, approved: true }), "{",
    ].join("\n"));
    const evidence = await project.read("data/evidence.csv");
    const first = await project.run("propose", file);
    expect(first.code).toBe(1);
    expect(first.out).toMatch(/^1 proposal taken, 8 refused/);
    expect(first.err.trim().split("\n").map((one) => /:(\d+): error: (.*) \[proposal\]$/.exec(one)!.slice(1))).toEqual([
      ["2", "the quote is no slice of elaph-2021-11-04: لا ترد هذه الكلمات"],
      ["3", expect.stringContaining("does not start at")], ["4", expect.stringContaining("give its start")], ["5", "no such article: none"],
      ["6", expect.stringContaining("model and model_version")], ["7", expect.stringContaining("no such kind: fly")], ["8", "no such key: approved"], ["9", expect.stringContaining("not JSON")],
    ]);
    expect((await project.run("propose", file)).out).toMatch(/^0 proposals taken, 1 there already/);
    await project.run("decide");
    expect(await project.read("data/evidence.csv")).toBe(evidence);

    const { out } = await project.run("propose");
    expect(out).toMatch(/^p-[0-9a-f]{12} elaph-2021-11-04 “بغداد” quantity about 1 .*\(some-model 2026-01\)\n1 proposal open$/m);
    const proposal = out.slice(0, 14);
    expect((await project.run("propose", "--accept", proposal, "--reviewer", "Rana")).code).toBe(0);
    expect((await cells("decisions")).at(-1)).toMatchObject({ decision: "add", quote: "بغداد", value: "1", reviewer: "Rana", note: `proposed by some-model 2026-01 (${proposal})` });
    await project.run("decide");
    expect((await cells("evidence")).find((row) => row["quote"] === "بغداد" && row["value"] === "1")).toMatchObject({ status: "added", decided_by: "Rana" });
    expect((await project.run("propose")).out).toBe("0 proposals open\n");
    expect((await project.run("propose", "--accept", proposal)).err).toMatch(/no open proposal/);
  }, 120_000);
});
