import type { AttacksRow, MentionRow } from "../core/rows.ts";
import { attributeValues, countedIn, datesById, freeId, groupBy, readingOf, tailOf, wholeOf } from "./input.ts";
import type { TallyInput } from "./input.ts";
import { combine } from "./reading.ts";
import { statedWhen } from "./when.ts";

/**
 * One row a count of attacks since a date, or a single attack that is told without a number. One attack is one
 * attack in all articles where how and when are the same; counts are one count where they run since the same day.
 */
export function tallyAttacks(input: TallyInput): AttacksRow[] {
  const dates = datesById(input.mentions);
  const taken = new Set<string>();
  const rowOf = new Map<string, string>();
  const methods = (mentions: MentionRow[]) => attributeValues("method", mentions, input.topics);
  const key = (m: MentionRow) =>
    [m.kind, m.kind === "event" ? methods([m]).join("-") : "", dates.get(m.when)?.edtf ?? ""].join(" ");

  const groups = [...groupBy(countedIn("attacks", input), key).values()].map((mentions) => {
    const isEvent = mentions[0]!.kind === "event";
    const id = freeId(isEvent ? ["attack", ...methods(mentions)].join("-") : "attacks", taken);
    for (const m of mentions) rowOf.set(m.mention_id, id);
    return { id, isEvent, mentions };
  });

  return groups.map(({ id, isEvent, mentions }): AttacksRow => {
    const { n_articles, articles, ...rest } = tailOf(mentions, input);
    const { agreement, ...best } = combine(mentions.map(readingOf));
    const when = statedWhen(mentions, dates);
    const whole = wholeOf(mentions, id, rowOf);
    return {
      attacks_id: id,
      ...best,
      method: methods(mentions),
      target: attributeValues("target", mentions, input.topics),
      edtf: when?.edtf ?? "",
      earliest: when?.earliest ?? "",
      // A count «since January» has begun there and is not over.
      latest: mentions.some((m) => m.attributes.includes("when=since")) ? "" : (when?.latest ?? ""),
      when_basis: when?.basis ?? "",
      part_of: whole,
      // A single attack has no «among them» of its own: that it falls into the count's time is our reasoning.
      part_basis: whole && (isEvent ? "inferred" : "stated"),
      n_articles,
      articles,
      agreement,
      ...rest,
    };
  });
}
