/** Which article says what: articles in order of date, findings across; silence is shown too. */
import type { ArticleRow } from "../scripts/core/rows.ts";
import { around, type Box } from "./shared/boxes.ts";
import type { Chart, ChartContext, DrawContext } from "./shared/chart.ts";
import { findingsOf, type Finding, type Says } from "./shared/findings.ts";
import { across, down, type Item } from "./shared/matrix.ts";
import { capitalise, say, sayArticle, sayArticles, sayNumber, sayPublished, saySource } from "./shared/phrases.ts";
import { byPublication } from "./shared/rows.ts";

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
    const [some, total] = [sayNumber(all.length, context), sayNumber(findings.length, context)];
    const n = sayNumber(articles.length, context);
    return say(context, `${some} of ${total} findings in ${n} of ${n} articles`, `${some} من أصل ${total} أمور في ${n} من ${n} تقارير`);
  },
  subtitle: (_, context) => say(context, "Articles in order of publication. A filled cell says it, a half-filled one says it otherwise or less precisely, a line is silent", "التقارير بترتيب نشرها. المربع الممتلئ يذكر الأمر، ونصف الممتلئ يذكره بصيغة أخرى أو بدقة أقل، والخط صمت"),
  alt(data, context) {
    const several = data.findings.filter(({ n }) => n > 1).map((finding) => `${finding.name(context)} (${sayArticles(finding.n, context)})`);
    return `${sources.title(data, context)}. ${several.length ? say(context, `In more than one article: ${several.join("; ")}.`, `في أكثر من تقرير: ${several.join("؛ ")}.`) : ""}`.trim();
  },
  description: ({ findings, articles }, context) =>
    `${findings.map((finding) => `${capitalise(finding.name(context))}: ${say(context, `${finding.n} of ${sayArticles(articles.length, context)}`, `${sayNumber(finding.n, context)} من أصل ${sayArticles(articles.length, context)}`)}`).join(say(context, "; ", "؛ "))}.`,
  source: ({ articles }, context) => saySource(articles, context),
  plot(rows, context) {
    const items = rows.findings.map((finding) => ({ ...finding, name: capitalise(finding.name(context)), named: finding.name }));
    const matrix = { items, articles: rows.articles, size: 24, cell: (item: Item & Pick<Finding, "cells" | "colour">, article: ArticleRow, x: number, y: number) => cell(item, article, x, y, context) };
    return (context.width >= 900 ? across(matrix, context) : null) ?? down(matrix, context);
  },
  data: ({ findings, articles }) =>
    findings.flatMap(({ id, cells }) => articles.map(({ article_id }) => ({ finding: id, article: article_id, says: cells.get(article_id)?.says ?? "silent", mentions: cells.get(article_id)?.mentions ?? [] }))),
  table: ({ findings, articles }, context) => ({
    columns: [{ key: "article", label: say(context, "Article", "التقرير") }, ...findings.map((finding) => ({ key: finding.id, label: capitalise(finding.name(context)) }))],
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

/** One cell as a square: full, half, or a line. */
function cell({ cells, colour: fill }: Pick<Finding, "cells" | "colour">, article: ArticleRow, x: number, y: number, context: DrawContext): Box[] {
  const found = cells.get(article.article_id);
  if (!found) return [{ ...around(x, y, 10, 0), look: "line", fill: "silent" }];
  const box = { ...around(x, y, 24, 24), fill, href: context.href(found.mentions) };
  return found.says === "same" ? [{ ...box, look: "full" }] : [{ ...box, look: "empty" }, { ...box, y1: y, look: "full" }];
}
