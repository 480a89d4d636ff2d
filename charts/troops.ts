/** Soldiers as units: a part filled within the whole, the rest outlined, soft where the whole is "about". */
import type * as Plot from "@observablehq/plot";
import { descending } from "d3";
import type { ArticleRow } from "../scripts/core/rows.ts";
import { shipped, type TroopsRow } from "./shared/shipped.ts";
import type { Chart, ChartContext } from "./shared/chart.ts";
import { edgeOf, type Edge } from "./shared/bounds.ts";
import { capitalise, say, sayAgreement, sayArticles, sayCount, sayLabel, saySource } from "./shared/phrases.ts";
import { pictogram, unitFor } from "./shared/pictogram.ts";
import { articlesOf } from "./shared/rows.ts";
import { canvas } from "./shared/text.ts";

export interface TroopsRows {
  groups: { whole: TroopsRow; parts: TroopsRow[] }[];
  /** people that one mark stands for */
  unit: number;
  articles: ArticleRow[];
}

const actor = (row: TroopsRow, context: ChartContext): string =>
  sayLabel(context.topics.actors[row.actor]?.label, row.actor || say(context, "not said whose", "لم يُذكر الطرف"), context);

const named = (row: TroopsRow, context: ChartContext): string => `${capitalise(actor(row, context))}: ${sayCount(row, "troops", context)}`;

const flat = ({ groups }: TroopsRows): TroopsRow[] => groups.flatMap(({ whole, parts }) => [whole, ...parts]);

/** What the parts leave of the whole: it is as sure as the whole where the parts are exact, and else has no honest bound. */
function restOf(whole: TroopsRow, parts: TroopsRow[], context: ChartContext): { name: string; note: string; edge: Edge } | null {
  if (whole.best === null || (whole.bound !== "exact" && whole.bound !== "about") || parts.some(({ best, bound }) => best === null || bound !== "exact")) return null;
  const best = whole.best - parts.reduce((sum, part) => sum + (part.best ?? 0), 0);
  if (best <= 0 || parts.length === 0) return null;
  return { name: sayCount({ best, bound: whole.bound, low: null, high: null }, "troops", context), note: say(context, "the difference, by our sum", "الفرق، من حسابنا"), edge: edgeOf(whole.bound) };
}

export const troops: Chart<TroopsRows> = {
  id: "troops",
  colour: "troops",
  label: { en: "Troops", ar: "القوات" },
  linked: true,
  select({ findings, articles }) {
    const rows = shipped({ findings }, "troops");
    if (rows.length === 0) throw new Error("no rows to draw: troops");
    const wholes = rows.filter((row) => !rows.some((other) => other !== row && other.troops_id === row.part_of));
    const groups = wholes.map((whole) => ({ whole, parts: rows.filter((row) => row !== whole && row.part_of === whole.troops_id) }));
    groups.sort((a, b) => descending(a.whole.best ?? 0, b.whole.best ?? 0));
    const largest = Math.max(1, ...rows.map((row) => row.best ?? row.high ?? 0));
    return { groups, unit: unitFor(largest), articles: articlesOf(rows, articles) };
  },
  title({ groups }, context) {
    const { whole, parts } = groups[0]!;
    const part = parts[0];
    const adjective = part && context.topics.actors[part.actor]?.adjectives.en?.[0];
    const en = `${capitalise(sayCount(whole, "troops", context))} of ${actor(whole, context)}`;
    const ar = `${sayCount(whole, "troops", context)} من ${actor(whole, context)}`;
    if (!part) return say(context, en, ar);
    return say(
      context,
      `${en}, ${sayCount(part, null, context)} of them ${adjective ?? `of ${actor(part, context)}`}`,
      `${ar}، منهم ${sayCount(part, "troops", context)} من ${actor(part, context)}`,
    );
  },
  subtitle({ unit }, context) {
    const mark = sayCount({ best: unit, bound: "exact", low: unit, high: unit }, "troops", context);
    return say(context, `Soldiers as the articles count them. One mark stands for ${mark}`, `عدد الجنود كما تذكره التقارير. والدائرة تمثّل ${mark}`);
  },
  alt(data, context) {
    const rows = flat(data).map((row) => `${named(row, context)} (${sayAgreement(row, context)})`);
    return `${rows.join(say(context, "; ", "؛ "))}.`;
  },
  source: ({ articles }, context) => saySource(articles, context),
  plot({ groups, unit }, context) {
    const marks: Plot.Markish[] = [];
    let top = 0;
    for (const { whole, parts } of groups) {
      const counted = (row: TroopsRow): { best: number | null; bound: TroopsRow["bound"]; high: number | null; name: string; note: string; mentions: string[] } => ({
        ...row,
        name: named(row, context),
        note: sayAgreement(row, context),
      });
      const drawn = pictogram({ whole: counted(whole), parts: parts.map(counted), rest: restOf(whole, parts, context), unit, fill: "troops", top }, context);
      marks.push(...drawn.marks);
      top = drawn.bottom + 28;
    }
    return canvas(context, top - 24, marks);
  },
  data: (data) => flat(data).map((row) => ({ ...row })),
  table: (data, context) => ({
    columns: [
      { key: "actor", label: say(context, "Whose", "الطرف") },
      { key: "count", label: say(context, "Soldiers", "الجنود"), numeric: true },
      { key: "part", label: say(context, "Part of", "جزء من") },
      { key: "articles", label: say(context, "Said by", "المصادر") },
    ],
    rows: data.groups.flatMap(({ whole, parts }) =>
      [whole, ...parts].map((row) => ({
        ids: [row.troops_id],
        cells: {
          actor: actor(row, context),
          count: sayCount(row, null, context),
          part: row === whole ? "" : actor(whole, context),
          articles: sayArticles(row.n_articles, context),
        },
      })),
    ),
  }),
};
