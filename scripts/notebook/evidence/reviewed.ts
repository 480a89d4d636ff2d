import type { Report } from "../context.ts";

/** How many of the readings that the page rests on a person has decided, and how many there are. */
export function reviewedOf({ cited, facts, tables }: Pick<Report, "cited" | "facts" | "tables">): { reviewed: number; total: number } {
  const ids = new Set(cited.flatMap((name) => facts.get(name)?.mentions ?? []));
  const decided = tables.evidence.filter(({ mention_id, status }) => ids.has(mention_id) && status !== "pending" && status !== "stale");
  return { reviewed: decided.length, total: ids.size };
}
