import type { AttacksRow, DatesRow, TransfersRow, TroopsRow } from "../core/rows.ts";
import { tallyAttacks } from "./attacks.ts";
import { tallyDates } from "./dates.ts";
import { articleOrder } from "./input.ts";
import type { TallyInput } from "./input.ts";
import { tallyTransfers } from "./transfers.ts";
import { tallyTroops } from "./troops.ts";

export type { TallyInput } from "./input.ts";

/** The made tables, each row naming the mentions it rests on. */
export interface Tallies {
  dates: DatesRow[];
  troops: TroopsRow[];
  transfers: TransfersRow[];
  attacks: AttacksRow[];
}

/** All tallies of a corpus. No disk, no clock: the same input gives the same rows in the same order. */
export function tallyAll(input: TallyInput): Tallies {
  // Rows come in the order of publication, so that an article added later renames nothing before it.
  const order = new Map(articleOrder(input.articles).map((id, i) => [id, i]));
  const place = (id: string) => order.get(id) ?? Infinity;
  const mentions = [...input.mentions].sort(
    (a, b) => place(a.article_id) - place(b.article_id) || a.start - b.start || a.end - b.end,
  );
  const sorted = { ...input, mentions };
  return {
    dates: tallyDates(sorted),
    troops: tallyTroops(sorted),
    transfers: tallyTransfers(sorted),
    attacks: tallyAttacks(sorted),
  };
}
