import { resolve } from "node:path";
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { UserError } from "../store/files/error.ts";
import { openProject } from "../store/files/project.ts";
import { version } from "../../package.json";
import type { Diagnostic } from "../core/types.ts";
import type { Project } from "../store/files/project.ts";
import { addArticleCommands, addChangeCommands, addProposeCommand, UsageError, type Common, type Shell } from "./article-commands.ts";
import type { BuildFlags } from "./build-or-keep.ts";
import { completion, SHELLS } from "./completion.ts";
import { addStartCommands } from "./start-commands.ts";
import { FORMATS, printDiagnostics, type DiagnosticFormat } from "./print-diagnostics.ts";
import { systemError } from "./system-error.ts";

/** Exit codes: done, failed, used wrongly. */
const DONE = 0;
const FAILED = 1;
const USAGE = 2;

/**
 * The command line. Each command's module is loaded only when it is called, so that `--help` and the
 * filter start at once.
 * @param argv without node and script
 * @returns the exit code: 0 done, 1 failed, 2 wrong usage
 */
export async function main(argv: string[]): Promise<number> {
  let code = DONE;
  let format: DiagnosticFormat = "text";
  const guard = guardExit();
  const program = new Command("sanad")
    .description("Bilingual reports from news articles, in which every number carries its source.")
    .version(version, "-v, --version")
    .option("--debug", "show the stack of an error")
    .exitOverride()
    .showHelpAfterError("see `sanad --help`");

  const command = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option("--root <folder>", "folder with data/ and report/", ".")
      .exitOverride();
  const open = (options: Common): Promise<Project> => openProject(resolve(options.root));
  const json = (): Option => new Option("--json", "print the result as JSON");
  const formats = (): Option => new Option("--format <how>", "how what is wrong is printed: for people, GitHub Actions, code scanning, programs").choices(FORMATS).default("text");

  command("extract", "read the articles, write data/mentions.csv")
    .option("--jsonl", "filter: JSON Lines on standard input, one answer a line on standard output")
    .option("--topics <file>", "with --jsonl: a topics.yaml that names what is counted")
    .option("--workers <n>", "with --jsonl: threads (default: one a core)", wholeNumber(1, 512))
    .addOption(new Option("--bad-lines <what>", "with --jsonl: fail: exit code 1 where a line could not be read; answer: the error in its line is enough").choices(["fail", "answer"]).default("fail"))
    .addOption(json())
    .action(async (options: Common & { jsonl?: boolean; topics?: string; workers?: number; badLines: "fail" | "answer" }) => {
      if (options.jsonl) {
        code = await (await import("./filter.ts")).filter(options);
        return;
      }
      const { extract } = await import("./extract.ts");
      const { articles, mentions, byKind, warnings } = await extract(await open(options));
      tell(warnings, "text");
      print(options, { articles: articles.length, mentions: mentions.length, byKind }, () =>
        `read ${articles.length} articles: ${mentions.length} mentions (${list(byKind)}) → data/mentions.csv`);
    });

  command("decide", "apply decisions.csv to mentions.csv, write data/evidence.csv")
    .addOption(json())
    .action(async (options: Common) => {
      const { decide, pendingIn } = await import("./decide.ts");
      const decided = await decide(await open(options));
      const counts = { evidence: decided.evidence.length, pending: pendingIn(decided), stale: decided.stale.length, disputed: decided.conflicts.length, orphaned: decided.orphans.length };
      print(options, counts, () => `${counts.evidence} mentions count → data/evidence.csv; ${counts.pending} await review`);
    });

  command("tally", "make evidence.csv, and from it the tables that topics.yaml declares")
    .option("--map", "only the first stage: partial findings of evidence.csv, one a line, on standard output")
    .option("--lines", "with --map: of lines that sanad extract --jsonl wrote, on standard input")
    .addOption(new Option("--merge", "the second stage, a filter: joins lines of one key; sort them first with sort -k1,1").conflicts(["map"]))
    .addOption(new Option("--finish", "the third stage: makes the tables from such lines on standard input").conflicts(["map", "merge"]))
    .addOption(json())
    .action(async (options: Common & { map?: boolean; lines?: boolean; merge?: boolean; finish?: boolean }) => {
      if (options.map || options.merge || options.finish) {
        const stages = await import("./tally-lines.ts");
        stages.stopWithReader(process.stdout);
        if (options.merge) return stages.mergeLines(process.stdin, process.stdout);
        const project = await open(options);
        if (options.map) return options.lines ? stages.mapLines(project, process.stdin, process.stdout) : stages.mapEvidence(project, process.stdout);
        const rows = await stages.finishLines(project, process.stdin);
        return print(options, { rows }, () => `tallied ${list(rows)}`);
      }
      const [{ decide, pendingIn }, { rowCounts, tally }] = await Promise.all([import("./decide.ts"), import("./tally.ts")]);
      const project = await open(options);
      const pending = pendingIn(await decide(project));
      const rows = rowCounts((await tally(project)).findings);
      print(options, { rows, pending }, () => `tallied ${list(rows)}; ${pending} mentions await review`);
    });

  command("review", "serve the review desk on this machine and open it")
    .option("--port <n>", "port on 127.0.0.1 (default: 4711)", wholeNumber(0, 65_535))
    .addOption(new Option("--lang <lang>", "language of the desk").choices(["en", "ar"]).default("en"))
    .option("--reviewer <name>", "your name, as it will stand in decisions.csv (default: git's user)")
    .option("--no-open", "only print the address")
    .option("--export <file>", "write the queue as a sheet for Excel, LibreOffice or Numbers, and stop")
    .option("--import <file>", "take a filled sheet back, and stop")
    .option("--show <which>", "with --export: open, pending, stale, differ, unsure, inferred, decided, all", "all")
    .addOption(json())
    .action(async (options: Common & { port?: number; lang: "en" | "ar"; reviewer?: string; open: boolean; export?: string; import?: string; show: string }) => {
      if (options.export !== undefined || options.import !== undefined) {
        const { exportReview, importReview } = await import("./review-sheet.ts");
        const project = await open(options);
        if (options.export !== undefined) {
          const rows = await exportReview(project, options.export, options.show);
          print(options, { rows, file: options.export }, () => `${rows} mentions → ${options.export}; write into the columns from “decision” on, then sanad review --import`);
        }
        if (options.import !== undefined) {
          const done = await importReview(project, options.import, options.reviewer);
          print(options, done.result, () => done.lines.join("\n"));
          if (done.result.refused.length > 0) code = FAILED;
        }
        return;
      }
      const { serveReview } = await import("./review.ts");
      const { address } = await serveReview(await open(options), options);
      console.log(`review desk at ${address}\nstop with Ctrl-C; every decision is on disk when the page says so`);
    });

  command("diff", "what changed since the last build, or since a revision of git")
    .argument("[revision]", "as git names it: HEAD~1, v1.0, 3f2a91c")
    .addOption(new Option("--lang <lang>", "language of the words").choices(["en", "ar"]).default("en"))
    .addOption(json())
    .action(async (revision: string | undefined, options: Common & { lang: "en" | "ar" }) => {
      const { diff } = await import("./diff.ts");
      const { difference, lines, since } = await diff(await open(options), revision, options.lang);
      print(options, { since, ...difference }, () => lines.join("\n"));
    });

  command("build", "the whole report: extract, tally, render, notebook, check; writes dist/ whole or not at all")
    .option("--fresh", "make everything anew, taking nothing from .cache/")
    .option("--explain", "say why anything is made again")
    .option("--quiet", "print only what is wrong")
    .option("--out <folder>", "where to write instead of dist/")
    .addOption(formats())
    .addOption(json())
    .action(async (options: Common & BuildFlags & { format: DiagnosticFormat }) => {
      format = options.format;
      const { buildOrKeep } = await import("./build-or-keep.ts");
      const { figures, words } = await buildOrKeep(resolve(options.root), options);
      if (!options.quiet) print(options, figures as object, () => words);
    });

  command("check", "everything the build checks, without writing dist/")
    .option("--strict", "fail while any mention is undecided, stale, disputed or orphaned")
    .addOption(formats())
    .addOption(json())
    .action(async (options: Common & { strict?: boolean; format: DiagnosticFormat }) => {
      format = options.json ? "json" : options.format;
      const { check } = await import("./check.ts");
      const found = await check(await open(options), Boolean(options.strict));
      tell(found, format);
      if (found.some((d) => d.severity === "error")) code = FAILED;
      else if (format === "text") console.log("nothing wrong");
    });

  command("preview", "serve the report, make it again on every change, show on the page what is wrong")
    .option("--port <n>", "port on 127.0.0.1 (default: 4710)", wholeNumber(0, 65_535))
    .option("--explain", "say of each step why it ran")
    .action(async (options: Common & { port?: number; explain?: boolean }) => {
      const { preview } = await import("./preview.ts");
      const { address } = await preview(resolve(options.root), options, (line) => console.error(line));
      console.log(`preview at ${address}\nstop with Ctrl-C`);
    });

  command("render", "draw the charts into dist/")
    .action(async (options: Common) => {
      const { renderAlone } = await import("./render-alone.ts");
      console.log(await renderAlone(await open(options)));
    });

  command("charts", "list the pinned versions of charts in dist/, and drop old ones")
    .option("--prune <n>", "keep the newest n of each chart and language", wholeNumber(1, 1_000_000))
    .option("--dry-run", "only say what --prune would drop")
    .addOption(json())
    .action(async (options: Common & { prune?: number; dryRun?: boolean }) => {
      const { charts, describePinned } = await import("./charts.ts");
      const result = await charts(resolve(options.root, "dist"), options);
      print(options, result, () => describePinned(result));
    });

  const shell: Shell = { command, open, print, fail: () => (code = FAILED) };
  addArticleCommands(shell);
  addChangeCommands(shell);
  addProposeCommand(shell);
  addStartCommands(program, shell);

  command("doctor", "what is missing on this machine, for what, and how to get it")
    .addOption(json())
    .action(async (options: Common) => {
      const { doctor } = await import("./doctor.ts");
      const found = await doctor(resolve(options.root));
      print(options, found, () => found.map((one) => `${one.isThere ? "ok     " : "missing"}  ${one.what} (${one.for}): ${one.detail}`).join("\n"));
      if (found.some((one) => !one.isThere && one.for === "needed")) code = FAILED;
    });

  program
    .command("completion")
    .description("print a script that completes commands and options in your shell")
    .addArgument(new Argument("<shell>").choices(SHELLS))
    .exitOverride()
    .action((name: (typeof SHELLS)[number]) => console.log(completion(program, name)));

  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : USAGE;
    if (error instanceof UsageError) {
      console.error(`error: ${error.message}`);
      return USAGE;
    }
    return report(error, format, argv.includes("--debug"));
  } finally {
    guard.done();
  }
  return code;
}

/** A process that ends before its command has, with a code that says all is well, says otherwise: a code cell can call `process.exit`. */
function guardExit(): { done(): void } {
  const onExit = (code: number): void => {
    if (code !== DONE) return;
    console.error("sanad: ended before it was done, and nothing was written; does a code cell end the process?");
    process.exitCode = FAILED;
  };
  const onInterrupt = (): never => {
    process.off("exit", onExit);
    // Everything is written whole or not at all, so that there is nothing to take back.
    console.error("\nsanad: stopped; what was there stands, nothing is half-written");
    process.exit(130);
  };
  process.once("exit", onExit);
  process.once("SIGINT", onInterrupt);
  return { done: () => process.off("exit", onExit).off("SIGINT", onInterrupt) };
}

/** A user's error is one line a mistake; only our own shows a stack, and only when asked. */
function report(error: unknown, format: DiagnosticFormat, debug: boolean): number {
  const refused = systemError(error);
  if (error instanceof UserError) tell(error.diagnostics, format);
  else if (refused) tell([refused], format);
  else console.error(`sanad: ${(error as Error).message}${debug ? "" : " (run again with --debug for where)"}`);
  if (debug) console.error((error as Error).stack);
  return FAILED;
}

/** What is wrong: for people on standard error, for machines on standard output. */
function tell(found: readonly Diagnostic[], format: DiagnosticFormat): void {
  const text = printDiagnostics(found, format, version);
  if (text !== "") (format === "text" ? console.error : console.log)(text);
}

/** An option that is a whole number. @throws InvalidArgumentError, which ends with exit code 2 */
function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d{1,9}$/.test(value) || number < least || number > most) throw new InvalidArgumentError(`a whole number from ${least} to ${most} is wanted.`);
    return number;
  };
}

function print(options: Common, value: object, words: () => string): void {
  console.log(options.json ? JSON.stringify(value) : words());
}

/** `date 21, quantity 9` */
function list(counts: object): string {
  return Object.entries(counts).map(([name, n]) => `${name} ${String(n)}`).join(", ");
}
