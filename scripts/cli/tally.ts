import { readOrigins, readRows, writeDescription, writeFindings } from "../store/files/project.ts";
import type { Project } from "../store/files/project.ts";
import type { Findings } from "../core/finding.ts";
import { writeSchemas } from "./schemas.ts";
import { tallyAll } from "../tally/index.ts";

/** What tallying gave. */
export interface Tallied {
  findings: Findings;
  changed: boolean;
}

/** Makes the declared tables from evidence.csv and writes them, with their description. @throws UserError on a bad row */
export async function tally(project: Project): Promise<Tallied> {
  const [articles, evidence, origins] = await Promise.all([readRows(project, "articles"), readRows(project, "evidence"), readOrigins(project)]);
  const findings = tallyAll({ evidence, articles, origins, topics: project.topics });
  const written = await Promise.all([
    ...Object.entries(findings).map(([table, rows]) => writeFindings(project, table, rows)),
    writeDescription(project),
    writeSchemas(project.root),
  ]);
  return { findings, changed: written.includes(true) };
}

/** table → how many rows it has */
export const rowCounts = (findings: Findings): Record<string, number> =>
  Object.fromEntries(Object.entries(findings).map(([table, rows]) => [table, rows.length]));
