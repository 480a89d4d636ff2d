import { applyDecisions } from "../decide/decide.ts";
import type { Decided } from "../decide/decide.ts";
import { handEdits } from "../decide/hand-edits.ts";
import { interval } from "../core/edtf.ts";
import type { Diagnostic } from "../core/types.ts";
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
  const [{ texts }, mentions, { rows: decisions, lines, diagnostics }] = await Promise.all([
    readArticles(project),
    readRows(project, "mentions"),
    readTable(project, "decisions"),
  ]);
  const wrong = [...diagnostics, ...decisions.flatMap(({ edtf }, i) => (edtf === "" || interval(edtf) ? [] : [noDate(edtf, lines[i]!)]))];
  if (wrong.length > 0) throw new UserError(wrong);
  const decided = applyDecisions(mentions, decisions, new Map(Object.entries(texts)));
  await refuseHandEdits(project, decided.evidence);
  return { ...decided, changed: await writeRows(project, "evidence", decided.evidence) };
}

const noDate = (edtf: string, line: number): Diagnostic => ({
  path: "data/decisions.csv", line, column: 0, severity: "error", rule: "edtf",
  message: `column edtf: no date in EDTF: ${edtf}; write 2021-12-31, 2021-12, 2021, 2021-04-11~/2021-04-20~`,
});

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
