import { expect, test } from "vitest";
import { checkReview } from "../../scripts/decide/check.ts";
import { applyDecisions } from "../../scripts/decide/decide.ts";
import { decision, TEXT, threeMentions } from "./rows.ts";

const texts = new Map([["a", TEXT]]);
const read = threeMentions("a");
const rows = [
  decision(read[0]!, "accept"),
  decision({ ...read[1]!, evidence_hash: "0123456789abcdef" }, "accept"),
  decision({ ...read[1]!, mention_id: "m-000000000000", evidence_hash: "0123456789abcdef" }, "reject", { reviewer: "علي" }),
  decision(read[0]!, "reject", { reviewer: "علي" }),
];
const lines = [2, 3, 4, 5];
const decided = applyDecisions(read, rows, texts);

test("stale, orphaned and disputed decisions are told with their lines", () => {
  const found = checkReview(decided, { rows, lines }, false);
  expect(found.map(({ line, severity, rule }) => `${line} ${severity} ${rule}`)).toEqual([
    "3 warning stale-decision", "4 warning orphaned-decision", "5 warning disputed-decision",
  ]);
  expect(found[2]!.message).toBe("disputed: mona and علي differ: 2500 عسكري (" + read[0]!.mention_id + ")");
});

test("strict fails on them, and on what nobody decided", () => {
  const found = checkReview(decided, { rows, lines }, true);
  expect(found.map((one) => one.severity)).toEqual(["error", "error", "error", "error"]);
  expect(found.at(-1)!.message).toMatch(/^1 mentions await a decision/);
});

test("a review that is complete has nothing to tell", () => {
  const all = read.map((row) => decision(row, "accept"));
  expect(checkReview(applyDecisions(read, all, texts), { rows: all, lines: [2, 3, 4] }, true)).toEqual([]);
});
