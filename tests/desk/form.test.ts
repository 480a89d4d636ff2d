import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addition, FormError, numberOf, verdict, type Form } from "../../scripts/desk/form.ts";
import { readSheet, SheetError } from "../../scripts/desk/sheet/decode.ts";
import { resourceOf } from "../../scripts/store/tables/descriptor.ts";
import type { DecisionRow, MentionRow } from "../../scripts/core/rows.ts";
import { correctReading } from "../../scripts/decide/correct.ts";
import { formatTable, parseTable } from "../../scripts/store/tables/table.ts";
import { parseTopics } from "../../scripts/store/tables/topics.ts";
import { descriptor } from "./project.ts";
import { TEXT, threeMentions } from "../decide/rows.ts";

const source = await readFile(join(import.meta.dirname, "../../data/topics.yaml"), "utf8");
const topics = parseTopics(source).topics!;
const table = resourceOf(await descriptor(), "decisions");
const [troops, , deadline] = threeMentions("a") as [MentionRow, MentionRow, MentionRow];
const reason = (work: () => unknown): string => {
  try {
    return JSON.stringify(work());
  } catch (error) {
    if (error instanceof FormError) return error.words.en;
    throw error;
  }
};

test.each([["٢٬٥٠٠", 2500], ["۲۵۰۰", 2500], ["2,500", 2500], ["2 500 000", 2500000], ["12٫5", 12.5], ["-3", -3], ["", null]])(
  "%j is the number %s", (text, value) => expect(numberOf(text)).toBe(value),
);

test.each(["2,50", "1e3", "0x10", "Infinity", "2500 جندي", "9".repeat(16), "--1"])("%j is no number", (text) => {
  expect(() => numberOf(text)).toThrow(`not a number: ${text}`);
});

test("limits left alone follow the value; limits that were written stand", () => {
  const form = { decision: "correct", value: "2400", low: "2500", high: "2500" };
  expect(verdict(form, troops, TEXT, topics)).toMatchObject({ value: 2400, low: null, high: null, cleared: [] });
  expect(verdict({ ...form, low: "2300" }, troops, TEXT, topics)).toMatchObject({ low: 2300, high: 2500, cleared: [] });
  expect(verdict({ ...form, low: "" }, troops, TEXT, topics)).toMatchObject({ low: null, cleared: ["low"] });
});

test("every column of the chain can be corrected, and cleared; a speaker is named in the article's own words", () => {
  const read = { ...troops, fate: "killed", place: "iq", said_by: "القيادة" };
  const form = { decision: "correct", fate: "present", by: "us", place: "", as_of: deadline.mention_id, said_by: "", said_by_kind: "article", via: "القيادة", incident: troops.mention_id };
  const row = verdict(form, read, TEXT, topics);
  expect(row).toMatchObject({ fate: "present", by: "us", as_of: deadline.mention_id, said_by_kind: "article", via: "القيادة", incident: troops.mention_id });
  expect(row.cleared).toEqual(["place", "said_by"]);
  expect(correctReading(read, row)).toMatchObject({ fate: "present", by: "us", place: "", said_by: "", via: "القيادة", incident: troops.mention_id, value: 2500 });
  expect(reason(() => verdict({ decision: "correct", said_by: "رويترز" }, troops, TEXT, topics))).toBe("these words do not stand so in the article: رويترز");
  expect(reason(() => verdict({ decision: "correct", fate: "vanished" }, troops, TEXT, topics))).toBe("no such fate: vanished");
  expect(reason(() => verdict({ decision: "correct", place: "Bagdad!" }, troops, TEXT, topics))).toBe("not the id of a place: Bagdad!");
});

test("another kind starts from nothing", () => {
  const row = verdict({ decision: "correct", kind: "date", edtf: "2021" }, troops, TEXT, topics);
  expect(row).toMatchObject({ kind: "date", edtf: "2021", value: null, noun: "", topic: "", actor: "" });
});

test("what is wrong is said", () => {
  expect(reason(() => verdict({ decision: "approve" }, troops, TEXT, topics))).toBe("no such decision: approve");
  expect(reason(() => verdict({ decision: "correct", edtf: "2021-02-30" }, deadline, TEXT, topics))).toMatch(/^not a date in EDTF/);
  expect(reason(() => verdict({ decision: "correct", quote: "لا يرد" }, troops, TEXT, topics))).toBe("these words do not stand so in the article");
  expect(reason(() => verdict({ decision: "correct", topic: "constructor" }, troops, TEXT, topics))).toBe("no such topic: constructor");
  expect(reason(() => addition({ article_id: "a", quote: "12 طائرة", kind: "quantity" }, TEXT, topics))).toBe("the value is missing");
  expect(reason(() => addition({ article_id: "b" }, undefined, topics))).toBe("no such article");
});

const nasty = fc.oneof(
  fc.constantFrom("", "2500", "2,500", "2021-12", "P3M", "exact", "vague", "between", "troops", "us", "date", "share", "percent", "wrong_number", "نهاية 2021", "12 طائرة", "__proto__", "m-0123456789ab", "-"),
  fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "=", "'", "\u202e", "\0", "1", "م", " ", "\u{1F600}"), maxLength: 12 }),
);
const columns = ["value", "bound", "low", "high", "unit", "noun", "topic", "actor", "part_of", "when", "edtf", "duration", "fate", "by", "place", "as_of", "said_by", "said_by_kind", "via", "incident", "kind", "quote", "start", "occurrence", "reason", "note"];
const anyForm: fc.Arbitrary<Form> = fc.dictionary(fc.constantFrom(...columns), nasty).chain((form) =>
  fc.constantFrom("accept", "reject", "correct", "unsure", "add", "delete").map((decision) => ({ ...form, decision, article_id: "a" })),
);

test("whatever a form holds, it is refused, or its row is sound by datapackage.json and comes back as it was", () => {
  let sound = 0;
  fc.assert(
    fc.property(anyForm, fc.constantFrom(troops, deadline), (form, read) => {
      let row: DecisionRow;
      try {
        row = form["decision"] === "add" ? addition(form, TEXT, topics) : verdict(form, read, TEXT, topics);
      } catch (error) {
        if (error instanceof FormError) return;
        throw error;
      }
      sound += 1;
      const signed = { ...row, reviewer: "mona", decided_at: "2026-11-21T10:00:00.000Z" };
      const { rows, diagnostics } = parseTable<DecisionRow>(formatTable([signed], table), table);
      expect(diagnostics).toEqual([]);
      expect(rows[0]).toEqual(signed);
    }),
    { numRuns: 3000 },
  );
  expect(sound).toBeGreaterThan(300);
});

test("whatever bytes a sheet holds, it is read or refused", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      try {
        readSheet(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(SheetError);
      }
    }),
    { numRuns: 2000 },
  );
});
