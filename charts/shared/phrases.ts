/** Short cuts to the printed words that all charts use. */
import { printDate } from "../../scripts/say/date.ts";
import { printNumber } from "../../scripts/say/number.ts";
import type { PhraseOptions } from "../../scripts/say/options.ts";
import { printQuantity, type Unit } from "../../scripts/say/quantity.ts";
import { printWords } from "../../scripts/say/words.ts";
import type { Agreement, ArticleRow } from "../../scripts/core/rows.ts";
import type { Bilingual, Bound } from "../../scripts/core/types.ts";
import type { ChartContext } from "./chart.ts";
import type { AttacksRow } from "./shipped.ts";

/** What every row with a number has. */
export interface Counted {
  best: number | null;
  bound: Bound;
  low: number | null;
  high: number | null;
}

const options = ({ lang, settings }: ChartContext): PhraseOptions => ({
  lang,
  digits: settings.digits,
  months: settings.months,
});

/** The text in the reader's language. */
export const say = (context: ChartContext, en: string, ar: string): string => (context.lang === "en" ? en : ar);

export const sayDate = (edtf: string, context: ChartContext): string => printDate(edtf, options(context), "range");

export const sayNumber = (value: number, context: ChartContext): string => printNumber(value, options(context));

/** “more than 2,100 shipments”; `topic` names the unit. A number that is missing is said to be. */
export function sayCount(row: Counted, topic: string | null, context: ChartContext): string {
  const unit: Unit | undefined = topic === null ? undefined : context.topics.topics[topic]?.unit;
  const empty = row.best === null && row.bound !== "vague" && row.bound !== "between";
  if (empty) return say(context, "a number not stated", "عدد غير مذكور");
  return printQuantity({ value: row.best, bound: row.bound, low: row.low, high: row.high }, options(context), unit);
}

/** The noun alone, in the form that the number asks for: “vehicles”, «مركبة»; empty where the number has it in it. */
export function sayUnit(row: Counted, topic: string, context: ChartContext): string {
  const [full, bare] = [sayCount(row, topic, context), sayCount(row, null, context)];
  return full.startsWith(`${bare} `) ? full.slice(bare.length + 1) : "";
}

const articleForms: Unit = {
  en: { one: "article", other: "articles" },
  ar: { zero: "تقرير", one: "تقرير", two: "تقريران", few: "تقارير", many: "تقريرًا", other: "تقرير" },
};

/** A count in words up to ten, as titles have it: “three”, «ثلاثة». */
export const sayWord = (value: number, context: ChartContext): string => printWords(value, options(context)) ?? sayNumber(value, context);

/** “2 articles”, «تقريران». */
export const sayArticles = (n: number, context: ChartContext): string =>
  printQuantity({ value: n, bound: "exact", low: n, high: n }, options(context), articleForms);

/** The label of an id of topics.yaml, or the id as words. */
export function sayLabel(label: Bilingual | undefined, id: string, context: ChartContext): string {
  return label?.[context.lang] ?? id.replace(/[-_]/g, " ");
}

/** “a, b and c”, «أ وب وج». */
export function sayList(items: string[], context: ChartContext): string {
  if (context.lang === "en") {
    return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
  }
  return items.join(" و");
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The outlet and the article's letter, “Elaph (D)”; where the article names none, that is said. */
export function sayArticle(article: ArticleRow, context: ChartContext): string {
  const name = context.lang === "en" ? article.outlet_en || article.outlet : article.outlet || article.outlet_en;
  const mark = context.marks?.get(article.article_id)?.[context.lang];
  return `${name || say(context, "no outlet named", "بلا اسم جهة")}${mark ? ` (${mark})` : ""}`;
}

/** The day of publication, with the word that it was inferred. */
export function sayPublished(article: ArticleRow, context: ChartContext): string {
  if (!article.published) return say(context, "day not known", "تاريخ غير معروف");
  const day = printDate(article.published, options(context), "either");
  return article.published_basis === "inferred" ? say(context, `${day}, inferred`, `${day}، استنتاجًا`) : day;
}

/** Ends with a full stop. */
export function saySource(articles: ArticleRow[], context: ChartContext): string {
  const names = articles.map((article) => sayArticle(article, context));
  const list = names.join(say(context, "; ", "؛ "));
  return articles.length > 1 ? say(context, `Sources: ${list}.`, `المصادر: ${list}.`) : say(context, `Source: ${list}.`, `المصدر: ${list}.`);
}

/** “by 2 articles”, “5 articles, some less precisely”, “2 articles differ”: the count, which says how far it agrees. */
export function sayAgreement(row: { n_articles: number; agreement: Agreement }, context: ChartContext): string {
  const n = sayArticles(row.n_articles, context);
  if (row.agreement === "compatible") return say(context, `${n}, some less precisely`, `${n}، بعضها بدقة أقل`);
  if (row.agreement === "differ") return say(context, `${n} differ`, `${n} باختلاف بينها`);
  return say(context, `by ${n}`, `بحسب ${genitive(n)}`);
}

const genitive = (words: string): string => words.replace(/ان$/, "ين");

/** “by explosive devices or rockets on supply convoys and bases” */
export function sayHow(row: Pick<AttacksRow, "best" | "method" | "target">, context: ChartContext): string {
  const all = (context.topics.tables?.["attacks"]?.counts ?? []).map((id) => context.topics.topics[id]?.labels ?? {});
  const labels = Object.assign({}, ...all) as Record<string, Bilingual>;
  const words = (ids: string[]): string[] => ids.map((id) => sayLabel((row.best === 1 ? labels[`${id}.one`] : undefined) ?? labels[id], id, context));
  const how = words(row.method).join(say(context, " or ", " أو "));
  const what = sayList(words(row.target), context);
  return [how && say(context, `by ${how}`, `ب${how}`), what && say(context, `on ${what}`, `على ${what}`)].filter(Boolean).join(" ");
}

/** Said under a chart whose time runs against the custom: Arabic readers then know which way to look. */
export const sayTurned = (context: ChartContext): string =>
  context.lang === "ar" && context.settings.rtlTime ? ". يُقرأ الزمن من اليمين إلى اليسار" : "";
