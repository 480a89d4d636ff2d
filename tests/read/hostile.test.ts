/** No string makes the reader crash, hang, or point outside the text. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compileTopics, extractArticle } from "../../scripts/read/extract.ts";
import type { Lang, Topics } from "../../scripts/core/types.ts";
import { questions } from "./questions.ts";

const topics = parse(readFileSync(fileURLToPath(new URL("../../data/topics.yaml", import.meta.url)), "utf8")) as Topics;
const plain = compileTopics();
const full = compileTopics(topics);

/** Asserting by the library costs more than the reading, where there are many mentions. */
function must(holds: boolean, law: string): void {
  if (!holds) throw new Error(`broken law: ${law}`);
}

function check(text: string, lang: Lang | undefined): void {
  for (const compiled of [plain, full]) {
    const { mentions, body } = extractArticle({ id: "x", text, lang, published: "2021-11-04" }, compiled);
    let at = 0;
    for (const span of body) {
      must(span.start >= at && span.end >= span.start && span.end <= text.length, "body spans are in order, inside the text");
      at = span.end;
    }
    let start = 0;
    mentions.forEach((m, n) => {
      must(m.start >= start && m.end > m.start && m.end <= text.length, "mentions are in order, inside the text");
      must(m.quote === text.slice(m.start, m.end), "a quote is its slice");
      start = m.start;
      for (const other of ["partOf", "when", "anchor"] as const) {
        const index = (m as unknown as Record<string, unknown>)[other];
        if (typeof index === "number") must(index !== n && mentions[index] !== undefined, "a mention refers to another that is there");
      }
      const { low, high } = m as unknown as { low?: number | null; high?: number | null };
      if (typeof low === "number" && typeof high === "number") must(low <= high, "low is not above high");
    });
  }
}

/** What numbers and dates are made of, so that chance meets the rules. */
const PIECES = ["ثلاثة", "آلاف", "و", "مئة", "وعشرون", "نصف", "مليون", "25", "٣٫٥", ",", ".", "-", "/", ":", "%", " ", "\n", "في المئة", "بين", "من", "إلى",
  "أكثر من", "على الأقل", "جندي", "الأول", "كانون الثاني", "2021", "هـ", "الـ", "بـ", "(", ")", "ر", "\u200f", "\u0640", "\ud83d", "هجوم", "بطائرة مسيّرة", "twenty", "million", "of", "May", "5", "about", "عشرات", "بينهم", "1 250", "منذ", "أمس"];

const phrase = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).chain((list) =>
  fc.array(fc.constantFrom("", " ", " "), { minLength: list.length, maxLength: list.length }).map((gaps) => list.map((p, n) => p + gaps[n]!).join("")));

describe("any string", () => {
  it("is read without a crash, its spans inside the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.constantFrom<Lang | undefined>("ar", "en", undefined), check), { numRuns: 200 });
  }, 60_000);

  it("made of the words of numbers and dates is read as well", () => {
    fc.assert(fc.property(phrase, fc.constantFrom<Lang>("ar", "en"), check), { numRuns: 500 });
  }, 60_000);

  it.each([
    ["nothing", ""],
    ["lone surrogates", "\udc00\ud800 3 \ud800"],
    ["bidi controls", "\u202e3000\u202c \u2067جندي\u2069"],
    ["zero", "\u00003000 جندي\u0000"],
    ["a million digits", "9".repeat(1_000_000)],
    ["many groups", "1,".repeat(50_000)],
    ["a million signs", "%".repeat(1_000_000)],
    ["a long word", "ا".repeat(1_000_000)],
    ["a long mark", "ث\u064b".repeat(300_000)],
  ])("%s", (_name, text) => {
    check(text, "ar");
    check(text, "en");
  }, 120_000);
});

/** How much work reading a text is, in questions put to its tokens: it is the same on any machine, busy or not. */
function cost(text: string, lang: Lang): number {
  return questions(() => extractArticle({ id: "x", text, lang, published: "2021-11-04" }, full));
}

/** Eight times the text may take twelve times the questions, and not sixty-four. */
const LENGTHS = 8;
const GENEROUS = 12;

describe("time is linear in the length of the text", () => {
  it.each([
    ["digits", "1"], ["groups", "1,"], ["hyphens", "1-"], ["slashes", "1/"], ["spaced digits", "123 "], ["ones", "ثلاثة و"], ["thousands", "ألف و"],
    ["bounds", "أكثر من "], ["between", "بين 3 و"], ["parts", "بينهم 3 "], ["percent", "3% "], ["brackets", "((("], ["attacks", "هجوم بطائرة مسيرة "],
    ["troops", "3000 جندي، "], ["vague", "عشرات آلاف "], ["lines", "1\n"], ["stops", "1. "], ["count", "عدد "], ["months", "كانون الثاني "], ["since", "منذ 2014 "],
    ["words", "قال المتحدث إن القوات "],
  ])("%s", (_name, piece) => {
    const text = piece.repeat(Math.ceil(4_000 / piece.length));
    const one = cost(text, "ar") + text.length;
    expect(cost(text.repeat(LENGTHS), "ar") / one).toBeLessThan(GENEROUS);
  }, 60_000);
});
