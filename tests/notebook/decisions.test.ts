/** What persons decided, as the page tells it: each kind of decision on the project's own corpus. */
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { addedIdentity } from "../../scripts/decide/locate.ts";
import type { DecisionRow, MentionRow } from "../../scripts/core/rows.ts";
import { toPoints } from "../../scripts/core/code-points.ts";
import { decision } from "../decide/rows.ts";
import { buildText, buildWorld, said } from "./build-world.ts";
import { makeWorld } from "./world.ts";

const bare = makeWorld();
const find = (quote: string): MentionRow => bare.tables.mentions.find((row) => row.quote === quote)!;
const attacks = find("نحو ثلاثين هجوماً");
const at = { decided_at: "2026-11-24T10:00:00.000Z" };

function added(article_id: string, quote: string, more: Partial<DecisionRow>): DecisionRow {
  const text = bare.texts[article_id]!;
  const unit = text.indexOf(quote);
  const start = toPoints(text, unit);
  const row = decision({ mention_id: "", evidence_hash: "", article_id, quote, start, end: start + [...quote].length }, "add", { kind: "quantity", bound: "exact", ...more });
  return { ...row, ...addedIdentity(text, unit, row) };
}

/** The evidence of a fact on the page of both languages, as a reader sees it. */
async function entryOf(fact: string, decisions: DecisionRow[]): Promise<{ en: string; ar: string; marked: string[] }> {
  const world = makeWorld(() => decisions);
  const built = await buildWorld(world);
  expect(said(built)).toEqual([]);
  const { document } = new JSDOM(built.files.get("index.html")!).window;
  const of = (lang: string): Element => document.getElementById(`${lang}-fact-${fact}`)!;
  const text = (lang: string): string => of(lang).textContent!.replace(/\s+/g, " ");
  return { en: text("en"), ar: text("ar"), marked: [...of("en").querySelectorAll("blockquote mark:not(.beside)")].map((one) => one.textContent!) };
}

test("a corrected number says what the article says, what was read, what it was corrected to, by whom, when and why", async () => {
  const { en, ar, marked } = await entryOf("attacks", [
    decision(attacks, "correct", { value: 35, reviewer: "Desk 2", reason: "wrong_number", note: "the statement has 35", ...at }),
  ]);
  expect(marked).toContain("نحو ثلاثين هجوماً");
  expect(en).toContain("about 35 attacks");
  expect(en).toContain("Read as: about 30 attacks (ar/number/by-hand). A reviewer corrected it to: about 35 attacks. Desk 2, 24 November 2026 (wrong number: the statement has 35).");
  expect(en).not.toContain("Stated in the article");
  expect(ar).toContain("صوّبه مراجع إلى: نحو 35 هجومًا. Desk 2، 24 تشرين الثاني 2026 (عدد خاطئ: the statement has 35).");
});

test("accept, correct, undo: the page is back at the accept, whatever the order of the file", async () => {
  const rows = [decision(attacks, "accept"), decision(attacks, "correct", { value: 35 }), decision(attacks, "undo")];
  for (const order of [rows, [...rows].reverse()]) {
    const { en } = await entryOf("attacks", order);
    expect(en).toContain("Read as: about 30 attacks (ar/number/by-hand). Accepted: mona,");
    expect(en).not.toContain("35");
  }
});

test("who says so, and whom the article cites, stand in the chain", async () => {
  const { en, ar } = await entryOf("attacks", [decision(attacks, "correct", { said_by: "خلية الاعلام الامني", said_by_kind: "body", via: "إيلاف" })]);
  expect(en).toMatch(/Who says so: خلية الاعلام الامني \(an institution\) citing إيلاف\. /);
  expect(ar).toMatch(/القائل: خلية الاعلام الامني \(جهة\) نقلًا عن إيلاف\. /);
});

test("reviewers who differ, and a decision on other words, are said to be just that", async () => {
  const differ = await entryOf("attacks", [decision(attacks, "accept"), decision(attacks, "correct", { value: 35, reviewer: "ali" })]);
  expect(differ.en).toContain("Read as: about 30 attacks (ar/number/by-hand). Reviewers differ or are unsure, so it counts as read: mona, ali,");
  const stale = await entryOf("attacks", [decision({ ...attacks, evidence_hash: "f".repeat(16) }, "correct", { value: 35 })]);
  expect(stale.en).toContain("which does not apply here: mona,");
  expect(stale.en).toContain("about 30 attacks");
});

const page = (cell: string): string => `---\ntitle: { en: T, ar: ع }\ndescription: { en: D, ar: و }\n---\n\n:::en\n# T\n\n${cell}\n:::\n\n:::ar\n# ع\n\n${cell}\n:::\n`;
const facts = (more: string): { path: string; source: string } => ({ path: "report/facts.yaml", source: `lost:\n  from: mentions\n  where: { quote: 500 ألف جرعة }\n  label: { en: doses, ar: جرعات }\n${more}` });

test("a fact taken from one mention keeps its bound and its quote, obeys a correction, and is an error once rejected", async () => {
  const doses = find("500 ألف جرعة");
  const build = (decisions: DecisionRow[]) => buildText(page(":fact[lost]"), { ...makeWorld(() => decisions), facts: facts("") });
  const now = await build([decision(doses, "correct", { bound: "more_than" })]);
  expect(said(now)).toEqual([]);
  const text = new JSDOM(now.files.get("en/index.html")!).window.document.body.textContent!;
  expect(text).toContain("more than 500,000 doses");
  expect(text).not.toContain("counted in our tables");
  const gone = await build([decision(doses, "reject")]);
  expect(said(gone).join("\n")).toMatch(/lost: 0 rows of evidence fit, one must/);
  expect(gone.files.size).toBe(0);
});

test("an added mention under a tallied fact is shown with its words, and that a reviewer read it", async () => {
  const { en, ar, marked } = await entryOf("us-troops", [
    decision(find("عسكرييها 2500"), "reject"),
    added("elaph-2021-11-04", "2500", { value: 2500, topic: "troops", actor: "us", reviewer: "Mona", reason: "missed", ...at }),
  ]);
  expect(marked).toEqual(["2500 أمريكي", "2500"]);
  expect(en).toContain("The program had missed it; a reviewer read: 2,500 soldiers. Mona, 24 November 2026 (missed).");
  expect(ar).toContain("فات البرنامج، وقرأه مراجع: 2500 جندي. Mona، 24 تشرين الثاني 2026 (فائت).");
});

test("the part of a rejected whole stays a part, of a whole that nobody states", async () => {
  const file = { path: "report/facts.yaml", source: "us:\n  from: troops\n  where: { actor: us }\n  label: { en: soldiers, ar: جنود }\n" };
  const built = await buildText(page(":fact[us]"), { ...makeWorld(() => [decision(find("نحو 3000 جندي"), "reject")]), facts: file });
  expect(said(built)).toEqual([]);
  const { document } = new JSDOM(built.files.get("index.html")!).window;
  expect(document.getElementById("en-fact-us")!.textContent).toContain("Part of a whole that a reviewer rejected.");
  expect(document.getElementById("ar-fact-us")!.textContent).toContain("جزء من كلٍّ رفضه مراجع.");
});
