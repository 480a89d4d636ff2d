import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { compileTopics, extractArticle } from "../../scripts/read/extract.ts";
import type { Lang } from "../../scripts/core/types.ts";
import { buildText, buildWorld, said, worldInput } from "./build-world.ts";
import { makeWorld } from "./world.ts";

const topics = compileTopics(makeWorld().topics);
const read = (text: string, lang: Lang) => extractArticle({ id: "report", text, lang }, topics).mentions;

test("the report builds into a page of both languages and a page each", async () => {
  const built = await buildWorld();
  expect(said(built)).toEqual([]);
  expect([...built.files.keys()].filter((path) => !path.includes("/f/"))).toEqual(["index.html", "en/index.html", "ar/index.html"]);
  for (const lang of ["en", "ar"]) expect(String(built.files.get(`${lang}/f/vehicles.html`))).toMatch(/<mark>[^<]*1800/);
  expect(built.cards.find(({ path }) => path === "en/f/vehicles.png")).toMatchObject({ number: "more than 1,800 vehicles", label: "whose ownership passed to Iraq" });
});

test("the same input gives the same bytes", async () => {
  const [one, two] = await Promise.all([buildWorld(), buildWorld()]);
  expect([...one.files]).toEqual([...two.files]);
});

test("each sentence that states a number says which facts it cites and what they rest on", async () => {
  const { sentences } = await buildWorld();
  const sentence = sentences.find((one) => one.lang === "en" && one.text.startsWith("The coalition had"));
  expect(sentence?.text).toBe("The coalition had about 3,000 soldiers in Iraq, writes article B, and 2,500 of them were American.");
  expect(sentence?.facts.map((fact) => [fact.name, fact.text, fact.value])).toEqual([
    ["coalition-troops", "about 3,000 soldiers", "about 3000"],
    ["us-troops", "2,500", "exact 2500"],
  ]);
  expect(sentence?.facts.every((fact) => sentence.text.slice(fact.start, fact.end) === fact.text)).toBe(true);
  expect(sentence?.facts[1]?.mentions.length).toBe(2);
});

test("note, entry and sentence of a date show the words that give it", async () => {
  const { files, sentences } = await buildWorld();
  const { document } = new JSDOM(String(files.get("en/index.html"))).window;
  const marked = (root: Element | null | undefined): (string | null)[] => [...(root?.querySelectorAll("mark") ?? [])].map((mark) => mark.textContent);
  expect(marked(document.querySelector("#en-fact-attacks-since"))).toEqual(["نهاية كانون الثاني يناير عام 2021", "نحو ثلاثين هجوماً"]);
  expect(document.querySelectorAll("#en-fact-attacks-since blockquote")).toHaveLength(1);
  const note = [...document.querySelectorAll(".note")].find((one) => one.querySelector('a[href="#en-fact-attacks-since"]'));
  expect(marked(note)).toEqual(["نهاية كانون الثاني يناير عام 2021"]);
  expect(marked(document.querySelector("#en-fact-attacks"))).toEqual(["نحو ثلاثين هجوماً"]);
  const cited = sentences.flatMap(({ facts }) => facts).find(({ name }) => name === "attacks-since")!;
  const quote = (id: string | undefined): string | undefined => makeWorld().tables.mentions.find((row) => row.mention_id === id)?.quote;
  expect(cited.mentions.map(quote)).toEqual(["نهاية كانون الثاني يناير عام 2021", "نحو ثلاثين هجوماً"]);
});

test.each([
  ["levantine", "latn", "31 كانون الأول 2021"],
  ["egyptian", "latn", "31 ديسمبر 2021"],
  ["double", "latn", "31 كانون الأول/ديسمبر 2021"],
  ["levantine", "arab", "٣١ كانون الأول ٢٠٢١"],
] as const)("with months %s and digits %s the same facts hold", async (months, digits, deadline) => {
  const { settings } = worldInput();
  const built = await buildWorld({ read, settings: { ...settings, months, digits } });
  expect(said(built)).toEqual([]);
  expect(String(built.files.get("ar/index.html"))).toContain(deadline);
  expect(String(built.files.get("en/index.html"))).toContain("31 December 2021");
});

test("a page of one language has the other beside it, and links that climb out of its folder", async () => {
  const { files } = await buildWorld();
  const page = String(files.get("ar/index.html"));
  expect(page).toContain('<html lang="ar" dir="rtl"');
  expect(page).toContain('<link rel="canonical" href="https://example.org/iraq/ar/index.html">');
  expect(page).toContain('<link rel="alternate" hreflang="en" href="https://example.org/iraq/en/index.html">');
  expect(page).toContain('<meta property="og:image" content="https://example.org/iraq/ar/charts/troops.png">');
  expect(page).toContain('href="../data/troops.csv"');
  expect(page).not.toContain('class="part en"');
});

test("what comes from outside stays text", async () => {
  const { tables, texts, ...rest } = makeWorld();
  const evil = '</script><img src=x onerror="alert(1)"><b>';
  const id = "denial-2021-11-19";
  const articles = tables.articles.map((row) => (row.article_id === id ? { ...row, title: evil, title_en: evil, outlet: "", note: evil, note_ar: evil } : row));
  const built = await buildWorld({ ...rest, tables: { ...tables, articles }, texts: { ...texts, [id]: `${texts[id]!}\n${evil}\n` } });
  expect(said(built)).toEqual([]);
  for (const [path, html] of built.files) {
    expect(String(html)).not.toContain("<img");
    expect(String(html)).not.toMatch(/<\/script><img|<b>/);
    if (!path.includes("/f/")) expect(String(html)).toContain("&#x3C;img src=x");
  }
});

test("a rule can be made a warning, which does not stop the build", async () => {
  const source = "---\ntitle: { en: A, ar: ب }\ndescription: { en: A, ar: ب }\n---\n\n:::en\n# Forty\n:::\n\n:::ar\n# عنوان\n:::\n";
  const strict = await buildText(source, { read });
  expect(strict.diagnostics.map((d) => [d.severity, d.rule])).toEqual([["error", "unbound-number"]]);
  expect(strict.files.size).toBe(0);
  const mild = await buildText(source, { read, severities: { "unbound-number": "warning", "read-back": "ignore" } });
  expect(mild.diagnostics.map((d) => d.severity)).toEqual(["warning"]);
  expect(mild.files.size).toBe(3);
});

test("a sentence without its translation is an error at the fact that shows it", async () => {
  const world = makeWorld();
  world.tables.translations = world.tables.translations.filter((row) => row.article_id !== "denial-2021-11-19");
  const built = await buildWorld(world);
  expect(built.diagnostics.every((d) => d.rule === "untranslated" && d.path === "report/facts.yaml" && d.line > 0)).toBe(true);
  expect(built.diagnostics.length).toBeGreaterThan(0);
});

test("a correction is shown with what it said and what it says", async () => {
  const world = makeWorld();
  world.tables.corrections = [{
    corrected_at: "2026-01-31", fact: "vehicles", was_en: "1,800 vehicles", was_ar: "1800 مركبة", now_en: "more than 1,800 vehicles",
    now_ar: "أكثر من 1800 مركبة", reason_en: "The article says “more than”.", reason_ar: "التقرير يقول «أكثر من».",
  }];
  const built = await buildWorld({ ...world, read });
  expect(said(built)).toEqual([]);
  expect(String(built.files.get("index.html"))).toMatch(/<del[^>]*>1,800 vehicles<\/del>/);
});

test("tables that do not fit the articles are told at the fact, not thrown", async () => {
  const world = makeWorld();
  world.texts["elaph-2021-11-04"] = "Another text.";
  const built = await buildWorld(world);
  expect(built.files.size).toBe(0);
  expect(built.diagnostics.some((d) => d.rule === "evidence" && d.path === "report/facts.yaml" && /quote is not at its place/.test(d.message))).toBe(true);
});
