import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { compileTopics, extractArticle } from "../read/extract.ts";
import { readUnfinished } from "../store/articles/write.ts";
import { atMost } from "../store/files/at-once.ts";
import { describe, readArticle, readTable, writeRows } from "../store/files/project.ts";
import type { Project } from "../store/files/project.ts";
import { UserError } from "../store/files/error.ts";
import type { ArticleRow, MentionRow } from "../core/rows.ts";
import { interval } from "../core/edtf.ts";
import { findOrigins } from "../core/origins.ts";
import type { Origin } from "../core/fingerprint.ts";
import type { Diagnostic, Kind } from "../core/types.ts";
import { readMentions } from "./read-mentions.ts";
import type { Read } from "./read-mentions.ts";

/** What reading the articles gave. */
export interface Extracted {
  articles: ArticleRow[];
  /** raw text by article_id */
  texts: Record<string, string>;
  mentions: MentionRow[];
  byKind: Partial<Record<Kind, number>>;
  /** articles and readings that were set aside */
  warnings: Diagnostic[];
  changed: boolean;
}

/**
 * Reads every article of data/articles.csv and writes data/mentions.csv and data/origins.csv. What the reader cannot read is set aside.
 * @throws UserError with all that is wrong with the articles; mentions.csv is then left as it was
 */
export async function extract(project: Project, read = readerOf(project)): Promise<Extracted> {
  const { articles, texts } = await readArticles(project);
  const table = describe(project, "mentions");
  const each = articles.map((article) => readMentions(article, texts[article.article_id]!, read, table));
  const mentions = each.flatMap(({ rows }) => rows);
  const origins = findOrigins(articles.map(({ article_id, published, origin: declared = "" }, n) => {
    const { agency, ...fingerprint } = each[n]!.origin ?? UNREAD;
    return { article_id, published, agency, fingerprint, declared };
  }));
  const written = [await writeRows(project, "mentions", mentions), await writeRows(project, "origins", origins)];
  const byKind: Partial<Record<Kind, number>> = {};
  for (const { kind } of mentions) byKind[kind] = (byKind[kind] ?? 0) + 1;
  return { articles, texts, mentions, byKind, warnings: each.flatMap(({ diagnostics }) => diagnostics), changed: written.includes(true) };
}

/** Of an article that could not be read nothing is known. */
const UNREAD: Origin = { agency: "", shingles: 0, sketch: [] };

function readerOf(project: Project): Read {
  const topics = compileTopics(project.topics);
  return (article) => extractArticle(article, topics);
}

/** All articles with their texts, in the order of articles.csv. @throws UserError with all that is wrong */
export async function readArticles(project: Project): Promise<{ articles: ArticleRow[]; texts: Record<string, string> }> {
  const { rows: articles, lines, diagnostics } = await readTable(project, "articles");
  const texts: Record<string, string> = {};
  const wrong: Diagnostic[] = [...diagnostics];
  articles.forEach(({ published }, i) => {
    if (published === "" || interval(published)) return;
    wrong.push({ path: "data/articles.csv", line: lines[i]!, column: 0, severity: "error", message: `column published: no date in EDTF: ${published}; write 2021-09-09, 2021-09, or 2021-07-22/2021-07-23 for one of two days`, rule: "published" });
  });
  await atMost(articles, async ({ article_id, file, sha256 }, i) => {
    try {
      texts[article_id] = await readArticle(project, file, sha256, lines[i]!);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      wrong.push(...error.diagnostics);
    }
  });
  wrong.push(...(await strangers(project.root, articles)));
  if (wrong.length) throw new UserError(wrong.sort((a, b) => (a.path < b.path ? -1 : 1)));
  return { articles, texts };
}

/** Files in data/articles that articles.csv does not know. */
async function strangers(root: string, articles: readonly ArticleRow[]): Promise<Diagnostic[]> {
  const known = new Set(articles.map((a) => a.file));
  const { files: unfinished } = await readUnfinished(root);
  const entries = await readdir(join(root, "data/articles"), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith(".") && !unfinished.has(`articles/${entry.name}`))
    .map(({ name }) => name)
    .filter((name) => !known.has(`articles/${name}`))
    .map((name) => ({
      path: `data/articles/${name}`, line: 0, column: 0, severity: "error",
      message: "not in data/articles.csv; `sanad add` puts it there, or take the file away", rule: "article-unlisted",
    }));
}
