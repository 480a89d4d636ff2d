import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseCsv } from "../../scripts/store/tables/csv.ts";
import { copyProject, type Copy } from "./project.ts";

let project: Copy;
let desk: string;
beforeEach(async () => {
  project = await copyProject();
  desk = join(project.root, "desk");
  await mkdir(desk);
});
afterEach(() => project.remove());

const fixture = (name: string): string => resolve("tests/fixtures/ingest", name);
const rows = async (): Promise<Record<string, string>[]> => parseCsv(await project.read("data/articles.csv"), "").rows.map(({ cells }) => cells);
/** One for each line, in alphabetical order. */
const rules = (err: string): (string | undefined)[] => err.trim().split("\n").map((line) => /^.+: (?:error|warning): .+ \[([\w-]+)\]$/.exec(line)?.[1]).sort();
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

test("one command takes everything a newsroom has; the bytes stay beside the text, with their hash", async () => {
  const files = ["story.html", "letter.eml", "feed.xml", "rows.csv", "story.docx", "story.pdf", "archive.zip"];
  const { code, out, err } = await project.run("add", ...files.map(fixture));
  expect(code).toBe(1);
  expect(rules(err)).toEqual(["article-twice", "empty", "summary", "symlink"]);
  expect(out).toMatch(/added 8 articles; 1 already there; 3 not taken, see above$/m);
  const added = (await rows()).slice(5);
  expect(added).toHaveLength(8);
  for (const row of added) {
    expect(sha256(Buffer.from(await project.read(`data/${row["file"]}`)))).toBe(row["sha256"]);
    if (row["source_file"]) expect(sha256(await readFile(join(project.root, "data", row["source_file"])))).toBe(row["source_sha256"]);
  }
  // two rows of one table share its bytes
  expect(new Set(added.filter((row) => row["format"] === "csv").map((row) => row["source_file"])).size).toBe(1);
  expect((await project.run("extract")).err).toBe("");
}, 120_000);

test("bad input: one line each, the rest goes on, exit code 1, nothing half-added", async () => {
  execFileSync("mkfifo", [join(desk, "pipe.txt")]);
  await symlink("/etc/hostname", join(desk, "out.txt"));
  await writeFile(join(desk, "nul.txt"), "نص\0نص");
  await writeFile(join(desk, "french.txt"), "Le ministère a annoncé jeudi que les soldats de la coalition quitteront le pays avant la fin de l'année, comme il est prévu dans l'accord que le gouvernement a signé pour une durée de deux ans.");
  await writeFile(join(desk, "good.txt"), "خبر جديد من بغداد\n\nقال مسؤول في بغداد إن نحو 4500 جندي وصلوا إلى المدينة.\n");
  const { code, out, err } = await project.run("add", desk, fixture("wall.html"), fixture("locked.pdf"), fixture("scan.pdf"), fixture("bomb.zip"), "/dev/zero", join(desk, "none.txt"));
  expect(code).toBe(1);
  expect(rules(err)).toEqual(["binary", "language", "missing-file", "not-a-file", "not-a-file", "pdf-password", "pdf-scan", "symlink", "wall", "zip-bomb"]);
  expect(out).toMatch(/^added good .*: خبر جديد من بغداد\nadded 1 article; 10 not taken/);
  expect((await readdir(join(project.root, "data/articles"))).filter((name) => name.startsWith("."))).toEqual([]);
  expect((await rows()).length).toBe(6);
}, 60_000);

test("a text that differs by a full stop is the same; from another paper it is a reprint, and that is said", async () => {
  const text = "قال المتحدث باسم قيادة العمليات المشتركة إن أكثر من 1800 عجلة انتقلت ملكيتها إلى العراق وإن 2500 جندي أميركي سيغادرون البلاد";
  for (const [name, end] of [["a", ""], ["b", "."], ["c", "!"]] as const) await writeFile(join(desk, `${name}.txt`), text + end);
  const { out, err, code } = await project.run("add", join(desk, "a.txt"), join(desk, "b.txt"), "--outlet", "إيلاف");
  expect([code, err]).toEqual([0, expect.stringMatching(/b\.txt: warning: the same words are there already: iylaf; skipped \[article-twice\]\n$/)]);
  expect(out).toContain("added 1 article; 1 already there");
  expect((await project.run("add", join(desk, "c.txt"), "--outlet", "كتابات")).out).toContain("a reprint of iylaf");
}, 60_000);

test("an add that was killed between its files and its rows leaves nothing that stops a build", async () => {
  await project.write("data/articles/.adding-abc123.json", JSON.stringify({ pid: 2 ** 30, host: hostname(), files: ["articles/half.txt"] }));
  await project.write("data/articles/half.txt", "نص");
  expect(await project.run("extract")).toMatchObject({ code: 0, err: "" });
  expect((await project.run("add", fixture("letter.eml"))).code).toBe(0);
  expect(await readdir(join(project.root, "data/articles"))).not.toContain("half.txt");
}, 60_000);

test("what another add is writing now is left alone", async () => {
  await project.write("data/articles/.adding-abc123.json", JSON.stringify({ pid: process.pid, host: hostname(), files: ["articles/half.txt"] }));
  await project.write("data/articles/half.txt", "نص");
  expect((await project.run("add", fixture("letter.eml"))).code).toBe(0);
  expect(await readdir(join(project.root, "data/articles"))).toEqual(expect.arrayContaining(["half.txt", ".adding-abc123.json"]));
}, 60_000);

test("--dry-run says what would be taken and writes nothing", async () => {
  const before = await project.read("data/articles.csv");
  const { out } = await project.run("add", fixture("story.html"), "--dry-run", "--show-cut");
  expect(out).toMatch(/^would add iylaf-2021-09-10[^]*- تعليقات 15/);
  expect(await project.read("data/articles.csv")).toBe(before);
});

describe("a project of an earlier version", () => {
  test("whose articles.csv lacks the newer columns takes articles all the same", async () => {
    const lines = (await project.read("data/articles.csv")).split("\r\n");
    const header = lines[0]!.split(",").slice(0, 15).join(",");
    await project.write("data/articles.csv", `${header}\r\n`);
    for (const name of await readdir(join(project.root, "data/articles"))) await import("node:fs/promises").then(({ rm }) => rm(join(project.root, "data/articles", name)));
    expect((await project.run("add", fixture("story.html"))).code).toBe(0);
    // the columns that are needed now come to those that were there
    expect((await project.read("data/articles.csv")).split("\r\n")[0]!.split(",")).toEqual(expect.arrayContaining([...header.split(","), "source_sha256"]));
    expect((await project.run("extract")).err).toBe("");
  });
});

test("addresses in a table are fetched; what the row says stands over what the page says", async () => {
  const page = await readFile(fixture("story.html"));
  const server = createServer((request, response) => {
    if (request.url === "/robots.txt") response.writeHead(404).end();
    else response.writeHead(200, { "content-type": "text/html" }).end(page);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await writeFile(join(desk, "links.csv"), `url,outlet\n${origin}/1,جريدة\n`);
  const { out } = await project.run("add", join(desk, "links.csv"), "--allow-loopback");
  expect(out).toContain("added jrida-2021-09-10");
  expect((await rows()).at(-1)).toMatchObject({ outlet: "جريدة", author: "أسامة مهدي", format: "html", retrieved: expect.stringContaining(`${origin}/1`) as string, source_sha256: sha256(page) });
  expect((await project.run("add", `${origin}/2`)).err).toMatch(/error: is in a private network .* \[private-address\]$/m);
  server.close();
});
