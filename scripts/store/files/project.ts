import { hashOf } from "../../core/hash.ts";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { DataPackage, Resource } from "../tables/descriptor.ts";
import { resourceOf } from "../tables/descriptor.ts";
import type { FixedTable, Tables } from "../../core/rows.ts";
import type { FindingRow } from "../../core/finding.ts";
import { withDeclared } from "../tables/declared.ts";
import { withOwnTables } from "../tables/own-tables.ts";
import { withColumns } from "../tables/readme.ts";
import type { Table } from "../tables/table.ts";
import { formatTable, parseTable } from "../tables/table.ts";
import { parseTopics } from "../tables/topics.ts";
import type { Topics } from "../../core/types.ts";
import { UserError } from "./error.ts";
import { home } from "./home.ts";
import { largest, readBytes, readText, decode } from "./read.ts";
import { recoverFolder, writeWhole } from "./write.ts";

/** A folder with data/ and report/, as its files describe it. */
export interface Project {
  /** absolute */
  root: string;
  descriptor: DataPackage;
  topics: Topics;
}

/** @throws UserError with all that is wrong in datapackage.json or topics.yaml */
export async function openProject(root: string): Promise<Project> {
  if (!(await stat(root).then((info) => info.isDirectory(), () => false))) throw new UserError(root, 0, "no such folder; `sanad init` makes a new project", "root");
  await recoverFolder(join(root, "dist"));
  const [descriptor, own, topics] = await Promise.all([
    readText(root, "data/datapackage.json").then((source) => parseJson<DataPackage>(source, "data/datapackage.json")),
    readText(home, "data/datapackage.json").then((source) => JSON.parse(source) as DataPackage),
    readText(root, "data/topics.yaml").then((source) => parseTopics(source)),
  ]);
  if (!Array.isArray(descriptor.resources)) throw new UserError("data/datapackage.json", 0, "no resources; see data/README.md", "descriptor");
  const outside = descriptor.resources.find(({ path }) => typeof path !== "string" || !/^[\w-][\w.-]*\.csv$/.test(path));
  if (outside) throw new UserError("data/datapackage.json", 0, `not the name of a CSV file in data/: ${String(outside.path)}`, "descriptor");
  if (!topics.topics) throw new UserError(topics.diagnostics);
  return { root, descriptor: withDeclared(withOwnTables(descriptor, own), topics.topics), topics: topics.topics };
}

function parseJson<T>(source: string, path: string): T {
  try {
    return JSON.parse(source) as T;
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message);
    const line = at ? source.slice(0, Number(at[1])).split("\n").length : 0;
    throw new UserError(path, line, `not JSON: ${(error as Error).message}`, "json");
  }
}

/** The description of a table. @throws UserError if there is none */
export function describe(project: Project, name: string): Resource {
  try {
    return resourceOf(project.descriptor, name);
  } catch (error) {
    throw new UserError("data/datapackage.json", 0, (error as Error).message, "descriptor");
  }
}

/** Reads a table with the lines of its rows and all that is wrong with them. */
export async function readTable<Name extends FixedTable>(
  project: Project,
  name: Name,
): Promise<Table<Tables[Name][number]>> {
  const resource = describe(project, name);
  return parseTable<Tables[Name][number]>(await readText(project.root, `data/${resource.path}`), resource);
}

/** The rows of a table. @throws UserError with every row that breaks the schema */
export async function readRows<Name extends FixedTable>(project: Project, name: Name): Promise<Tables[Name]> {
  const { rows, diagnostics } = await readTable(project, name);
  if (diagnostics.length) throw new UserError(diagnostics);
  return rows as Tables[Name];
}

/** Writes a made table whole; an unchanged one is left alone. */
export async function writeRows<Name extends FixedTable>(
  project: Project,
  name: Name,
  rows: Tables[Name],
): Promise<boolean> {
  const resource = describe(project, name);
  if (resource["sanad:kept"] !== "made") throw new Error(`not a made table: ${name}`);
  return writeWhole(join(project.root, "data", resource.path), formatTable<object>(rows, resource));
}

/** Reads a declared table with the lines of its rows and all that is wrong with them. */
export async function readFindings(project: Project, name: string): Promise<Table<FindingRow>> {
  const resource = describe(project, name);
  return parseTable<FindingRow>(await readText(project.root, `data/${resource.path}`), resource);
}

/** article id → id of the text that it is a copy of, as data/origins.csv has it; empty in a project without one, and before anything is read. */
export async function readOrigins({ root, descriptor }: Project): Promise<Map<string, string>> {
  const resource = descriptor.resources.find(({ name }) => name === "origins");
  if (!resource) return new Map();
  const source = await readText(root, `data/${resource.path}`).catch((error: unknown) => (isMissing(error) ? null : Promise.reject(error as Error)));
  if (source === null) return new Map();
  const { rows, diagnostics } = parseTable<{ article_id: string; origin_id: string }>(source, resource);
  if (diagnostics.length) throw new UserError(diagnostics);
  return new Map(rows.map(({ article_id, origin_id }) => [article_id, origin_id || article_id]));
}

const isMissing = (error: unknown): boolean => error instanceof UserError && error.diagnostics.every(({ rule }) => rule === "missing-file");

/** Writes a declared table whole; an unchanged one is left alone. */
export function writeFindings(project: Project, name: string, rows: readonly FindingRow[]): Promise<boolean> {
  const resource = describe(project, name);
  return writeWhole(join(project.root, "data", resource.path), formatTable<object>(rows, resource));
}

/** Writes datapackage.json, and the columns in data/README.md, with the declared tables as topics.yaml has them now. */
export async function writeDescription({ root, descriptor }: Project): Promise<boolean> {
  const readme = await readText(root, "data/README.md").catch(() => "# The data\n\n");
  const written = await Promise.all([
    writeWhole(join(root, "data/datapackage.json"), `${JSON.stringify(descriptor, null, 1)}\n`),
    writeWhole(join(root, "data/README.md"), withColumns(readme, descriptor)),
  ]);
  return written.includes(true);
}

/** An article's text as stored, checked against articles.csv. @throws UserError naming what is wrong */
export async function readArticle(project: Project, file: string, sha256: string, line: number): Promise<string> {
  const path = `data/${file}`;
  if (!/^articles\/[^/\\]+$/.test(file) || file.includes("..")) {
    throw new UserError("data/articles.csv", line, `not a file below data/articles: ${file}`, "article-path");
  }
  const bytes = await readBytes(project.root, path, largest);
  const found = hashOf(bytes);
  if (found !== sha256) {
    throw new UserError(path, 0, `the file has changed: its SHA-256 is ${found}; if that is meant, put it into data/articles.csv line ${line}`, "article-changed");
  }
  const text = decode(bytes, path);
  if (!text.trim()) throw new UserError(path, 0, "empty; save the article's text in it", "article-empty");
  return text;
}
