import type { DatesRow } from "../core/rows.ts";
import type { Basis } from "../core/types.ts";
import { freeId, groupBy, tailOf } from "./input.ts";
import type { TallyInput } from "./input.ts";
import { clusters, nameDays } from "./named.ts";
import type { Named } from "./named.ts";

/**
 * One row a date and what it is for (its role). Within a role, a less exact naming counts for the most exact
 * day that lies in it: «the end of 2021» and 31 December 2021 are one row, and `n_exact` says how many
 * articles name it so. Dates without a role are one row an EDTF date.
 */
export function tallyDates(input: TallyInput): DatesRow[] {
  const named = input.mentions
    .filter((m) => m.kind === "date" && m.edtf !== "")
    .map(nameDays)
    .filter((n) => n !== null);
  const taken = new Set<string>();
  const rows: DatesRow[] = [];
  for (const [role, group] of groupBy(named, (n) => n.mention.topic)) {
    for (const cluster of role ? clusters(group) : groupBy(group, (n) => n.edtf).values()) {
      rows.push(toRow(role, cluster, input, taken));
    }
  }
  const key = (row: DatesRow) => `${row.earliest} ${row.latest} ${row.role} ${row.dates_id}`;
  return rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const certain: Basis[] = ["explicit", "relative", "inferred"];

function toRow(role: string, cluster: readonly Named[], input: TallyInput, taken: Set<string>): DatesRow {
  const core = cluster[0]!;
  const exact = cluster.filter((n) => n.first === core.first && n.last === core.last);
  const { n_articles, articles, ...rest } = tailOf(cluster.map((n) => n.mention), input);
  const n_exact = new Set(exact.map((n) => n.mention.article_id)).size;
  return {
    dates_id: freeId([role || "date", slug(core.edtf)].join("-"), taken),
    role,
    edtf: core.edtf,
    earliest: core.first,
    latest: core.last,
    precision: core.mention.precision || "day",
    basis: certain.find((b) => exact.some((n) => n.mention.basis === b)) ?? "inferred",
    n_mentions: cluster.length,
    n_exact,
    n_articles,
    articles,
    agreement: n_articles === 1 ? "single" : n_exact === n_articles ? "agree" : "compatible",
    ...rest,
  };
}

/** `2021-04-11~/2021-04-20~` → `2021-04-11-to-2021-04-20` */
function slug(edtf: string): string {
  return edtf.toLowerCase().replace("/", "-to-").replaceAll("..", "open").replace(/[^a-z0-9-]/g, "");
}
