/** Rows for tests: a small article, what is read in it, and decisions on it. */
import { NO_CHAIN } from "../../scripts/core/chain.ts";
import { evidenceHash } from "../../scripts/core/evidence-hash.ts";
import { mentionId } from "../../scripts/core/mention-id.ts";
import { occurrences, toPoints } from "../../scripts/core/code-points.ts";
import type { DecisionRow, MentionRow } from "../../scripts/core/rows.ts";

export const TEXT =
  "أكدت القيادة أن 2500 عسكري أميركي موجودون ضمن نحو 3000 جندي. \u{1F600}\n" +
  "وقد نقلت أكثر من 2100 شحنة، وبحلول نهاية 2021 ينتهي الدور القتالي، وهناك 12 طائرة أيضًا في القاعدة.";

const BLANK: MentionRow = {
  mention_id: "", evidence_hash: "", article_id: "", start: 0, end: 0, quote: "", kind: "quantity", rule: "test",
  value: null, bound: "", low: null, high: null, unit: "", noun: "", topic: "", actor: "", part_of: "", when: "",
  edtf: "", earliest: "", latest: "", precision: "", basis: "", anchor: "", duration: "", attributes: [], ...NO_CHAIN,
};

/** A mention of the first occurrence of `quote`, with id and hash as extract makes them. */
export function mention(article_id: string, text: string, quote: string, reading: Partial<MentionRow>): MentionRow {
  const at = occurrences(text, quote)[0];
  if (at === undefined) throw new Error(`not in the text: ${quote}`);
  const start = toPoints(text, at);
  const row = { ...BLANK, ...reading, article_id, quote, start, end: start + [...quote].length };
  return { ...row, mention_id: mentionId(article_id, quote, 0), evidence_hash: evidenceHash(text, at, quote, row) };
}

export function threeMentions(article: string, text = TEXT): MentionRow[] {
  const number = (value: number, more: Partial<MentionRow>): Partial<MentionRow> => ({
    kind: "quantity", value, bound: "exact", low: value, high: value, ...more,
  });
  return [
    mention(article, text, "2500 عسكري", number(2500, { noun: "عسكري", topic: "troops", actor: "us" })),
    mention(article, text, "أكثر من 2100 شحنة", number(2100, { bound: "more_than", low: 2101, high: null, noun: "شحنة", topic: "shipments" })),
    mention(article, text, "نهاية 2021", {
      kind: "date", edtf: "2021-12-31", earliest: "2021-12-31", latest: "2021-12-31", precision: "day", basis: "explicit",
    }),
  ];
}

let clock = Date.UTC(2026, 10, 1);

/** A decision on a mention, one second after the one before. */
export function decision(
  on: Pick<MentionRow, "mention_id" | "evidence_hash" | "article_id" | "quote" | "start" | "end">,
  what: DecisionRow["decision"],
  more: Partial<DecisionRow> = {},
): DecisionRow {
  clock += 1000;
  return {
    mention_id: on.mention_id, evidence_hash: on.evidence_hash, decision: what, article_id: on.article_id,
    start: on.start, end: on.end, quote: on.quote, kind: "", value: null, bound: "", low: null, high: null, unit: "",
    noun: "", topic: "", actor: "", part_of: "", when: "", edtf: "", duration: "", attributes: [], fate: "", by: "", place: "", as_of: "",
    said_by: "", said_by_kind: "", via: "", incident: "", cleared: [],
    reason: "", note: "", reviewer: "mona", decided_at: new Date(clock).toISOString(), ...more,
  };
}
