import { readRows, writeRows } from "../store/files/project.ts";
import type { Project } from "../store/files/project.ts";
import { tallyAll } from "../tally/index.ts";
import type { Tallies } from "../tally/index.ts";

/** What tallying gave. */
export interface Tallied extends Tallies {
  changed: boolean;
}

/** Makes the tallies from evidence.csv and writes them. @throws UserError on a bad row */
export async function tally(project: Project): Promise<Tallied> {
  const [articles, mentions] = await Promise.all([readRows(project, "articles"), readRows(project, "evidence")]);
  const tallies = tallyAll({ mentions, articles, topics: project.topics });
  const written = await Promise.all([
    writeRows(project, "dates", tallies.dates),
    writeRows(project, "troops", tallies.troops),
    writeRows(project, "transfers", tallies.transfers),
    writeRows(project, "attacks", tallies.attacks),
  ]);
  return { ...tallies, changed: written.includes(true) };
}
