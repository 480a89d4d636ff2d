/** The fact-check sheet: every sentence of the report that states a number, beside its evidence. */
import type { FactSentence } from "../notebook/types.ts";
import { asRead } from "../core/rows.ts";
import type { ArticleRow, EvidenceRow, TranslationRow } from "../core/rows.ts";
import { markedSentence, type MarkedSentence } from "../core/marked-sentence.ts";
import { formatCsv, type RawRow } from "../store/tables/csv.ts";
import type { Lang, Topics } from "../core/types.ts";
import { sayReading } from "../say/reading.ts";
import { BOM, guard } from "../store/tables/formula-guard.ts";

/** What the two languages say in one place. A sentence of one may be two in the other. */
export interface SentencePair {
  /** `12-1`: cell and place in it */
  id: string;
  path: string;
  line: number;
  section: Record<Lang, string>;
  text: Record<Lang, string>;
  facts: PairedFact[];
}

/** A fact in a sentence, as each language prints it. */
export interface PairedFact {
  name: string;
  printed: Record<Lang, string>;
  value: string;
  formula: string;
  rows: string[];
  mentions: string[];
  anchor: string;
}

/** Puts the sentences of the two languages beside each other: those of one cell that cite the same facts. */
export function pairSentences(sentences: readonly FactSentence[]): SentencePair[] {
  const cells = new Map<string, FactSentence[]>();
  for (const sentence of sentences) {
    const cell = sentence.id.split("-").slice(0, 2).join("-");
    const list = cells.get(cell);
    if (list) list.push(sentence);
    else cells.set(cell, [sentence]);
  }
  return [...cells.values()].flatMap(pairCell);
}

function pairCell(sentences: readonly FactSentence[]): SentencePair[] {
  const groups = sentences.filter((one) => one.lang === "en").map((one) => [one]);
  const arabic = sentences.filter((one) => one.lang === "ar");
  const shared = (group: readonly FactSentence[], one: FactSentence): number =>
    one.facts.filter((fact) => group.some((other) => other.facts.some((same) => same.name === fact.name))).length;
  const place = (one: FactSentence, among: FactSentence[][]): boolean => {
    const best = among.reduce<FactSentence[] | null>((most, group) => (shared(group, one) > (most ? shared(most, one) : 0) ? group : most), null);
    best?.push(one);
    return best !== null;
  };
  const alone = (group: readonly FactSentence[]): boolean => group.every((one) => one.lang === "en");
  for (const one of arabic) {
    if (!place(one, groups.filter(alone)) && !place(one, groups)) groups.push([one]);
  }
  return groups.map(pairOf);
}

function pairOf(group: readonly FactSentence[]): SentencePair {
  const of = (lang: Lang): FactSentence[] => group.filter((one) => one.lang === lang);
  const first = group[0]!;
  const facts = new Map<string, PairedFact>();
  for (const { lang, facts: cited } of group) {
    for (const { name, text, value, formula, rows, mentions, anchor } of cited) {
      const known = facts.get(name);
      if (known) known.printed[lang] = known.printed[lang] === "" ? text : `${known.printed[lang]} · ${text}`;
      else facts.set(name, { name, value, formula, rows, mentions, anchor, printed: { en: "", ar: "", [lang]: text } });
    }
  }
  const join = (lang: Lang, what: "text" | "section"): string => [...new Set(of(lang).map((one) => one[what]))].join(" ");
  return {
    id: first.id.split("-").slice(1, 3).join("-"), path: first.path, line: first.line,
    section: { en: join("en", "section"), ar: join("ar", "section") },
    text: { en: join("en", "text"), ar: join("ar", "text") }, facts: [...facts.values()],
  };
}

const COLUMNS = [
  "sentence_id", "path", "line", "section_en", "section_ar", "sentence_en", "sentence_ar", "fact", "printed_en", "printed_ar",
  "value", "formula", "rows", "mention_id", "quote", "reading_en", "reading_ar", "read_before_en", "read_before_ar",
  "source_sentence", "translation", "translator", "said_by", "said_by_kind", "article_id", "outlet", "via", "article_title", "published", "published_basis", "basis", "rule", "status", "decided_by",
  "decided_at", "reason", "reviewer_note",
  "checked", "checker", "checked_at", "note",
] as const;

/** What the sheet is made from: what counts, and nothing before it. */
export interface SheetData {
  articles: readonly ArticleRow[];
  /** raw text by article id */
  texts: ReadonlyMap<string, string>;
  topics: Topics;
  translations: readonly TranslationRow[];
  /** rows of evidence.csv by mention id */
  evidence: ReadonlyMap<string, EvidenceRow>;
}

/** What is known of a mention a number rests on. */
export interface Evidence extends Pick<MarkedSentence, "sentence" | "inSentence"> {
  /** undefined where it does not count any more */
  row: EvidenceRow | undefined;
  article: ArticleRow | undefined;
  translation: string;
  translator: string;
}

export function evidenceOf(data: SheetData, id: string): Evidence {
  const row = data.evidence.get(id);
  if (!row) return { row, article: undefined, sentence: "", inSentence: { start: 0, end: 0 }, translation: "", translator: "" };
  const { sentence, inSentence } = markedSentence(data.texts.get(row.article_id) ?? "", row);
  const article = data.articles.find((one) => one.article_id === row.article_id);
  const known = data.translations.find((one) => one.article_id === row.article_id && one.sentence === sentence);
  return { row, article, sentence, inSentence, translation: known?.translation ?? "", translator: known?.translator ?? "" };
}

/** One row a sentence, fact and mention; the last four columns are the checker's. */
export function factcheckRows(pairs: readonly SentencePair[], data: SheetData): Record<string, string>[] {
  return pairs.flatMap((pair) =>
    pair.facts.flatMap((fact) => (fact.mentions.length === 0 ? [""] : fact.mentions).map((id) => rowOf(pair, fact, id, data))),
  );
}

function rowOf(pair: SentencePair, fact: PairedFact, id: string, data: SheetData): Record<string, string> {
  const { row, article, sentence, translation, translator } = evidenceOf(data, id);
  const reading = (lang: Lang): string => (row ? sayReading(row, data.topics, { lang }) : "");
  const before = (lang: Lang): string => (row?.status === "corrected" ? sayReading(asRead(row), data.topics, { lang }) : "");
  return {
    sentence_id: pair.id, path: pair.path, line: String(pair.line), section_en: pair.section.en, section_ar: pair.section.ar,
    sentence_en: pair.text.en, sentence_ar: pair.text.ar, fact: fact.name, printed_en: fact.printed.en, printed_ar: fact.printed.ar,
    value: fact.value, formula: fact.formula, rows: fact.rows.join(" "), mention_id: id, quote: row?.quote ?? "",
    reading_en: reading("en"), reading_ar: reading("ar"), read_before_en: before("en"), read_before_ar: before("ar"),
    source_sentence: sentence, translation, translator, said_by: row?.said_by ?? "", said_by_kind: row?.said_by_kind ?? "",
    article_id: row?.article_id ?? "", outlet: article?.outlet ?? "", via: row?.via ?? "",
    article_title: article?.title ?? "", published: article?.published ?? "", published_basis: article?.published_basis ?? "",
    basis: row?.basis ?? "", rule: row?.rule ?? "", status: row?.status ?? "",
    decided_by: row?.decided_by.join("; ") ?? "", decided_at: row?.decided_at ?? "", reason: row?.reason ?? "", reviewer_note: row?.note ?? "",
    checked: "", checker: "", checked_at: "", note: "",
  };
}

/** For people and their spreadsheets: with BOM, and no cell that could be taken for a formula. */
export function factcheckCsv(rows: readonly Record<string, string>[]): string {
  return BOM + formatCsv(COLUMNS, rows.map((row) => COLUMNS.map((column) => guard(row[column] ?? ""))));
}

/** The same rows as `parseCsv` would give them, without going through a file. */
export const asRaw = (rows: readonly Record<string, string>[]): RawRow[] => rows.map((cells, index) => ({ line: index + 2, cells }));
