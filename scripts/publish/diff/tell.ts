/** A difference in a newsroom's words, in either language. */
import { printDate } from "../../say/date.ts";
import { rowFigure, rowName } from "../../say/finding.ts";
import type { ArticleRow } from "../../core/rows.ts";
import type { Lang, Topics } from "../../core/types.ts";
import type { ArticleChange, Cause, Difference, RowChange } from "./compare.ts";
import type { TableName, TallyRow } from "./snapshot.ts";

export interface Teller {
  lang: Lang;
  topics: Topics;
  /** of both moments */
  articles: readonly ArticleRow[];
}

/** Lines to be printed; one says that nothing changed. */
export function tell(difference: Difference, teller: Teller): string[] {
  const { lang } = teller;
  const { mentions, decisions } = difference;
  const lines = [
    ...difference.articles.map((change) => tellArticle(change, teller)),
    ...difference.rows.flatMap((change) => tellRow(change, teller)),
  ];
  if (decisions > 0) lines.push(lang === "en" ? `${count(decisions, "new decision", "new decisions")}` : `قرارات جديدة: ${decisions}`);
  const moved = [mentions.added, mentions.removed, mentions.changed];
  if (moved.some((n) => n > 0)) {
    lines.push(
      lang === "en"
        ? `mentions: ${mentions.added} new, ${mentions.removed} gone, ${mentions.changed} say something else`
        : `المواضع: ${mentions.added} جديدة، ${mentions.removed} زالت، ${mentions.changed} تقول شيئًا آخر`,
    );
  }
  if (lines.length === 0) return [lang === "en" ? "nothing changed" : "لم يتغيّر شيء"];
  return [...lines, tellEffect(difference, lang)];
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** “3 sentences and 2 charts change (us-troops, attacks).” */
function tellEffect({ sentences, charts, facts }: Difference, lang: Lang): string {
  const names = facts.length === 0 ? "" : ` (${facts.join(lang === "en" ? ", " : "، ")})`;
  return lang === "en"
    ? `${count(sentences.length, "sentence", "sentences")} and ${count(charts.length, "chart", "charts")} change${names}.`
    : `ما يتغيّر: الجمل ${sentences.length}، والرسوم ${charts.length}${names}.`;
}

function tellArticle(change: ArticleChange, { lang, articles }: Teller): string {
  const name = nameOf(change.article, articles);
  const words = {
    added: { en: `${name} was added`, ar: `أُضيف ${name}` },
    removed: { en: `${name} was taken out`, ar: `أُزيل ${name}` },
    changed: { en: `the text of ${name} was changed`, ar: `تغيّر نص ${name}` },
  };
  if (change.kind === "renamed") return lang === "en" ? `${change.was} is now called ${change.article}` : `صار اسم ${change.was}: ${change.article}`;
  if (change.kind === "date") {
    const day = (edtf: string): string => (edtf === "" ? "–" : printed(() => printDate(edtf, { lang }, "either"), edtf));
    return lang === "en" ? `${name}: published ${day(change.was)} → ${day(change.now)}` : `${name}: تاريخ النشر ${day(change.was)} ← ${day(change.now)}`;
  }
  return words[change.kind][lang];
}

/** The file is what an editor knows an article by. */
const nameOf = (id: string, articles: readonly ArticleRow[]): string =>
  articles.find((row) => row.article_id === id)?.file.replace(/^articles\//, "") ?? id;

function tellRow(change: RowChange, teller: Teller): string[] {
  const { lang } = teller;
  const { was, now, table, aspects } = change;
  const label = labelOf(table, (now ?? was)!, teller);
  const because = change.because.map((cause) => tellCause(cause, teller)).join(lang === "en" ? "; " : "؛ ");
  const arrow = lang === "en" ? "→" : "←";
  const line = (text: string): string => `${label}: ${text} (${because})`;
  if (!was) return [line(lang === "en" ? `new: ${figureOf(now!, table, teller)}` : `جديد: ${figureOf(now!, table, teller)}`)];
  if (!now) return [line(lang === "en" ? `gone; it was ${figureOf(was, table, teller)}` : `زال، وكان ${figureOf(was, table, teller)}`)];
  const parts: string[] = [];
  const [old, fresh] = [figureOf(was, table, teller), figureOf(now, table, teller)];
  parts.push(old === fresh ? fresh : `${old} ${arrow} ${fresh}`);
  if (aspects.includes("sources")) {
    const of = (row: TallyRow): string => String(row.n_articles);
    if (of(was) !== of(now)) parts.push(lang === "en" ? `articles ${of(was)} ${arrow} ${of(now)}` : `التقارير ${of(was)} ${arrow} ${of(now)}`);
    else if (was.mentions.length !== now.mentions.length) parts.push(lang === "en" ? `mentions ${was.mentions.length} ${arrow} ${now.mentions.length}` : `المواضع ${was.mentions.length} ${arrow} ${now.mentions.length}`);
    else parts.push(lang === "en" ? "other articles say so" : "تقارير أخرى تقوله");
  }
  if (was.agreement !== now.agreement) parts.push(`${AGREEMENT[was.agreement][lang]} ${arrow} ${AGREEMENT[now.agreement][lang]}`);
  if (was.review !== now.review) parts.push(`${REVIEW[was.review][lang]} ${arrow} ${REVIEW[now.review][lang]}`);
  if (parts.length === 1 && old === fresh) parts.push(lang === "en" ? "details changed" : "تغيّرت التفاصيل");
  return [line(parts.join(lang === "en" ? ", " : "، "))];
}

const AGREEMENT: Record<TallyRow["agreement"], Record<Lang, string>> = {
  single: { en: "one article says so", ar: "يقوله تقرير واحد" },
  agree: { en: "articles agree", ar: "تتفق التقارير" },
  compatible: { en: "articles do not contradict", ar: "لا تتعارض التقارير" },
  differ: { en: "articles differ", ar: "تختلف التقارير" },
};

const REVIEW: Record<TallyRow["review"], Record<Lang, string>> = {
  pending: { en: "not reviewed", ar: "لم يُراجع" },
  partly: { en: "partly reviewed", ar: "روجع بعضه" },
  confirmed: { en: "confirmed", ar: "مؤكد" },
  corrected: { en: "corrected", ar: "مصحّح" },
  disputed: { en: "disputed", ar: "مختلف فيه" },
};

function tellCause(cause: Cause, { lang, articles }: Teller): string {
  if (cause.kind === "reading") return lang === "en" ? "read anew, by other rules or topics" : "قُرئ من جديد بقواعد أو موضوعات أخرى";
  if (cause.kind === "decision") {
    const verb: Record<typeof cause.decision, Record<Lang, string>> = {
      accept: { en: "accepted it", ar: "قبِله" }, reject: { en: "rejected a mention", ar: "رفض موضعًا" },
      correct: { en: "corrected a mention", ar: "صحّح موضعًا" }, unsure: { en: "is unsure", ar: "غير متأكد" },
      add: { en: "added a mention", ar: "أضاف موضعًا" }, undo: { en: "took a decision back", ar: "تراجع عن قرار" },
    };
    return `${cause.reviewer} ${verb[cause.decision][lang]}`;
  }
  const name = nameOf(cause.article, articles);
  const words = {
    "article-changed": { en: `${name} was corrected`, ar: `صُحّح ${name}` },
    "article-added": { en: `${name} was added`, ar: `أُضيف ${name}` },
    "article-removed": { en: `${name} was taken out`, ar: `أُزيل ${name}` },
  };
  return words[cause.kind][lang];
}

/** “Troops: United States”, “Dates: the deadline”. */
function labelOf(table: TableName, row: TallyRow, { lang, topics }: Teller): string {
  const label = topics.tables?.[table]?.label[lang] ?? table;
  const name = rowName(table, row, topics, lang);
  return name === label ? label : `${label}${lang === "en" ? ", " : "، "}${name}`;
}

/** The figure of a row as the report would print it. */
const figureOf = (row: TallyRow, table: TableName, { lang, topics }: Pick<Teller, "lang" | "topics">): string =>
  printed(() => rowFigure(table, row, topics, { lang }), String(row.best ?? row.edtf));

function printed(print: () => string, plain: string): string {
  try {
    return print();
  } catch {
    return plain;
  }
}
