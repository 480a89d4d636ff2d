import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { ArticleRow } from "../../core/rows.ts";
import { articleAnchor, mentionAnchor, type Context } from "../context.ts";
import { wordsOf } from "./words.ts";
import { citeOutlet, headlineOf, publishedBasis, publishedOf } from "../evidence/names.ts";

/** A run of an article's text, and the mentions whose words it holds. */
interface Run {
  text: string;
  ids: string[];
}

/** The article's text as received, with the words of every mention marked and anchored. */
export function showArticle(article: ArticleRow, marked: ReadonlySet<string>, contexts: readonly Context[]): Element {
  const context = contexts[0]!;
  const id = articleAnchor(article.article_id);
  const text = context.evidence.texts[article.article_id] ?? "";
  const seen = new Set<string>();
  return h("article", { className: ["source-text"], id, ariaLabelledBy: `${id}-name` }, [
    h("h3", { id: `${id}-name` }, contexts.map((one) =>
      h("span", { className: ["part", one.lang], lang: one.lang, dir: one.lang === "ar" ? "rtl" : "ltr" }, [
        citeOutlet(article, one),
        one.lang === "en" ? ", " : "، ",
        h("span", { dataOf: `articles/${article.article_id}#published` }, publishedOf(article, one)),
        " ",
        h("small", publishedBasis(article, one.lang)),
      ]),
    )),
    ...contexts.filter((one) => one.lang !== article.lang).map((one) =>
      h("p", { className: ["part", one.lang, "headline-translated"], lang: one.lang, dataOf: `articles/${article.article_id}#title_${one.lang}` }, headlineOf(article, one.lang)),
    ),
    h("div", { className: ["text"], lang: article.lang, dir: article.lang === "ar" ? "rtl" : "ltr" }, folded(article, paragraphs(article, cutRuns(article, text, marked, context), seen, context), contexts)),
  ]);
}

/** Paragraphs that the page rests on stand open; runs of others are folded where they stand. */
function folded({ article_id }: ArticleRow, list: Paragraph[], contexts: readonly Context[]): Element[] {
  const out: Element[] = [];
  let run: Element[] = [];
  const close = (): void => {
    if (run.length) {
      out.push(h("details", { className: ["rest"] }, [
        h("summary", contexts.map((one) => h("span", { className: ["part", one.lang], lang: one.lang, dir: one.lang === "ar" ? "rtl" : "ltr" }, wordsOf(one.lang).moreOfArticle))),
        ...run,
      ]));
    }
    run = [];
  };
  for (const { content, isUsed } of list) {
    const element = h("p", { dataOf: `articles/${article_id}#text` }, content);
    if (!isUsed) run.push(element);
    else {
      close();
      out.push(element);
    }
  }
  close();
  return out;
}

/** Cuts the text where a mention begins or ends; mentions may overlap. */
function cutRuns(article: ArticleRow, text: string, marked: ReadonlySet<string>, { evidence, tables }: Context): Run[] {
  const spans = tables.evidence
    .filter((row) => row.article_id === article.article_id && marked.has(row.mention_id))
    .map((row) => ({ id: row.mention_id, ...evidence.piece(row.mention_id).inText }));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!;
    return { text: text.slice(start, end), ids: spans.filter((span) => span.start <= start && span.end >= end).map((span) => span.id) };
  });
}

/** A line of an article with its marks. */
interface Paragraph {
  content: ElementContent[];
  /** holds words that the page rests on */
  isUsed: boolean;
}

/** The lines of the article itself; what its web page put around it is left out. */
function paragraphs({ article_id }: ArticleRow, runs: Run[], seen: Set<string>, { bodies, cited, facts }: Context): Paragraph[] {
  const body = bodies[article_id];
  const used = new Set(cited.flatMap((name) => facts.get(name)?.mentions ?? []));
  const lines: (Paragraph & { start: number; isMarked: boolean })[] = [{ content: [], isUsed: false, isMarked: false, start: 0 }];
  let at = 0;
  for (const { text, ids } of runs) {
    text.split("\n").forEach((raw, i) => {
      if (i > 0) {
        at += 1;
        lines.push({ content: [], isUsed: false, isMarked: false, start: at });
      }
      const line = raw.replace(/\r$/, "");
      const last = lines.at(-1)!;
      if (line) last.content.push(...mark(line, ids, seen));
      last.isUsed ||= ids.some((id) => used.has(id));
      last.isMarked ||= ids.length > 0;
      at += raw.length;
    });
  }
  const isBody = (start: number): boolean => !body || body.some((span) => span.start <= start && start < span.end);
  return lines.filter(({ content, start, isMarked }) => (isMarked || isBody(start)) && content.some((node) => node.type !== "text" || node.value.trim()));
}

/** The first run of a mention carries its anchor; a later one belongs to it without. */
function mark(text: string, ids: string[], seen: Set<string>): ElementContent[] {
  const fresh = ids.filter((id) => !seen.has(id));
  for (const id of fresh) seen.add(id);
  if (!ids.length) return [{ type: "text", value: text }];
  return fresh.reduceRight<ElementContent[]>(
    (inner, id, i) => [h(i === 0 ? "mark" : "span", { id: mentionAnchor(id) }, inner)],
    fresh.length ? [{ type: "text", value: text }] : [h("mark", text)],
  );
}
