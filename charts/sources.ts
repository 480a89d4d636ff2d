/** Which article says what: articles in order of date, findings across; silence is shown too. */
import type { ArticleRow } from "../scripts/core/rows.ts";
import { wordCells } from "./shared/cells.ts";
import type { Chart, ChartContext } from "./shared/chart.ts";
import { findingsOf, type Finding, type Says } from "./shared/findings.ts";
import { capitalise, say, sayArticle, sayArticles, sayNumber, sayWord, sayPublished, saySource } from "./shared/phrases.ts";
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
    const [some, total] = [sayWord(all.length, context), sayWord(findings.length, context)];
    const n = sayWord(articles.length, context);
    const which = all.length === 1 ? `: ${all[0]}` : "";
    return say(context, `${capitalise(some)} of ${total} findings ${all.length === 1 ? "is" : "are"} in ${n} of ${n} articles${which}`, `يرد ${some} من ${total} من الأمور في ${n} من ${n} تقارير${which}`);
  },
  subtitle: (_, context) => say(context, "Articles in order of publication, with what each says; in grey, what is less precise or differs. A dash: the article is silent", "التقارير بترتيب نشرها وما يقوله الواحد منها، والرمادي ما كان أقل دقة أو مختلفًا. والشرطة صمت"),
  alt(data, context) {
    const several = data.findings.filter(({ n }) => n > 1).map((finding) => `${finding.name(context)} (${sayArticles(finding.n, context)})`);
    return `${sources.title(data, context)}. ${several.length ? say(context, `In more than one article: ${several.join("; ")}.`, `في أكثر من تقرير: ${several.join("؛ ")}.`) : ""}`.trim();
  },
  description: ({ findings, articles }, context) =>
    `${findings.map((finding) => `${capitalise(finding.name(context))}: ${say(context, `${finding.n} of ${sayArticles(articles.length, context)}`, `${sayNumber(finding.n, context)} من أصل ${sayArticles(articles.length, context)}`)}`).join(say(context, "; ", "؛ "))}.`,
  source: ({ articles }, context) => saySource(articles, context),
  plot({ findings, articles }, context) {
    const rows = findings.map(({ name, colour, cells }) => ({
      name: capitalise(name(context)), fill: colour,
      cells: new Map([...cells].map(([id, { says, mentions, words }]) => [id, { words: words(context), isSame: says === "same", mentions }])),
    }));
    return wordCells(rows, articles, context);
  },
  data: ({ findings, articles }) =>
    findings.flatMap(({ id, cells }) => articles.map(({ article_id }) => ({ finding: id, article: article_id, says: cells.get(article_id)?.says ?? "silent", mentions: cells.get(article_id)?.mentions ?? [] }))),
  table: ({ findings, articles }, context) => ({
    columns: [{ key: "article", label: say(context, "Article", "التقرير") }, ...findings.map((finding) => ({ key: finding.id, label: capitalise(finding.name(context)) }))],
    rows: articles.map((article) => ({
      ids: findings.map((finding) => finding.id),
      cells: Object.fromEntries([
        ["article", `${sayArticle(article, context)}, ${sayPublished(article, context)}`],
        ...findings.map((finding) => {
          const cell = finding.cells.get(article.article_id);
          return [finding.id, cell ? [cell.words(context), cell.says === "other" && saySays("other", context)].filter(Boolean).join(say(context, ", ", "، ")) : saySays("silent", context)] as const;
        }),
      ]),
      links: Object.fromEntries(findings.map((finding) => [finding.id, finding.cells.get(article.article_id)?.mentions ?? []])),
    })),
  }),
};

const saySays = (says: Says, context: ChartContext): string =>
  ({ same: say(context, "says it", "يذكره"), other: say(context, "otherwise", "بصيغة أخرى"), silent: say(context, "silent", "لا يذكره") })[says];
