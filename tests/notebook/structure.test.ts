import { expect, test } from "vitest";
import { DARK, LIGHT } from "../../charts/shared/theme.ts";
import { Diagnostics } from "../../scripts/notebook/diagnostics.ts";
import { excerptOf } from "../../scripts/notebook/evidence/excerpt.ts";
import { parsePage } from "../../scripts/notebook/lint/html.ts";
import { checkStructure } from "../../scripts/notebook/lint/structure.ts";
import { jsonInScript, squeezeCss } from "../../scripts/notebook/page/head.ts";
import { buildWorld, readFile, worldInput } from "./build-world.ts";

const check = (body: string, path = "index.html"): string[] => {
  const found = new Diagnostics();
  checkStructure(parsePage(`<!doctype html><html lang="en"><body>${body}</body></html>`, true), path, new Set(["data/a.csv", "index.html"]), found);
  return found.sorted().map((d) => `${d.message} [${d.rule}]`);
};

test.each([
  ['<p id="a"></p><p id="a"></p>', "id stands twice: a [duplicate-id]"],
  ['<a href="#b">x</a>', "no such place in the page: #b [dead-link]"],
  ['<a href="data/b.csv">x</a>', "no such file: data/b.csv [dead-link]"],
  ['<a href="">x</a>', "link to nothing [dead-link]"],
  ['<a href="javascript:alert(1)">x</a>', "address of a kind that is not allowed: javascript:alert(1) [dead-link]"],
  ['<p aria-labelledby="c"></p>', "aria-labelledby names no element: c [dead-link]"],
  ['<img src="data:image/png;base64,AA==">', "image without alt text [chart-alt]"],
  ['<svg role="img"></svg>', "drawing without a text alternative [chart-alt]"],
  ["<h1>a</h1><h3>b</h3>", "heading skips a level: b [heading-order]"],
  ['<img alt="x" src="https://elsewhere.example/x.png">', "the page asks for a file: https://elsewhere.example/x.png [request]"],
  ['<p style="color:red">a</p>', "inline style, which the page’s own policy forbids [inline-style]"],
])("%s", (body, message) => expect(check(body)).toEqual([message]));

test("nothing is said of what is right", () => {
  expect(check('<h1 id="a">a</h1><h2>b</h2><a href="#a">x</a><a href="data/a.csv">y</a><a href="https://example.org/">z</a>')).toEqual([]);
  expect(check('<a href="../data/a.csv">y</a>', "en/index.html")).toEqual([]);
});

test("an excerpt is cut between words and keeps what it quotes", () => {
  const sentence = "The quick brown fox jumps over the lazy dog and runs away";
  const start = sentence.indexOf("jumps");
  expect(excerptOf({ sentence, inSentence: { start, end: start + 5 } }, 12)).toEqual({ before: "… brown fox ", quote: "jumps", after: " over the …" });
  expect(excerptOf({ sentence, inSentence: { start, end: start + 5 } }, 99)).toEqual({ before: sentence.slice(0, start), quote: "jumps", after: sentence.slice(start + 5) });
});

test("JSON in a script cannot end the script", () => {
  expect(jsonInScript({ a: "</script>\u2028" })).toBe('{"a":"\\u003c/script>\\u2028"}');
});

test("no colour of a topic is written by hand", () => {
  const css = readFile("report/page.css");
  for (const colour of [...Object.values(DARK), ...Object.values(LIGHT)]) expect(css).not.toContain(colour);
});

test("the stylesheet knows no left and no right", () => {
  const css = readFile("report/page.css").replace(/\/\*[\s\S]*?\*\//g, "");
  expect(css.match(/(?:^|[\s;{-])(?:left|right)\s*:|(?:margin|padding|border)-(?:left|right)|text-align:\s*(?:left|right)|float:\s*(?:left|right)/g)).toBe(null);
});

test("squeezing leaves every rule", () => {
  const css = readFile("report/page.css");
  const count = (text: string): number => text.replace(/\/\*[\s\S]*?\*\//g, "").split("{").length;
  expect(count(squeezeCss(css))).toBe(count(css));
  expect(squeezeCss("a > b  { color : red; /* why */ }")).toBe("a>b{color : red}");
});

test("a project that begins with Arabic has a page that begins with Arabic", async () => {
  const { settings } = worldInput();
  const { files } = await buildWorld({ settings: { ...settings, languages: ["ar", "en"] } });
  const html = String(files.get("index.html"));
  expect(html).toContain('<html lang="ar" dir="rtl"');
  expect(html).toMatch(/id="show-ar"[^>]*checked/);
  expect(html.indexOf('class="part ar"')).toBeLessThan(html.indexOf('class="part en"'));
});
