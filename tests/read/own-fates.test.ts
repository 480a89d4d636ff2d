/** Fates that topics.yaml adds, and topics that admit some fates only. */
import { expect, it } from "vitest";
import { compileTopics, extractArticle } from "../../scripts/read/extract.ts";
import type { Topics } from "../../scripts/core/types.ts";

const unit = { en: { one: "worker", other: "workers" }, ar: { one: "عامل", other: "عاملا" } };
const label = { en: "Workers", ar: "العمال" };
const nouns = { en: [{ singular: "worker", plural: "workers" }], ar: [{ singular: "عامل", plural: "عمال" }] };
const topics = compileTopics({
  actors: {}, dates: {},
  fates: { striking: { label: { en: "on strike", ar: "مضربون" }, words: { en: ["strike"], ar: ["مضرب", "أضرب"] } } },
  topics: {
    strikes: { label, tally: "troops", unit, nouns, fates: ["striking"] },
    dead: { label, tally: "troops", unit, nouns, fates: ["killed"] },
  },
} as Topics);

const read = (text: string): unknown[] =>
  extractArticle({ id: "a", text, published: "2021-09-15" }, topics).mentions.flatMap((m) => (m.kind === "quantity" ? [{ quote: m.quote, fate: m.fate, topic: m.topic }] : []));

it.each([
  ["About 400 workers went on strike.", [{ quote: "400 workers", fate: "striking", topic: "strikes" }]],
  ["أضرب 400 عامل في المصنع", [{ quote: "400 عامل", fate: "striking", topic: "strikes" }]],
  ["Nine workers were killed.", [{ quote: "Nine workers", fate: "killed", topic: "dead" }]],
  ["قتل تسعة عمال في انهيار", [{ quote: "تسعة عمال", fate: "killed", topic: "dead" }]],
  ["Nine workers were hired.", [{ quote: "Nine workers", fate: "", topic: "" }]],
  ["استقبل الوزير تسعة عمال", [{ quote: "تسعة عمال", fate: "", topic: "" }]],
])("%s", (text, wanted) => {
  expect(read(text)).toEqual(wanted);
});
