/** Which article says what: articles in order of date, findings across; silence is shown too. */
import type { ArticleRow, MentionRow, Tables } from "../scripts/table/rows.ts";
import type { Topics } from "../scripts/types.ts";
import { around, type Box } from "./shared/boxes.ts";
import type { Chart, ChartContext, DrawContext } from "./shared/chart.ts";
import { across, down, type Item } from "./shared/matrix.ts";
import { capitalise, say, sayArticle, sayArticles, sayCount, sayDate, sayHow, sayLabel, sayPublished, saySource } from "./shared/phrases.ts";
import { byPublication } from "./shared/rows.ts";
import type { ColourName } from "./shared/theme.ts";

type Says = "same" | "other" | "silent";

interface Finding {
  id: string;
  colour: ColourName;
  n: number;
  name(context: ChartContext): string;
  /** by article: what it says, and the mentions that do */
  cells: Map<string, { says: Says; mentions: string[] }>;
}

export interface SourcesRows {
  findings: Finding[];
  articles: ArticleRow[];
}

export const sources: Chart<SourcesRows> = {
  id: "sources",
  colour: "ink",
  label: { en: "Sources", ar: "المصادر" },
  linked: true,
  select(tables, topics) {
    if (tables.articles.length === 0) throw new Error("no rows to draw: articles");
    return { findings: findingsOf(tables, topics), articles: byPublication(tables.articles) };
  },
  title({ findings, articles }, context) {
    const all = findings.filter((finding) => finding.n === articles.length).map((finding) => finding.name(context));
    const single = findings.filter((finding) => finding.n === 1).length;
    const n = single;
    const lead = all.length ? say(context, `Only one finding is in every article: ${all[0]}`, `أمر واحد تذكره المقالات كلها: ${all[0]}`) : say(context, "No finding is in every article", "ما من أمر تذكره المقالات كلها");
    return all.length > 1 ? say(context, `${all.length} of ${findings.length} findings are in every article`, `${all.length} من ${findings.length} تذكرها المقالات كلها`) : n ? lead : lead;
  },
  subtitle: (_, context) => say(context, "Articles in order of publication. A filled cell says it, a half-filled one says it otherwise or less precisely, a line is silent", "المقالات بترتيب نشرها. المربع الممتلئ يذكر الأمر، ونصف الممتلئ يذكره بصيغة أخرى أو بدقة أقل، والخط صمت"),
  alt(data, context) {
    const several = data.findings.filter(({ n }) => n > 1).map((finding) => `${finding.name(context)} (${sayArticles(finding.n, context)})`);
    return `${sources.title(data, context)}. ${several.length ? say(context, `In more than one article: ${several.join("; ")}.`, `في أكثر من مقال: ${several.join("؛ ")}.`) : ""}`.trim();
  },
  description: ({ findings, articles }, context) =>
    `${findings.map((finding) => `${capitalise(finding.name(context))}: ${say(context, `${finding.n} of ${articles.length} articles`, `${finding.n} من ${articles.length} مقالات`)}`).join(say(context, "; ", "؛ "))}.`,
  source: ({ articles }, context) => saySource(articles, context),
  plot(rows, context) {
    const items = rows.findings.map((finding) => ({ ...finding, name: capitalise(finding.name(context)), named: finding.name }));
    const matrix = { items, articles: rows.articles, size: 24, cell: (item: Item & { colour: ColourName; cells: Finding["cells"] }, article: ArticleRow, x: number, y: number) => cell(item, article, x, y, context) };
    return context.width >= 900 ? across(matrix, context) : down(matrix, context);
  },
  data: ({ findings, articles }) =>
    findings.flatMap(({ id, cells }) => articles.map(({ article_id }) => ({ finding: id, article: article_id, says: cells.get(article_id)?.says ?? "silent", mentions: cells.get(article_id)?.mentions ?? [] }))),
  table: ({ findings, articles }, context) => ({
    columns: [{ key: "article", label: say(context, "Article", "المقال") }, ...findings.map((finding) => ({ key: finding.id, label: capitalise(finding.name(context)) }))],
    rows: articles.map((article) => ({
      ids: findings.map((finding) => finding.id),
      cells: Object.fromEntries([
        ["article", `${sayArticle(article, context)}, ${sayPublished(article, context)}`],
        ...findings.map((finding) => [finding.id, saySays(finding.cells.get(article.article_id)?.says ?? "silent", context)] as const),
      ]),
      links: Object.fromEntries(findings.map((finding) => [finding.id, finding.cells.get(article.article_id)?.mentions ?? []])),
    })),
  }),
};

const saySays = (says: Says, context: ChartContext): string =>
  ({ same: say(context, "says it", "يذكره"), other: say(context, "says it otherwise", "يذكره بصيغة أخرى"), silent: say(context, "silent", "لا يذكره") })[says];

function findingsOf(tables: Tables, topics: Topics): Finding[] {
  const byId = new Map(tables.mentions.map((mention) => [mention.mention_id, mention]));
  const make = (id: string, tone: ColourName, row: { articles: string[]; mentions: string[]; n_articles: number }, same: (mention: MentionRow) => boolean, name: Finding["name"]): Finding => {
    const cells: Finding["cells"] = new Map();
    for (const article of row.articles) {
      const own = row.mentions.filter((mention) => byId.get(mention)?.article_id === article);
      const exact = own.some((mention) => same(byId.get(mention)!));
      cells.set(article, { says: exact ? "same" : "other", mentions: own });
    }
    return { id, colour: tone, n: row.n_articles, name, cells };
  };
  const count = (best: number | null, bound: string) => (mention: MentionRow): boolean => mention.kind === "event" || (mention.value === best && mention.bound === bound);
  return [
    ...tables.dates.filter((row) => row.role && row.n_articles > 1).map((row) =>
      make(row.dates_id, "dates", row, (mention) => mention.edtf === row.edtf, (c) => `${sayLabel(topics.dates[row.role]?.label, row.role, c)}${say(c, ", ", "، ")}${sayDate(row.edtf, c)}`)),
    ...tables.troops.map((row) => make(row.troops_id, "troops", row, count(row.best, row.bound), (c) => `${sayLabel(topics.actors[row.actor]?.label, row.actor, c)}: ${sayCount(row, "troops", c)}`)),
    ...tables.transfers.map((row) => make(row.transfers_id, "transfers", row, count(row.best, row.bound), (c) => sayCount(row, row.topic, c))),
    ...tables.attacks.map((row) => make(row.attacks_id, "attacks", row, count(row.best, row.bound), (c) => {
      const how = row.method.length === 1 ? sayHow({ ...row, target: [] }, c) : "";
      return [sayCount(row, "attacks", c), how].filter(Boolean).join(" ");
    })),
  ];
}

/** One cell as a square: full, half, or a line. */
function cell({ cells, colour: fill }: Pick<Finding, "cells" | "colour">, article: ArticleRow, x: number, y: number, context: DrawContext): Box[] {
  const found = cells.get(article.article_id);
  if (!found) return [{ ...around(x, y, 10, 0), look: "line", fill: "silent" }];
  const box = { ...around(x, y, 24, 24), fill, href: context.href(found.mentions) };
  return found.says === "same" ? [{ ...box, look: "full" }] : [{ ...box, look: "empty" }, { ...box, y1: y, look: "full" }];
}
