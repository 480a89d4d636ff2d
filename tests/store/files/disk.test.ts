import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { printDiagnostic } from "../../../scripts/store/files/error.ts";
import { readText } from "../../../scripts/store/files/read.ts";
import { replaceFolder, writeWhole } from "../../../scripts/store/files/write.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "sanad-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe("reading", () => {
  test.each([
    [Buffer.from([0x61, 0x0a, 0xff, 0x62]), "a.txt:2: error: not UTF-8; save the file as UTF-8 and try again [encoding]"],
    [Buffer.alloc(30, 0x61), "a.txt: error: too large: 0 MB, where 0.00001 MB are read; is it the right file? [size]"],
  ])("%#", async (bytes, message) => {
    await writeFile(join(root, "a.txt"), bytes);
    await expect(readText(root, "a.txt", message.includes("large") ? 10.48576 : undefined)).rejects.toThrow(message);
  });
  test("a file that is not there", async () => {
    await expect(readText(root, "no.txt")).rejects.toThrow("no.txt: error: no such file [missing-file]");
  });
});

describe("writing", () => {
  test("a file that has these bytes already is left alone", async () => {
    expect(await writeWhole(join(root, "x/y.txt"), "سند")).toBe(true);
    expect(await writeWhole(join(root, "x/y.txt"), "سند")).toBe(false);
  });
  test("a folder is replaced whole, and nothing is left beside it", async () => {
    const folder = join(root, "dist");
    await replaceFolder(folder, new Map([["a.html", "1"], ["en/b.html", "2"]]));
    await replaceFolder(folder, new Map([["c.html", "3"]]));
    expect(await readdir(folder)).toEqual(["c.html"]);
    expect(await readdir(root)).toEqual(["dist"]);
  });
  test("a folder that cannot be written leaves the last one", async () => {
    const folder = join(root, "dist");
    await replaceFolder(folder, new Map([["a.html", "good"]]));
    await expect(replaceFolder(folder, new Map([["a", "1"], ["a/b", "a file where a folder must be"]]))).rejects.toThrow();
    expect(await readFile(join(folder, "a.html"), "utf8")).toBe("good");
    expect(await readdir(root)).toEqual(["dist"]);
  });
});

test("text from outside cannot write to the terminal through a message", () => {
  const printed = printDiagnostic({ path: "a.csv", line: 3, column: 0, severity: "error", message: "bad \u001b[2J cell\nx", rule: "csv" });
  expect(printed).toBe("a.csv:3: error: bad  [2J cell x [csv]");
});
