import fc from "fast-check";
import { expect, test } from "vitest";
import { applyDecisions } from "../../scripts/decide/decide.ts";
import { addedIdentity } from "../../scripts/decide/locate.ts";
import { toPoints } from "../../scripts/core/code-points.ts";
import { asRead } from "../../scripts/core/rows.ts";
import type { DecisionRow, MentionRow } from "../../scripts/core/rows.ts";
import { decision, mention, TEXT, threeMentions } from "./rows.ts";

const texts = new Map([["a", TEXT]]);
const read = threeMentions("a");
const [troops, shipments, deadline] = read as [MentionRow, MentionRow, MentionRow];
const UNDECIDED = { status: "pending", read: null, lost: [], decided_by: [], decided_at: "", reason: "", note: "" };
const other = "0123456789abcdef";

test("with no decision every mention counts as read, and is pending", () => {
  const decided = applyDecisions(read, [], texts);
  expect(decided.evidence).toEqual(read.map((row) => ({ ...row, ...UNDECIDED })));
  expect(decided.agreement).toEqual({ n: 0, percent: null, kappa: null });
});

test("accepted counts as read, rejected vanishes, unsure stays open", () => {
  const decided = applyDecisions(
    read,
    [decision(troops, "accept"), decision(shipments, "reject"), decision(deadline, "unsure")],
    texts,
  );
  expect(decided.evidence.map((row) => [row.quote, row.status])).toEqual([
    ["2500 عسكري", "accepted"],
    ["نهاية 2021", "disputed"],
  ]);
  expect(decided.states.get(shipments.mention_id)?.status).toBe("rejected");
});

test("links to a rejected mention go blank and are kept by name", () => {
  const linked = [{ ...troops, when: deadline.mention_id }, shipments, deadline];
  expect(applyDecisions(linked, [], texts).evidence[0]!.when).toBe(deadline.mention_id);
  expect(applyDecisions(linked, [decision(deadline, "reject")], texts).evidence[0]).toMatchObject({ when: "", lost: [`when=${deadline.mention_id}`] });
});

test("a corrected value brings its limits along; what was not filled stays as read", () => {
  const [now] = applyDecisions(read, [decision(troops, "correct", { value: 2400, bound: "about" })], texts).evidence;
  expect(now).toMatchObject({ status: "corrected", value: 2400, bound: "about", low: null, high: null, actor: "us" });
});

test("a cleared column is blank, a corrected date has its days", () => {
  const decided = applyDecisions(
    read,
    [
      decision(troops, "correct", { cleared: ["actor"] }),
      decision(deadline, "correct", { edtf: "2021-12-21~/2021-12-31~" }),
    ],
    texts,
  );
  expect(decided.evidence[0]).toMatchObject({ actor: "", value: 2500, low: 2500 });
  expect(decided.evidence[2]).toMatchObject({
    earliest: "2021-12-21", latest: "2021-12-31", precision: "part_of_month",
  });
});

test("a corrected span is found where those words stand, also after the article moved", () => {
  const wide = decision(troops, "correct", { quote: "2500 عسكري أميركي" });
  const moved = "\u{1F4F0} خبر عاجل.\n" + TEXT;
  const now = applyDecisions(
    [{ ...troops, start: troops.start + 12, end: troops.end + 12 }],
    [wide],
    new Map([["a", moved]]),
  ).evidence[0]!;
  expect([...moved].slice(now.start, now.end).join("")).toBe("2500 عسكري أميركي");
  expect(now.mention_id).toBe(troops.mention_id);
});

test("a corrected span whose words are gone is stale, not applied", () => {
  const state = applyDecisions(read, [decision(troops, "correct", { quote: "2500 مقاتل" })], texts).stale[0]!;
  expect(state.mention).toMatchObject({ quote: "2500 عسكري" });
});

test("a quote that runs over two lines is one line in the file, and the decision applies all the same", () => {
  const text = "بقي في البلاد 2500\n عسكري أميركي.";
  const broken = mention("a", text, "2500\n عسكري", { kind: "quantity", value: 2500, bound: "exact", low: 2500, high: 2500 });
  const stored = decision({ ...broken, quote: "2500 عسكري" }, "correct", { value: 2400 });
  const decided = applyDecisions([broken], [stored], new Map([["a", text]]));
  expect(decided.evidence[0]).toMatchObject({ status: "corrected", value: 2400, quote: "2500\n عسكري" });
  const renamed = mention("b", text, "2500\n عسكري", { kind: "quantity", value: 2500, bound: "exact", low: 2500, high: 2500 });
  expect(applyDecisions([renamed], [{ ...stored, decision: "accept" }], new Map([["b", text]])).orphans).toEqual([]);
});

test("changed evidence makes a decision stale: kept, shown, never applied", () => {
  for (const what of ["accept", "reject", "correct", "unsure"] as const) {
    const old = decision({ ...troops, evidence_hash: other }, what, { value: 1 });
    const decided = applyDecisions(read, [old], texts);
    expect(decided.evidence[0]).toEqual({ ...troops, ...UNDECIDED, status: "stale", decided_by: [old.reviewer], decided_at: old.decided_at });
    expect(decided.stale[0]).toMatchObject({ read: troops, stale: [old], standing: [] });
  }
});

test("a decision on the evidence of now ends the staleness, whoever made it", () => {
  const old = decision({ ...troops, evidence_hash: other }, "reject");
  const decided = applyDecisions(read, [old, decision(troops, "accept", { reviewer: "ali" })], texts);
  expect(decided.stale).toEqual([]);
  expect(decided.states.get(troops.mention_id)).toMatchObject({ status: "accepted", stale: [old] });
});

test("gone evidence leaves an orphan", () => {
  const lost = decision({ ...troops, mention_id: "m-000000000000", evidence_hash: other }, "accept");
  expect(applyDecisions(read, [lost], texts).orphans).toEqual([lost]);
});

test("a renamed article keeps its decisions, but a copy of it in another article does not take them", () => {
  const on = decision(troops, "reject");
  const renamed = applyDecisions(threeMentions("b"), [on], new Map([["b", TEXT]]));
  expect(renamed.states.get(threeMentions("b")[0]!.mention_id)?.status).toBe("rejected");
  expect(renamed.carried).toEqual([{ decision: on, mention_id: threeMentions("b")[0]!.mention_id }]);
  // article a is still there, but no longer has the number
  const both = [shipments, deadline, ...threeMentions("b")];
  expect(applyDecisions(both, [on], new Map([["a", TEXT], ["b", TEXT]])).orphans).toEqual([on]);
  // two articles could be meant: neither is taken
  const two = [...threeMentions("b"), ...threeMentions("c")];
  expect(applyDecisions(two, [on], new Map([["b", TEXT], ["c", TEXT]])).orphans).toEqual([on]);
});

test("words that moved to another occurrence within the article keep their decision", () => {
  // the same quote now also stands earlier, in other words: it took the old id
  const earlier = { ...troops, evidence_hash: other };
  const later = { ...troops, mention_id: "m-aaaaaaaaaaaa" };
  const decided = applyDecisions([earlier, later], [decision(troops, "accept")], texts);
  expect([...decided.states.values()].map((state) => state.status)).toEqual(["pending", "accepted"]);
});

test("reviewers who differ are a conflict, and it counts as read until they agree", () => {
  const mona = decision(troops, "reject");
  const ali = decision(troops, "accept", { reviewer: "ali" });
  const decided = applyDecisions(read, [mona, ali], texts);
  expect(decided.evidence[0]).toMatchObject({ status: "disputed", value: 2500, decided_by: ["mona", "ali"] });
  expect(decided.conflicts[0]!.standing).toEqual([mona, ali]);
  expect(decided.agreement).toEqual({ n: 1, percent: 0, kappa: null });
  const settled = applyDecisions(read, [mona, ali, decision(troops, "accept")], texts);
  expect(settled).toMatchObject({ conflicts: [], agreement: { n: 1, percent: 100 } });
});

test("two corrections that come to the same agree, however they are written", () => {
  const short = decision(troops, "correct", { value: 2400 });
  const long = decision(troops, "correct", { value: 2400, low: 2400, high: 2400, actor: "us", reviewer: "ali" });
  expect(applyDecisions(read, [short, long], texts).evidence[0]).toMatchObject({ status: "corrected", value: 2400 });
  const differs = decision(troops, "correct", { value: 2300, reviewer: "ali" });
  expect(applyDecisions(read, [short, differs], texts).conflicts).toHaveLength(1);
});

function add(quote: string, more: Partial<DecisionRow>): DecisionRow {
  const at = TEXT.indexOf(quote);
  const start = toPoints(TEXT, at);
  const row = decision(
    { mention_id: "", evidence_hash: "", article_id: "a", quote, start, end: start + [...quote].length },
    "add",
    { kind: "quantity", bound: "exact", ...more },
  );
  return { ...row, ...addedIdentity(TEXT, at, row) };
}

test("an added mention counts where it stands, and outlives a moved text", () => {
  const planes = add("12 طائرة", { value: 12, noun: "طائرة" });
  const [, , , now] = applyDecisions(read, [planes], texts).evidence;
  expect(now).toMatchObject({ status: "added", value: 12, low: 12, high: 12, rule: "person" });
  const moved = applyDecisions([], [planes], new Map([["a", "\u{1F4F0}\n\n" + TEXT]])).evidence[0]!;
  expect(moved.start).toBe(now!.start + 3);
});

test("an added mention turns stale when its words change, and is an orphan when they are gone", () => {
  const planes = add("12 طائرة", { value: 12 });
  const near = TEXT.replace("طائرة أيضًا", "طائرة أخرى");
  const gone = TEXT.replace("12 طائرة", "طائرات");
  expect(applyDecisions(read, [planes], new Map([["a", near]]))).toMatchObject({
    orphans: [], stale: [{ status: "stale", mention: null }],
  });
  expect(applyDecisions(read, [planes], new Map([["a", gone]])).orphans).toEqual([planes]);
});

test("another may reject what one added; the one may take it back", () => {
  const planes = add("12 طائرة", { value: 12 });
  const no = decision(planes as unknown as MentionRow, "reject", { reviewer: "ali" });
  expect(applyDecisions(read, [planes, no], texts).conflicts).toHaveLength(1);
  const undo = decision(planes as unknown as MentionRow, "undo");
  const decided = applyDecisions(read, [planes, no, undo], texts);
  expect(decided.evidence).toHaveLength(3);
  expect(decided.orphans).toEqual([no]);
});

test("two who add the same words but read them differently are a conflict", () => {
  const one = add("12 طائرة", { value: 12 });
  const two = add("12 طائرة", { value: 12, bound: "about", reviewer: "ali" });
  expect(applyDecisions(read, [one, two], texts).conflicts[0]!.standing).toEqual([one, two]);
});

test("once the machine reads what was added, the same reading is accepted and another is stale", () => {
  const planes = add("2500 عسكري", { value: 2500, noun: "عسكري", topic: "troops", actor: "us" });
  expect(applyDecisions(read, [planes], texts).states.get(troops.mention_id)).toMatchObject({ status: "accepted", added: false });
  const wrong = add("2500 عسكري", { value: 25 });
  expect(applyDecisions(read, [wrong], texts).states.get(troops.mention_id)?.status).toBe("stale");
});

// laws

const aRow = fc.record({
  on: fc.nat(3),
  fresh: fc.boolean(),
  what: fc.constantFrom("accept", "reject", "correct", "unsure", "undo"),
  value: fc.constantFrom(1, 2, 2500),
  reviewer: fc.constantFrom("mona", "ali", "زينب"),
});
const history = fc.array(aRow, { maxLength: 25 }).map((rows) =>
  rows.map(({ on, fresh, what, value, reviewer }) => {
    const target = read[on] ?? { ...troops, mention_id: "m-ffffffffffff", evidence_hash: "f".repeat(16) };
    const seen = fresh ? target : { ...target, evidence_hash: other };
    return decision(seen, what as DecisionRow["decision"], what === "correct" ? { value, reviewer } : { reviewer });
  }),
);

test("the order of the file does not matter, also of decisions made at one moment", () => {
  const added = add("12 طائرة", { value: 12, reviewer: "زينب" });
  const moment = fc.constantFrom(undefined, "2026-11-01T00:00:00.000Z", "2026-11-01T02:00:00+02:00");
  const timed = fc.tuple(history, fc.array(moment, { minLength: 25, maxLength: 25 })).map(([rows, times]) =>
    [added, ...rows].map((row, i) => ({ ...row, decided_at: times[i % 25] ?? row.decided_at })),
  );
  fc.assert(
    fc.property(
      timed.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => {
        expect(applyDecisions(read, shuffled, texts).evidence).toEqual(applyDecisions(read, rows, texts).evidence);
      },
    ),
  );
});

test("evidence names only evidence, and states no value that neither the machine read nor a decision that stands", () => {
  fc.assert(
    fc.property(history, (rows) => {
      const { evidence, states } = applyDecisions(read, rows, texts);
      const ids = new Set(evidence.map((row) => row.mention_id));
      for (const row of evidence) {
        for (const link of [row.part_of, row.when, row.anchor, row.as_of, row.incident]) expect(link === "" || ids.has(link)).toBe(true);
        const state = states.get(row.mention_id)!;
        const said = [state.read.value, ...state.standing.filter(({ decision: what }) => what === "correct").map(({ value }) => value)];
        expect(said).toContain(row.value);
        expect(asRead(row)).toMatchObject({ value: state.read.value, quote: state.read.quote });
        if (row.status !== "corrected") expect(row.value).toBe(state.read.value);
      }
    }),
  );
});

test("an undo is as if the reviewer's decision before it had not been made", () => {
  fc.assert(
    fc.property(history, fc.nat(2), fc.constantFrom("accept", "reject", "unsure"), (rows, on, what) => {
      const one = decision(read[on]!, what);
      const undone = applyDecisions(read, [...rows, one, decision(read[on]!, "undo")], texts);
      expect(undone).toEqual(applyDecisions(read, rows, texts));
    }),
  );
});

test("no decision that stands is lost or told twice, and none applies to evidence it was not made on", () => {
  fc.assert(
    fc.property(history, (rows) => {
      const decided = applyDecisions(read, rows, texts);
      const states = [...decided.states.values()];
      const told = [...decided.orphans, ...states.flatMap((state) => [...state.standing, ...state.stale])];
      const tops = new Map<string, DecisionRow[]>();
      for (const row of rows) {
        const key = `${row.reviewer} ${row.mention_id}`;
        const stack = tops.get(key) ?? [];
        if (row.decision === "undo") stack.pop();
        else stack.push(row);
        tops.set(key, stack);
      }
      const stand = [...tops.values()].flatMap((stack) => stack.slice(-1));
      expect(new Set(told)).toEqual(new Set(stand));
      expect(told).toHaveLength(stand.length);
      for (const state of states) {
        for (const row of state.standing) expect(row.evidence_hash).toBe(state.read.evidence_hash);
        if (["pending", "stale", "conflict", "unsure", "accepted"].includes(state.status)) {
          expect(state.mention).toEqual(state.read);
        }
      }
    }),
  );
});

test("renaming the article changes no outcome", () => {
  fc.assert(
    fc.property(history, (rows) => {
      const onlyFresh = rows.filter((row) => read.some((one) => one.evidence_hash === row.evidence_hash));
      const outcome = (article: string): unknown =>
        applyDecisions(threeMentions(article), onlyFresh, new Map([[article, TEXT]])).evidence.map(
          ({ quote, value, status }) => [quote, value, status],
        );
      expect(outcome("renamed")).toEqual(outcome("a"));
    }),
  );
});
