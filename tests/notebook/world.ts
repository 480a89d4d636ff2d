/**
 * A corpus for tests of the notebook: the project's articles with mentions read by hand, so that these tests
 * do not stand or fall with the reader.
 */
import { NO_CHAIN } from "../../scripts/core/chain.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyDecisions } from "../../scripts/decide/decide.ts";
import type { ArticleRow, DecisionRow, MentionRow, Tables, TranslationRow } from "../../scripts/core/rows.ts";
import { mentionId } from "../../scripts/core/mention-id.ts";
import { parseTable } from "../../scripts/store/tables/table.ts";
import { parseTopics } from "../../scripts/store/tables/topics.ts";
import { tallyAll } from "../../scripts/tally/index.ts";
import { sentenceAt, sentences } from "../../scripts/core/sentences.ts";
import type { Bound, Topics } from "../../scripts/core/types.ts";

const root = new URL("../..", import.meta.url).pathname;
const read = (path: string): string => readFileSync(join(root, path), "utf8");

export interface World {
  tables: Tables;
  texts: Record<string, string>;
  topics: Topics;
}

type Given = Partial<MentionRow> & { article: string; quote: string; nth?: number; name?: string };

const day = (edtf: string, earliest = edtf, latest = edtf): Partial<MentionRow> => ({
  kind: "date", edtf, earliest, latest, precision: earliest === latest ? "day" : "part_of_month", basis: "explicit", rule: "ar/date/by-hand",
});
const yearEnd: Partial<MentionRow> = { ...day("2021-12~", "2021-12-01", "2021-12-31"), precision: "part_of_year", basis: "relative", topic: "deadline" };
const many = (value: number, bound: Bound, topic: string, more: Partial<MentionRow> = {}): Partial<MentionRow> => ({
  kind: "quantity", value, bound, topic, rule: "ar/number/by-hand",
  low: bound === "exact" ? value : bound === "more_than" ? value + 1 : null, high: bound === "exact" ? value : null, ...more,
});

const given: Given[] = [
  { article: "kitabat-2021-07-22", quote: "الجمعة", ...day("2021-07-23"), basis: "relative", topic: "talks" },
  { article: "kitabat-2021-07-22", quote: "نهاية العام الجاري", ...yearEnd },
  { article: "mideast-2021-07-26", quote: "بحلول نهاية العام الجاري 2021", ...yearEnd },
  { article: "mideast-2021-07-26", quote: "31 ديسمبر/كانون الأول 2021", ...day("2021-12-31"), topic: "deadline" },
  { article: "mideast-2021-07-26", quote: "الجمعة", ...day("2021-07-23"), basis: "relative", topic: "talks" },
  { article: "mideast-2021-07-26", quote: "500 ألف جرعة", ...many(500_000, "exact", "doses", { attributes: ["direction=to_iraq", "status=promised"] }) },
  { article: "mideast-2021-07-26", quote: "نحو 3000 جندي", name: "whole", ...many(3000, "about", "troops", { actor: "coalition" }) },
  { article: "mideast-2021-07-26", quote: "2500 أمريكي", ...many(2500, "exact", "troops", { actor: "us", part_of: "whole" }) },
  { article: "mideast-2021-07-26", quote: "5 يناير/كانون الثاني 2020", name: "vote", ...day("2020-01-05"), topic: "vote" },
  { article: "mideast-2021-07-26", quote: "بعد يومين من ضربة جوية", ...day("2020-01-03"), basis: "relative", anchor: "vote", topic: "strike" },
  { article: "zagros-2021-09-09", quote: "9 أيلول 2021", ...day("2021-09-09") },
  { article: "zagros-2021-09-09", quote: "نهاية شهر كانون الأول القادم", ...yearEnd },
  { article: "zagros-2021-09-09", quote: "الحادي والثلاثين من ديسمبر / كانون الأول عام 2021", ...day("2021-12-31"), topic: "deadline" },
  { article: "elaph-2021-11-04", quote: "نهاية العام الحالي", ...yearEnd },
  { article: "elaph-2021-11-04", quote: "أكثر من 2100 شحنة", ...many(2100, "more_than", "shipments", { attributes: ["direction=out_of_iraq", "status=done"] }) },
  { article: "elaph-2021-11-04", quote: "أكثر من 1800 ما بين عجلات", ...many(1800, "more_than", "vehicles", { attributes: ["item=armoured", "item=crane", "item=tanker", "item=other", "direction=to_iraq", "status=done"] }) },
  { article: "elaph-2021-11-04", quote: "نهاية كانون الثاني يناير عام 2021", name: "office", ...day("2021-01-21~/2021-01-31~", "2021-01-21", "2021-01-31"), topic: "inauguration" },
  { article: "elaph-2021-11-04", quote: "نحو ثلاثين هجوماً", name: "attacks", ...many(30, "about", "attacks", { when: "office", attributes: ["method=ied", "method=rocket", "target=convoy", "target=base", "target=embassy"] }) },
  { article: "elaph-2021-11-04", quote: "منتصف نيسان أبريل الماضي", name: "april", ...day("2021-04-11~/2021-04-20~", "2021-04-11", "2021-04-20"), basis: "relative", topic: "attack" },
  { article: "elaph-2021-11-04", quote: "هجوماً بطائرة مسيّرة", kind: "event", topic: "attacks", when: "april", part_of: "attacks", rule: "ar/event/by-hand", attributes: ["method=drone", "target=base"] },
  { article: "elaph-2021-11-04", quote: "عسكرييها 2500", ...many(2500, "exact", "troops", { actor: "us" }) },
  { article: "elaph-2021-11-04", quote: "5 كانون الثاني يناير 2020", ...day("2020-01-05"), topic: "vote" },
  { article: "denial-2021-11-19", quote: "الحادي والثلاثين من ديسمبر/ كانون الأول المقبل", ...day("2021-12-31"), basis: "relative", topic: "deadline" },
];

/** All tables of the corpus; each call gives fresh ones. */
export function makeWorld(decide: (mentions: readonly MentionRow[]) => DecisionRow[] = () => []): World {
  const { topics } = parseTopics(read("data/topics.yaml"));
  const descriptor = JSON.parse(read("data/datapackage.json")) as { resources: { name: string }[] };
  const resource = (name: string) => descriptor.resources.find((one) => one.name === name) as never;
  const articles = parseTable<ArticleRow>(read("data/articles.csv"), resource("articles")).rows;
  const texts = Object.fromEntries(articles.map((row) => [row.article_id, read(`data/${row.file}`)]));
  const ids = new Map<string, string>();
  const mentions = given.map(({ article, nth = 0, name, ...fields }) => {
    const row = mentionRow(article, texts[article]!, nth, fields);
    if (name) ids.set(name, row.mention_id);
    return row;
  });
  for (const row of mentions) for (const key of ["part_of", "when", "anchor"] as const) row[key] = ids.get(row[key]) ?? "";
  const decisions = decide(mentions);
  const { evidence } = applyDecisions(mentions, decisions, new Map(Object.entries(texts)));
  const findings = tallyAll({ evidence, articles, topics: topics! });
  const translations = mentions.map((row): TranslationRow => {
    const text = texts[row.article_id]!;
    const { start, end } = sentenceAt(sentences(text), [...text].slice(0, row.start).join("").length);
    return { article_id: row.article_id, sentence: text.slice(start, end), lang: "en", translation: "A translation.", translator: "Tests", note: "" };
  });
  return { topics: topics!, texts, tables: { articles, mentions, evidence, decisions, translations, corrections: [], origins: [], findings } };
}

function mentionRow(article: string, text: string, nth: number, fields: Partial<MentionRow> & { quote: string }): MentionRow {
  let at = -1;
  for (let n = 0; n <= nth; n += 1) at = text.indexOf(fields.quote, at + 1);
  if (at < 0) throw new Error(`not in ${article}: ${fields.quote}`);
  const start = [...text.slice(0, at)].length;
  return {
    mention_id: mentionId(article, fields.quote, nth, fields.kind === "event" ? "event" : ""), evidence_hash: "0123456789abcdef",
    article_id: article, start, end: start + [...fields.quote].length, kind: "quantity", rule: "ar/by-hand",
    value: null, bound: "", low: null, high: null, unit: "", noun: "", topic: "", actor: "", part_of: "", when: "",
    edtf: "", earliest: "", latest: "", precision: "", basis: "", anchor: "", duration: "", attributes: [], ...NO_CHAIN, ...fields,
  };
}
