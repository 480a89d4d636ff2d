import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { chartMentions } from "../../scripts/publish/chart-mentions.ts";
import { factcheckRows, pairSentences } from "../../scripts/publish/factcheck.ts";
import { feedsOf } from "../../scripts/publish/feeds.ts";
import { BOM, guard, unguard } from "../../scripts/store/tables/formula-guard.ts";
import { reviewFiles } from "../../scripts/publish/publish.ts";
import { parseCsv } from "../../scripts/store/tables/csv.ts";
import { publishInput } from "./publish-input.ts";
import { SENTENCES } from "./sentences.ts";

test("sentences of the two languages stand beside each other by what they cite, none is lost", () => {
  const pairs = pairSentences(SENTENCES);
  expect(pairs.map(({ id, text }) => [id, text.en, text.ar])).toEqual([
    ["1-1", "There were 2,500 US soldiers in Iraq.", "وبقي 2500 جندي أميركي. وهؤلاء 2500."],
    ["1-2", "=More than 2,100 shipments left.", "غادرت أكثر من 2100 شحنة."],
    ["2-1", "Five articles were read.", ""],
  ]);
  expect(pairs[0]!.facts[0]!.printed).toEqual({ en: "2,500 US soldiers", ar: "2500 جندي أميركي · 2500" });
});

test("a row a sentence, fact and mention: quote, translation, article, basis, status", async () => {
  const files = await reviewFiles(publishInput());
  const csv = files.get("factcheck.csv")!;
  expect(csv.startsWith(BOM)).toBe(true);
  const { rows, diagnostics } = parseCsv(csv, "factcheck.csv");
  expect(diagnostics).toEqual([]);
  expect(rows.map(({ cells }) => [cells["fact"], cells["quote"], cells["status"]])).toEqual([
    ["us-troops", "2500 عسكري", "accepted"], ["us-troops", "2,500 US soldiers", "pending"],
    ["shipments", "أكثر من 2100 شحنة", "corrected"], ["articles", "", ""],
  ]);
  expect(rows[0]!.cells).toMatchObject({
    translation: "The command said …", translator: "mona", outlet: "'@Outlet", published_basis: "inferred", rows: "troops/us", checked: "",
  });
  // a formula is defused, and comes back
  expect(rows[2]!.cells["sentence_en"]).toBe("'=More than 2,100 shipments left.");
  expect(unguard(rows[2]!.cells["sentence_en"]!)).toBe("=More than 2,100 shipments left.");
});

test("the printed sheet shows each sentence of an article with the quote marked, above its translation", async () => {
  const files = await reviewFiles(publishInput());
  const { document } = new JSDOM(files.get("factcheck.html")!).window;
  const { rows } = parseCsv(files.get("factcheck.csv")!, "factcheck.csv");
  const quotes = [...document.querySelectorAll("td blockquote")];
  const cited = rows.filter(({ cells }) => cells["mention_id"] !== "");
  expect(quotes.map((one) => one.textContent)).toEqual(cited.map(({ cells }) => unguard(cells["source_sentence"]!)));
  expect(quotes.map((one) => one.querySelector("mark")?.textContent)).toEqual(["2500 عسكري", "2,500 US soldiers", "أكثر من 2100 شحنة"]);
  expect(quotes.map((one) => one.getAttribute("dir"))).toEqual(["rtl", "ltr", "rtl"]);
  const translation = quotes[0]!.parentElement!.querySelector(".translation")!;
  expect(translation.textContent).toContain("The command said");
  expect(quotes[0]!.compareDocumentPosition(translation) & 4).toBe(4);
});

test("what is published holds no script and no address of others, whatever the articles contain", async () => {
  const files = await reviewFiles(publishInput());
  for (const name of ["review.html", "factcheck.html"]) {
    const page = files.get(name)!;
    const { document } = new JSDOM(page).window;
    const names = new Set([...document.querySelectorAll("*")].map((node) => node.localName));
    for (const risky of ["script", "svg", "img", "iframe", "object", "embed", "form", "base"]) expect(names).not.toContain(risky);
    const attributes = [...document.querySelectorAll("*")].flatMap((node) => [...node.attributes]);
    expect(attributes.filter((one) => /^on|^style$|^src$/.test(one.name))).toEqual([]);
    for (const { value } of attributes.filter((one) => one.name === "href")) {
      expect(value).toMatch(/^(#|data:,$|(index|review|factcheck)\.html(#|$))/);
    }
    expect(document.querySelectorAll("style")).toHaveLength(1);
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(page).toContain("content-security-policy");
  }
  // every place a sheet leads to is there
  const targets = [...files.get("factcheck.html")!.matchAll(/href="review\.html#([^"]+)"/g)].map((found) => found[1]!);
  expect(targets).toHaveLength(3);
  for (const id of targets) expect(files.get("review.html")).toContain(` id="${id}"`);
});

test("the same input gives the same bytes", async () => {
  const input = publishInput();
  expect(await reviewFiles(input)).toEqual(await reviewFiles(input));
});

test("a sentence on a mention that is gone keeps its row", () => {
  const input = publishInput();
  const pairs = pairSentences(SENTENCES);
  const none = { ...input, evidence: new Map(), texts: new Map() };
  expect(factcheckRows(pairs, none)).toHaveLength(4);
});

test("the formula guard is reversible, and leaves numbers alone", () => {
  for (const cell of ["=1+1", "+966", "@a", "-x", "\tx", "\r", "＝1", "'=1", "''=1", "- شرطة"]) {
    expect(unguard(guard(cell))).toBe(cell);
  }
  for (const cell of ["-12.5", "+3", "2500", "'quoted'", "", "نص", "m-0123"]) expect(guard(cell)).toBe(cell);
  const anything = fc.string({ unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "\n", "1", ".", "ع", "＝") });
  fc.assert(fc.property(anything, (cell) => {
    expect(unguard(guard(cell))).toBe(cell);
    expect(/^[=+\-@\t\r\n＝＋－＠]/.test(guard(cell)) && !/^[+-]?\d+(\.\d+)?$/.test(cell)).toBe(false);
  }));
});

test("a mention feeds the charts that draw it", () => {
  const csv = (cell: string): string => `id,mentions\r\nx,${cell}\r\n`;
  const charts = chartMentions([
    ["en/charts/troops.csv", csv("m-1 m-2")], ["ar/charts/troops.csv", new TextEncoder().encode(csv("m-3"))],
    ["en/charts/sources.csv", csv("m-2")], ["en/charts/troops.svg", "<svg>"], ["en/charts/v/abc/troops.csv", csv("m-9")],
  ]);
  const feeds = feedsOf({ dates: [], troops: [], transfers: [], attacks: [] }, [], charts);
  expect(["m-1", "m-2", "m-3", "m-9"].map((id) => feeds.get(id)?.charts)).toEqual([["troops"], ["troops", "sources"], ["troops"], undefined]);
});
