/** Articles put into a project: texts and originals first, their rows last, so that a row never lacks its file. */
import { randomBytes } from "node:crypto";
import { readFile, readdir, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import type { ArticleRow } from "../../core/rows.ts";
import { formatCell } from "../tables/cell.ts";
import { parseCsv } from "../tables/csv.ts";
import { appendRows } from "../files/append.ts";
import { atMost } from "../files/at-once.ts";
import { isAlive } from "../files/lock.ts";
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

/** Names of the files that a command is writing: one killed there leaves files without rows, which are then swept. */
const JOURNAL = /^\.adding-[0-9a-f]+\.json$/;

/** Who writes them: while that process lives, they are not swept. */
interface Journal {
  pid: number;
  host: string;
  files: string[];
}

/** Says which files, relative to data/, may for a moment have no row. @returns what takes the journal away */
export async function openJournal(root: string, files: readonly string[]): Promise<() => Promise<void>> {
  const path = join(root, "data/articles", `.adding-${randomBytes(6).toString("hex")}.json`);
  await writeWhole(path, JSON.stringify({ pid: process.pid, host: hostname(), files } satisfies { [K in keyof Journal]: unknown }));
  return () => rm(path, { force: true });
}

/**
 * Writes the files, then appends the rows in one go.
 * @throws UserError where an id was taken meanwhile; nothing is then added
 */
export async function writeArticles(project: Project, articles: readonly NewArticle[]): Promise<void> {
  if (articles.length === 0) return;
  const data = join(project.root, "data");
  const close = await openJournal(project.root, articles.map(({ row }) => row.file));
  const { fields } = describe(project, "articles").schema;
  try {
    // Originals are named by their content: one that is there in full is the same, whoever wrote it.
    const originals = new Map(articles.flatMap(({ row, original }) => (original ? [[row.source_file!, original] as const] : [])));
    await atMost([...originals], async ([file, bytes]) => {
      const there = await stat(join(data, file)).catch(() => null);
      if (there?.size !== bytes.length) await writeWhole(join(data, file), bytes);
    });
    await atMost(articles, ({ row, text }) => writeWhole(join(data, row.file), text));
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
    await close();
  }
}

/** Files that may have no row: of commands that run, and (`dead`) of those that were killed, with their journals. */
export async function readUnfinished(root: string): Promise<{ files: Set<string>; dead: { journals: string[]; files: string[] } }> {
  const folder = join(root, "data/articles");
  const paths = (await readdir(folder).catch(() => [])).filter((name) => JOURNAL.test(name)).map((name) => join(folder, name));
  const found = { files: new Set<string>(), dead: { journals: [] as string[], files: [] as string[] } };
  for (const path of paths) {
    const journal = await readFile(path, "utf8").then((source) => JSON.parse(source) as Partial<Journal>).catch((): Partial<Journal> => ({}));
    const files = Array.isArray(journal.files) ? journal.files : [];
    for (const file of files) found.files.add(file);
    if (journal.host === hostname() && isAlive(journal.pid ?? 0)) continue;
    found.dead.journals.push(path);
    found.dead.files.push(...files);
  }
  return found;
}

/** Takes away what killed commands left. @returns how many files */
export async function sweep(root: string, rows: readonly ArticleRow[]): Promise<number> {
  const { dead } = await readUnfinished(root);
  const known = new Set(rows.map(({ file }) => file));
  const left = dead.files.filter((file) => !known.has(file) && /^articles\/[^/\\]+\.txt$/.test(file));
  for (const file of left) await rm(join(root, "data", file), { force: true });
  for (const journal of dead.journals) await rm(journal, { force: true });
  return left.length;
}
