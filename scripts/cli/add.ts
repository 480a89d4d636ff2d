import { hashOf } from "../core/hash.ts";
import { access } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { appendRows } from "../store/files/append.ts";
import { UserError } from "../store/files/error.ts";
import { describe, readRows } from "../store/files/project.ts";
import type { Project } from "../store/files/project.ts";
import { decode, largest, readBytes } from "../store/files/read.ts";
import { writeWhole } from "../store/files/write.ts";
import { compileTopics, extractArticle } from "../read/extract.ts";
import { guessLanguage } from "../read/guess.ts";
import { formatCell } from "../store/tables/cell.ts";
import { parseCsv } from "../store/tables/csv.ts";
import type { ArticleRow } from "../core/rows.ts";
import type { Lang } from "../core/types.ts";

/** What the person who adds an article knows of it. */
export interface AddOptions {
  lang?: Lang;
  id?: string;
  outlet?: string;
  title?: string;
  url?: string;
  /** EDTF; read from the text where left out */
  published?: string;
}

/** An article as it was added. */
export interface Added {
  article_id: string;
  file: string;
  published: string;
  published_basis: string;
}

const published = /^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/;

/**
 * Copies a text into data/articles byte for byte and appends its row to articles.csv. What the text does not say and
 * the options do not give stays blank.
 * @param path of the file, from the working directory
 * @throws UserError if the file is no text, or is there already
 */
export async function addArticle(project: Project, path: string, options: AddOptions = {}): Promise<Added> {
  const bytes = await readBytes(dirname(path), basename(path), largest);
  const text = decode(bytes, path);
  if (!text.trim()) throw new UserError(path, 0, "empty; save the article's text in it", "article-empty");
  if (options.published && !published.test(options.published)) {
    throw new UserError(path, 0, `--published is no day, month or interval as 2021-09-09 or 2021-07-22/2021-07-23: ${options.published}`, "published");
  }
  const lang = options.lang ?? guessLanguage(text);
  const read = extractArticle({ id: "new", text, lang, published: options.published }, compileTopics(project.topics));
  const rows = await readRows(project, "articles");
  const sha256 = hashOf(bytes);
  const twin = rows.find((row) => row.sha256 === sha256);
  if (twin) throw new UserError(path, 0, `the same text is there already: ${twin.article_id}`, "article-twice");

  const id = options.id ?? freshId(options.outlet ?? basename(path, extname(path)), read.published, rows);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) throw new UserError(path, 0, `--id must be made of a–z, 0–9 and hyphens: ${id}`, "article-id");
  if (rows.some((row) => row.article_id === id)) throw new UserError(path, 0, `there is an article of this id already: ${id}; choose another with --id`, "article-id");
  const row: Partial<ArticleRow> = {
    article_id: id,
    file: `articles/${id}.txt`,
    sha256,
    lang,
    outlet: options.outlet ?? "",
    title: options.title ?? "",
    url: options.url ?? "",
    published: read.published,
    published_basis: read.published ? read.published_basis : "unknown",
    original_file: basename(path),
    note: read.published_basis === "inferred" ? "Inferred by the program from the text; check it." : "",
  };
  const target = join(project.root, "data", row.file!);
  if (await access(target).then(() => true, () => false)) throw new UserError(`data/${row.file}`, 0, "there is a file of this name already; choose another id with --id", "article-id");
  await writeWhole(target, bytes);
  const { fields } = describe(project, "articles").schema;
  await appendRows(join(project.root, "data/articles.csv"), {
    name: "data/articles.csv",
    columns: fields.map((f) => f.name),
    build: (source) => {
      if (parseCsv(source, "data/articles.csv").rows.some(({ cells }) => cells["article_id"] === id)) {
        throw new UserError("data/articles.csv", 0, `an article of this id was added meanwhile: ${id}`, "article-id");
      }
      return [Object.fromEntries(fields.map((f) => [f.name, formatCell(row[f.name as keyof ArticleRow] ?? "", f)]))];
    },
  });
  return { article_id: id, file: row.file!, published: row.published!, published_basis: row.published_basis! };
}

/** `al-ain-2021-11-04`, from what is Latin in the name; numbered where it is taken. */
function freshId(name: string, day: string, rows: readonly ArticleRow[]): string {
  const slug = name.toLowerCase().normalize("NFKD").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40);
  const base = [slug || "article", day.split("/")[0]].filter(Boolean).join("-");
  let id = base;
  for (let n = 2; rows.some((row) => row.article_id === id); n++) id = `${base}-${n}`;
  return id;
}
