import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeCorpus } from "../../scripts/bench/corpus.ts";

const folder = mkdtempSync(join(tmpdir(), "sanad-parts-"));
const sanad = `${process.execPath} ${resolve("scripts/sanad.mjs")}`;
const bash = (script: string): string => execFileSync("bash", ["-euo", "pipefail", "-c", script], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

beforeAll(() => {
  const lines = makeCorpus("data/articles", 0.3).map((article) => JSON.stringify({ ...article, lang: "ar" }));
  writeFileSync(join(folder, "articles.jsonl"), `${lines.join("\n")}\n`);
  for (const name of ["project", "whole", "parts"]) {
    mkdirSync(join(folder, name));
    cpSync("data", join(folder, name, "data"), { recursive: true, filter: (path) => !/(?<!decisions)\.csv$|articles$/.test(path) });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The commands of scripts/cluster/README.md, so that what is printed there runs. */
function fromReadme(heading: string): string {
  const readme = readFileSync(resolve("scripts/cluster/README.md"), "utf8");
  const [, code] = new RegExp(`## ${heading}[\\s\\S]*?\`\`\`sh\\n([\\s\\S]*?)\`\`\``).exec(readme) ?? [];
  if (!code) throw new Error(`no commands under ${heading}`);
  return code.replaceAll("sanad ", `${sanad} `);
}

test("parts read by two processes at a time, and joined, make the tables that one process makes", () => {
  bash(`${sanad} extract --jsonl --root project < articles.jsonl | ${sanad} tally --map --lines --root project | LC_ALL=C sort -k1,1 | ${sanad} tally --merge | ${sanad} tally --finish --root whole`);
  bash(fromReadme("Without an engine"));
  const tables = readdirSync(join(folder, "whole/data")).filter((name) => name.endsWith(".csv") && name !== "decisions.csv");
  expect(tables.length).toBeGreaterThan(3);
  for (const name of tables) expect(readFileSync(join(folder, "parts/data", name), "utf8"), name).toBe(readFileSync(join(folder, "whole/data", name), "utf8"));
});

test("a decision is joined where lines are mapped: what is rejected counts no more", () => {
  const partials = (): string => bash(`${sanad} extract --jsonl --root project < articles.jsonl | ${sanad} tally --map --lines --root project`);
  const before = partials();
  const [, json] = before.split("\n").find((line) => line.startsWith("troops/"))!.split("\t");
  const { id, article } = (JSON.parse(json!) as { id: string; article: string }[])[0]!;
  const answers = bash(`${sanad} extract --jsonl --root project < articles.jsonl`).trim().split("\n").map((line) => JSON.parse(line) as { id: string; mentions: { mention_id: string; evidence_hash: string; kind: string; quote: string }[] });
  const mention = answers.find((answer) => answer.id === article)!.mentions.find((one) => one.mention_id === id)!;
  const path = join(folder, "project/data/decisions.csv");
  const header = readFileSync(path, "utf8").split("\r\n")[0]!.split(",");
  const row: Record<string, string> = { mention_id: id, evidence_hash: mention.evidence_hash, decision: "reject", article_id: article, kind: mention.kind, reviewer: "mona", decided_at: "2021-12-01T00:00:00Z" };
  appendFileSync(path, `${header.map((column) => row[column] ?? "").join(",")}\r\n`);
  const after = partials();
  expect(before).toContain(`"id":"${id}"`);
  expect(after).not.toContain(`"id":"${id}"`);
  expect(after.length).toBeLessThan(before.length);
});
