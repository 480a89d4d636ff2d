/** Which days the articles name: articles as rows, days along, the most shared day a line through all. */
import * as Plot from "@observablehq/plot";
import { ascending, greatest } from "d3";
import type { ArticleRow, DatesRow, MentionRow } from "../scripts/table/rows.ts";
import { placeNotes } from "./shared/annotate.ts";
import { around, boxMarks, type Box } from "./shared/boxes.ts";
import type { Chart, ChartContext, DrawContext } from "./shared/chart.ts";
import { down } from "./shared/matrix.ts";
import { capitalise, say, sayAgreement, sayArticle, sayArticles, sayDate, sayLabel, sayList, sayNumber, sayPublished, saySource } from "./shared/phrases.ts";
import { articlesOf } from "./shared/rows.ts";
import { canvas, lineHeight, sides, textMarks, wrap, type Label } from "./shared/text.ts";
import { colour } from "./shared/theme.ts";
import { AXIS_HEIGHT, axisMarks, middle, timeAxis } from "./shared/time.ts";

/** One article's naming of one date, as precisely as that article names it. */
interface Naming {
  row: string;
  article: string;
  earliest: string;
  latest: string;
}

export interface DatesRows {
  rows: DatesRow[];
  /** the date that most articles name */
  main: DatesRow;
  namings: Naming[];
  articles: ArticleRow[];
}

/** The days a mention names: of “by 31 December” that day, of “since 2014” that year. */
function daysOf({ edtf, earliest, latest }: MentionRow, row: DatesRow): { earliest: string; latest: string } {
  if (earliest && latest) return { earliest, latest };
  const day = /^\[?(?:\.\.\/?)?(\d{4}-\d\d-\d\d)(?:\/?\.\.)?\]?$/.exec(edtf)?.[1];
  return day ? { earliest: day, latest: day } : { earliest: row.earliest, latest: row.latest };
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
        return [{ row: row.dates_id, article: mention.article_id, ...daysOf(mention, row) }];
      }),
    );
    return { rows, main, namings, articles: articlesOf(rows, articles) };
  },
  title({ main, articles }, context) {
    const what = role(main, context) || say(context, "one day", "يومًا واحدًا");
    const day = sayDate(main.edtf, context);
    const all = main.n_articles === articles.length && articles.length > 1;
    const n = sayArticles(main.n_articles, context);
    const exact = main.n_exact < main.n_articles ? say(context, `, and ${main.n_exact} the day itself: ${day}`, `، ويسمّي ${sayNumber(main.n_exact, context)} منها اليوم نفسه: ${day}`) : say(context, `: ${day}`, `: ${day}`);
    const lead = all ? say(context, `All ${n} name ${what}`, `تذكر المقالات كلها ${what}`) : say(context, `${capitalise(n)} of ${articles.length} name${main.n_articles === 1 ? "s" : ""} ${what}`, `يذكر ${what} ${n} من أصل ${sayNumber(articles.length, context)}`);
    return lead + exact;
  },
  subtitle: (_, context) => say(context, "Each mark is a day an article names; a band is a day known only roughly. The axis is cut or dotted where no day is named", "كل علامة يوم يذكره مقال، والشريط يوم غير محدد بدقة. والمحور مقطوع أو منقّط حيث لا يُذكر يوم"),
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
  const gutter = Math.min(240, context.width * 0.28);
  const [left, right] = sign > 0 ? [gutter + 8, context.width - 12] : [12, context.width - gutter - 8];
  const axis = timeAxis(namings.map(({ earliest, latest }) => ({ from: earliest, to: latest })), left, right, context);
  const step = line * 2 + 12;
  const head = line + 22;
  const rowY = (i: number): number => head + (i + 0.5) * step;
  const bottom = head + articles.length * step + 4;
  const y = (naming: Naming): number => rowY(articles.findIndex((article) => article.article_id === naming.article));
  const deadline = middle(axis, main.earliest, main.latest);
  const tip = deadline > context.width / 2 ? "end" : "start";
  const title = wrap(named(main, context), context.width * 0.6, context, true, 1).join("");
  const labels: Label[] = [{ x: deadline + (tip === "end" ? 6 : -6), y: line / 2, text: title, anchor: tip, bold: true, fill: "dates" }];
  articles.forEach((article, i) => {
    labels.push({ x: start, y: rowY(i) - line / 2, text: wrap(sayArticle(article, context), gutter - 12, context, true, 1).join(""), anchor, bold: true });
    labels.push({ x: start, y: rowY(i) + line / 2, text: wrap(sayPublished(article, context), gutter - 12, context, false, 1).join(""), anchor, fill: "muted" });
  });
  const noted = rows.filter((row) => row !== main && row.role);
  const notes = placeNotes(noted.map((row) => ({ x: middle(axis, row.earliest, row.latest), text: named(row, context) })), bottom + AXIS_HEIGHT + 14, context);
  if (!notes) return null;
  const drawn = axisMarks(axis, bottom, context);
  const marks = [
    Plot.ruleY(articles.map((_, i) => rowY(i)), { x1: left, x2: right, stroke: colour("rule") }),
    Plot.ruleX(notes.leaders, { x: "x", y1: bottom + AXIS_HEIGHT + 4, y2: "y", stroke: colour("silent") }),
    Plot.ruleX([deadline], { y1: line + 6, y2: bottom, stroke: colour("dates"), strokeWidth: 2 }),
    ...boxMarks(namings.map((d) => mark(Math.min(axis.x(d.earliest), axis.after(d.latest)), Math.max(axis.x(d.earliest), axis.after(d.latest)), y(d), isRough(d)))),
    ...drawn.marks,
  ];
  return canvas(context, notes.bottom + 2, [...marks, ...textMarks([...labels, ...drawn.labels, ...notes.labels], context)]);
}

const isRough = ({ earliest, latest }: Naming): boolean => earliest !== latest;

/** A band over the days a date may be, a full bar for a day that is named. */
const mark = (x1: number, x2: number, y: number, rough: boolean): Box =>
  rough ? { x1, x2, y1: y - 7, y2: y + 7, look: "band", fill: "dates" } : { ...around((x1 + x2) / 2, y, 4, 18), look: "full", fill: "dates" };

/** Days down, one a row: for narrow drawings. */
function byDay({ rows, main, namings, articles }: DatesRows, context: DrawContext): SVGSVGElement {
  const own = (row: DatesRow, article: ArticleRow): Naming[] => namings.filter((naming) => naming.row === row.dates_id && naming.article === article.article_id);
  const far = (a: DatesRow | undefined, b: DatesRow): boolean => a !== undefined && Date.parse(b.earliest) - Date.parse(a.latest) > 150 * 86_400_000;
  const items = rows.map((row, i) => ({ name: named(row, context), row, gap: far(rows[i - 1], row), ...(row === main && { strong: "dates" as const }) }));
  return down({ items, articles, size: 18, cell: ({ row }, article, x, y) => {
    const found = own(row, article);
    if (found.length === 0) return [];
    return [mark(x - 14, x + 14, y, found.every(isRough))];
  } }, context);
}
