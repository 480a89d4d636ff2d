/**
 * The finished report with one number changed or added, in more than a hundred ways; each must be caught by
 * reading the page back.
 */
import { beforeAll, expect, test } from "vitest";
import { compileTopics, extractArticle } from "../../scripts/read/extract.ts";
import type { BuiltReport } from "../../scripts/notebook/types.ts";
import type { Lang } from "../../scripts/core/types.ts";
import { buildWorld, plainChart, said } from "./build-world.ts";
import { makeWorld } from "./world.ts";

const topics = compileTopics(makeWorld().topics);
const read = (text: string, lang: Lang) => extractArticle({ id: "report", text, lang }, topics).mentions;

const numbered = (lang: Lang) => ({
  ...plainChart("troops", lang),
  title: lang === "en" ? "American soldiers: 2,500 of about 3,000" : "2500 جندي أميركي من نحو 3000",
  alt: lang === "en" ? "A drawing of 2,500 soldiers within about 3,000." : "رسم لـ2500 جندي من نحو 3000.",
  plotHtml: `<div class="chart-plot"><svg role="img" aria-label="${lang === "en" ? "2,500 of about 3,000" : "2500 من نحو 3000"}" width="10" height="10"><text>2,500</text></svg></div>`,
  tableHtml: `<table><caption>2,500 of 3,000</caption><tbody><tr><td class="numeric">2,500</td></tr></tbody></table>`,
});

let built: BuiltReport;
let page: string;

beforeAll(async () => {
  const ids = ["dates", "transfers", "attacks", "sources"];
  const charts = new Map(ids.map((id) => [id, { en: plainChart(id, "en"), ar: plainChart(id, "ar") }]));
  charts.set("troops", { en: numbered("en"), ar: numbered("ar") });
  built = await buildWorld({ read, charts });
  page = String(built.files.get("index.html") ?? "");
});

test("the page as built is what was meant", () => {
  expect(said(built)).toEqual([]);
  expect(built.recheck("index.html", page)).toEqual([]);
});

/** Text between tags of the body, with its place; scripts and styles left out. */
function textNodes(): { start: number; text: string }[] {
  const body = page.indexOf("<body");
  const hidden = [...page.matchAll(/<(script|style)\b[\s\S]*?<\/\1>/g)].map((m) => [m.index, m.index + m[0].length] as const);
  return [...page.matchAll(/>([^<]+)</g)]
    .map((m) => ({ start: m.index + 1, text: m[1]! }))
    .filter(({ start, text }) => start > body && text.trim() && !hidden.some(([from, to]) => start > from && start < to));
}

/** Evenly over the page, so that every part of it is met. */
const sample = <T>(list: T[], n: number): T[] => (list.length <= n ? list : Array.from({ length: n }, (_, i) => list[Math.floor((i * list.length) / n)]!));

const put = (at: number, length: number, text: string): string => page.slice(0, at) + text + page.slice(at + length);

interface Mutation {
  name: string;
  html: string;
}

function mutations(): Mutation[] {
  const out: Mutation[] = [];
  const nodes = textNodes();
  const add = (name: string, html: string): void => {
    if (html === page) throw new Error(`mutation that changes nothing: ${name}`);
    out.push({ name, html });
  };
  const digits = nodes.flatMap(({ start, text }) => [...text.matchAll(/[0-9]/g)].map((m) => ({ at: start + m.index, digit: m[0], text })));
  for (const { at, digit, text } of sample(digits, 70)) add(`digit ${digit} changed in “${text.slice(0, 40)}”`, put(at, 1, String((Number(digit) + 1) % 10)));
  for (const { at, digit, text } of sample(digits, 12)) add(`digit added in “${text.slice(0, 40)}”`, put(at, 1, `${digit}7`));
  for (const { at, digit, text } of sample(digits, 8)) add(`Arabic-Indic digit in “${text.slice(0, 40)}”`, put(at, 1, "٠١٢٣٤٥٦٧٨٩"[(Number(digit) + 3) % 10]!));
  const prose = [...page.matchAll(/<p>[A-Z][^<]{20,}/g)].map((m) => m.index + 3);
  for (const at of sample(prose, 6)) add("a number in digits before a sentence", put(at, 0, "Some 740 men. "));
  for (const at of sample(prose, 6)) add("a number in words before a sentence", put(at, 0, "Forty soldiers left. "));
  for (const at of sample(prose, 4)) add("a date before a sentence", put(at, 0, "On 3 May 2021 it began. "));
  const arabic = [...page.matchAll(/<p>[\u0600-\u06ff][^<]{20,}/g)].map((m) => m.index + 3);
  for (const at of sample(arabic, 6)) add("a number in Arabic words", put(at, 0, "غادر أربعون جنديًا. "));
  for (const at of sample(arabic, 6)) add("a number in Arabic-Indic digits", put(at, 0, "غادر ٧٤٠ جنديًا. "));
  for (const tag of ["h1", "h2", "h3", "summary", "caption", "th", "legend", "button"]) {
    const at = new RegExp(`<${tag}\\b[^>]*>`).exec(page);
    if (at) add(`a number in <${tag}>`, put(at.index + at[0].length, 0, "17 "));
  }
  for (const [name, pattern] of [
    ["text alternative of a drawing", /(<svg[^>]*aria-label=")/], ["label of a region", /(role="region"[^>]*aria-label=")/],
    ["description", /(<meta name="description" content=")/], ["title for sharing", /(<meta property="og:title" content=")/],
    ["text alternative for sharing", /(<meta property="og:image:alt" content=")/], ["title of the page", /(<title>)/],
    ["metadata", /("headline":")/],
  ] as const) {
    const at = pattern.exec(page);
    if (!at) throw new Error(`no ${name} in the page`);
    add(`a number in the ${name}`, put(at.index + at[0].length, 0, "19 "));
  }
  const words: [string, string][] = [
    ["five articles", "four articles"], ["three articles", "two articles"], ["خمسة تقارير", "ستة تقارير"], ["31 December 2021", "31 November 2021"],
    ["31 كانون الأول 2021", "31 كانون الثاني 2021"], ["more than 1,800", "1,800"], ["more than 2,100", "nearly 2,100"], ["about 30 attacks", "30 attacks"],
    ["نحو 3000", "3000"], ["أكثر من 1800", "أقل من 1800"], ["mid-April 2021", "April 2021"], ["500,000 doses", "500 doses"], ["500 ألف جرعة", "500 جرعة"],
    ["two days", "three days"], ["بعد يومين", "بعد ثلاثة أيام"], ["late January 2021", "January 2021"],
  ];
  for (const [from, to] of words) {
    for (const at of sample([...page.matchAll(new RegExp(`>${from}`, "g"))].map((m) => m.index + 1), 2)) add(`“${from}” → “${to}”`, put(at, from.length, to));
  }
  const fact = /(<a class="n of-troops" href="#en-fact-us-troops")/.exec(page)!;
  add("“nearly” before a fact", put(fact.index, 0, "nearly "));
  add("“more than” before a fact", put(fact.index, 0, "more than "));
  return out;
}

test("every mutation is caught", () => {
  const all = mutations();
  const survivors = all.filter(({ html }) => built.recheck("index.html", html).length === 0).map(({ name }) => name);
  console.info(`${all.length} mutations, ${survivors.length} survive`);
  expect(survivors).toEqual([]);
  expect(all.length).toBeGreaterThanOrEqual(120);
}, 240_000);
