/** What the tables find, and which article says it. */
import type { MentionRow, ReportTables } from "../../scripts/core/rows.ts";
import type { Topics } from "../../scripts/core/types.ts";
import type { ChartContext } from "./chart.ts";
import { say, sayCount, sayDate, sayHow, sayLabel } from "./phrases.ts";
import { shipped } from "./shipped.ts";
import type { ColourName } from "./theme.ts";

/** as the row has it; with another value, or less precisely; not at all */
export type Says = "same" | "other" | "silent";

export interface Finding {
  id: string;
  colour: ColourName;
  n: number;
  name(context: ChartContext): string;
  /** by article: what it says, and the mentions that do */
  cells: Map<string, { says: Says; mentions: string[]; words(context: ChartContext): string }>;
}

/** Dates that several articles name for something, and every count. */
export function findingsOf(tables: ReportTables, topics: Topics): Finding[] {
  const byId = new Map(tables.evidence.map((mention) => [mention.mention_id, mention]));
  const make = (id: string, tone: ColourName, row: { articles: string[]; mentions: string[]; n_articles: number }, same: (mention: MentionRow) => boolean, name: Finding["name"]): Finding => {
    const cells: Finding["cells"] = new Map();
    for (const article of row.articles) {
      const own = row.mentions.filter((mention) => byId.get(mention)?.article_id === article);
      const exact = own.some((mention) => same(byId.get(mention)!));
      const best = own.map((mention) => byId.get(mention)!).toSorted((a, b) => Number(same(b)) - Number(same(a)))[0];
      cells.set(article, { says: exact ? "same" : "other", mentions: own, words: (c) => (best ? sayMention(best, c) : "") });
    }
    return { id, colour: tone, n: row.n_articles, name, cells };
  };
  const count = (best: number | null, bound: string) => (mention: MentionRow): boolean => mention.kind === "event" || (mention.value === best && mention.bound === bound);
  return [
    ...shipped(tables, "dates").filter((row) => row.role && row.n_articles > 1).map((row) =>
      make(row.dates_id, "dates", row, (mention) => within(mention.edtf) === row.edtf && mention.precision === row.precision, (c) => `${sayLabel(topics.dates[row.role]?.label, row.role, c)}${say(c, ", ", "، ")}${sayDate(row.edtf, c)}`)),
    ...shipped(tables, "troops").map((row) => make(row.troops_id, "troops", row, count(row.best, row.bound), (c) => `${sayLabel(topics.actors[row.actor]?.label, row.actor, c)}: ${sayCount(row, "troops", c)}`)),
    ...shipped(tables, "transfers").map((row) => make(row.transfers_id, "transfers", row, count(row.best, row.bound), (c) => sayCount(row, row.topic, c))),
    ...shipped(tables, "attacks").map((row) => make(row.attacks_id, "attacks", row, count(row.best, row.bound), (c) => {
      const how = row.method.length === 1 ? sayHow({ ...row, target: [] }, c) : "";
      return [sayCount(row, "attacks", c), how].filter(Boolean).join(" ");
    })),
  ];
}

/** What one mention says, without what it counts: “about 3,000”, “31 December 2021”, “told”. */
function sayMention(mention: MentionRow, context: ChartContext): string {
  if (mention.kind === "date") return sayDate(within(mention.edtf), context);
  const { value, bound, low, high } = mention;
  return mention.kind === "event" || !bound ? say(context, "told", "مذكور") : sayCount({ best: value, bound, low, high }, null, context);
}

/** The day inside “by 31 December” and “since 2014”. */
const within = (edtf: string): string => edtf.replace(/^\[?\.\.\/?|\/?\.\.\]?$|\]$/g, "");
