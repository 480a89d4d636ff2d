/** What is published of the review of the small corpus. */
import { applyDecisions } from "../../scripts/decide/decide.ts";
import type { PublishInput } from "../../scripts/publish/publish.ts";
import type { ArticleRow } from "../../scripts/core/rows.ts";
import { corpus } from "../desk/project.ts";
import { decision } from "../decide/rows.ts";
import { SENTENCES } from "./sentences.ts";

const { texts, mentions } = corpus();

export function publishInput(): PublishInput {
  const decisions = [decision(mentions[0]!, "accept"), decision(mentions[1]!, "correct", { value: 2000, note: "<script>" })];
  const articles = Object.keys(texts).map((article_id): ArticleRow => ({
    article_id, file: "", sha256: "", lang: article_id.startsWith("english") ? "en" : "ar", outlet: "@Outlet", outlet_en: "@Outlet", title: article_id,
    title_en: article_id, title_ar: article_id, url: "javascript:alert(1)", published: "2021-09-09", published_basis: "inferred",
    original_file: "", note: "", note_ar: "",
  }));
  return {
    title: "Report", articles, texts, topics: { actors: {}, topics: {}, dates: {} }, decisions, translations: [
      { article_id: "arabic-2021", sentence: "أكدت القيادة أن 2500 عسكري أميركي موجودون ضمن نحو 3000 جندي.", lang: "en", translation: "The command said …", translator: "mona", note: "" },
    ],
    decided: applyDecisions(mentions, decisions, new Map(Object.entries(texts))),
    findings: {},
    sentences: SENTENCES, charts: new Map([["troops", new Set([mentions[0]!.mention_id])]]),
  };
}
