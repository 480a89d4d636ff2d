/** How many dates and numbers each article states: a chart to copy. `sanad add chart NAME` makes one from it. */
import * as Plot from "@observablehq/plot";
import type { ArticleRow } from "../scripts/core/rows.ts";
import type { Chart } from "./shared/chart.ts";
import { say, sayArticle, sayNumber, saySource } from "./shared/phrases.ts";
import { byPublication } from "./shared/rows.ts";
import { canvas, lineHeight, sides, textMarks, wrap, type Label } from "./shared/text.ts";
import { colour } from "./shared/theme.ts";

export interface ExampleRows {
  /** in order of publication, each with how many mentions were read in it */
  counted: { article: ArticleRow; mentions: number }[];
}

export const example: Chart<ExampleRows> = {
  id: "example",
  colour: "ink",
  label: { en: "Example", ar: "مثال" },
  /** Choose the rows. Throw where nothing true can be drawn of them. */
  select({ articles, evidence: mentions }) {
    if (articles.length === 0) throw new Error("no rows to draw: articles");
    const counted = byPublication(articles).map((article) => ({
      article,
      mentions: mentions.filter(({ article_id }) => article_id === article.article_id).length,
    }));
    return { counted };
  },
  /** Every number in words comes from the rows. */
  title({ counted }, context) {
    const total = sayNumber(counted.reduce((sum, { mentions }) => sum + mentions, 0), context);
    const articles = sayNumber(counted.length, context);
    return say(context, `${total} dates and numbers in ${articles} articles`, `${total} من التواريخ والأرقام، وعدد التقارير ${articles}`);
  },
  subtitle: (_, context) => say(context, "Dates and numbers read, by article", "التواريخ والأرقام المقروءة بحسب التقرير"),
  alt({ counted }, context) {
    const rows = counted.map(({ article, mentions }) => `${sayArticle(article, context)}: ${sayNumber(mentions, context)}`);
    return `${rows.join(say(context, "; ", "؛ "))}.`;
  },
  source: ({ counted }, context) => saySource(counted.map(({ article }) => article), context),
  /** Places are px: `sides` knows where a line of reading starts, `textMarks` and `wrap` know true widths. */
  plot({ counted }, context) {
    const { start, sign, anchor } = sides(context);
    const line = lineHeight(context);
    const step = line + 30;
    const most = Math.max(1, ...counted.map(({ mentions }) => mentions));
    const end = ({ mentions }: { mentions: number }): number => start + sign * (context.width - 60) * (mentions / most);
    const labels = counted.flatMap(({ article, mentions }, i): Label[] => [
      { x: start, y: i * step + line / 2, text: wrap(sayArticle(article, context), context.width - 8, context, false, 1).join(""), anchor },
      { x: end({ mentions }) + sign * 6, y: i * step + line + 10, text: sayNumber(mentions, context), anchor, bold: true },
    ]);
    const bars = Plot.rect(counted.filter(({ mentions }) => mentions > 0), {
      x1: (d: { mentions: number }) => Math.min(start, end(d)),
      x2: (d: { mentions: number }) => Math.max(start, end(d)),
      y1: (d: (typeof counted)[number]) => counted.indexOf(d) * step + line + 2,
      y2: (d: (typeof counted)[number]) => counted.indexOf(d) * step + line + 18,
      fill: colour("ink"),
    });
    return canvas(context, counted.length * step, [bars, ...textMarks(labels, context)]);
  },
  table: ({ counted }, context) => ({
    columns: [
      { key: "article", label: say(context, "Article", "التقرير") },
      { key: "mentions", label: say(context, "Dates and numbers", "تواريخ وأرقام"), numeric: true },
    ],
    rows: counted.map(({ article, mentions }) => ({
      ids: [article.article_id],
      cells: { article: sayArticle(article, context), mentions: sayNumber(mentions, context) },
    })),
  }),
  data: ({ counted }) => counted.map(({ article, mentions }) => ({ article_id: article.article_id, mentions })),
};
