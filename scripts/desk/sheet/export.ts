/** A copy of the queue that Excel, LibreOffice and Numbers open as it is meant. */
import { formatCsv } from "../../store/tables/csv.ts";
import { langOf } from "../card.ts";
import { sayReading } from "../../say/reading.ts";
import { everything, queueOf, sentenceOf, type DeskData, type Query } from "../model.ts";
import { BOM, guard } from "../../store/tables/formula-guard.ts";
import type { MentionState } from "../../decide/state.ts";
import { bracket, COLUMNS, hashCell } from "./columns.ts";

/** CSV with BOM, commas and CRLF; the reviewer's columns are blank. @param query which part; all without it */
export function exportSheet(data: DeskData, query?: Query): string {
  const states = query ? queueOf(data, query) : everything(data);
  return BOM + formatCsv(COLUMNS, states.map((state) => rowOf(data, state)).map((row) => COLUMNS.map((column) => guard(row[column] ?? ""))));
}

function rowOf(data: DeskData, state: MentionState): Record<string, string> {
  const row = state.read;
  const article = data.articles.find((one) => one.article_id === row.article_id);
  const { sentence } = sentenceOf(state, data);
  const number = (value: number | null): string => (value === null ? "" : String(value));
  // quotation marks of the language keep «9/9/2021» from becoming a date of the spreadsheet's
  const quote = langOf(data, row.article_id) === "ar" ? `«${row.quote}»` : `“${row.quote}”`;
  return {
    mention_id: row.mention_id, evidence_hash: hashCell(row.evidence_hash), status: state.status, article_id: row.article_id,
    outlet: article?.outlet ?? "", published: bracket(article?.published ?? ""), quote, sentence,
    translation: data.translations.find((one) => one.article_id === row.article_id && one.sentence === sentence)?.translation ?? "",
    reading_en: sayReading(row, data.topics, { lang: "en" }), reading_ar: sayReading(row, data.topics, { lang: "ar" }), kind: row.kind,
    value: number(row.value), bound: row.bound, low: number(row.low), high: number(row.high), unit: row.unit, noun: row.noun,
    topic: row.topic, actor: row.actor, date: bracket(row.edtf), duration: bracket(row.duration),
    fate: row.fate, by: row.by, place: row.place, said_by: row.said_by, via: row.via,
    rows: (data.feeds.get(row.mention_id)?.rows ?? []).map((one) => one.id).join(" "),
    decided_by: state.standing.map((one) => `${one.reviewer}: ${one.decision}`).join("; "),
  };
}
