/** Which days the articles name: articles as rows, days along, the most shared day a line through all. */
import { ascending, greatest } from "d3";
import type { ArticleRow, MentionRow } from "../scripts/core/rows.ts";
import { shipped, type DatesRow } from "./shared/shipped.ts";
import type { Chart, ChartContext } from "./shared/chart.ts";
import { deadline, type Putting } from "./shared/deadline.ts";
import { capitalise, say, sayAgreement, sayArticles, sayDate, sayLabel, sayList, sayWord, saySource, sayTurned } from "./shared/phrases.ts";
import { articlesOf } from "./shared/rows.ts";

/** The days that something may be; one day where they are the same. */
interface Stretch {
  earliest: string;
  latest: string;
}

/** One article's naming of one date, as precisely as that article names it. */
interface Naming extends Stretch {
  /** id of the row of the date */
  row: string;
  article: string;
  mention: string;
  /** its words, in the language of the article */
  quote: string;
  lang: string;
  edtf: string;
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

const quoted = (text: string, context: ChartContext): string => say(context, `“${text}”`, `«${text}»`);

export const dates: Chart<DatesRows> = {
  id: "dates",
  colour: "dates",
  label: { en: "Dates", ar: "التواريخ" },
  linked: true,
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
        const lang = articles.find(({ article_id }) => article_id === mention.article_id)?.lang ?? "";
        return [{ row: row.dates_id, article: mention.article_id, mention: id, quote: mention.quote, lang, edtf: mention.edtf, ...daysOf(mention, row) }];
      }),
    );
    return { rows, main, namings, articles: articlesOf(rows, articles) };
  },
  title({ main, articles }, context) {
    const what = role(main, context) || say(context, "one day", "يومًا واحدًا");
    const day = sayDate(main.edtf, context);
    const [exact, rest, total] = [main.n_exact, main.n_articles - main.n_exact, articles.length].map((n) => sayWord(n, context));
    const lead = say(context, `${capitalise(exact!)} of ${total} articles ${main.n_exact === 1 ? "names" : "name"} ${day} as ${what}`, `${exact} من ${total} تقارير تذكر ${day}: ${what}`);
    return main.n_exact < main.n_articles ? lead + say(context, `, ${rest} less precisely`, `، و${rest} بدقة أقل`) : lead;
  },
  subtitle: (_, context) => say(context, "How each article puts it: a full dot names the day, a band the time that its words leave open. An empty dot is the day of the article", "كيف يعبّر عنه التقرير: النقطة الممتلئة تسمّي اليوم، والشريط هو المدة التي تتركها العبارة مفتوحة. والنقطة الفارغة يوم التقرير") + sayTurned(context),
  alt(data, context) {
    const shared = data.rows.filter((row) => row !== data.main && row.n_articles > 1).map((row) => `${named(row, context)} (${sayArticles(row.n_articles, context)})`);
    const rest = shared.length ? say(context, ` Also named by more than one: ${sayList(shared, context)}.`, ` وتذكر أكثر من تقرير: ${sayList(shared, context)}.`) : "";
    return `${dates.title(data, context)}.${rest}`;
  },
  description: ({ rows }, context) => `${rows.map((row) => `${named(row, context)} (${sayAgreement(row, context)})`).join(say(context, "; ", "؛ "))}.`,
  source: ({ articles }, context) => saySource(articles, context),
  plot({ rows, main, namings, articles }, context) {
    const puttings = articles.flatMap((article): Putting[] => {
      const own = namings.filter((naming) => naming.row === main.dates_id && naming.article === article.article_id);
      // The plainest naming of an article stands for it: the day before the month or year around it.
      const best = own.toSorted((a, b) => Date.parse(a.latest) - Date.parse(a.earliest) - (Date.parse(b.latest) - Date.parse(b.earliest)))[0];
      return best ? [{ article, earliest: best.earliest, latest: best.latest, mentions: own.map(({ mention }) => mention), words: context.lang === best.lang ? quoted(best.quote, context) : sayDate(best.edtf, context) }] : [];
    });
    // Days that nothing is said to have happened on stand in the table.
    const others = rows.filter((row) => row !== main && row.role).map((row) => ({
      words: row.n_articles > 1 ? `${named(row, context)} (${sayArticles(row.n_articles, context)})` : named(row, context), mentions: row.mentions,
    }));
    return deadline({ name: named(main, context), earliest: main.earliest, latest: main.latest, puttings, othersTitle: say(context, "Other dates in these articles", "تواريخ أخرى في هذه التقارير"), others, fill: "dates" }, context);
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
