import { applyDecisions } from "../decide/decide.ts";
import type { Decided } from "../decide/decide.ts";
import { readRows, writeRows } from "../store/files/project.ts";
import type { Project } from "../store/files/project.ts";
import { readArticles } from "./extract.ts";

/** What deciding gave, and whether evidence.csv is another now. */
export interface DecidedFile extends Decided {
  changed: boolean;
}

/** Applies decisions.csv to mentions.csv and writes data/evidence.csv. @throws UserError on a bad row */
export async function decide(project: Project): Promise<DecidedFile> {
  const [{ texts }, mentions, decisions] = await Promise.all([
    readArticles(project),
    readRows(project, "mentions"),
    readRows(project, "decisions"),
  ]);
  const decided = applyDecisions(mentions, decisions, new Map(Object.entries(texts)));
  return { ...decided, changed: await writeRows(project, "evidence", decided.evidence) };
}

/** How many mentions nobody has decided on as they are now. */
export const pendingIn = ({ evidence }: Pick<Decided, "evidence">): number =>
  evidence.filter(({ status }) => status === "pending" || status === "stale").length;
