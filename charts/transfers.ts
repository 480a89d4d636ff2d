/** What was handed over or moved, each on its own scale: a bar open beyond the stated number. */
import type * as Plot from "@observablehq/plot";
import { greatest, group } from "d3";
import type { ArticleRow, TransfersRow } from "../scripts/table/rows.ts";
import { bar, edgeOf } from "./shared/bounds.ts";
import type { Chart, ChartContext } from "./shared/chart.ts";
import { capitalise, say, sayAgreement, sayArticles, sayCount, sayDate, sayLabel, sayList, saySource } from "./shared/phrases.ts";
import { articlesOf } from "./shared/rows.ts";
import { canvas, lineHeight, sides, textMarks, wrap, type Label } from "./shared/text.ts";

export interface TransfersRows {
  /** of the category with most rows, done: these are drawn */
  drawn: TransfersRow[];
  /** the rest, which is only said: promised, or of another category */
  said: TransfersRow[];
  articles: ArticleRow[];
}

const label = (row: TransfersRow, id: string, context: ChartContext): string =>
  sayLabel(context.topics.topics[row.topic]?.labels?.[id], id, context);

/** “armoured vehicles, cranes and water tankers”, or where they went if nothing says what they were. */
const contents = (row: TransfersRow, context: ChartContext): string => sayList(row.item.map((id) => label(row, id, context)), context);

const where = (row: TransfersRow, context: ChartContext): string => (row.direction ? label(row, row.direction, context) : "");

const counted = (row: TransfersRow, context: ChartContext): string => sayCount(row, row.topic, context);

const status = (row: TransfersRow, context: ChartContext): string => (row.status ? label(row, row.status, context) : "");

export const transfers: Chart<TransfersRows> = {
  id: "transfers",
  colour: "transfers",
  label: { en: "Transfers", ar: "المعدات" },
  select({ transfers: rows, articles }) {
    if (rows.length === 0) throw new Error("no rows to draw: transfers");
    const done = rows.filter((row) => row.status !== "promised");
    const drawn = greatest(group(done, (row) => row.category).values(), (list) => list.length) ?? rows;
    return { drawn, said: rows.filter((row) => !drawn.includes(row)), articles: articlesOf(rows, articles) };
  },
  title({ drawn }, context) {
    const parts = drawn.map((row) => [counted(row, context), where(row, context)].filter(Boolean).join(" "));
    return capitalise(sayList(parts, context));
  },
  subtitle({ drawn, said }, context) {
    const dates = sayList([...new Set(drawn.map((row) => row.edtf))].filter(Boolean).map((edtf) => sayDate(edtf, context)), context);
    const promised = said.map((row) => [counted(row, context), where(row, context), status(row, context)].filter(Boolean).join(" "));
    const rest = promised.length ? say(context, ` Not drawn: ${promised.join("; ")}.`, ` ولا يشمل الرسم: ${promised.join("؛ ")}.`) : "";
    return say(context, `As stated by ${dates}. Different things are counted, so each bar has its own scale.${rest}`, `كما أُعلن حتى ${dates}. المعدود مختلف، فلكل شريط مقياسه.${rest}`);
  },
  alt({ drawn, said }, context) {
    const sentence = (row: TransfersRow): string => {
      const what = contents(row, context);
      return [counted(row, context), where(row, context), status(row, context), what && `(${what})`, sayAgreement(row, context)].filter(Boolean).join(say(context, ", ", "، "));
    };
    return `${capitalise([...drawn, ...said].map(sentence).join(say(context, "; ", "؛ ")))}.`;
  },
  source: ({ articles }, context) => saySource(articles, context),
  plot({ drawn }, context) {
    const { start, end, anchor, sign } = sides(context);
    const line = lineHeight(context);
    const marks: Plot.Markish[] = [];
    const labels: Label[] = [];
    const value = start + sign * context.width * 0.72;
    let y = 0;
    for (const row of drawn) {
      const put = (text: string, bold: boolean, fill: Label["fill"]): void => {
        if (!text) return;
        const lines = wrap(text, context.width, context, bold, 4);
        labels.push({ x: start, y: y + line / 2, text: lines.join("\n"), anchor, bold, fill });
        y += lines.length * line;
      };
      put(capitalise(counted(row, context)), true, "transfers");
      put([where(row, context), sayAgreement(row, context)].filter(Boolean).join(say(context, " · ", " · ")), false, "muted");
      const edge = edgeOf(row.bound, row.best !== null);
      marks.push(...bar({ x0: start, x1: value, y: y + 8, height: 40, edge, fill: "transfers", room: Math.abs(end - value) }, context));
      y += 56;
      put(contents(row, context), false, "ink");
      y += 24;
    }
    marks.push(...textMarks(labels, context));
    return canvas(context, y - 20, marks);
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
