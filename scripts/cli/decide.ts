import { applyDecisions } from "../decide/decide.ts";
import type { Decided } from "../decide/decide.ts";
import { handEdits } from "../decide/hand-edits.ts";
import type { EvidenceRow } from "../core/rows.ts";
import { UserError } from "../store/files/error.ts";
import { readRows, readTable, writeRows } from "../store/files/project.ts";
import type { Project } from "../store/files/project.ts";
import { readArticles } from "./extract.ts";

/** What deciding gave, and whether evidence.csv is another now. */
export interface DecidedFile extends Decided {
  changed: boolean;
}

/** Applies decisions.csv to mentions.csv and writes data/evidence.csv. @throws UserError on a bad row, and where somebody wrote into evidence.csv */
export async function decide(project: Project): Promise<DecidedFile> {
  const [{ texts }, mentions, decisions] = await Promise.all([
    readArticles(project),
    readRows(project, "mentions"),
    readRows(project, "decisions"),
  ]);
  const decided = applyDecisions(mentions, decisions, new Map(Object.entries(texts)));
  await refuseHandEdits(project, decided.evidence);
  return { ...decided, changed: await writeRows(project, "evidence", decided.evidence) };
}

/** @throws UserError with the lines of evidence.csv that say what was never made; a file of another version is only made again */
async function refuseHandEdits(project: Project, made: readonly EvidenceRow[]): Promise<void> {
  const file = await readTable(project, "evidence").catch((error: unknown) => {
    if (error instanceof UserError && error.diagnostics.every(({ rule }) => rule === "missing-file")) return null;
    throw error;
  });
  if (!file || file.diagnostics.some(({ rule }) => rule === "columns")) return;
  const broken = file.diagnostics.map((one) => ({ ...one, message: `${one.message}; this file is made: take it away and run \`sanad decide\`` }));
  const wrong = [...broken, ...handEdits(file, made)];
  if (wrong.length > 0) throw new UserError(wrong);
}

/** How many mentions nobody has decided on as they are now. */
export const pendingIn = ({ evidence }: Pick<Decided, "evidence">): number =>
  evidence.filter(({ status }) => status === "pending" || status === "stale").length;
