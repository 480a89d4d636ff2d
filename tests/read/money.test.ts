import { describe, expect, it } from "vitest";
import { compileTopics, extractArticle } from "../../scripts/read/extract.ts";
import type { Lang, Topics } from "../../scripts/core/types.ts";

const topics: Topics = {
  actors: {},
  topics: {
    guards: { label: { en: "Guards", ar: "حراس" }, nouns: { en: [{ singular: "guard" }], ar: [{ singular: "حارس", plural: "حراس" }] } },
    sums: { label: { en: "Sums", ar: "مبالغ" }, nouns: {}, money: true },
  },
  dates: {},
};
const compiled = compileTopics(topics);
const read = (text: string, lang: Lang): string[] =>
  extractArticle({ id: "m", text, lang }, compiled).mentions.flatMap((m) => (m.kind === "quantity" ? [`${m.topic} ${m.unit} ${m.value}`] : []));

describe("a topic that counts money", () => {
  it.each<[string, Lang, string[]]>([
    ["It paid 20 guards $12.5 million.", "en", ["guards  20", "sums USD 12500000"]],
    ["The budget is 1.2 trillion dinars.", "en", ["sums  1200000000000"]],
    ["The bomb held 50 pounds of explosives.", "en", ["  50"]],
    ["دفع لعشرين حارسا 3 ملايين يورو.", "ar", ["guards  20", "sums EUR 3000000"]],
    ["خصصت 130 تريليون دينار للموازنة.", "ar", ["sums  130000000000000"]],
  ])("%s", (text, lang, wanted) => expect(read(text, lang)).toEqual(wanted));
});
