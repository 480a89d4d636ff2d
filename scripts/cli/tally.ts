import { readRows, writeRows } from "../store/files/project.ts";
import type { Project } from "../store/files/project.ts";
import { applyDecisions } from "../decide/decide.ts";
import type { Decided } from "../decide/decide.ts";
import { tallyAll } from "../tally/index.ts";
import type { MentionStatus, Tallies } from "../tally/index.ts";
import { readArticles } from "./extract.ts";

/** What tallying gave. */
export interface Tallied extends Tallies {
  decided: Decided;
  /** mentions on which no decision stands */
  pending: number;
  changed: boolean;
}

/** Makes the tallies from mentions.csv and decisions.csv and writes them. @throws UserError on a bad row */
export async function tally(project: Project): Promise<Tallied> {
  const [{ articles, texts }, mentions, decisions] = await Promise.all([
    readArticles(project),
    readRows(project, "mentions"),
    readRows(project, "decisions"),
  ]);
  const decided = applyDecisions(mentions, decisions, new Map(Object.entries(texts)));
  const status = new Map<string, MentionStatus>();
  for (const { mention_id, status: now } of decided.mentions) {
    if (now !== "rejected") status.set(mention_id, now);
  }
  const tallies = tallyAll({ mentions: decided.mentions, status, articles, topics: project.topics });
  const written = await Promise.all([
    writeRows(project, "dates", tallies.dates),
    writeRows(project, "troops", tallies.troops),
    writeRows(project, "transfers", tallies.transfers),
    writeRows(project, "attacks", tallies.attacks),
  ]);
  const pending = [...status.values()].filter((s) => s === "pending" || s === "stale").length;
  return { ...tallies, decided, pending, changed: written.includes(true) };
}
