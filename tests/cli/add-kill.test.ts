import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hashOf } from "../../scripts/core/hash.ts";
import { parseCsv } from "../../scripts/store/tables/csv.ts";
import { copyProject } from "./project.ts";

const KILLS = 8;

test("killed at any moment, an add leaves the old or the new, and the next one goes on from there", async () => {
  const project = await copyProject();
  const desk = join(project.root, "desk");
  await mkdir(desk);
  for (let i = 0; i < 400; i += 1) await writeFile(join(desk, `${i}.txt`), `خبر رقم ${i} من بغداد\n\n${"قال مسؤول إن القوات ستغادر المدينة. ".repeat(1 + (i % 7))} ${i * 7919} ${i * 104729} ${i}\n`);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = spawn(process.execPath, ["scripts/sanad.mjs", "add", desk, "--root", project.root], { stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGKILL"), 250 + Math.random() * 1200);
    await new Promise((done) => child.on("exit", done));
    clearTimeout(timer);
    // every row has its file, as it was; a file without a row stops nothing
    for (const { cells } of parseCsv(await project.read("data/articles.csv"), "").rows) {
      expect(hashOf(await readFile(join(project.root, "data", cells["file"]!)))).toBe(cells["sha256"]);
    }
    expect(await project.run("extract")).toMatchObject({ code: 0, err: "" });
  }
  expect((await project.run("add", desk)).code).toBe(0);
  expect((await project.read("data/articles.csv")).split("\r\n").length - 1).toBe(1 + 5 + 400);
  await project.remove();
}, 240_000);
