import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Copy } from "./project.ts";
import { copyProject, sanad } from "./project.ts";

let project: Copy;
beforeEach(async () => {
  project = await copyProject();
});
afterEach(() => project.remove());

/** The command must end in these lines and no stack, and leave the made table as it was. */
async function expectRefusal(line: RegExp, ...command: string[]): Promise<void> {
  const before = await project.read("data/mentions.csv");
  const { code, err, out } = await project.run(...command);
  expect(err).toMatch(line);
  expect(err).not.toMatch(/^\s+at /m);
  expect(out).toBe("");
  expect(code).toBe(1);
  expect(await project.read("data/mentions.csv")).toBe(before);
}

const article = "data/articles/zagros-2021-09-09.txt";
const sha = (bytes: Uint8Array) => import("node:crypto").then(({ createHash }) => createHash("sha256").update(bytes).digest("hex"));

/** Puts other bytes in an article's place, and says so in articles.csv. */
async function replaceArticle(bytes: Uint8Array): Promise<void> {
  const old = await sha(Buffer.from(await project.read(article)));
  await project.write(article, bytes);
  await project.edit("data/articles.csv", old, await sha(bytes));
}

describe("an article that", () => {
  test("is empty", async () => {
    await replaceArticle(Buffer.from(" \n"));
    await expectRefusal(/^data\/articles\/zagros-2021-09-09\.txt: error: empty; .* \[article-empty\]$/m, "extract");
  });
  test("is not UTF-8", async () => {
    await replaceArticle(Buffer.concat([Buffer.from("سطر\n"), Buffer.from([0xc7, 0xe1, 0xda])]));
    await expectRefusal(/^data\/articles\/zagros-2021-09-09\.txt:2: error: not UTF-8; .* \[encoding\]$/m, "extract");
  });
  test("is 50 MB long", async () => {
    await project.write(article, Buffer.alloc(50 * 1024 * 1024, 0x61));
    await expectRefusal(/^data\/articles\/zagros-2021-09-09\.txt: error: too large: 50 MB, .* \[size\]$/m, "extract");
  });
  test("has changed", async () => {
    await project.edit(article, "2021", "2022");
    await expectRefusal(/the file has changed: its SHA-256 is [0-9a-f]{64}; .*articles\.csv line \d+ \[article-changed\]$/m, "extract");
  });
  test("is not listed", async () => {
    await project.write("data/articles/stray.txt", "نص");
    await expectRefusal(/^data\/articles\/stray\.txt: error: not in data\/articles\.csv; .* \[article-unlisted\]$/m, "extract");
  });
  test("leads out of the folder", async () => {
    await project.edit("data/articles.csv", "articles/zagros-2021-09-09.txt", "articles/../../secret.txt");
    await expectRefusal(/^data\/articles\.csv:\d+: error: not a file below data\/articles/m, "extract");
  });
});

describe("a table", () => {
  test("with a missing column", async () => {
    await project.edit("data/decisions.csv", "evidence_hash", "hash");
    await expectRefusal(/^data\/decisions\.csv:1: error: missing column evidence_hash; .* \[columns\]$/m, "tally");
  });
  test("with a bad row", async () => {
    await project.edit("data/articles.csv", ",stated,", ",certainly,");
    await expectRefusal(/^data\/articles\.csv:\d+: error: column published_basis: none of stated, inferred, unknown: certainly \[schema\]$/m, "tally");
  });
});

test("topics.yaml with a mistake is told with line and column", async () => {
  await project.edit("data/topics.yaml", "counts: [troops]", "counts: [camels]");
  await expectRefusal(/^data\/topics\.yaml:\d+:\d+: error: tables\.troops: unknown topic: camels; there are troops, vehicles, shipments, doses, attacks \[unknown-topic\]$/m, "extract");
});

describe("wrong usage ends with code 2", () => {
  test.each([[["fly"]], [["extract", "--nonsense"]]])("%o", async (args) => {
    const { code, err } = await sanad(args);
    expect(code).toBe(2);
    expect(err).toMatch(/error: unknown (command|option)/);
  });
  test("and help ends with 0", async () => {
    const { code, out } = await sanad(["--help"]);
    expect([code, out.includes("extract")]).toEqual([0, true]);
  });
});

test("a code cell that ends the process with 0 does not end the build well", async () => {
  await project.write("report/report.md", `${await project.read("report/report.md")}\n\`\`\`js\n({}).constructor.constructor("return process")().exit(0)\n\`\`\`\n`);
  const { code, err } = await project.run("build", "--quiet");
  expect(err).toContain("ended before it was done");
  expect(code).toBe(1);
});
