/** Attacks whose days are not stated as an undated stack, beside a time axis with those whose time is known. */
import { ascending, max } from "d3";
import type { ArticleRow } from "../scripts/core/rows.ts";
import { shipped, type AttacksRow } from "./shared/shipped.ts";
import type { Chart, ChartContext } from "./shared/chart.ts";
import { capitalise, say, sayAgreement, sayArticles, sayCount, sayDate, sayHow, saySource, sayTurned } from "./shared/phrases.ts";
import { articlesOf, publishedTo } from "./shared/rows.ts";
import { undated, type Happening, type Stack } from "./shared/undated.ts";

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
  select({ findings, articles, evidence: mentions }) {
    const rows = shipped({ findings }, "attacks");
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
    return one.length ? say(context, `${count}; ${n} is told with a time of its own`, `${count}، ويُروى ${n} بوقته`) : count;
  },
  subtitle: (_, context) => say(context, "One mark is one attack. Marks off the axis have no day", "العلامة هجوم واحد. والعلامات خارج المحور لا يوم لها") + sayTurned(context),
  alt: ({ counts, dated }, context) =>
    `${capitalise([...counts, ...dated].map((row) => `${named(row, context)}${say(context, ", ", "، ")}${when(row, counts.includes(row), context)} (${sayAgreement(row, context)})`).join(say(context, "; ", "؛ ")))}.`,
  source: ({ articles }, context) => saySource(articles, context),
  plot({ counts, dated, articles }, context) {
    const end = max(articles, publishedTo) ?? "";
    const stacks = counts.map((row): Stack => ({
      ...row,
      head: capitalise(sayCount(row, "attacks", context)),
      note: [when(row, true, context), row.edtf && say(context, "days not stated", "بلا أيام محددة")].filter(Boolean).join(say(context, ", ", "، ")),
      below: sayHow(row, context),
      // The first day is as rough as the date that the count starts from; the last is the article's own.
      span: row.earliest && end > row.earliest ? { from: row.earliest, sure: row.latest || (/\d{4}-\d\d-\d\d/.exec(row.edtf.split("/")[1] ?? "")?.[0] ?? row.earliest), to: end } : null,
      during: say(context, `Somewhere in here: ${sayCount(row, "attacks", context)}`, `في هذه المدة: ${sayCount(row, "attacks", context)}`),
    }));
    const happenings = dated.map((row): Happening => ({ head: capitalise(named(row, context)), note: when(row, false, context), from: row.earliest, to: row.latest }));
    return undated(stacks, happenings, "attacks", context);
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
