/**
 * A folder a case: input.md, and what must come of it — diagnostics.txt for what is wrong, or story.txt for the
 * text of the page. UPDATE=1 writes them; read the diff.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { compileTopics, extractArticle } from "../../scripts/read/extract.ts";
import type { Lang } from "../../scripts/core/types.ts";
import { buildText } from "./build-world.ts";
import { makeWorld } from "./world.ts";

const folder = new URL("../fixtures/notebook/", import.meta.url).pathname;
const topics = compileTopics(makeWorld().topics);
const read = (text: string, lang: Lang) => extractArticle({ id: "report", text, lang }, topics).mentions;

/** The words of the story in one language, line by line. */
function storyOf(html: string): string {
  const { document } = new JSDOM(html).window;
  const cells = [...document.querySelectorAll(".story .cell")];
  return cells.map((cell) => (["en", "ar"] as const).map((lang) => {
    const part = cell.querySelector(`:scope > .part.${lang}`)!;
    for (const one of part.querySelectorAll("details")) one.remove();
    return `${lang}: ${part.textContent!.replace(/\s+/g, " ").trim()}`;
  }).join("\n")).join("\n\n") + "\n";
}

async function outcome(source: string): Promise<{ name: string; text: string }> {
  const { files, diagnostics } = await buildText(source, { read });
  if (!diagnostics.length) return { name: "story.txt", text: storyOf(String(files.get("index.html"))) };
  return { name: "diagnostics.txt", text: diagnostics.map((d) => `${d.line}:${d.column}: ${d.message} [${d.rule}]\n`).join("") };
}

describe("fixtures", () => {
  const cases = readdirSync(folder).filter((name) => existsSync(join(folder, name, "input.md")));
  test.each(cases)("%s", async (name) => {
    const made = await outcome(readFileSync(join(folder, name, "input.md"), "utf8"));
    const path = join(folder, name, made.name);
    if (process.env.UPDATE) writeFileSync(path, made.text);
    expect(existsSync(path), `${made.name} is expected of this case`).toBe(true);
    expect(made.text).toBe(readFileSync(path, "utf8"));
  });
});
