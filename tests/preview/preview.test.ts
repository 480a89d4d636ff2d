import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { preview, type Preview } from "../../scripts/cli/preview.ts";
import { launch } from "../browser/browser.ts";

let root: string;
let served: Preview;
let browser: Browser;
const said: string[] = [];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "sanad-preview-"));
  for (const folder of ["data", "report"]) cpSync(folder, join(root, folder), { recursive: true });
  served = await preview(root, { port: 0, explain: true }, (line) => said.push(line));
  browser = await launch();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  if (root) rmSync(root, { recursive: true });
});

const file = (): string => join(root, "report/report.md");
const original = readFileSync("report/report.md", "utf8");

/** Writes the notebook and waits for what comes of it. */
async function write(source: string): Promise<string[]> {
  said.length = 0;
  writeFileSync(file(), source);
  await served.idle();
  return [...said];
}

const page = async (): Promise<string> => (await fetch(`${served.address}index.html`)).text();

test("serves the report, with errors to be shown on it", async () => {
  expect(served.board.shown.errors).toEqual([]);
  const html = await page();
  expect(html).toContain("<h1");
  expect(html).toContain("/__sanad/events");
  expect(html).not.toContain("Content-Security-Policy");
});

test("answers only to names of this machine", async () => {
  const { request } = await import("node:http");
  const status = await new Promise<number | undefined>((resolve) => {
    request(served.address, { headers: { host: "elsewhere.example" } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).end();
  });
  expect(status).toBe(403);
});

test("a changed sentence is read and drawn again alone", async () => {
  const lines = await write(original.replace("As it came closer", "As it drew closer"));
  expect(await page()).toContain("As it drew closer");
  for (const step of ["extract", "tally", "tables", "render", "pack", "reader"]) {
    expect(lines.map((line) => line.trim())).toContain(`${step}: kept, nothing it depends on has changed`);
  }
});

test("what is wrong is told with file and line, the last good page stays, and mending it is enough", async () => {
  const lines = await write(`${original}\n\n:::en\nForty men.\n:::\n`);
  expect(lines.join("\n")).toMatch(/report\/report\.md:\d+:1: error: cell has no :::ar/);
  expect(served.board.shown.errors.join("\n")).toMatch(/report\/report\.md:\d+/);
  expect(await page()).toContain("<h1");
  await write(original);
  expect(served.board.shown.errors).toEqual([]);
  expect(await page()).toContain("As it came closer");
});

test("a changed decision goes through all that rests on it", async () => {
  said.length = 0;
  const decisions = join(root, "data/decisions.csv");
  const mention = readFileSync(join(root, "data/mentions.csv"), "utf8").split("\r\n").find((line) => line.includes(",vehicles,"))!.split(",");
  const columns = readFileSync(decisions, "utf8").split("\r\n")[0]!.split(",");
  const cells: Record<string, string> = { mention_id: mention[0]!, evidence_hash: mention[1]!, decision: "accept", article_id: mention[2]!, reviewer: "Tester", decided_at: "2026-01-01T00:00:00Z" };
  writeFileSync(decisions, `${readFileSync(decisions, "utf8")}${columns.map((name) => cells[name] ?? "").join(",")}\r\n`);
  await served.idle();
  expect(said.join("\n")).toContain("decide: ran because data/decisions.csv changed");
  expect(said.join("\n")).toContain("extract: kept");
  expect(served.board.shown.errors).toEqual([]);
});

test("the page reloads where the reader was, and shows what is wrong on itself", async () => {
  const view = await browser.newPage({ viewport: { width: 1000, height: 700 }, reducedMotion: "reduce" });
  await view.goto(`${served.address}index.html`);
  const heading = view.locator(".part.en h2").nth(3);
  await heading.scrollIntoViewIfNeeded();
  await view.evaluate(() => scrollBy(0, 200));
  const before = await heading.evaluate((node) => node.getBoundingClientRect().top);
  const reloaded = view.waitForEvent("load");
  await write(original.replace("As it came closer", "As it drew closer"));
  await reloaded;
  await view.waitForFunction((top) => Math.abs(document.querySelectorAll(".part.en h2")[3]!.getBoundingClientRect().top - top) < 60, before);
  await write(original.replace(":fact[articles]{as=words} read", ":fact[artikels]{as=words} read"));
  await view.locator("#sanad-errors").waitFor();
  expect(await view.locator("#sanad-errors").innerText()).toMatch(/report\/report\.md:\d+:\d+: error: unknown fact: artikels/);
  const mended = view.waitForEvent("load");
  await write(original);
  await mended;
  expect(await view.locator("#sanad-errors").count()).toBe(0);
  await view.close();
}, 120_000);
