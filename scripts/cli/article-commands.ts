/** The commands on articles: parse, call one function, print. */
import { Option, type Command } from "commander";
import { printDiagnostic } from "../store/files/error.ts";
import type { Project } from "../store/files/project.ts";
import type { Field } from "../ingest/rows.ts";
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
