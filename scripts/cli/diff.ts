import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { UserError } from "../store/files/error.ts";
import type { Project } from "../store/files/project.ts";
import { compare } from "../publish/diff/compare.ts";
import type { Difference } from "../publish/diff/compare.ts";
import type { Snapshot } from "../publish/diff/snapshot.ts";
import { tell } from "../publish/diff/tell.ts";
import type { Findings } from "../core/finding.ts";
import { isFindings } from "../store/tables/declared.ts";
import type { DataPackage, Resource } from "../store/tables/descriptor.ts";
import { parseTable } from "../store/tables/table.ts";
import type { Lang } from "../core/types.ts";
import { decide } from "./decide.ts";
import { extract } from "./extract.ts";
import { readChartsOf, readSheetOf } from "./last-build.ts";
import { tally } from "./tally.ts";

const run = promisify(execFile);
const FIXED = ["articles", "evidence", "decisions"] as const;

export interface Diffed {
  difference: Difference;
  /** in words, one change a line */
  lines: string[];
  /** `the last build`, or the revision as given */
  since: string;
}

/**
 * What changed since the last build, or since a revision of git. Reads the articles anew, as a
 * build would, so that a text corrected a minute ago counts.
 * @throws UserError if there is no such revision, or no build yet
 */
export async function diff(project: Project, revision: string | undefined, lang: Lang): Promise<Diffed> {
  const read = revision === undefined ? fromBuild(project.root) : await fromGit(project.root, revision);
  const was = await snapshot(read, project.descriptor);
  await extract(project);
  await decide(project);
  await tally(project);
  const now = await snapshot((path) => readFile(join(project.root, "data", path), "utf8"), project.descriptor);
  const difference = compare(was, now, (await readSheetOf(project.root)) ?? [], await readChartsOf(project.root));
  const articles = [...now.articles, ...was.articles];
  const lines = tell(difference, { lang, topics: project.topics, articles });
  // names come from files; none may reach the terminal as a command
  const clean = lines.map((line) => line.replace(/[\u0000-\u001f\u007f-\u009f]/g, " "));
  return { difference, lines: clean, since: revision ?? "the last build" };
}

type Read = (path: string) => Promise<string | null>;

function fromBuild(root: string): Read {
  return async (path) => {
    const source = await readFile(join(root, "dist/data", path), "utf8").catch(() => null);
    if (source === null && path === "articles.csv") {
      throw new UserError("dist/data/articles.csv", 0, "no build to compare with; run `sanad build`, or name a revision: `sanad diff HEAD~1`", "diff");
    }
    return source;
  };
}

async function fromGit(root: string, revision: string): Promise<Read> {
  // what looks like an option is none: git is told where its options end
  const found = await run("git", ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], { cwd: root }).catch(() => null);
  if (!found) throw new UserError(revision, 0, "no such revision in git", "diff");
  const commit = found.stdout.trim();
  return async (path) => {
    const shown = await run("git", ["show", `${commit}:./data/${path}`], { cwd: root, maxBuffer: 256 * 1024 * 1024 }).catch(() => null);
    return shown?.stdout ?? null;
  };
}

/** The tables of a moment, by the descriptor of that moment; a table that was not there yet has no rows. */
async function snapshot(read: Read, current: DataPackage): Promise<Snapshot> {
  const source = await read("datapackage.json");
  const descriptor = source === null ? current : (JSON.parse(source) as DataPackage);
  const rowsOf = async (resource: Resource | undefined): Promise<object[]> => {
    const csv = resource ? await read(resource.path) : null;
    return resource && csv !== null ? parseTable<object>(csv, resource).rows : [];
  };
  // before there was evidence.csv, what was read counted
  const find = (name: string): Resource | undefined => descriptor.resources.find((one) => one.name === name) ?? (name === "evidence" ? find("mentions") : undefined);
  const fixed = await Promise.all(FIXED.map(async (name) => [name, await rowsOf(find(name))] as const));
  const declared = descriptor.resources.filter(isFindings);
  const findings = await Promise.all(declared.map(async (resource) => [resource.name, await rowsOf(resource)] as const));
  return { ...(Object.fromEntries(fixed) as unknown as Omit<Snapshot, "findings">), findings: Object.fromEntries(findings) as Findings };
}
