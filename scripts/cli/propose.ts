/**
 * `sanad propose`: what a language model thinks the articles say, as JSON Lines. No model is called. A proposal counts
 * nothing until a person accepts it: it then is a decision `add` of that person, with the model's name in its note.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../core/hash.ts";
import { occurrences, toPoints } from "../core/code-points.ts";
import { oneLine } from "../store/tables/one-line.ts";
import type { DecisionRow, ProposalRow } from "../core/rows.ts";
import type { Diagnostic } from "../core/types.ts";
import { addition, FormError, type Form } from "../desk/form.ts";
import { readJsonRows } from "../ingest/tables.ts";
import { decodeText } from "../ingest/encoding.ts";
import { appendRows } from "../store/files/append.ts";
import { UserError } from "../store/files/error.ts";
import { describe, readRows, type Project } from "../store/files/project.ts";
import { formatCell } from "../store/tables/cell.ts";
import { parseTable } from "../store/tables/table.ts";
import { readSource } from "../store/articles/sources.ts";
import { readArticles } from "./extract.ts";
import { openStore } from "./review-store.ts";

/** Keys of a line that become columns as they are; the others of a line are refused by name. */
const READ = ["kind", "value", "bound", "low", "high", "unit", "noun", "topic", "actor", "edtf", "duration"] as const;
const KEYS = new Set<string>(["article_id", "start", "end", "quote", "model", "model_version", "note", ...READ]);

export interface Proposed {
  added: ProposalRow[];
  skipped: number;
  refused: Diagnostic[];
}

/** Appends the proposals of a file to data/proposals.csv. A bad line is named and the rest goes on. */
export async function propose(project: Project, path: string, now: Date): Promise<Proposed> {
  const source = await readSource(path);
  if ("refused" in source) throw new UserError(path, 0, source.message, source.rule);
  const { rows } = readJsonRows(decodeText(source.bytes).text);
  const [{ texts }, there] = await Promise.all([readArticles(project), readProposals(project)]);
  const known = new Set(there.map((row) => row.proposal_id));
  const out: Proposed = { added: [], skipped: 0, refused: [] };
  for (const { row, cells, wrong } of rows) {
    const found = wrong ?? check(cells, texts, project);
    if (typeof found === "string") out.refused.push({ path, line: row, column: 0, severity: "error", message: found, rule: "proposal" });
    else if (known.has(found.proposal_id)) out.skipped += 1;
    else {
      known.add(found.proposal_id);
      out.added.push({ ...found, proposed_at: now.toISOString() });
    }
  }
  if (out.added.length) await append(project, out.added);
  return out;
}

/** A line as a row, or what is wrong with it. */
function check(cells: Readonly<Record<string, string>>, texts: Readonly<Record<string, string>>, project: Project): ProposalRow | string {
  const unknown = Object.keys(cells).find((key) => !KEYS.has(key));
  if (unknown) return `no such key: ${unknown}`;
  const { article_id = "", quote = "", model = "", model_version = "" } = cells;
  const text = texts[article_id];
  if (text === undefined) return `no such article: ${article_id}`;
  if (!model.trim() || !model_version.trim()) return "model and model_version are missing: a proposal names who made it";
  if (quote === "") return "the quote is missing";
  if (quote !== oneLine(quote).trim()) return "the quote begins or ends with a space, or runs over a line";
  const all = occurrences(text, quote).map((unit) => toPoints(text, unit));
  if (all.length === 0) return `the quote is no slice of ${article_id}: ${quote.slice(0, 80)}`;
  if (cells["start"] === undefined && all.length > 1) return `the quote stands ${all.length} times in ${article_id}; give its start`;
  const start = cells["start"] === undefined ? all[0]! : Number(cells["start"]);
  if (!all.includes(start)) return `the quote does not start at ${String(cells["start"])}; it starts at ${all.join(", ")} (code points)`;
  const form: Form = { ...Object.fromEntries(READ.map((key) => [key, cells[key] ?? ""])), article_id, quote, start: String(start) };
  let row: DecisionRow;
  try {
    row = addition(form, text, project.topics);
  } catch (error) {
    if (error instanceof FormError) return error.words.en;
    throw error;
  }
  const { kind, value, bound, low, high, unit, noun, topic, actor, edtf, duration } = row;
  return {
    proposal_id: `p-${sha256(JSON.stringify([article_id, start, quote, kind, value, bound, low, high, unit, noun, topic, actor, edtf, duration, model, model_version])).slice(0, 12)}`,
    article_id, start, end: start + [...quote].length, quote, kind, value, bound, low, high, unit, noun, topic, actor, edtf, duration,
    model: model.trim(), model_version: model_version.trim(), note: cells["note"] ?? "", proposed_at: "",
  };
}

async function append(project: Project, rows: readonly ProposalRow[]): Promise<void> {
  const { fields } = describe(project, "proposals").schema;
  await appendRows(join(project.root, "data/proposals.csv"), {
    name: "data/proposals.csv", columns: fields.map((field) => field.name),
    build: () => rows.map((row) => Object.fromEntries(fields.map((field) => [field.name, formatCell(row[field.name as keyof ProposalRow], field)]))),
  });
}

/** Proposals in the order they came; none where the file is not there yet. */
export async function readProposals(project: Project): Promise<ProposalRow[]> {
  const source = await readFile(join(project.root, "data/proposals.csv"), "utf8").catch(() => null);
  if (source === null) return [];
  const { rows, diagnostics } = parseTable<ProposalRow>(source, describe(project, "proposals"));
  if (diagnostics.length) throw new UserError(diagnostics);
  return rows;
}

/** The note of an accepted proposal, by which it is found again. */
const noteOf = ({ proposal_id, model, model_version }: ProposalRow): string => `proposed by ${model} ${model_version} (${proposal_id})`;

/** Those that nobody has accepted. */
export async function openProposals(project: Project): Promise<ProposalRow[]> {
  const [proposals, decisions] = await Promise.all([readProposals(project), readRows(project, "decisions")]);
  const accepted = new Set(decisions.map(({ note }) => /\((p-[0-9a-f]{12})\)/.exec(note)?.[1]));
  return proposals.filter((row) => !accepted.has(row.proposal_id));
}

/** Appends a decision `add` for each, in the reviewer's name. @throws UserError for an id that is not open */
export async function acceptProposals(project: Project, ids: readonly string[], reviewer: string): Promise<number> {
  const open = new Map((await openProposals(project)).map((row) => [row.proposal_id, row]));
  const missing = ids.filter((id) => !open.has(id));
  if (missing.length) throw new UserError(missing.map((id) => ({ path: "data/proposals.csv", line: 0, column: 0, severity: "error", message: `no open proposal: ${id}`, rule: "proposal" })));
  await openStore(project.root).decide((data) => ids.map((id) => {
    const row = open.get(id)!;
    const text = (value: string | number | null): string => (value === null ? "" : String(value));
    const form: Form = { ...Object.fromEntries(READ.map((key) => [key, text(row[key])])), article_id: row.article_id, quote: row.quote, start: text(row.start), note: noteOf(row) };
    return { ...addition(form, data.texts.get(row.article_id), data.topics), reviewer };
  }));
  return ids.length;
}
