/** Attacks whose days are not stated as an undated stack, beside a time axis with those whose time is known. */
import * as Plot from "@observablehq/plot";
import { ascending, max, range } from "d3";
import type { ArticleRow, AttacksRow } from "../scripts/table/rows.ts";
import { doubt, edgeOf, units } from "./shared/bounds.ts";
import type { Chart, ChartContext } from "./shared/chart.ts";
import { capitalise, say, sayAgreement, sayArticles, sayCount, sayDate, sayLabel, sayList, saySource } from "./shared/phrases.ts";
import { articlesOf, publishedTo } from "./shared/rows.ts";
import { unitFor } from "./shared/pictogram.ts";
import { canvas, lineHeight, sides, textMarks, wrap, type Label } from "./shared/text.ts";
import { colour } from "./shared/theme.ts";
import { axisMarks, timeAxis } from "./shared/time.ts";

export interface AttacksRows {
  counts: AttacksRow[];
  /** single happenings of which at least the days they may be are known */
  dated: AttacksRow[];
  articles: ArticleRow[];
}

const named = (row: AttacksRow, context: ChartContext): string => {
  const labels = Object.assign({}, ...Object.values(context.topics.topics).filter((t) => t.tally === "attacks").map((t) => t.labels ?? {})) as Record<string, { en: string; ar: string }>;
  const list = (ids: string[], join: string): string => ids.map((id) => sayLabel(labels[id], id, context)).join(join);
  const how = row.method.length ? say(context, ` by ${list(row.method, " or ")}`, ` بواسطة ${list(row.method, " أو ")}`) : "";
  const what = row.target.length ? say(context, ` on ${sayList(row.target.map((id) => sayLabel(labels[id], id, context)), context)}`, ` على ${sayList(row.target.map((id) => sayLabel(labels[id], id, context)), context)}`) : "";
  return `${sayCount(row, "attacks", context)}${how}${what}`;
};

const since = (row: AttacksRow, context: ChartContext): string =>
  row.edtf ? (row.latest ? sayDate(row.edtf, context) : say(context, `since ${sayDate(row.edtf, context)}`, `منذ ${sayDate(row.edtf, context)}`)) : say(context, "days not stated", "من دون ذكر الأيام");

export const attacks: Chart<AttacksRows> = {
  id: "attacks",
  colour: "attacks",
  label: { en: "Attacks", ar: "الهجمات" },
  select({ attacks: rows, articles }) {
    if (rows.length === 0) throw new Error("no rows to draw: attacks");
    const dated = rows.filter((row) => row.earliest && row.latest);
    const counts = rows.filter((row) => !dated.includes(row));
    return { counts, dated: dated.sort((a, b) => ascending(a.earliest, b.earliest)), articles: articlesOf(rows, articles) };
  },
  title({ counts, dated }, context) {
    const first = counts[0] ?? dated[0]!;
    const one = dated.filter((row) => row.part_of === first.attacks_id);
    const count = capitalise(`${sayCount(first, "attacks", context)} ${since(first, context)}`);
    const n = sayCount({ best: one.length, bound: "exact", low: one.length, high: one.length }, "attacks", context);
    return one.length ? say(context, `${count}; the time of only ${one.length === 1 ? "one" : n} is known`, `${count}، لا يُعرف منها إلا وقت ${n}`) : count;
  },
  subtitle: (_, context) => say(context, "One mark is one attack. Marks off the axis have no day", "كل علامة هجوم واحد. والعلامات خارج المحور لا يوم لها"),
  alt: ({ counts, dated }, context) =>
    `${capitalise([...counts, ...dated].map((row) => `${named(row, context)}${say(context, ", ", "، ")}${since(row, context)} (${sayAgreement(row, context)})`).join(say(context, "; ", "؛ ")))}.`,
  source: ({ articles }, context) => saySource(articles, context),
  plot({ counts, dated, articles }, context) {
    const { start, anchor, sign } = sides(context);
    const line = lineHeight(context);
    const marks: Plot.Markish[] = [];
    const labels: Label[] = [];
    const wide = context.width >= 640;
    const column = wide ? Math.min(280, context.width * 0.34) : context.width;
    let y = 0;
    for (const row of counts) {
      const text = [...wrap(capitalise(`${sayCount(row, "attacks", context)} ${since(row, context)}`), column, context, true)];
      labels.push({ x: start, y: y + line / 2, text: text.join("\n"), anchor, bold: true, fill: "attacks" });
      y += text.length * line + 8;
      const value = row.best ?? row.low ?? 0;
      const total = Math.round(value / unitFor(value, 100));
      const { soft, ghosts } = doubt(total, edgeOf(row.bound, row.best !== null));
      const across = wide ? 6 : 10;
      const pitch = Math.min(column / across, 32);
      marks.push(...units(range(total + ghosts).map((i) => ({
        x: start + sign * ((i % across) + 0.5) * pitch, y: y + (Math.floor(i / across) + 0.5) * pitch, r: pitch * 0.34,
        filled: true, soft: i >= total - soft, opacity: 1,
      })), "attacks"));
      y += Math.ceil((total + ghosts) / across) * pitch + 8;
      const how = wrap(named(row, context).replace(sayCount(row, "attacks", context), "").trim(), column, context);
      labels.push({ x: start, y: y + line / 2, text: how.join("\n"), anchor, fill: "muted" });
      y += how.length * line + 20;
    }
    const stretches = [...dated, ...counts].filter((row) => row.earliest).map((row) => ({ from: row.earliest, to: row.latest || max(articles, publishedTo) || row.earliest }));
    if (stretches.length) {
      const [left, right] = wide ? (sign > 0 ? [column + 40, context.width - 8] : [8, context.width - column - 40]) : [4, context.width - 4];
      const axis = timeAxis(stretches, left, right, context);
      const at = wide ? Math.max(y - 60, 150) : y + 110;
      const drawn = axisMarks(axis, at, context);
      marks.push(...drawn.marks);
      labels.push(...drawn.labels);
      for (const row of dated) {
        const [a, b] = [axis.x(row.earliest), axis.after(row.latest)];
        marks.push(Plot.rect([0], { x1: Math.min(a, b), x2: Math.max(a, b), y1: at - 40, y2: at, fill: colour("attacks"), fillOpacity: 0.3, stroke: colour("attacks"), strokeDasharray: "3 3" }));
        const text = wrap(`${capitalise(named(row, context))}, ${since(row, context)}`, Math.min(260, right - left), context);
        const room = Math.min(260, right - left);
        const x = Math.max(left, Math.min((a + b) / 2 - room / 2, right - room));
        labels.push({ x: sign > 0 ? x : x + room, y: at - 52 - (text.length - 0.5) * line, text: text.join("\n"), anchor });
      }
      y = at + 60;
    }
    marks.push(...textMarks(labels, context));
    return canvas(context, y, marks);
  },
  data: ({ counts, dated }) => [...counts, ...dated].map((row) => ({ ...row })),
  table: ({ counts, dated }, context) => ({
    columns: [
      { key: "count", label: say(context, "Attacks", "الهجمات"), numeric: true },
      { key: "what", label: say(context, "How and against what", "كيف وضد ماذا") },
      { key: "when", label: say(context, "When", "متى") },
      { key: "articles", label: say(context, "Said by", "المصادر") },
    ],
    rows: [...counts, ...dated].map((row) => ({
      ids: [row.attacks_id],
      cells: { count: sayCount(row, null, context), what: named(row, context), when: since(row, context), articles: sayArticles(row.n_articles, context) },
    })),
  }),
};
