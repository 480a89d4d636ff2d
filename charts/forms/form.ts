/** Charts of any declared table, without code: `::chart{table=deaths form=series}`. */
import type { FindingRow, TableDeclaration } from "../../scripts/core/finding.ts";
import { findingId } from "../../scripts/core/finding.ts";
import type { ArticleRow, EvidenceRow } from "../../scripts/core/rows.ts";
import type { Bound } from "../../scripts/core/types.ts";
import { rowFigure, rowName } from "../../scripts/say/finding.ts";
import { printNumber } from "../../scripts/say/number.ts";
import type { Chart, ChartContext, DrawContext } from "../shared/chart.ts";
import { capitalise, saySource, sayArticles, sayDate } from "../shared/phrases.ts";
import { articlesOf } from "../shared/rows.ts";
import type { ColourName } from "../shared/theme.ts";
import { WORDS } from "./words.ts";

/** What a form draws. */
export interface FormRows {
  table: string;
  declaration: TableDeclaration;
  /** drawn, in the order of the drawing */
  rows: FindingRow[];
  /** how many more there are than are drawn */
  more: number;
  /** behind the rows drawn, in order of publication */
  articles: ArticleRow[];
  /** the readings behind the rows drawn, where the form writes them */
  evidence: EvidenceRow[];
}

/** What a form adds to the contract of a chart. */
export interface Form {
  name: string;
  /** chooses and orders the rows. @throws with what the table lacks, in one line */
  choose(rows: FindingRow[], declaration: TableDeclaration): FindingRow[];
  /** draws at most so many rows, and says how many more there are */
  most: number;
  /** writes what the articles say one by one */
  needsReadings?: boolean;
  title(rows: FormRows, context: ChartContext): string;
  subtitle(rows: FormRows, context: ChartContext): string;
  plot(rows: FormRows, context: DrawContext): SVGSVGElement;
}

const colours: readonly ColourName[] = ["troops", "transfers", "attacks", "dates"];

/** The colour of a table: its own where the theme has one, else that of words. */
export const colourOf = (table: string): ColourName => colours.find((name) => name === table) ?? "ink";

export const nameOf = (row: FindingRow, { table }: FormRows, context: ChartContext): string => capitalise(rowName(table, row, context.topics, context.lang));

/** “more than 1,800 vehicles”, “between 42 and 61 people”; empty where no number is stated. */
export function figureOf(row: FindingRow, { table }: FormRows, context: ChartContext): string {
  const { lang, settings } = context;
  const shown = row.best === null && row.low !== null && row.high !== null && row.bound !== "vague" ? { ...row, bound: "between" as const } : row;
  if (shown.best === null && shown.bound !== "between" && shown.bound !== "vague" && shown.bound !== "") return shown.low === null ? "" : rowFigure(table, { ...shown, best: shown.low, bound: "at_least" }, context.topics, { lang, ...settings });
  return rowFigure(table, shown, context.topics, { lang, ...settings });
}

/** The figure, and that the articles differ where they do. */
export const figureWithDoubt = (row: FindingRow, rows: FormRows, context: ChartContext): string =>
  [figureOf(row, rows, context), row.agreement === "differ" ? `(${WORDS[context.lang].differ})` : ""].filter(Boolean).join(" ");

export const boundOf = (row: FindingRow): Bound => (row.bound === "" ? "exact" : row.bound);
export const leastOf = (row: FindingRow): number => row.low ?? row.best ?? row.high ?? 0;
export const mostOf = (row: FindingRow): number => row.high ?? row.best ?? row.low ?? 0;
export const sayN = (n: number, { lang, settings }: ChartContext): string => printNumber(n, { lang, ...settings });
export const labelOf = ({ declaration }: FormRows, { lang }: ChartContext): string => declaration.label[lang];
export const withMore = (text: string, { more }: FormRows, context: ChartContext): string => (more > 0 ? `${text}. ${capitalise(WORDS[context.lang].more(sayN(more, context)))}` : text);

/** A chart of a table in a form. */
export function chartOf(table: string, form: Form): Chart<FormRows> {
  return {
    id: `${table}-${form.name}`,
    colour: colourOf(table),
    label: { en: table, ar: table },
    linked: true,
    select({ findings, articles, evidence }, topics) {
      const declaration = topics.tables?.[table];
      if (!declaration) throw new Error(`unknown table: ${table}; one of ${Object.keys(topics.tables ?? {}).join(", ") || "none declared"}`);
      const all = form.choose(findings[table] ?? [], declaration);
      if (all.length === 0) throw new Error(`no rows of ${table} to draw as ${form.name}`);
      const rows = all.slice(0, form.most);
      const ids = new Set(form.needsReadings ? rows.flatMap(({ mentions }) => mentions) : []);
      return { table, declaration, rows, more: all.length - rows.length, articles: articlesOf(rows, articles), evidence: evidence.filter(({ mention_id }) => ids.has(mention_id)) };
    },
    title: form.title,
    subtitle: (rows, context) => withMore(form.subtitle(rows, context), rows, context),
    alt(rows, context) {
      const first = rows.rows.slice(0, 3).map((row) => `${nameOf(row, rows, context)}: ${figureWithDoubt(row, rows, context)} (${sayArticles(row.n_articles, context)})`);
      return `${form.title(rows, context)}. ${first.join(context.lang === "en" ? "; " : "؛ ")}.`;
    },
    source: ({ articles }, context) => saySource(articles.length > 8 ? articles.slice(0, 8) : articles, context),
    plot: form.plot,
    data: ({ rows, table: name }) => rows.map((row) => ({ id: findingId(name, row), best: row.best, bound: row.bound, low: row.low, high: row.high, edtf: row.edtf, n_articles: row.n_articles, agreement: row.agreement, mentions: row.mentions })),
    table(rows, context) {
      const words = WORDS[context.lang];
      return {
        columns: [{ key: "what", label: words.what }, { key: "figure", label: words.figure }, { key: "when", label: words.when }, { key: "articles", label: words.articles, numeric: true }],
        rows: rows.rows.map((row) => ({
          ids: [findingId(table, row)],
          cells: { what: nameOf(row, rows, context), figure: figureWithDoubt(row, rows, context), when: row.edtf ? sayDate(row.edtf, context) : "", articles: sayN(row.n_articles, context) },
          links: { figure: row.mentions },
        })),
      };
    },
  };
}
