/** `sanad update`, `rename`, `remove`: one article changed, with what becomes of the decisions on it. */
import { mkdir, readFile, readdir, rename as move, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { mentionRows } from "../core/mention-rows.ts";
import { hashOf } from "../core/hash.ts";
import type { ArticleRow, MentionRow } from "../core/rows.ts";
import { applyDecisions } from "../decide/decide.ts";
import { fateOfDecisions, type Fate } from "../decide/fate.ts";
import { compileTopics, extractArticle } from "../read/extract.ts";
import { formatCsv } from "../store/tables/csv.ts";
import { editRows } from "../store/files/edit.ts";
import { UserError } from "../store/files/error.ts";
import { openJournal } from "../store/articles/write.ts";
import { describe, readRows, type Project } from "../store/files/project.ts";
import { writeWhole } from "../store/files/write.ts";
import type { AddOptions } from "./add.ts";
import { readArticles } from "./extract.ts";
import { readOne } from "./read-one.ts";

export interface Changed {
  article_id: string;
  decisions: Fate;
  /** what the person may have to do */
  notes: string[];
}

interface Opened {
  row: ArticleRow;
  articles: ArticleRow[];
  texts: Record<string, string>;
}

/**
 * Puts a new text in an article's place; its cells that people filled in stay. The old text is kept beside the originals.
 * @param input file or address that holds exactly one article
 */
export async function updateArticle(project: Project, id: string, input: string, options: AddOptions): Promise<Changed> {
  const opened = await open(project, id);
  const { row, texts } = opened;
  const draft = await readOne(input, options);
  const sha256 = hashOf(draft.text);
  if (sha256 === row.sha256) throw new UserError(input, 0, `the same text as ${id} has already`, "article-twice");
  const decisions = await foresee(project, opened, { ...row, sha256 }, draft.text);
  const data = join(project.root, "data");
  const isOriginal = draft.part === "" && Buffer.from(draft.text).equals(draft.source.bytes);
  const sourceHash = isOriginal ? "" : hashOf(draft.source.bytes);
  const source = isOriginal ? "" : `articles/originals/${sourceHash.slice(0, 16)}.${draft.format === "text" ? "txt" : draft.format}`;
  const earlier = `articles/originals/${row.sha256.slice(0, 16)}.txt`;
  await writeWhole(join(data, earlier), texts[id]!);
  if (source) await writeWhole(join(data, source), draft.source.bytes);
  // Killed between these two, the text is another than its row says, which is an error; the same command ends it.
  await writeWhole(join(data, row.file), draft.text);
  await editRows(join(data, "articles.csv"), "data/articles.csv", (cells) => (cells["article_id"] !== id ? "keep" : {
    sha256, modified: draft.modified || draft.published || (row.modified ?? ""), format: draft.format,
    source_file: source, source_sha256: sourceHash, source_part: draft.part, retrieved: draft.retrieved ?? "",
  }));
  const notes = [`the earlier text is kept as data/${earlier}`];
  if (draft.title && row.title && draft.title !== row.title) notes.push(`its headline is now “${draft.title}”; data/articles.csv keeps “${row.title}”`);
  if (draft.published && row.published && draft.published !== row.published) notes.push(`it says now that it was published on ${draft.published}; data/articles.csv keeps ${row.published}`);
  return { article_id: id, decisions, notes: [...notes, ...draft.findings] };
}

/** Gives an article another id, its file another name, and its translations the new id. */
export async function renameArticle(project: Project, id: string, to: string): Promise<Changed> {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(to)) throw new UserError("rename", 0, `an id is made of a–z, 0–9 and hyphens: ${to}`, "article-id");
  const opened = await open(project, id);
  if (opened.articles.some((row) => row.article_id === to)) throw new UserError("data/articles.csv", 0, `there is an article of this id already: ${to}`, "article-id");
  const { row, texts } = opened;
  const now = { ...row, article_id: to, file: `articles/${to}.txt` };
  const decisions = await foresee(project, opened, now, texts[id]!);
  const data = join(project.root, "data");
  // Both names stand in the journal: killed anywhere, the one without a row is swept.
  const close = await openJournal(project.root, [row.file, now.file]);
  await writeWhole(join(data, now.file), texts[id]!);
  const { changed } = await editRows(join(data, "translations.csv"), "data/translations.csv", (cells) => (cells["article_id"] === id ? { article_id: to } : "keep"));
  await editRows(join(data, "articles.csv"), "data/articles.csv", (cells) => (cells["article_id"] === id ? { article_id: to, file: now.file } : "keep"));
  await rm(join(data, row.file), { force: true });
  await close();
  const notes = changed ? [`${changed} translations moved with it`] : [];
  return { article_id: to, decisions, notes: [...notes, ...(await namedIn(project.root, id))] };
}

/** Takes an article out. Its text, its row and its translations are moved to data/articles/removed/<id>/. */
export async function removeArticle(project: Project, id: string): Promise<Changed> {
  const opened = await open(project, id);
  const { row } = opened;
  const decisions = await foresee(project, opened, null, "");
  const data = join(project.root, "data");
  const folder = join(data, "articles/removed", id);
  await mkdir(folder, { recursive: true });
  const { fields } = describe(project, "articles").schema;
  const cells = fields.map(({ name }) => row[name as keyof ArticleRow] ?? "");
  await writeFile(join(folder, "article.csv"), formatCsv(fields.map(({ name }) => name), [cells]));
  const header = (await readFile(join(data, "translations.csv"), "utf8").catch(() => "")).split("\n")[0];
  const translations = (await readRows(project, "translations").catch(() => [])).filter((one) => one.article_id === id);
  if (translations.length) {
    const columns = Object.keys(translations[0]!);
    await writeFile(join(folder, "translations.csv"), formatCsv(columns, translations.map((one) => Object.values(one) as string[])));
  }
  await editRows(join(data, "articles.csv"), "data/articles.csv", (one) => (one["article_id"] === id ? "drop" : "keep"));
  await move(join(data, row.file), join(folder, "article.txt"));
  if (header) await editRows(join(data, "translations.csv"), "data/translations.csv", (one) => (one["article_id"] === id ? "drop" : "keep"));
  const notes = [`its text, its row and ${translations.length} translations are kept in data/articles/removed/${id}/`];
  return { article_id: id, decisions, notes: [...notes, ...(await namedIn(project.root, id))] };
}

async function open(project: Project, id: string): Promise<Opened> {
  const { articles, texts } = await readArticles(project);
  const row = articles.find((one) => one.article_id === id);
  if (!row) throw new UserError("data/articles.csv", 0, `no such article: ${id}${nearest(id, articles.map((one) => one.article_id))}`, "article-id");
  return { row, articles, texts };
}

/** `; did you mean zagros-2021-09-09?` for an id that begins alike. */
function nearest(id: string, all: readonly string[]): string {
  const found = all.find((one) => one.startsWith(id)) ?? all.find((one) => one.slice(0, 5) === id.slice(0, 5));
  return found ? `; did you mean ${found}?` : "";
}

/** The decisions replayed on the articles as they are and as they will be. */
async function foresee(project: Project, { row, articles, texts }: Opened, now: ArticleRow | null, text: string): Promise<Fate> {
  const decisions = await readRows(project, "decisions");
  if (!decisions.some((one) => one.article_id === row.article_id)) return { kept: 0, stale: [], orphaned: [] };
  const topics = compileTopics(project.topics);
  const read = (article: ArticleRow, its: string): MentionRow[] =>
    mentionRows(article.article_id, its, extractArticle({
      id: article.article_id, text: its, lang: article.lang, published: article.published || undefined,
      publishedBasis: article.published_basis === "unknown" ? undefined : article.published_basis, title: article.title,
    }, topics).mentions);
  const others = articles.filter((one) => one !== row).flatMap((one) => read(one, texts[one.article_id]!));
  const { [row.article_id]: old, ...rest } = texts;
  const before = applyDecisions([...others, ...read(row, old!)], decisions, new Map(Object.entries(texts)));
  const after = now
    ? applyDecisions([...others, ...read(now, text)], decisions, new Map(Object.entries({ ...rest, [now.article_id]: text })))
    : applyDecisions(others, decisions, new Map(Object.entries(rest)));
  return fateOfDecisions(before, after, row.article_id);
}

/** Lines of the report that name the article, which only its writer may change. */
async function namedIn(root: string, id: string): Promise<string[]> {
  const names = (await readdir(join(root, "report")).catch(() => [])).filter((name) => /\.(md|yaml)$/.test(name)).sort();
  const found: string[] = [];
  for (const name of names) {
    const lines = (await readFile(join(root, "report", name), "utf8")).split("\n");
    lines.forEach((line, i) => {
      if (line.includes(id)) found.push(`report/${name}:${i + 1} names ${id}; change it there`);
    });
  }
  return found;
}
