import { expect, test } from "vitest";
import { hasOwnLetter, isNoVerb, isWhole } from "../../../scripts/read/ar/lexicon/own-letter.ts";
import { PROCLITICS } from "../../../scripts/read/ar/proclitics.ts";
import { compileTopics, extractArticle } from "../../../scripts/read/extract.ts";

const topics = compileTopics();
const quotes = (text: string): string[] => extractArticle({ id: "line", text, lang: "ar", published: "2021-09-15" }, topics).mentions.map((m) => m.quote);

test.each("كميات وزراء بنود لاجيين فصايل لغم كتيبه وزيرا باخره بحارا كلم فدانا".split(" "))("the first letter of «%s» is its own", (word) => {
  expect(hasOwnLetter(word)).toBe(true);
});

test.each("بقريه وسنه لسنه وكل بجروح لصالح وهو بينهم".split(" "))("the first letter of «%s» is a particle's", (word) => {
  expect(hasOwnLetter(word)).toBe(false);
});

test.each([["يوم", true], ["تظاهرات", true], ["سياره", true], ["يقول", false], ["تضم", false], ["سيتم", false]])("whether «%s» is no verb: %s", (word, is) => {
  expect(isNoVerb(word)).toBe(is);
});

test("a conjunction before a noun of its own letter leaves it whole", () => {
  const proclitic = (form: string) => PROCLITICS.find((p) => p.form === form)!;
  expect(isWhole(proclitic("ك"), "ميات")).toBe(true);
  expect(isWhole(proclitic("وك"), "ميات")).toBe(true);
  expect(isWhole(proclitic("و"), "ميات")).toBe(false);
});

test("a hamza that is written tells words apart; one that is left out does not", () => {
  expect(quotes("اشتبكوا بأبين")).toEqual([]);
  expect(quotes("عاد الفريق من الماتي")).toEqual([]);
  expect(quotes("قتل اربعة جنود")).toEqual(["اربعة جنود"]);
  expect(quotes("قتل ألاف المدنيين")).toEqual(["ألاف المدنيين"]);
  expect(quotes("مئة وأحد عشر كتابا")).toEqual(["مئة وأحد عشر كتابا"]);
});
