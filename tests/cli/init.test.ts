import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sanad } from "./project.ts";

let root = "";
beforeEach(async () => {
  root = join(await mkdtemp(join(tmpdir(), "sanad-init-")), "story");
});
afterEach(() => rm(join(root, ".."), { recursive: true, force: true }));

const text = "قال مسؤول في بغداد يوم 9 أيلول 2021 إن نحو 4500 جندي وصلوا إلى المدينة. وأضاف أن العدد سيزيد في الأسابيع المقبلة.\n";

test("a new folder builds at once, takes articles, and refuses to be made twice", async () => {
  expect(await sanad(["init", root])).toMatchObject({ code: 0, err: "" });
  expect(await sanad(["build", "--quiet", "--root", root])).toEqual({ code: 0, out: "", err: "" });
  expect(await readFile(join(root, "dist/index.html"), "utf8")).toContain('lang="ar"');

  const source = join(root, "..", "al-ain.txt");
  await (await import("node:fs/promises")).writeFile(source, text);
  const added = await sanad(["add", source, "--published", "2021-09-10", "--root", root]);
  expect(added).toMatchObject({ code: 0, out: expect.stringContaining("added al-ain-2021-09-10") as string });
  expect(await sanad(["build", "--quiet", "--root", root])).toEqual({ code: 0, out: "", err: "" });
  expect(await readFile(join(root, "data/mentions.csv"), "utf8")).toContain(",4500,about,");

  expect((await sanad(["add", source, "--id", "other", "--root", root])).err).toMatch(/the same text is there already: al-ain-2021-09-10; skipped \[article-twice\]/);
  const again = await sanad(["init", root]);
  expect(again.code).toBe(1);
  expect(again.err).toMatch(/^data\/datapackage\.json: error: is there already; choose an empty folder \[init\]$/m);
});
