import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { readCells } from "../../scripts/notebook/cells.ts";
import { inertMarkup } from "../../scripts/notebook/code/inert-markup.ts";
import { runCells } from "../../scripts/notebook/code/run.ts";
import type { Report } from "../../scripts/notebook/context.ts";
import { Diagnostics } from "../../scripts/notebook/diagnostics.ts";
import { Evidence } from "../../scripts/notebook/evidence/evidence.ts";
import { parseMarkdown } from "../../scripts/notebook/parse.ts";
import { worldInput } from "./build-world.ts";

/** Runs the cells of a Markdown file, each with 300 ms. */
async function run(source: string): Promise<{ said: string[]; shown: unknown[] }> {
  const { tables, texts, topics, settings } = worldInput();
  const diagnostics = new Diagnostics();
  const report: Report = { path: "r.md", tables, topics, facts: new Map(), evidence: new Evidence(tables, texts), charts: new Map(), chartKey: undefined, settings, diagnostics, made: undefined, author: { en: "", ar: "" }, cited: [], bodies: {}, uses: new Map() };
  const outputs = await runCells(readCells(parseMarkdown(source), "r.md", diagnostics), report, 300);
  return { said: diagnostics.sorted().map((d) => `${d.path}:${d.line}: ${d.message} [${d.rule}]`), shown: [...outputs.values()].map(({ en }) => en) };
}

const fence = (code: string): string => `\n\`\`\`js\n${code}\n\`\`\`\n`;

test.each([
  ["while", "while (true) {}"],
  ["for", "let n = 0;\nfor (;;) n += 1;"],
  ["within a function", "const f = () => { for (;;) {} };\nf()"],
])("a cell without an end stops the build at its line: %s", async (_name, code) => {
  const { said, shown } = await run(fence("1 + 1") + fence(code) + fence("3"));
  // The first cell has shown its value; what comes after the broken one has not run.
  expect(shown).toEqual([2]);
  expect(said).toEqual(["r.md:7: cell failed: no end after 0.3 s; is there a loop without one? [code]"]);
});

test.each([
  ["loops after its first await", "await 0;\nfor (;;) {}"],
  ["waits for what never comes", "await new Promise(() => {})"],
  ["loops in a promise it does not wait for", "Promise.resolve().then(() => { for (;;) {} });\n1"],
])("a cell that %s stops the build at its line", async (_name, code) => {
  const { said } = await run(fence("1 + 1") + fence(code) + fence("3"));
  expect(said).toEqual(["r.md:7: cell failed: no end after 0.6 s; is there a loop without one? [code]"]);
});

test("what a cell draws runs nothing and asks for nothing", async () => {
  const { document } = new JSDOM().window;
  const drawn = document.createElement("div");
  drawn.innerHTML = `<svg onload="alert(1)" viewBox="0 0 1 1"><a href="javascript:alert(2)"><text x="1" data-of="r">ن</text></a><image href="https://example.org/x.png"/><foreignObject><iframe srcdoc="x"></iframe></foreignObject></svg>
    <img src="https://example.org/y.png" srcset="https://example.org/z.png 2x" onerror="alert(3)"><style>@import "https://example.org/a.css"</style><form action="https://example.org"><input></form><a href="#sources">here</a>`;
  const markup = inertMarkup(drawn);
  expect(markup).not.toMatch(/on[a-z]+=|javascript:|srcdoc|srcset|example\.org|<(?:style|form|iframe|script)/);
  expect(markup).toContain('<text x="1" data-of="r">ن</text>');
  expect(markup).toContain('<a href="#sources">here</a>');
});

test("a cell that ends in time is left alone, and may await", async () => {
  const { said, shown } = await run(fence("const one = await Promise.resolve(1);\none + 1"));
  expect([said, shown]).toEqual([[], [2]]);
});
