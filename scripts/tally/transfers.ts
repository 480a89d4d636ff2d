import type { MentionRow, TransfersRow } from "../core/rows.ts";
import { attributeValues, countedIn, datesById, freeId, groupBy, readingOf, tailOf } from "./input.ts";
import type { TallyInput } from "./input.ts";
import { combine } from "./reading.ts";
import { publishedSpan, statedWhen } from "./when.ts";

/** One row a kind of goods, direction and status: handed over, moved out, promised. */
export function tallyTransfers(input: TallyInput): TransfersRow[] {
  const dates = datesById(input.mentions);
  const taken = new Set<string>();
  const first = (name: string, m: MentionRow) => attributeValues(name, [m], input.topics)[0] ?? "";
  const groups = groupBy(countedIn("transfers", input), (m) => `${m.topic} ${first("direction", m)} ${first("status", m)}`);
  return [...groups.values()].map((mentions): TransfersRow => {
    const head = mentions[0]!;
    const { n_articles, articles, ...rest } = tailOf(mentions, input);
    const { agreement, ...best } = combine(mentions.map(readingOf));
    return {
      transfers_id: freeId(head.topic, taken),
      topic: head.topic,
      category: input.topics.topics[head.topic]?.set?.["category"] ?? "",
      ...best,
      item: attributeValues("item", mentions, input.topics),
      direction: first("direction", head),
      status: first("status", head),
      edtf: statedWhen(mentions, dates)?.edtf ?? publishedSpan(articles, input.articles),
      n_articles,
      articles,
      agreement,
      ...rest,
    };
  });
}
