/** decisions.csv as the first version wrote it, on mentions as it read them: bare hashes, and no columns for the chain. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { NO_CHAIN } from "../../scripts/core/chain.ts";
import { toUnits } from "../../scripts/core/code-points.ts";
import { bareHash, evidenceHash } from "../../scripts/core/evidence-hash.ts";
import type { DecisionRow, EvidenceRow, MentionRow } from "../../scripts/core/rows.ts";
import { applyDecisions } from "../../scripts/decide/decide.ts";
import { widen } from "../../scripts/store/files/widen.ts";
import type { DataPackage } from "../../scripts/store/tables/descriptor.ts";
import { resourceOf } from "../../scripts/store/tables/descriptor.ts";
import { parseCsv } from "../../scripts/store/tables/csv.ts";
import { formatTable, parseTable } from "../../scripts/store/tables/table.ts";

const read = (path: string): string => readFileSync(path, "utf8");
const pkg = JSON.parse(read("data/datapackage.json")) as DataPackage;
const file = read("tests/fixtures/review/decisions-first-version.csv");
const decisions = parseTable<DecisionRow>(file, resourceOf(pkg, "decisions"));

/** The mentions as the first version read them; `chain` is what the reader knows of them by now. */
function mentions(chain: Partial<MentionRow>): { rows: MentionRow[]; texts: Map<string, string>; bare: string[] } {
  const fields = resourceOf(pkg, "mentions").schema.fields.map((field) => ({ ...field, "sanad:optional": true, constraints: {} }));
  const { rows } = parseTable<MentionRow>(read("tests/fixtures/review/mentions-first-version.csv"), { ...resourceOf(pkg, "mentions"), schema: { fields } });
  const texts = new Map([...new Set(rows.map((row) => row.article_id))].map((id) => [id, read(`data/articles/${id}.txt`)]));
  const now = rows.map((row) => {
    const known = { ...row, ...NO_CHAIN, ...(row.kind === "quantity" ? chain : {}) };
    const text = texts.get(row.article_id)!;
    return { ...known, evidence_hash: evidenceHash(text, toUnits(text, row.start), row.quote, known) };
  });
  return { rows: now, texts, bare: rows.map((row) => row.evidence_hash) };
}

test("every mention of the first version has the bare hash that it had", () => {
  const { rows, texts, bare } = mentions({ fate: "present", by: "us" });
  expect(rows.length).toBe(51);
  expect(rows.map((row) => bareHash(texts.get(row.article_id)!, toUnits(texts.get(row.article_id)!, row.start), row.quote, row))).toEqual(bare);
});

test("its decisions apply as they did, also where the reader knows more of the chain by now", () => {
  expect(decisions.diagnostics).toEqual([]);
  for (const chain of [{}, { fate: "present", said_by: "القيادة", said_by_kind: "body" as const }]) {
    const { rows, texts } = mentions(chain);
    const decided = applyDecisions(rows, decisions.rows, texts);
    expect(decided.stale).toEqual([]);
    expect(decided.orphans).toEqual([]);
    const told = decided.evidence.filter(({ status }) => status !== "pending").map(({ quote, status, value, edtf, decided_by }) => [quote, status, value ?? edtf, decided_by.join()]);
    expect(told).toEqual([
      ["2500 أمريكي", "disputed", 2500, "Mona,علي"],
      ["2021", "added", "2021", "Mona"],
      ["2100 شحنة", "accepted", 2100, "Mona"],
      ["ثلاثين هجوماً", "corrected", 35, "Desk 2"],
      ["عسكرييها 2500", "accepted", 2500, "Mona"],
    ]);
    expect(decided.states.get("m-8db9c5c2c463")?.status).toBe("rejected");
    const table = resourceOf(pkg, "evidence");
    expect(parseTable<EvidenceRow>(formatTable(decided.evidence, table), table)).toMatchObject({ rows: decided.evidence, diagnostics: [] });
    // what is not in the file's columns stays as read
    expect(decided.evidence.find(({ quote }) => quote === "ثلاثين هجوماً")).toMatchObject({ ...chain, read: { value: 30 } });
  }
});

test("without the articles' texts a bare hash cannot be compared, and its decision is stale, not lost", () => {
  const { rows } = mentions({});
  const decided = applyDecisions(rows, decisions.rows, new Map());
  expect(decided.stale.length).toBeGreaterThan(0);
  expect(decided.evidence.every(({ status }) => status === "stale" || status === "pending")).toBe(true);
});

test("a file of the first version gets the new columns with every cell as it was", () => {
  const wide = widen(file, ["fate", "by"], "data/decisions.csv");
  expect(wide.split("\r\n")[0]).toMatch(/,reviewer,fate,by,decided_at$/);
  const [before, after] = [parseCsv(file, "a").rows, parseCsv(wide, "b").rows];
  expect(after.map(({ cells: { fate, by, ...cells } }) => [cells, fate, by])).toEqual(before.map(({ cells }) => [cells, "", ""]));
  expect(parseTable<DecisionRow>(wide, resourceOf(pkg, "decisions")).rows).toEqual(decisions.rows);
  expect(() => widen('a,b\r\n"1,2\r\n', ["c"], "d.csv")).toThrow(/d.csv/);
});
