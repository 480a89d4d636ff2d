/** A whole report with an added, a corrected, a rejected, an undone, a disputed and a stale decision: every place tells the same. */
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { toPoints } from "../../scripts/core/code-points.ts";
import type { DecisionRow, EvidenceRow, MentionRow } from "../../scripts/core/rows.ts";
import { addedIdentity } from "../../scripts/decide/locate.ts";
import { openProject, readRows } from "../../scripts/store/files/project.ts";
import { parseCsv } from "../../scripts/store/tables/csv.ts";
import { resourceOf } from "../../scripts/store/tables/descriptor.ts";
import { formatTable } from "../../scripts/store/tables/table.ts";
import { decision } from "../decide/rows.ts";
import { copyProject } from "./project.ts";
import type { Copy } from "./project.ts";

let project: Copy;
let told: string;
let evidence: EvidenceRow[];
let pages: Record<string, string>;

const words = (html: string, selector: string): string =>
  new JSDOM(html).window.document.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim() ?? "";

beforeAll(async () => {
  project = await copyProject();
  expect((await project.run("build", "--quiet")).code).toBe(0);
  const opened = await openProject(project.root);
  const mentions = await readRows(opened, "mentions");
  const find = (quote: string): MentionRow => mentions.find((row) => row.quote.includes(quote))!;
  const by = (reviewer: string, seconds: number): Partial<DecisionRow> => ({ reviewer, decided_at: `2026-11-24T10:00:${String(seconds).padStart(2, "0")}.000Z` });
  const text = await project.read("data/articles/elaph-2021-11-04.txt");
  const at = text.indexOf("2500");
  const missed = decision(
    { mention_id: "", evidence_hash: "", article_id: "elaph-2021-11-04", quote: "2500", start: toPoints(text, at), end: toPoints(text, at) + 4 },
    "add", { kind: "quantity", value: 2500, bound: "exact", topic: "troops", actor: "us", fate: "present", place: "iq", reason: "missed", ...by("Desk 2", 1) },
  );
  const [attacks, shipments, vehicles, third, troops] = ["ثلاثين هجوماً", "2100 شحنة", "1800", "ثلث", "2500 أمريكي"].map(find) as [MentionRow, MentionRow, MentionRow, MentionRow, MentionRow];
  const rows = [
    { ...missed, ...addedIdentity(text, at, missed) },
    decision(attacks, "correct", { value: 35, reason: "wrong_number", note: "the statement has 35", ...by("Desk 2", 2) }),
    decision(third, "reject", { reason: "out_of_scope", ...by("Mona", 3) }),
    decision(troops, "accept", by("Mona", 4)),
    decision(troops, "correct", { value: 2400, ...by("Mona", 5) }),
    decision(troops, "undo", by("Mona", 6)),
    decision(shipments, "accept", by("Mona", 7)),
    decision(shipments, "correct", { value: 2000, ...by("علي", 8) }),
    decision({ ...vehicles, evidence_hash: "e0123456789abcdef" }, "correct", { value: 1700, ...by("Mona", 9) }),
  ];
  // the file in no order at all
  await project.write("data/decisions.csv", formatTable([...rows].reverse(), resourceOf(opened.descriptor, "decisions")));
  told = (await project.run("diff")).out;
  const built = await project.run("build", "--quiet");
  expect(built.err).toBe("");
  expect(built.code).toBe(0);
  evidence = await readRows(opened, "evidence");
  pages = Object.fromEntries(await Promise.all(["index.html", "factcheck.html", "factcheck.csv", "review.html", "data/evidence.csv"].map(async (path) => [path, await project.read(`dist/${path}`)] as const)));
}, 240_000);
afterAll(() => project.remove());

test("evidence.csv has each as it was decided", () => {
  const of = (quote: string): unknown[] => evidence.filter((row) => row.quote.includes(quote)).map(({ quote: words_, status, value, read }) => [words_, status, value, read?.value]);
  expect(of("2500")).toEqual([["2500 أمريكي", "accepted", 2500, undefined], ["عسكرييها 2500", "pending", 2500, undefined], ["2500", "added", 2500, undefined]]);
  expect(of("ثلاثين هجوماً")).toEqual([["ثلاثين هجوماً", "corrected", 35, 30]]);
  expect(of("2100")).toEqual([["2100 شحنة", "disputed", 2100, undefined]]);
  expect(of("1800")).toEqual([[expect.any(String), "stale", 1800, undefined]]);
  expect(of("ثلث")).toEqual([]);
  expect(pages["data/evidence.csv"]).toContain("Desk 2");
});

test("the page tells the same in both languages, and states no value that the evidence does not", () => {
  const page = pages["index.html"]!;
  const en = (fact: string): string => words(page, `#en-fact-${fact}`);
  const ar = (fact: string): string => words(page, `#ar-fact-${fact}`);
  expect(en("attacks")).toMatch(/about 35 attacks.*Read as: about 30 attacks \(ar\/number\/[^)]*\)\. A reviewer corrected it to: about 35 attacks\. Desk 2, 24 November 2026 \(wrong number: the statement has 35\)\./);
  expect(ar("attacks")).toMatch(/صوّبه مراجع إلى: نحو 35 هجومًا\. Desk 2، 24 تشرين الثاني 2026 \(عدد خاطئ: the statement has 35\)\./);
  expect(en("us-troops")).toMatch(/Accepted: Mona, 24 November 2026\./);
  expect(en("shipments")).toMatch(/Reviewers differ or are unsure, so it counts as read: Mona, علي,/);
  expect(en("vehicles")).toMatch(/which does not apply here: Mona,/);
  const text = new JSDOM(page).window.document.body.textContent!;
  for (const never of ["2,400", "2,000 ship", "1,700"]) expect(text).not.toContain(never);
});

test("the page of the fact names who added a mention under it", () => {
  expect(words(pages["index.html"]!, "#en-fact-us-troops")).toMatch(/The program had missed it; a reviewer read: 2,500 [^.]*\. Desk 2, 24 November 2026 \(missed\)\./);
});

test("the fact-check sheet, on paper and as rows, tells the same", () => {
  const { rows } = parseCsv(pages["factcheck.csv"]!.replace(/^\ufeff/, ""), "factcheck.csv");
  const statuses = new Map(rows.map(({ cells }) => [cells["mention_id"]!, cells["status"]!]));
  const known = new Map(evidence.map((row) => [row.mention_id, row]));
  for (const [id, status] of statuses) if (id !== "") expect(status).toBe(known.get(id)?.status);
  const corrected = rows.find(({ cells }) => cells["status"] === "corrected")!.cells;
  expect(corrected).toMatchObject({ reading_en: "about 35 attacks", read_before_en: "about 30 attacks", decided_by: "Desk 2", reason: "wrong_number", reviewer_note: "the statement has 35" });
  expect(new JSDOM(pages["factcheck.html"]!).window.document.body.textContent).toMatch(/about 35 attacks \(read as about 30 attacks\)/);
});

test("the desk for readers tells the same, the rejected too, with who decided", () => {
  const { document } = new JSDOM(pages["review.html"]!).window;
  const known = new Map(evidence.map((row) => [row.mention_id, row]));
  const label = { pending: "undecided", accepted: "accepted", corrected: "corrected", added: "added", disputed: "disputed", stale: "stale" } as const;
  const items = [...document.querySelectorAll(".mentions > li")];
  expect(items.length).toBe(evidence.length + 1);
  for (const item of items) {
    const row = known.get(item.id);
    expect(item.querySelector(".status")!.textContent).toBe(row ? label[row.status] : "rejected");
  }
});

test("the diff told before the build what the decisions would change, and by whom", () => {
  expect(told).toMatch(/about 30 attacks → about 35 attacks.*Desk 2 corrected a mention/);
  expect(told).toMatch(/mentions: 1 new, 1 gone, 1 say something else/);
  expect(told).toMatch(/9 new decisions/);
});
