import { expect, test } from "vitest";
import { applyDecisions } from "../../scripts/decide/decide.ts";
import { handEdits } from "../../scripts/decide/hand-edits.ts";
import type { EvidenceRow } from "../../scripts/core/rows.ts";
import { decision, TEXT, threeMentions } from "./rows.ts";

const texts = new Map([["a", TEXT]]);
const read = threeMentions("a");
const corrected = decision(read[1]!, "correct", { value: 2000 });
const { evidence } = applyDecisions(read, [corrected], texts);
const edit = (on: number, change: Partial<EvidenceRow>): string[] =>
  handEdits({ rows: evidence.map((row, i) => (i === on ? { ...row, ...change } : row)), lines: [2, 3, 4] }, evidence).map((one) => `${one.path}:${one.line} ${one.message}`);

test("what somebody wrote into a row is told with its line and with what was made", () => {
  expect(edit(0, { value: 4000 })).toEqual([expect.stringMatching(/^data\/evidence\.csv:2 column value: “4000” stands here, and the mentions and decisions make “2500” of it/)]);
  expect(edit(1, { value: 3000 })).toEqual([expect.stringMatching(/^data\/evidence\.csv:3 column value: “3000” .* “2000”/)]);
  expect(edit(2, { edtf: "2022" })).toHaveLength(1);
  expect(edit(0, { status: "accepted" })).toEqual([expect.stringContaining("column status")]);
});

test("a row that is only old is made again without a word: other words, other decisions, another reading, moved words", () => {
  expect(edit(0, { evidence_hash: "e0000000000000000", value: 1 })).toEqual([]);
  expect(edit(1, { status: "pending", value: 2100, decided_by: [], decided_at: "" })).toEqual([]);
  expect(edit(0, { start: 3, end: 9, rule: "ar/number/earlier" })).toEqual([]);
  expect(handEdits({ rows: evidence, lines: [2, 3, 4] }, [])).toEqual([]);
  expect(handEdits({ rows: evidence, lines: [2, 3, 4] }, evidence)).toEqual([]);
});
