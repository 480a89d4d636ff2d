/** Which days the articles name: articles as rows, days along, the most shared day a line through all. */
import { ascending, greatest } from "d3";
import type { ArticleRow, MentionRow } from "../scripts/core/rows.ts";
import { shipped, type DatesRow } from "./shared/shipped.ts";
import type { Chart, ChartContext, DrawContext } from "./shared/chart.ts";
import { down } from "./shared/matrix.ts";
import { say, sayAgreement, sayArticles, sayDate, sayLabel, sayList, sayNumber, saySource, sayTurned } from "./shared/phrases.ts";
import { articlesOf } from "./shared/rows.ts";
import { isRough, stretchMark, timeline, type Stretch } from "./shared/timeline.ts";

/** One article's naming of one date, as precisely as that article names it. */
interface Naming extends Stretch {
  /** id of the row of the date */
  row: string;
  article: string;
}

export interface DatesRows {
  rows: DatesRow[];
  /** the date that most articles name */
  main: DatesRow;
  namings: Naming[];
  articles: ArticleRow[];
}

/** The days a mention names: of “by 31 December” that day, of “since 2014” that year. */
function daysOf({ edtf, earliest, latest, precision }: MentionRow, row: DatesRow): Stretch {
  if (earliest && latest) return { earliest, latest };
  const day = /^\[?(?:\.\.\/?)?(\d{4}-\d\d-\d\d)(?:\/?\.\.)?\]?$/.exec(edtf)?.[1];
  // “By the end of the year” is written with its last day, and names its last month.
  if (day && precision !== "day") return { earliest: `${day.slice(0, 7)}-01`, latest: day };
  return day ? { earliest: day, latest: day } : { earliest: row.earliest, latest: row.latest };
}

const role = (row: DatesRow, context: ChartContext): string =>
  row.role ? sayLabel(context.topics.dates[row.role]?.label, row.role, context) : "";

const named = (row: DatesRow, context: ChartContext): string => [sayDate(row.edtf, context), role(row, context)].filter(Boolean).join(say(context, ": ", ": "));

export const dates: Chart<DatesRows> = {
  id: "dates",
  colour: "dates",
  label: { en: "Dates", ar: "التواريخ" },
  select({ findings, evidence: mentions, articles }) {
    const all = shipped({ findings }, "dates");
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
    const [exact, rest, total] = [main.n_exact, main.n_articles - main.n_exact, articles.length].map((n) => sayNumber(n, context));
    const lead = say(context, `${exact} of ${total} articles name ${day} as ${what}`, `${exact} من ${total} تقارير تذكر ${day}، وهو ${what}`);
    return main.n_exact < main.n_articles ? lead + say(context, `, ${rest} less precisely`, `، و${rest} بدقة أقل`) : lead;
  },
  subtitle: (_, context) => say(context, "Each mark is a day an article names; a band is a day known roughly. The axis is cut or dotted where no day is named", "العلامة يوم يذكره تقرير، والشريط يوم غير محدد بدقة. والمحور مقطوع أو منقّط حيث لا يُذكر يوم") + sayTurned(context),
  alt(data, context) {
    const shared = data.rows.filter((row) => row !== data.main && row.n_articles > 1).map((row) => `${named(row, context)} (${sayArticles(row.n_articles, context)})`);
    const rest = shared.length ? say(context, ` Also named by more than one: ${sayList(shared, context)}.`, ` وتذكر أكثر من تقرير: ${sayList(shared, context)}.`) : "";
    return `${dates.title(data, context)}.${rest}`;
  },
  description: ({ rows }, context) => `${rows.map((row) => `${named(row, context)} (${sayAgreement(row, context)})`).join(say(context, "; ", "؛ "))}.`,
  source: ({ articles }, context) => saySource(articles, context),
  plot(data, context) {
    const { rows, main, namings, articles } = data;
    const noted = rows.filter((row) => row !== main && row.role).map((row) => ({ ...row, name: named(row, context) }));
    const wide = context.width >= 640 ? timeline({ articles, namings, main: { ...main, name: named(main, context) }, notes: noted, fill: "dates" }, context) : null;
    return wide ?? byDay(data, context);
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

/** Days down, one a row: for narrow drawings. */
function byDay({ rows, main, namings, articles }: DatesRows, context: DrawContext): SVGSVGElement {
  const far = (a: DatesRow | undefined, b: DatesRow): boolean => a !== undefined && Date.parse(b.earliest) - Date.parse(a.latest) > 150 * 86_400_000;
  const items = rows.map((row, i) => ({ name: named(row, context), row, gap: far(rows[i - 1], row), ...(row === main && { strong: "dates" as const }) }));
  return down({ items, articles, size: 18, cell: ({ row }, article, x, y) => {
    const own = namings.filter((naming) => naming.row === row.dates_id && naming.article === article.article_id);
    return own.length ? [stretchMark(x - 14, x + 14, y, own.every(isRough), "dates")] : [];
  } }, context);
}
