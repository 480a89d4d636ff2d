import { expect, test } from "vitest";
import { printWords } from "../../scripts/say/words.ts";

const unit = {
  en: { one: "article", other: "articles" },
  ar: { one: "تقرير", two: "تقريران", few: "تقارير", many: "تقريرًا", other: "تقرير" },
};
const round = { en: { one: "round", other: "rounds" }, ar: { one: "جولة", two: "جولتان", few: "جولات", other: "جولة" } };

test.each([
  [1, unit, "one article", "تقرير واحد"],
  [2, unit, "two articles", "تقريران"],
  [3, unit, "three articles", "ثلاثة تقارير"],
  [8, unit, "eight articles", "ثمانية تقارير"],
  [10, unit, "ten articles", "عشرة تقارير"],
  [1, round, "one round", "جولة واحدة"],
  [3, round, "three rounds", "ثلاث جولات"],
  [8, round, "eight rounds", "ثماني جولات"],
] as const)("%i", (value, counted, en, ar) => {
  expect([printWords(value, { lang: "en" }, counted), printWords(value, { lang: "ar" }, counted)]).toEqual([en, ar]);
});

test("two takes the genitive", () => expect(printWords(2, { lang: "ar" }, unit, true)).toBe("تقريرين"));

test("nought needs another sentence in Arabic, and large numbers digits", () => {
  expect(printWords(0, { lang: "en" }, unit)).toBe("no articles");
  expect(printWords(0, { lang: "ar" }, unit)).toBe(null);
  expect(printWords(11, { lang: "en" }, unit)).toBe(null);
});
