/** Articles put into a project: texts and originals first, their rows last, so that a row never lacks its file. */
import { randomBytes } from "node:crypto";
import { readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ArticleRow } from "../../core/rows.ts";
import { formatCell } from "../tables/cell.ts";
import { parseCsv } from "../tables/csv.ts";
import { appendRows } from "../files/append.ts";
import { atMost } from "../files/at-once.ts";
import { UserError } from "../files/error.ts";
import { describe, type Project } from "../files/project.ts";
import { writeWhole } from "../files/write.ts";

/** An article with the bytes of its files. */
export interface NewArticle {
  row: ArticleRow;
  text: string;
  /** absent where the text is the original */
  original?: Uint8Array;
}

/** Names of the files that an `add` is writing: one killed there leaves files without rows, which are then swept. */
const JOURNAL = /^\.adding-[0-9a-f]+\.json$/;

/**
 * Writes the files, then appends the rows in one go.
 * @throws UserError where an id was taken meanwhile; nothing is then added
 */
export async function writeArticles(project: Project, articles: readonly NewArticle[]): Promise<void> {
  if (articles.length === 0) return;
  const data = join(project.root, "data");
  const journal = join(data, "articles", `.adding-${randomBytes(6).toString("hex")}.json`);
  await writeWhole(journal, JSON.stringify(articles.map(({ row }) => row.file)));
  const { fields } = describe(project, "articles").schema;
  try {
    await atMost(articles, async ({ row, text, original }) => {
      if (original) await writeWhole(join(data, row.source_file!), original);
      await writeWhole(join(data, row.file), text);
    });
    await appendRows(join(data, "articles.csv"), {
      name: "data/articles.csv",
      columns: fields.map((field) => field.name),
      optional: fields.filter((field) => field["sanad:optional"]).map((field) => field.name),
      build: (source) => {
        const taken = new Set(parseCsv(source, "data/articles.csv").rows.map(({ cells }) => cells["article_id"]));
        const twice = articles.find(({ row }) => taken.has(row.article_id));
        if (twice) throw new UserError("data/articles.csv", 0, `an article of this id was added meanwhile: ${twice.row.article_id}; add again`, "article-id");
        return articles.map(({ row }) => Object.fromEntries(fields.map((field) => [field.name, formatCell(row[field.name as keyof ArticleRow] ?? "", field)])));
      },
    });
  } catch (error) {
    for (const { row } of articles) await rm(join(data, row.file), { force: true });
    throw error;
  } finally {
    await rm(journal, { force: true });
  }
}

/** Files that an interrupted `add` wrote and that have no row. */
export async function readUnfinished(root: string): Promise<{ journals: string[]; files: Set<string> }> {
  const folder = join(root, "data/articles");
  const journals = (await readdir(folder).catch(() => [])).filter((name) => JOURNAL.test(name)).map((name) => join(folder, name));
  const lists = await Promise.all(journals.map((path) => readFile(path, "utf8").then((source) => JSON.parse(source) as string[], () => [])));
  return { journals, files: new Set(lists.flat()) };
}

/** Takes away what an interrupted `add` left. @returns how many files */
export async function sweep(root: string, rows: readonly ArticleRow[]): Promise<number> {
  const { journals, files } = await readUnfinished(root);
  const known = new Set(rows.map(({ file }) => file));
  const left = [...files].filter((file) => !known.has(file) && /^articles\/[^/\\]+\.txt$/.test(file));
  for (const file of left) await rm(join(root, "data", file), { force: true });
  for (const journal of journals) await rm(journal, { force: true });
  return left.length;
}
