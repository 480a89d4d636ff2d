/** The commands on articles: parse, call one function, print. */
import { Option, type Command } from "commander";
import { printDiagnostic } from "../store/files/error.ts";
import type { Project } from "../store/files/project.ts";
import type { Field } from "../ingest/rows.ts";
import type { Changed } from "./change-article.ts";
import type { AddOptions, AddSummary } from "./add.ts";
import { FIELD_NAMES } from "./field-names.ts";
import { openLine } from "./progress.ts";
import type { Taken } from "./intake.ts";

export interface Common {
  root: string;
  json?: boolean;
}

/** What a command needs of the program around it. */
export interface Shell {
  command(name: string, description: string): Command;
  open(options: Common): Promise<Project>;
  print(options: Common, value: object, words: () => string): void;
  /** the exit code will be 1 */
  fail(): void;
}

interface AddFlags extends Common, Omit<AddOptions, "columns"> {
  column?: string[];
  showCut?: boolean;
}

export function addArticleCommands(shell: Shell): void {
  shell.command("add", "add articles to data/, or a chart to charts/")
    .argument("<what...>", "files, folders or addresses; web pages, feeds, mails, PDF, Word, tables, archives, texts; or: chart NAME")
    .addOption(new Option("--lang <lang>", "language; found by its words where left out").choices(["ar", "en"]))
    .option("--id <id>", "readable and stable, as al-ain-2021-11-04")
    .option("--outlet <name>", "who published it, as the article says")
    .option("--title <title>", "its headline")
    .option("--url <address>", "where it was published")
    .option("--published <date>", "day or interval, as 2021-09-09; as the source says where left out")
    .option("--column <field=name>", `of a table: the column that holds a field (${FIELD_NAMES.join(", ")}); may be given again`, (value: string, all: string[] = []) => [...all, value])
    .option("--show-cut", "print the lines of each web page that were left out")
    .option("--dry-run", "say what would be taken, and write nothing")
    .addOption(new Option("--allow-loopback").hideHelp())
    .addOption(new Option("--json", "print the result as JSON"))
    .action(async (what: string[], { column, showCut, ...options }: AddFlags) => {
      const project = await shell.open(options);
      if (what[0] === "chart" && what.length === 2) {
        const { addChart } = await import("./add-chart.ts");
        const { id, files } = await addChart(project.root, what[1]!);
        console.log(`added the chart ${id}: ${files.join(", ")}; next: change what it selects and draws`);
        return;
      }
      const { addArticles } = await import("./add.ts");
      const line = openLine(process.stderr);
      const summary = await addArticles(project, what, { ...options, columns: parseColumns(column ?? []) }, (done, name) => line.show(`  ${done}  ${name}`)).finally(() => line.clear());
      if (!options.json) for (const diagnostic of [...summary.skipped, ...summary.refused]) console.error(printDiagnostic(diagnostic));
      shell.print(options, summary, () => describeAdded(summary, Boolean(options.dryRun), Boolean(showCut)));
      if (summary.refused.length > 0) shell.fail();
    });
}

const changes = {
  update: ["put a new text of an article in its place, keeping the decisions that still apply", "<id> <file>"],
  rename: ["give an article another id", "<id> <new-id>"],
  remove: ["take an article out; its text and translations are kept beside the others", "<id>"],
} as const;

export function addChangeCommands(shell: Shell): void {
  for (const [name, [description, args]] of Object.entries(changes)) {
    shell.command(name, description)
      .arguments(args)
      .addOption(new Option("--allow-loopback").hideHelp())
      .addOption(new Option("--json", "print the result as JSON"))
      .action(async (id: string, ...rest: unknown[]) => {
        const options = rest.at(-2) as Common & { allowLoopback?: boolean };
        const to = String(rest[0]);
        const { updateArticle, renameArticle, removeArticle } = await import("./change-article.ts");
        const project = await shell.open(options);
        const changed = await (name === "update" ? updateArticle(project, id, to, options) : name === "rename" ? renameArticle(project, id, to) : removeArticle(project, id));
        shell.print(options, changed, () => describeChanged(name, id, changed));
      });
  }
}

function describeChanged(name: string, id: string, { article_id, decisions: { kept, stale, orphaned }, notes }: Changed): string {
  const lines = [`${name}d ${id}${article_id === id ? "" : ` → ${article_id}`}`];
  if (kept + stale.length + orphaned.length === 0) lines.push("  no decision stood on it");
  else lines.push(`  ${count(kept, "decision")} still appl${kept === 1 ? "ies" : "y"}, ${stale.length} to be decided again, ${orphaned.length} whose words are gone; all stay in data/decisions.csv`);
  for (const row of stale) lines.push(`  again: ${row.quote} (${row.mention_id}, ${row.reviewer})`);
  for (const row of orphaned) lines.push(`  gone: ${row.quote} (${row.mention_id}, ${row.reviewer})`);
  for (const note of notes) lines.push(`  ${note}`);
  lines.push("next: sanad build");
  return lines.map(plain).join("\n");
}

export function addProposeCommand(shell: Shell): void {
  shell.command("propose", "take a language model's proposals, list them, accept them; no model is called")
    .argument("[file]", "JSON Lines: article_id, quote, kind, what is read, model, model_version; without it the open ones are listed")
    .option("--accept <id...>", "add these to decisions.csv, in your name")
    .option("--reviewer <name>", "your name (default: git's user)")
    .addOption(new Option("--json", "print the result as JSON"))
    .action(async (file: string | undefined, options: Common & { accept?: string[]; reviewer?: string }) => {
      const { propose, openProposals, acceptProposals } = await import("./propose.ts");
      const project = await shell.open(options);
      if (options.accept) {
        const { defaultReviewer } = await import("./review.ts");
        const reviewer = options.reviewer?.trim() || defaultReviewer(project.root);
        const accepted = await acceptProposals(project, options.accept, reviewer);
        shell.print(options, { accepted, reviewer }, () => `${count(accepted, "proposal")} added to data/decisions.csv in the name of ${plain(reviewer)}`);
      } else if (file === undefined) {
        const open = await openProposals(project);
        shell.print(options, open, () => [...open.map((row) => plain(`${row.proposal_id} ${row.article_id} “${row.quote}” ${row.kind} ${row.bound} ${row.value ?? row.edtf}${row.duration} ${row.topic} (${row.model} ${row.model_version})`)), `${count(open.length, "proposal")} open`].join("\n"));
      } else {
        const { added, skipped, refused } = await propose(project, file, new Date());
        if (!options.json) for (const diagnostic of refused) console.error(printDiagnostic(diagnostic));
        shell.print(options, { added, skipped, refused }, () => `${count(added.length, "proposal")} taken${skipped ? `, ${skipped} there already` : ""}${refused.length ? `, ${refused.length} refused` : ""}; they count nothing until accepted: sanad propose --accept ID`);
        if (refused.length) shell.fail();
      }
    });
}

function parseColumns(given: readonly string[]): Partial<Record<Field, string>> {
  const out: Partial<Record<Field, string>> = {};
  for (const one of given) {
    const at = one.indexOf("=");
    const field = one.slice(0, at) as Field;
    if (at < 1 || !FIELD_NAMES.includes(field)) throw new UsageError(`--column is as text=Body, with one of ${FIELD_NAMES.join(", ")}: ${one}`);
    out[field] = one.slice(at + 1);
  }
  return out;
}

/** Options that cannot be meant: exit code 2. */
export class UsageError extends Error {}

/** So many articles are told one by one; of more, only the number. */
const TOLD = 40;

function describeAdded({ added, skipped, refused }: AddSummary, isDry: boolean, showCut: boolean): string {
  const lines = added.slice(0, TOLD).map((one) => describeOne(one, isDry, showCut));
  if (added.length > TOLD) lines.push(`… and ${added.length - TOLD} more`);
  const blank = added.filter(({ published }) => published === "").length;
  const untitled = added.filter(({ title }) => title === "").length;
  lines.push(`${isDry ? "would add" : "added"} ${count(added.length, "article")}${skipped.length ? `; ${skipped.length} already there` : ""}${refused.length ? `; ${refused.length} not taken, see above` : ""}`);
  if (blank || untitled) lines.push(`${[blank && `${blank} without a date`, untitled && `${untitled} without a headline`].filter(Boolean).join(", ")}: fill them in in data/articles.csv`);
  return lines.map(plain).join("\n");
}

function describeOne({ article_id, from, title, lang, published, published_basis, format, findings, cut }: Taken, isDry: boolean, showCut: boolean): string {
  const day = published ? `${published}, ${published_basis}` : "on a day the text does not tell";
  const lines = [`${isDry ? "would add" : "added"} ${article_id} (${format}, ${lang}, published ${day})${title ? `: ${title}` : ""}`];
  for (const finding of findings) lines.push(`  ${from}: ${finding}`);
  if (showCut) for (const one of cut) lines.push(`  - ${one}`);
  return lines.join("\n");
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

/** Text from outside on a terminal: nothing in it commands. */
export const plain = (text: string): string => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, " ");
