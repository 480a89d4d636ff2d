/** The tally in three stages, each a filter of lines, for archives that no one machine holds. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { group } from "d3";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { DecisionRow } from "../core/rows.ts";
import { applyDecisions } from "../decide/decide.ts";
import { describe, readOrigins, readRows, writeDescription, writeFindings } from "../store/files/project.ts";
import type { Project } from "../store/files/project.ts";
import { UserError } from "../store/files/error.ts";
import { finish } from "../tally/finish.ts";
import { mapAll } from "../tally/index.ts";
import { fromAnswer, parsePartial, printPartial } from "../tally/lines.ts";
import { mapArticle } from "../tally/map.ts";
import { merge, union } from "../tally/merge.ts";
import type { Merged } from "../tally/merge.ts";
import type { Partial } from "../tally/map.ts";
import { rowCounts } from "./tally.ts";

/** Partial findings of the project's evidence.csv, one a line. */
export async function mapEvidence(project: Project, output: Writable): Promise<void> {
  const [articles, evidence, origins] = await Promise.all([readRows(project, "articles"), readRows(project, "evidence"), readOrigins(project)]);
  for (const partial of mapAll({ articles, evidence, origins, topics: project.topics })) await write(output, printPartial(partial));
}

/**
 * Partial findings of lines of the filter, as `sanad extract --jsonl` writes them, with the project's decisions joined; lines that
 * say an error add nothing. A line has no text: a decision applies where the mention's hash is the one it was made on, and what
 * needs the words themselves (an added mention, a span moved by hand) waits for `sanad decide`.
 */
export async function mapLines(project: Project, input: Readable, output: Writable): Promise<void> {
  const decisions = group(await readDecisions(project), ({ article_id }) => article_id);
  await eachLine(input, async (line) => {
    const answer = fromAnswer(line);
    if (!answer) return;
    const { mentions, ...article } = answer;
    const { evidence } = applyDecisions(mentions, decisions.get(article.article.article_id) ?? [], new Map());
    for (const partial of mapArticle({ ...article, evidence, topics: project.topics })) await write(output, printPartial(partial));
  });
}

/** None where the project has no such file: a folder with only topics.yaml and a descriptor is enough for an archive. */
async function readDecisions(project: Project): Promise<DecisionRow[]> {
  const { path } = describe(project, "decisions");
  return existsSync(join(project.root, "data", path)) ? readRows(project, "decisions") : [];
}

/**
 * Joins lines of one key that follow each other. Where the lines are sorted that leaves one a key; where they are not,
 * what is left is still the same set. Memory does not grow beyond one row.
 */
export async function mergeLines(input: Readable, output: Writable): Promise<void> {
  let open: { name: string; merged: Merged } | null = null;
  const flush = async (): Promise<void> => {
    for (const partial of open ? partialsOf(open.merged) : []) await write(output, printPartial(partial));
  };
  await eachLine(input, async (line) => {
    const partial = parsePartial(line);
    const name = `${partial.table}/${partial.key}`;
    if (open?.name !== name) {
      await flush();
      open = { name, merged: new Map() };
    }
    merge(open.merged, [partial]);
  });
  await flush();
}

/** Makes the tables from partial findings and writes them as `sanad tally` does. @returns how many rows each has */
export async function finishLines(project: Project, input: Readable): Promise<Record<string, number>> {
  const merged: Merged = new Map();
  await eachLine(input, (line) => void merge(merged, [parsePartial(line)]));
  const unknown = [...merged.keys()].filter((table) => !Object.hasOwn(project.topics.tables ?? {}, table));
  if (unknown.length) throw new UserError("data/topics.yaml", 0, `declares no table ${unknown.join(", ")}, of which there are partial findings`, "unknown-table");
  const findings = finish(merged, project.topics);
  for (const [table, rows] of Object.entries(findings)) await writeFindings(project, table, rows);
  await writeDescription(project);
  return rowCounts(findings);
}

function* partialsOf(merged: Merged): Generator<Partial> {
  for (const [table, groups] of merged) for (const [key, readings] of groups) yield { table, key, readings: union(readings) };
}

/** @throws UserError naming the line that cannot be read */
async function eachLine(input: Readable, take: (line: string) => Promise<void> | void): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line === "") continue;
    try {
      await take(line);
    } catch (error) {
      if (error instanceof UserError) throw error;
      throw new UserError("standard input", number, (error as Error).message, "partial");
    }
  }
}

/** Streams whose reader has stopped, as `head` does: there is nobody left to write for. */
const CLOSED = new WeakSet<Writable>();

/** Lets a reader stop without an error. */
export function stopWithReader(output: Writable): void {
  output.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    CLOSED.add(output);
  });
}

async function write(output: Writable, line: string): Promise<void> {
  if (CLOSED.has(output) || output.write(`${line}\n`)) return;
  await new Promise<void>((resolve) => {
    output.once("drain", resolve);
    output.once("close", resolve);
  });
}
