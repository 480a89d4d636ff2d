import { UserError } from "../disk/error.ts";
import type { Project } from "../disk/project.ts";
import type { Diagnostic } from "../types.ts";
import { build } from "./build.ts";
import { openProgress } from "./progress.ts";

/** Everything that is wrong, told at once; dist/ is not touched. */
export async function check(project: Project, strict: boolean): Promise<Diagnostic[]> {
  try {
    const { warnings, tallied } = await build(project, { progress: openProgress(process.stderr, true), dry: true });
    return [...warnings, ...(strict ? undecided(tallied.pending) : [])];
  } catch (error) {
    if (error instanceof UserError) return error.diagnostics;
    throw error;
  }
}

function undecided(pending: number): Diagnostic[] {
  if (!pending) return [];
  return [{
    path: "data/decisions.csv", line: 0, column: 0, severity: "error",
    message: `${pending} mentions await review; \`sanad review\` opens the desk`, rule: "undecided",
  }];
}
