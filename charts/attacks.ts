/** Attacks whose days are not stated as an undated stack, beside a time axis with those whose time is known. */
import * as Plot from "@observablehq/plot";
import { ascending, max, range } from "d3";
import type { ArticleRow, AttacksRow } from "../scripts/table/rows.ts";
import { edgeOf, lookOf, units, unitsDrawn } from "./shared/bounds.ts";
import type { Chart, ChartContext, DrawContext } from "./shared/chart.ts";
import { capitalise, say, sayAgreement, sayArticles, sayCount, sayDate, sayHow, saySource } from "./shared/phrases.ts";
import { articlesOf, publishedTo } from "./shared/rows.ts";
import { unitFor } from "./shared/pictogram.ts";
import { canvas, lineHeight, sides, textMarks, wrap, type Label } from "./shared/text.ts";
import { colour } from "./shared/theme.ts";
import { AXIS_HEIGHT, axisMarks, timeAxis, type TimeAxis } from "./shared/time.ts";

export interface AttacksRows {
  counts: AttacksRow[];
  /** single happenings of which at least the days they may be are known */
  dated: AttacksRow[];
  articles: ArticleRow[];
}

const named = (row: AttacksRow, context: ChartContext): string => [sayCount(row, "attacks", context), sayHow(row, context)].filter(Boolean).join(" ");

/** A count holds since its date; a single attack happened on it. */
function when(row: AttacksRow, isCount: boolean, context: ChartContext): string {
  if (!row.edtf) return say(context, "days not stated", "بلا أيام محددة");
  const date = sayDate(row.edtf, context);
  return isCount ? say(context, `since ${date}`, `منذ ${date}`) : date;
}

export const attacks: Chart<AttacksRows> = {
  id: "attacks",
  colour: "attacks",
  label: { en: "Attacks", ar: "الهجمات" },
  select({ attacks: rows, articles, mentions }) {
    if (rows.length === 0) throw new Error("no rows to draw: attacks");
    const events = new Set(mentions.filter(({ kind }) => kind === "event").map(({ mention_id }) => mention_id));
    const dated = rows.filter((row) => row.earliest && row.latest && row.mentions.some((id) => events.has(id)));
    const counts = rows.filter((row) => !dated.includes(row));
    return { counts, dated: dated.sort((a, b) => ascending(a.earliest, b.earliest)), articles: articlesOf(rows, articles) };
  },
  title({ counts, dated }, context) {
    const first = counts[0] ?? dated[0]!;
    const one = dated.filter((row) => row.part_of === first.attacks_id);
    const count = capitalise(`${sayCount(first, "attacks", context)} ${when(first, counts.includes(first), context)}`);
    const n = sayCount({ best: one.length, bound: "exact", low: one.length, high: one.length }, "attacks", context);
    return one.length ? say(context, `${count}; the time of only ${one.length === 1 ? "one" : n} is known`, `${count}، لا يُعرف منها إلا وقت ${n}`) : count;
  },
  subtitle: (_, context) => say(context, "One mark is one attack. Marks off the axis have no day", "كل علامة هجوم واحد. والعلامات خارج المحور لا يوم لها"),
  alt: ({ counts, dated }, context) =>
    `${capitalise([...counts, ...dated].map((row) => `${named(row, context)}${say(context, ", ", "، ")}${when(row, counts.includes(row), context)} (${sayAgreement(row, context)})`).join(say(context, "; ", "؛ ")))}.`,
  source: ({ articles }, context) => saySource(articles, context),
  plot({ counts, dated, articles }, context) {
    const { start, sign } = sides(context);
    const wide = context.width >= 640;
    const column = wide ? Math.min(300, context.width * 0.36) : context.width - 8;
    const marks: Plot.Markish[] = [];
    const labels: Label[] = [];
    let bottom = 0;
    for (const row of counts) bottom = stack(row, bottom, start, column, wide ? 6 : 10, context, marks, labels) + 20;
    const end = max(articles, publishedTo) ?? "";
    const stretches = [...dated, ...counts].filter((row) => row.earliest).map((row) => ({ from: row.earliest, to: dated.includes(row) ? row.latest : end > row.earliest ? end : row.earliest }));
    if (stretches.length) {
      const side = start + sign * (column + 48);
      const [left, right] = wide ? (sign > 0 ? [side, context.width - 4] : [4, side]) : [2, context.width - 2];
      const axis = timeAxis(stretches, left, right, context, false);
      const notes = dated.map((row) => ({ row, x: [axis.x(row.earliest), axis.after(row.latest)] as const }));
      const top = wide ? 0 : bottom;
      bottom = Math.max(bottom, along(notes, counts, axis, { left, right, top, end }, context, marks, labels));
    }
    return canvas(context, bottom, [...marks, ...textMarks(labels, context)]);
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
      cells: { count: sayCount(row, null, context), what: named(row, context), when: when(row, counts.includes(row), context), articles: sayArticles(row.n_articles, context) },
    })),
  }),
};

/** One mark an attack, without days, with its words around it. Returns where it ends. */
function stack(row: AttacksRow, top: number, start: number, width: number, across: number, context: DrawContext, marks: Plot.Markish[], labels: Label[]): number {
  const { anchor, sign } = sides(context);
  const line = lineHeight(context);
  const count = sayCount(row, "attacks", context);
  const head = wrap(capitalise(count), width, context, true);
  const time = wrap(row.edtf ? `${when(row, true, context)}${say(context, ", days not stated", "، بلا أيام محددة")}` : when(row, true, context), width, context);
  labels.push({ x: start, y: top + line / 2, text: head.join("\n"), anchor, bold: true, fill: "attacks" });
  labels.push({ x: start, y: top + (head.length + 0.5) * line, text: time.join("\n"), anchor, fill: "muted" });
  let y = top + (head.length + time.length) * line + 8;
  const total = Math.round((row.best ?? row.low ?? 0) / unitFor(row.best ?? row.low ?? 0, 100));
  const edge = edgeOf(row.bound, row.best !== null);
  const drawn = unitsDrawn(total, edge);
  const pitch = Math.min(width / across, 30);
  const place = (i: number): { x: number; y: number } => ({ x: start + sign * ((i % across) + 0.5) * pitch, y: y + (Math.floor(i / across) + 0.5) * pitch });
  marks.push(...units(range(drawn).map((i) => ({ ...place(i), r: pitch * 0.36, filled: true, ...lookOf(i, total, edge) })), "attacks"));
  y += Math.ceil(drawn / across) * pitch + 8;
  const how = wrap(sayHow(row, context), width, context);
  labels.push({ x: start, y: y + line / 2, text: how.join("\n"), anchor });
  return y + how.length * line;
}

/** The axis with a band for each attack whose time is known, and a bracket for the days the rest may be. */
function along(notes: { row: AttacksRow; x: readonly [number, number] }[], counts: AttacksRow[], axis: TimeAxis, box: { left: number; right: number; top: number; end: string }, context: DrawContext, marks: Plot.Markish[], labels: Label[]): number {
  const { anchor } = sides(context);
  const line = lineHeight(context);
  const room = Math.min(300, box.right - box.left);
  let y = box.top;
  for (const { row, x } of notes) {
    const name = wrap(capitalise(`${sayCount(row, "attacks", context)} ${sayHow(row, context)}`), room, context, true);
    const time = wrap(when(row, false, context), room, context);
    const mid = (x[0] + x[1]) / 2;
    const from = Math.max(box.left, Math.min(mid - room / 2, box.right - room));
    const at = anchor === "end" ? Math.min(box.right, from + Math.max(...name.map((text) => context.measure(text, 15, true)), mid - from + 20)) : Math.max(box.left, Math.min(from, mid - 20));
    labels.push({ x: at, y: y + line / 2, text: name.join("\n"), anchor, bold: true, fill: "attacks" });
    labels.push({ x: at, y: y + (name.length + 0.5) * line, text: time.join("\n"), anchor, fill: "muted" });
    y += (name.length + time.length) * line + 4;
    marks.push(Plot.ruleX([mid], { y1: y, y2: y + 20, stroke: colour("silent") }));
    y += 20;
  }
  const base = y + 44;
  marks.push(Plot.rect(notes, { x1: (d: { x: readonly [number, number] }) => Math.min(...d.x), x2: (d: { x: readonly [number, number] }) => Math.max(...d.x), y1: y, y2: base, fill: colour("attacks"), fillOpacity: 0.3, stroke: colour("attacks"), strokeDasharray: "3 2.5" }));
  const drawn = axisMarks(axis, base, context);
  marks.push(...drawn.marks);
  labels.push(...drawn.labels);
  y = base + AXIS_HEIGHT + 10;
  for (const row of counts.filter((count) => count.earliest && box.end > count.earliest)) {
    // The first day is as rough as the date that the count starts from, the last is the article's own.
    const [first, sure, last] = [axis.x(row.earliest), row.latest && row.latest > row.earliest ? axis.after(row.latest) : axis.x(row.earliest), axis.after(box.end)];
    const stroke = { stroke: colour("attacks"), strokeWidth: 1.5 };
    marks.push(Plot.ruleY([y], { x1: Math.min(first, sure), x2: Math.max(first, sure), ...stroke, strokeDasharray: "2.5 3" }));
    marks.push(Plot.ruleY([y], { x1: Math.min(sure, last), x2: Math.max(sure, last), ...stroke }));
    marks.push(Plot.ruleX([last], { y1: y - 5, y2: y, ...stroke }));
    const text = wrap(say(context, `Somewhere in here: ${sayCount(row, "attacks", context)}`, `في هذه المدة: ${sayCount(row, "attacks", context)}`), box.right - box.left, context);
    labels.push({ x: anchor === "end" ? Math.max(first, last) : Math.min(first, last), y: y + 8 + line / 2, text: text.join("\n"), anchor, fill: "attacks" });
    y += text.length * line + 14;
  }
  return y;
}
