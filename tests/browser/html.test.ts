import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { htmlErrors } from "./html.ts";

const asked = process.env["SANAD_HTML"];
afterEach(() => {
  if (asked === undefined) delete process.env["SANAD_HTML"];
  else process.env["SANAD_HTML"] = asked;
});

test.each(["", "html-validate"])("a wrong page is found to be wrong (%o)", async (checker) => {
  process.env["SANAD_HTML"] = checker;
  const folder = await mkdtemp(join(tmpdir(), "sanad-html-"));
  const path = join(folder, "wrong.html");
  await writeFile(path, '<!doctype html><html lang="en"><head><title>t</title></head><body><ul><p>text</p></ul><p id="a" id="b">x</p></body></html>');
  try {
    expect((await htmlErrors([path])).length).toBeGreaterThan(1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
