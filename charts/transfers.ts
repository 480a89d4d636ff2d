/** What was handed over or moved, each on its own scale: a bar open beyond the stated number. */
import { greatest, group } from "d3";
import type { ArticleRow } from "../scripts/core/rows.ts";
import { shipped, type TransfersRow } from "./shared/shipped.ts";
import { edgeOf } from "./shared/bounds.ts";
import type { Chart, ChartContext } from "./shared/chart.ts";
import { numerals, type Numeral } from "./shared/numerals.ts";
import { capitalise, say, sayAgreement, sayArticles, sayCount, sayDate, sayLabel, sayList, saySource, sayArticle, sayUnit } from "./shared/phrases.ts";
import { quotesOf, type Quotes } from "./shared/quotes.ts";
import { articlesOf } from "./shared/rows.ts";

export interface TransfersRows {
  /** of the category with most rows, done: these are drawn */
  drawn: TransfersRow[];
  /** the rest, which is only said: promised, or of another category */
  said: TransfersRow[];
  articles: ArticleRow[];
  /** the words of the sources, by id of the row */
  quotes: Quotes;
}

const label = (row: TransfersRow, id: string, context: ChartContext): string =>
  sayLabel(context.topics.topics[row.topic]?.labels?.[id], id, context);

/** “armoured vehicles, cranes and water tankers”, or where they went if nothing says what they were. */
const contents = (row: TransfersRow, context: ChartContext): string => sayList(row.item.map((id) => label(row, id, context)), context);

const where = (row: TransfersRow, context: ChartContext): string => (row.direction ? label(row, row.direction, context) : "");

const counted = (row: TransfersRow, context: ChartContext): string => sayCount(row, row.topic, context);

/** “vehicles”, the noun that the number stands before. */
const unitOf = (row: TransfersRow, context: ChartContext): string => sayUnit(row, row.topic, context);

const status = (row: TransfersRow, context: ChartContext): string => (row.status ? label(row, row.status, context) : "");

export const transfers: Chart<TransfersRows> = {
  id: "transfers",
  colour: "transfers",
  label: { en: "Transfers", ar: "المعدات" },
  linked: true,
  select({ findings, articles, evidence, translations }) {
    const rows = shipped({ findings }, "transfers");
    if (rows.length === 0) throw new Error("no rows to draw: transfers");
    const done = rows.filter((row) => row.status !== "promised");
    const drawn = greatest(group(done, (row) => row.category).values(), (list) => list.length) ?? rows;
    return { drawn, said: rows.filter((row) => !drawn.includes(row)), articles: articlesOf(rows, articles), quotes: quotesOf(rows.map((row) => ({ id: row.transfers_id, mentions: row.mentions })), { evidence, translations }) };
  },
  title({ drawn }, context) {
    const parts = drawn.map((row) => [counted(row, context), where(row, context)].filter(Boolean).join(" "));
    return capitalise(sayList(parts, context));
  },
  subtitle({ drawn, said }, context) {
    const dates = sayList([...new Set(drawn.map((row) => row.edtf))].filter(Boolean).map((edtf) => sayDate(edtf, context)), context);
    const promised = said.map((row) => [counted(row, context), where(row, context), status(row, context) && `(${status(row, context)})`].filter(Boolean).join(" "));
    const rest = promised.length ? say(context, ` Not drawn: ${promised.join("; ")}.`, ` ولا يشمل الرسم: ${promised.join("؛ ")}.`) : "";
    return say(context, `As reported on ${dates}. They count different things: the lines beneath them have no common scale.${rest}`, `كما ورد في ${dates}. والمعدود مختلف، فلا مقياس يجمع الخطوط تحتها.${rest}`);
  },
  alt({ drawn, said }, context) {
    const sentence = (row: TransfersRow): string => {
      const what = contents(row, context);
      return [counted(row, context), where(row, context), status(row, context), what && `(${what})`, sayAgreement(row, context)].filter(Boolean).join(say(context, ", ", "، "));
    };
    return `${capitalise([...drawn, ...said].map(sentence).join(say(context, "; ", "؛ ")))}.`;
  },
  source: ({ articles }, context) => saySource(articles, context),
  plot({ drawn, articles, quotes }, context) {
    const list = drawn.map((row): Numeral => ({
      number: sayCount(row, null, context),
      what: [unitOf(row, context), where(row, context)].filter(Boolean).join(" "),
      contents: contents(row, context),
      quote: quotes.get(row.transfers_id)?.[context.lang] ?? "",
      note: [sayList(articlesOf([row], articles).map((article) => sayArticle(article, context)), context), row.edtf && sayDate(row.edtf, context)].filter(Boolean).join(say(context, ", ", "، ")),
      edge: edgeOf(row.bound, row.best !== null),
      mentions: row.mentions,
    }));
    return numerals(list, "transfers", context);
  },
  data: ({ drawn, said }) => [...drawn, ...said].map((row) => ({ ...row })),
  table: ({ drawn, said }, context) => ({
    columns: [
      { key: "count", label: say(context, "Stated", "المذكور"), numeric: true },
      { key: "what", label: say(context, "What", "الأصناف") },
      { key: "where", label: say(context, "Where to", "الوجهة") },
      { key: "status", label: say(context, "Status", "الحالة") },
      { key: "articles", label: say(context, "Said by", "المصادر") },
    ],
    rows: [...drawn, ...said].map((row) => ({
      ids: [row.transfers_id],
      cells: { count: counted(row, context), what: contents(row, context), where: where(row, context), status: status(row, context), articles: sayArticles(row.n_articles, context) },
    })),
  }),
};
