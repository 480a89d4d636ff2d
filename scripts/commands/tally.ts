import { readRows, writeRows } from "../disk/project.ts";
import type { Project } from "../disk/project.ts";
import { applyDecisions } from "../review/decide.ts";
import { tallyAll } from "../tally/index.ts";
import type { MentionStatus, Tallies } from "../tally/index.ts";

/** What tallying gave. */
export interface Tallied extends Tallies {
  /** mentions on which no decision stands */
  pending: number;
  changed: boolean;
}

/** Makes the tallies from mentions.csv and decisions.csv and writes them. @throws UserError on a bad row */
export async function tally(project: Project): Promise<Tallied> {
  const [articles, mentions, decisions] = await Promise.all([
    readRows(project, "articles"),
    readRows(project, "mentions"),
    readRows(project, "decisions"),
  ]);
  const decided = applyDecisions(mentions, decisions);
  const status = new Map<string, MentionStatus>();
  for (const [id, state] of decided.states) {
    if (state.status !== "rejected") status.set(id, state.status);
  }
  const tallies = tallyAll({ mentions: decided.mentions, status, articles, topics: project.topics });
  const written = await Promise.all([
    writeRows(project, "dates", tallies.dates),
    writeRows(project, "troops", tallies.troops),
    writeRows(project, "transfers", tallies.transfers),
    writeRows(project, "attacks", tallies.attacks),
  ]);
  const pending = decided.mentions.filter((m) => (status.get(m.mention_id) ?? "pending") === "pending").length;
  return { ...tallies, pending, changed: written.includes(true) };
}
