import type { TroopsRow } from "../core/rows.ts";
import { countedIn, datesById, freeId, groupBy, readingOf, tailOf, wholeOf } from "./input.ts";
import type { TallyInput } from "./input.ts";
import { combine } from "./reading.ts";
import { publishedSpan, statedWhen } from "./when.ts";

/** One row an actor: what the articles say of how many troops it has. */
export function tallyTroops(input: TallyInput): TroopsRow[] {
  const dates = datesById(input.mentions);
  const rowOf = new Map<string, string>();
  const taken = new Set<string>();
  const groups = [...groupBy(countedIn("troops", input), (m) => `${m.topic} ${m.actor}`).values()].map((mentions) => {
    const id = freeId(mentions[0]!.actor || mentions[0]!.topic, taken);
    for (const m of mentions) rowOf.set(m.mention_id, id);
    return { id, mentions };
  });
  return groups.map(({ id, mentions }): TroopsRow => {
    const { n_articles, articles, ...rest } = tailOf(mentions, input);
    const { agreement, ...best } = combine(mentions.map(readingOf));
    const whole = wholeOf(mentions, id, rowOf);
    return {
      troops_id: id,
      actor: mentions[0]!.actor,
      ...best,
      part_of: whole,
      part_basis: whole && "stated",
      edtf: statedWhen(mentions, dates)?.edtf ?? publishedSpan(articles, input.articles),
      n_articles,
      articles,
      agreement,
      ...rest,
    };
  });
}
