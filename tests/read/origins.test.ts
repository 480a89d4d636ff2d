import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { findOrigins } from "../../scripts/core/origins.ts";
import { compileTopics, extractArticle } from "../../scripts/read/extract.ts";

const topics = compileTopics();

/** Sentences of the corpus, as if from the press. */
const sentences = (lang: "ar" | "en"): string[] => ["speaker", "when", "place", "topic"].flatMap((name) =>
  (parse(readFileSync(`tests/corpus/${lang}/${name}.csv`, "utf8"), { columns: true }) as { text: string }[])
    .map(({ text }) => text.replaceAll(/[[\]]/gu, "").replaceAll("\\n", " "))
    .filter((text) => text.split(" ").length > 6));

/** The same numbers in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const pick = (all: readonly string[], count: number, next: () => number): string[] =>
  [...all].map((text) => ({ text, at: next() })).sort((a, b) => a.at - b.at).slice(0, count).map(({ text }) => text);

test.each(["ar", "en"] as const)("copies that papers make of agencies' texts are found, and follow-ups are none (%s)", (lang) => {
  const next = chance(7);
  const all = sentences(lang);
  const articles: { id: string; text: string; copies: string }[] = [];
  for (let n = 0; n < 40; n += 1) {
    const text = pick(all, 14, next);
    articles.push({ id: `own-${n}`, text: text.join("\n"), copies: "" });
    // A copy: cut at the end, another headline, a word changed in every third sentence, a sentence of its own.
    const copy = text.slice(0, 8 + Math.floor(next() * 6)).map((line, i) => (i % 3 === 0 ? line.replace(/ \S+ /u, " xx ") : line));
    articles.push({ id: `own-${n}-copy`, text: [...pick(all, 1, next), ...copy].join("\n"), copies: `own-${n}` });
    // A follow-up: three paragraphs of background are the same.
    articles.push({ id: `own-${n}-later`, text: [...pick(all, 11, next), ...text.slice(0, 3)].join("\n"), copies: "" });
  }
  const rows = findOrigins(articles.map(({ id, text }) => {
    const { origin: { agency, ...fingerprint } } = extractArticle({ id, text, lang }, topics);
    return { article_id: id, published: "2021-09-15", agency, fingerprint, declared: "" };
  }));
  const found = rows.filter(({ copy_of }) => copy_of !== "");
  const right = found.filter(({ article_id, origin_id }) => articles.find(({ id }) => id === article_id)?.copies === origin_id);
  const precision = right.length / found.length;
  const recall = right.length / articles.filter(({ copies }) => copies !== "").length;
  if (process.env["CORPUS_REPORT"]) process.stdout.write(`${lang}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}\n`);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});

test("an article's agency is read from its dateline and its last line", () => {
  const agency = (text: string, lang: "ar" | "en"): string => extractArticle({ id: "a", text, lang }, topics).origin.agency;
  expect(agency("بغداد (رويترز) - قتل خمسة جنود في انفجار.", "ar")).toBe("reuters");
  expect(agency("قتل خمسة جنود في انفجار. (أ ف ب)", "ar")).toBe("afp");
  expect(agency("BAGHDAD (AP) — A bomb killed five soldiers.", "en")).toBe("ap");
  expect(agency("قال مسؤول (في الجيش) إن خمسة جنود قتلوا.", "ar")).toBe("");
});

test("marks, hamzas and case do not make another text", () => {
  const of = (text: string): number[] => extractArticle({ id: "a", text, lang: "ar" }, topics).origin.sketch;
  expect(of("أعلنت وزارة الدفاع العراقيّة مقتل خمسة جنود")).toEqual(of("اعلنت وزاره الدفاع، العراقية: مقتل «خمسة» جنود"));
});
