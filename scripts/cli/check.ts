import { UserError } from "../store/files/error.ts";
import { readTable } from "../store/files/project.ts";
import type { Project } from "../store/files/project.ts";
import { checkReview } from "../decide/check.ts";
import type { Diagnostic } from "../core/types.ts";
import { build } from "./build.ts";
import { openProgress } from "./progress.ts";

/** Everything that is wrong, told at once; dist/ is not touched. */
export async function check(project: Project, strict: boolean): Promise<Diagnostic[]> {
  try {
    const { warnings, decided } = await build(project, { progress: openProgress(process.stderr, true), dry: true });
    return [...warnings, ...checkReview(decided, await readTable(project, "decisions"), strict)];
  } catch (error) {
    if (error instanceof UserError) return error.diagnostics;
    throw error;
  }
}
