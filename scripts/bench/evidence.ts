/** Evidence of any number of articles, and tables to make of it, as dense and as uneven as in news. Seeded. */
import { NO_CHAIN } from "../core/chain.ts";
import type { TableDeclaration } from "../core/finding.ts";
import type { ArticleRow, EvidenceRow } from "../core/rows.ts";
import type { Bound, Topics } from "../core/types.ts";
import type { TallyInput } from "../tally/index.ts";
import { random } from "./corpus.ts";

const TOPICS = 16;
const FATES = ["", "", "killed", "wounded", "missing", "displaced"];
const PLACES = ["", "", "iq-anbar", "iq-kirkuk", "iq-baghdad", "iq-ninewa", "iq"];
const BOUNDS: readonly Bound[] = ["exact", "exact", "exact", "about", "more_than", "at_least", "nearly"];
const label = { en: "x", ar: "x" };
const unit = { en: { one: "x", other: "x" }, ar: { one: "x", other: "x" } };

/** Mentions of an article: four days, two happenings, six numbers, two of which count nothing declared. */
const MENTIONS = 12;

/**
 * Somewhat denser than the shipped articles, which have ten mentions each and seldom two that a table counts.
 * @param each how many of the sixteen topics a table counts
 */
export function makeEvidence(articles: number, tables: number, each = 3, seed = 20211231): TallyInput {
  const next = random(seed);
  const one = <T>(list: readonly T[]): T => list[next(list.length)]!;
  const rows: ArticleRow[] = [];
  const evidence: EvidenceRow[] = [];
  for (let a = 0; a < articles; a += 1) {
    const article_id = `a-${a}`;
    const day = (back: number): string => new Date(Date.UTC(2021, 0, 1 + Math.floor((a * 365) / articles) - back)).toISOString().slice(0, 10);
    rows.push({ article_id, published: next(20) ? day(0) : "" } as ArticleRow);
    const id = (m: number): string => `m-${String(a * MENTIONS + m).padStart(12, "0")}`;
    for (let m = 0; m < MENTIONS; m += 1) {
      const kind = m < 4 ? "date" : m < 6 ? "event" : "quantity";
      const [value, bound, edtf] = [next(4) ? 1 + next(60) : 10 * (1 + next(400)), one(BOUNDS), day(m)];
      evidence.push({
        mention_id: id(m), evidence_hash: "", article_id, start: m * 40, end: m * 40 + 9, quote: `${value} x`, kind, rule: "", topic: kind === "date" ? one(["deadline", "vote", ""]) : kind === "quantity" && !next(3) ? "" : `t${next(TOPICS)}`,
        value: kind === "quantity" ? value : null, bound: kind === "quantity" ? bound : "", low: bound === "exact" || bound === "at_least" ? value : bound === "more_than" ? value + 1 : null, high: bound === "exact" || bound === "nearly" ? value : null,
        unit: kind === "quantity" && !next(8) ? one(["USD", "EUR"]) : "", noun: one(["x", "y", "z"]), actor: one(["", "us", "iraq", "un"]), part_of: m > 6 && !next(10) ? id(m - 1) : "", when: kind !== "date" && next(3) ? id(next(4)) : "",
        ...(kind === "date" ? { edtf, earliest: edtf, latest: edtf, precision: "day", basis: "relative" } : { edtf: "", earliest: "", latest: "", precision: "", basis: "" }),
        anchor: "", duration: "", attributes: [`how=${one(["a", "b", "c"])}`], ...NO_CHAIN, fate: one(FATES), place: one(PLACES), place_precision: "province", said_by: one(["", "police", "the ministry"]),
        incident: kind === "quantity" && !next(2) ? id(4 + next(2)) : "",
        status: one(["pending", "pending", "accepted", "corrected", "disputed"] as const), read: null, lost: [], decided_by: [], decided_at: "", reason: "", note: "",
      } as EvidenceRow);
    }
  }
  return { articles: rows, evidence, topics: topicsWith(tables, each), origins: new Map(rows.map(({ article_id }, i) => [article_id, i % 7 ? article_id : `a-${Math.max(0, i - 7)}`])) };
}

/** The shapes that a newsroom declares, over and over, each over other topics. */
function topicsWith(tables: number, each: number): Topics {
  const all = Array.from({ length: TOPICS }, (_, n) => `t${n}`);
  const shapes: Omit<TableDeclaration, "label" | "counts">[] = [
    { row: ["topic"], combine: "sum" },
    { row: ["place", "fate"], over: "when" },
    { row: ["actor"], over: "as_of" },
    { events: true, row: ["incident"], columns: ["how"] },
    { row: ["incident", "fate"], over: "said" },
    { row: [], over: "said", combine: "latest", same: ["place", "actor", "fate", "topic"] },
    { dates: "all", row: ["role", "day"] },
    { row: ["article", "topic"] },
    { row: ["said_by", "fate"], combine: "range" },
    { events: true, row: ["place"], columns: ["how"], split: ["how"] },
  ];
  const topics = Object.fromEntries(all.map((id) => [id, { label, unit, nouns: {}, events: true, attributes: { how: { a: {}, b: {}, c: {} } } }]));
  const counting = (n: number): Pick<TableDeclaration, "counts"> => (shapes[n % shapes.length]!.dates ? {} : { counts: all.filter((_, i) => (i + n) % TOPICS < each) });
  return {
    actors: {}, topics, dates: {},
    tables: Object.fromEntries(Array.from({ length: tables }, (_, n) => [`table${n}`, { label, ...counting(n), ...shapes[n % shapes.length]! }])),
  };
}
