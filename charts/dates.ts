/** Which days the articles name: articles as rows, days along, the most shared day a line through all. */
import * as Plot from "@observablehq/plot";
import { ascending, greatest } from "d3";
import type { ArticleRow, DatesRow } from "../scripts/table/rows.ts";
import type { Basis, Precision } from "../scripts/types.ts";
import { placeNotes } from "./shared/annotate.ts";
import type { Chart, ChartContext, DrawContext } from "./shared/chart.ts";
import { down } from "./shared/matrix.ts";
import { capitalise, say, sayAgreement, sayArticle, sayArticles, sayDate, sayLabel, sayList, sayPublished, saySource } from "./shared/phrases.ts";
import { articlesOf, publishedFrom, publishedTo } from "./shared/rows.ts";
import { canvas, lineHeight, sides, textMarks, wrap, type Label } from "./shared/text.ts";
import { colour } from "./shared/theme.ts";
import { axisMarks, timeAxis } from "./shared/time.ts";

/** One article's naming of one date, as precisely as that article names it. */
interface Naming {
  row: string;
  article: string;
  earliest: string;
  latest: string;
  precision: Precision;
  basis: Basis | "";
}

export interface DatesRows {
  rows: DatesRow[];
  /** the date that most articles name */
  main: DatesRow;
  namings: Naming[];
  articles: ArticleRow[];
}

const role = (row: DatesRow, context: ChartContext): string =>
  row.role ? sayLabel(context.topics.dates[row.role]?.label, row.role, context) : "";

const named = (row: DatesRow, context: ChartContext): string => [sayDate(row.edtf, context), role(row, context)].filter(Boolean).join(say(context, ": ", ": "));

export const dates: Chart<DatesRows> = {
  id: "dates",
  colour: "dates",
  label: { en: "Dates", ar: "التواريخ" },
  select({ dates: all, mentions, articles }) {
    const rows = all.filter((row) => row.earliest && row.latest).sort((a, b) => ascending(a.earliest, b.earliest) || ascending(a.latest, b.latest));
    const main = greatest(rows, (row) => row.n_articles + row.n_mentions / 1000);
    if (!main) throw new Error("no rows to draw: dates");
    const byId = new Map(mentions.map((mention) => [mention.mention_id, mention]));
    const namings = rows.flatMap((row) =>
      row.mentions.flatMap((id): Naming[] => {
        const mention = byId.get(id);
        if (!mention) throw new Error(`mention without a row: ${id}`);
        const { article_id: article, earliest, latest, basis } = mention;
        return earliest && latest ? [{ row: row.dates_id, article, earliest, latest, basis, precision: mention.precision || row.precision }] : [];
      }),
    );
    return { rows, main, namings, articles: articlesOf(rows, articles) };
  },
  title({ main, articles }, context) {
    const day = sayDate(main.edtf, context);
    const n = sayArticles(main.n_articles, context);
    if (main.n_articles === articles.length && articles.length > 1)
      return say(context, `All ${n} name ${day}`, `المقالات كلها تذكر ${day}`) + (main.role ? say(context, `, ${role(main, context)}`, `، ${role(main, context)}`) : "");
    return say(context, `${capitalise(n)} of ${articles.length} name ${day}`, `${n} من أصل ${sayArticles(articles.length, context)} تذكر ${day}`);
  },
  subtitle: (_, context) => say(context, "Each mark is a day an article names; a band is a day known only roughly. The scale is broken where no day is named", "كل علامة يوم يذكره مقال، والشريط يوم غير محدد بدقة. المحور مقطوع حيث لا يُذكر يوم"),
  alt(data, context) {
    const shared = data.rows.filter((row) => row !== data.main && row.n_articles > 1).map((row) => `${named(row, context)} (${sayArticles(row.n_articles, context)})`);
    const rest = shared.length ? say(context, ` Also named by more than one: ${sayList(shared, context)}.`, ` وتذكر أكثر من مقال: ${sayList(shared, context)}.`) : "";
    return `${dates.title(data, context)}.${rest}`;
  },
  description: ({ rows }, context) => `${rows.map((row) => `${named(row, context)} (${sayAgreement(row, context)})`).join(say(context, "; ", "؛ "))}.`,
  source: ({ articles }, context) => saySource(articles, context),
  plot(data, context) {
    return (context.width >= 640 ? timeline(data, context) : null) ?? byDay(data, context);
  },
  data: ({ rows }) => rows.map((row) => ({ ...row })),
  table: ({ rows }, context) => ({
    columns: [
      { key: "date", label: say(context, "Date", "التاريخ") },
      { key: "role", label: say(context, "What for", "المناسبة") },
      { key: "articles", label: say(context, "Named by", "المصادر") },
    ],
    rows: rows.map((row) => ({ ids: [row.dates_id], cells: { date: sayDate(row.edtf, context), role: role(row, context), articles: sayAgreement(row, context) } })),
  }),
};

/** Days along, to scale. Null where its labels find no room. */
function timeline({ rows, main, namings, articles }: DatesRows, context: DrawContext): SVGSVGElement | null {
  const { start, anchor, sign } = sides(context);
  const line = lineHeight(context);
  const wide = context.width >= 640;
  const gutter = wide ? Math.min(230, context.width * 0.26) : 0;
  const [left, right] = sign > 0 ? [gutter + 6, context.width - 10] : [10, context.width - gutter - 6];
  const stretches = [...namings.map(({ earliest, latest }) => ({ from: earliest, to: latest })), ...articles.filter((a) => a.published).map((a) => ({ from: publishedFrom(a), to: publishedTo(a) }))];
  const axis = timeAxis(stretches, left, right, context);
  const labels: Label[] = [];
  const marks: Plot.Markish[] = [];
  const step = wide ? Math.max(52, line * 2 + 10) : line + 34;
  const head = line * 2 + 8;
  const rowY = (i: number): number => head + i * step + (wide ? step / 2 : step - 14);
  const bottom = rowY(articles.length - 1) + 22;
  const middle = (from: string, to: string): number => (axis.x(from) + axis.after(to)) / 2;
  marks.push(Plot.ruleY(articles.map((_, i) => rowY(i)), { x1: left, x2: right, stroke: colour("rule") }));
  const deadline = middle(main.earliest, main.latest);
  marks.push(Plot.ruleX([deadline], { y1: head - 4, y2: bottom, stroke: colour("dates"), strokeWidth: 2 }));
  const text = wrap(named(main, context), context.width * 0.6, context, true, 2);
  const tip = deadline > context.width / 2 ? "end" : "start";
  labels.push({ x: tip === "end" ? Math.min(context.width, deadline + 8) : Math.max(0, deadline - 8), y: head - 10 - (text.length - 0.5) * line, text: text.join("\n"), anchor: tip, bold: true, fill: "dates" });
  articles.forEach((article, i) => {
    const name = wrap(sayArticle(article, context), wide ? gutter - 16 : context.width * 0.55, context, true, 1)[0] ?? "";
    const day = sayPublished(article, context);
    const y = wide ? rowY(i) - line * 0.5 : rowY(i) - 20;
    labels.push({ x: start, y, text: name, anchor, bold: true });
    if (wide) labels.push({ x: start, y: y + line, text: wrap(day, gutter - 16, context, false, 1).join(""), anchor, fill: "muted" });
  });
  const bands = namings.filter(({ earliest, latest }) => earliest !== latest);
  const points = namings.filter(({ earliest, latest }) => earliest === latest);
  const y = (naming: Naming): number => rowY(articles.findIndex((article) => article.article_id === naming.article));
  marks.push(Plot.rect(bands, {
    x1: (d: Naming) => Math.min(axis.x(d.earliest), axis.after(d.latest)), x2: (d: Naming) => Math.max(axis.x(d.earliest), axis.after(d.latest)),
    y1: (d: Naming) => y(d) - 7, y2: (d: Naming) => y(d) + 7, fill: colour("dates"), fillOpacity: 0.25, stroke: colour("dates"), strokeDasharray: "3 2.5",
  }));
  marks.push(Plot.dot(points, { x: (d: Naming) => middle(d.earliest, d.latest), y, r: 5.5, fill: colour("dates"), stroke: colour("paper") }));
  const drawn = axisMarks(axis, bottom, context);
  marks.push(...drawn.marks);
  labels.push(...drawn.labels);
  const noted = rows.filter((row) => row !== main && row.role);
  const notes = placeNotes(noted.map((row) => ({ x: middle(row.earliest, row.latest), text: named(row, context) })), bottom + 56, context);
  if (!notes) return null;
  marks.push(Plot.ruleX(notes.leaders, { x: "x", y1: bottom + 46, y2: "y", stroke: colour("silent") }));
  labels.push(...notes.labels);
  return canvas(context, notes.bottom + 8, [...marks, ...textMarks(labels, context)]);
}

/** Days down, one a row: for narrow drawings. */
function byDay({ rows, main, namings, articles }: DatesRows, context: DrawContext): SVGSVGElement {
  const own = (row: DatesRow, article: ArticleRow): Naming[] => namings.filter((naming) => naming.row === row.dates_id && naming.article === article.article_id);
  const far = (a: DatesRow | undefined, b: DatesRow): boolean => a !== undefined && Date.parse(b.earliest) - Date.parse(a.latest) > 150 * 86_400_000;
  const items = rows.map((row, i) => ({ name: named(row, context), row, gap: far(rows[i - 1], row), ...(row === main && { strong: "dates" as const }) }));
  return down({ items, articles, size: 12, cell: ({ row }, article, x, y) => {
    const found = own(row, article);
    if (found.length === 0) return [];
    const exact = found.some(({ earliest, latest }) => earliest === latest);
    return exact
      ? [Plot.dot([0], { x, y, r: 6, fill: colour("dates") })]
      : [Plot.rect([0], { x1: x - 14, x2: x + 14, y1: y - 6, y2: y + 6, fill: colour("dates"), fillOpacity: 0.25, stroke: colour("dates"), strokeDasharray: "3 2.5" })];
  } }, context);
}
