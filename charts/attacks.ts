/** Attacks whose days are not stated as an undated stack, beside a time axis with those whose time is known. */
import { ascending, max } from "d3";
import type { ArticleRow } from "../scripts/core/rows.ts";
import { shipped, type AttacksRow } from "./shared/shipped.ts";
import type { Chart, ChartContext } from "./shared/chart.ts";
import { capitalise, say, sayAgreement, sayArticles, sayCount, sayDate, sayHow, saySource, sayTurned } from "./shared/phrases.ts";
import { articlesOf, publishedTo } from "./shared/rows.ts";
import { lanes, type Happening, type Stack } from "./shared/lane.ts";

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

/** Single happenings on the axis: those of the time that the counts are of. Others are said, not drawn. */
const drawnOf = ({ counts, dated }: AttacksRows): AttacksRow[] => {
  const since = counts.map(({ earliest }) => earliest).filter(Boolean).sort()[0] ?? "";
  return dated.filter((row) => row.part_of || row.latest >= since);
};

export const attacks: Chart<AttacksRows> = {
  id: "attacks",
  colour: "attacks",
  label: { en: "Attacks", ar: "الهجمات" },
  linked: true,
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
  subtitle(data, context) {
    const off = data.dated.filter((row) => !drawnOf(data).includes(row)).map((row) => `${named(row, context)}${say(context, ", ", "، ")}${when(row, false, context)}`);
    const rest = off.length ? say(context, `. Not drawn: ${off.join("; ")}`, `. ولا يشمل الرسم: ${off.join("؛ ")}`) : "";
    return say(context, "One mark is one attack. The band is the time that holds them; their places in it mean no days", "العلامة هجوم واحد. والشريط هو المدة التي تقع فيها، ولا تعني مواضعها فيه أيامًا") + rest + sayTurned(context);
  },
  alt: ({ counts, dated }, context) =>
    `${capitalise([...counts, ...dated].map((row) => `${named(row, context)}${say(context, ", ", "، ")}${when(row, counts.includes(row), context)} (${sayAgreement(row, context)})`).join(say(context, "; ", "؛ ")))}.`,
  source: ({ articles }, context) => saySource(articles, context),
  plot(data, context) {
    const { counts, articles } = data;
    const end = max(articles, publishedTo) ?? "";
    const stacks = counts.map((row): Stack => ({
      ...row,
      head: capitalise([sayCount(row, "attacks", context), when(row, true, context)].join(say(context, " ", " "))),
      note: sayHow(row, context),
      // The first day is as rough as the date that the count starts from; the last is the article's own.
      span: row.earliest && end > row.earliest ? { from: row.earliest, sure: row.latest || (/\d{4}-\d\d-\d\d/.exec(row.edtf.split("/")[1] ?? "")?.[0] ?? row.earliest), to: end } : null,
    }));
    const happenings = drawnOf(data).map((row): Happening => ({
      head: capitalise(`${named(row, context)}${say(context, ", ", "، ")}${when(row, false, context)}`),
      note: row.part_basis === "inferred" ? say(context, "told by itself; whether it is among those above, the article does not say", "يُروى على حدة، ولا يقول التقرير إن كان مما سبق") : "",
      from: row.earliest, to: row.latest, mentions: row.mentions,
    }));
    return lanes(stacks, happenings, "attacks", context);
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
