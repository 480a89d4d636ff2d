import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { draftReport } from "../notebook/draft.ts";
import { home } from "../store/files/home.ts";
import type { Project } from "../store/files/project.ts";
import { writeWhole } from "../store/files/write.ts";
import { decide } from "./decide.ts";
import { extract } from "./extract.ts";
import { tally } from "./tally.ts";

/**
 * Writes a first notebook from the tables: in place of the one that init made, as long as nobody has written in it;
 * else beside it, for a person's work is never overwritten.
 * @returns the files written, relative to the root
 */
export async function draft(project: Project): Promise<string[]> {
  await extract(project);
  await decide(project);
  const { findings } = await tally(project);
  const { report, facts } = draftReport(findings, project.topics);
  const untouched = (await Promise.all(["report.md", "facts.yaml"].map((name) => isStarter(project.root, name)))).every(Boolean);
  const files = untouched ? { "report/report.md": report, "report/facts.yaml": facts } : { "report/draft.md": report, "report/draft.facts.yaml": facts };
  for (const [path, content] of Object.entries(files)) await writeWhole(join(project.root, path), content);
  return Object.keys(files);
}

/** Whether a file of the report is still as init wrote it, or is not there. */
async function isStarter(root: string, name: string): Promise<boolean> {
  const own = await readFile(join(root, "report", name), "utf8").catch(() => null);
  return own === null || own === (await readFile(join(home, "scripts/cli/starter", name), "utf8"));
}
