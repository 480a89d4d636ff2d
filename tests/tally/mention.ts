import { NO_CHAIN } from "../../scripts/core/chain.ts";
import type { TableDeclaration } from "../../scripts/core/finding.ts";
import type { ArticleRow, EvidenceRow } from "../../scripts/core/rows.ts";
import type { TallyInput } from "../../scripts/tally/index.ts";
import type { Topics } from "../../scripts/core/types.ts";

let next = 0;

/** A mention with everything blank but what is given. */
export function mention(fields: Partial<EvidenceRow>): EvidenceRow {
  next += 1;
  return {
    mention_id: `m-${String(next).padStart(12, "0")}`, evidence_hash: "0".repeat(16), article_id: "a", start: next * 10,
    end: next * 10 + 5, quote: "12345", kind: "quantity", rule: "", value: null, bound: "exact", low: null, high: null,
    unit: "", noun: "", topic: "", actor: "", part_of: "", when: "", edtf: "", earliest: "", latest: "", precision: "",
    basis: "", anchor: "", duration: "", attributes: [], ...NO_CHAIN,
    status: "pending", read: null, lost: [], decided_by: [], decided_at: "", reason: "", note: "", ...fields,
  };
}

/** Troops of an actor. */
export function troops(article: string, value: number | null, fields: Partial<EvidenceRow> = {}): EvidenceRow {
  return mention({ article_id: article, topic: "troops", actor: "us", value, low: value, high: value, ...fields });
}

/** A date with a role. */
export function date(article: string, edtf: string, earliest: string, latest: string, fields: Partial<EvidenceRow> = {}): EvidenceRow {
  return mention({ article_id: article, kind: "date", topic: "deadline", bound: "", edtf, earliest, latest, precision: "day", basis: "explicit", ...fields });
}

function article(article_id: string, published: string): ArticleRow {
  return {
    article_id, file: `articles/${article_id}.txt`, sha256: "", lang: "ar", outlet: "", title: "", title_en: "", title_ar: "",
    url: "", published, published_basis: "stated", original_file: "", note: "", note_ar: "",
  } as ArticleRow;
}

const unit = { en: { one: "x", other: "x" }, ar: { one: "x", other: "x" } };
export const label = { en: "x", ar: "x" };

/** Three articles of three days; `c` appeared first. Tables as the shipped report declares them. */
export function input(evidence: EvidenceRow[], fields: Partial<TallyInput> = {}): TallyInput {
  const topics: Topics = {
    actors: {},
    topics: {
      troops: { label, unit, nouns: {} },
      people: { label, unit, nouns: {} },
      vehicles: {
        label, unit, nouns: {}, set: { category: "equipment" },
        attributes: { item: { crane: {}, tanker: {} }, direction: { in: {}, out: {} }, status: { promised: {}, done: {} } },
      },
      attacks: { label, unit, nouns: {}, attributes: { method: { rocket: {}, drone: {} }, target: { base: {} } } },
    },
    dates: { deadline: { label, words: {} } },
    tables: {
      dates: { label, dates: "all", row: ["role", "day"], id: "{role|date}-{edtf}" },
      troops: { label, counts: ["troops"], fates: ["none", "present"], row: ["actor"], over: "as_of", id: "{actor|troops}" },
      transfers: {
        label, counts: ["vehicles"], row: ["topic"], split: ["direction", "status"], columns: ["category", "item", "direction", "status"],
      },
      attacks: { label, counts: ["attacks"], events: true, row: ["incident"], columns: ["method", "target"], id: "attacks", event_id: "attack-{method}" },
    },
  };
  const articles = [article("a", "2021-09-09"), article("b", "2021-11-04"), article("c", "2021-07-22/2021-07-23")];
  return { evidence, articles, topics, ...fields };
}

/** The same with one table in place of those. */
export function inputFor(name: string, declaration: Omit<TableDeclaration, "label">, evidence: EvidenceRow[], fields: Partial<TallyInput> = {}): TallyInput {
  const made = input(evidence, fields);
  return { ...made, topics: { ...made.topics, tables: { [name]: { label, ...declaration } } } };
}
