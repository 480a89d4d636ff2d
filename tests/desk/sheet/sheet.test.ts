import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter as pathDelimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exportReview, importReview } from "../../../scripts/cli/review-sheet.ts";
import { openProject, type Project } from "../../../scripts/store/files/project.ts";
import { BOM } from "../../../scripts/store/tables/formula-guard.ts";
import { COLUMNS } from "../../../scripts/desk/sheet/columns.ts";
import { formatCsv, parseCsv } from "../../../scripts/store/tables/csv.ts";
import { makeProject, readDecisions } from "../project.ts";

let root: string;
let project: Project;
let sheet: string;
beforeEach(async () => {
  root = await makeProject();
  project = await openProject(root);
  sheet = join(root, "sheet.csv");
});
afterEach(() => rm(root, { recursive: true }));

/** Fills the exported sheet as a reviewer would; by quote, for rows may be sorted. */
async function fill(cells: Record<number, Record<string, string>>, save = (source: string): string | Buffer => BOM + source): Promise<void> {
  await exportReview(project, sheet, "all");
  const { rows } = parseCsv(await readFile(sheet, "utf8"), "sheet.csv");
  const filled = rows.map((row, index) => ({ ...row.cells, ...cells[index] }));
  await writeFile(sheet, save(formatCsv(COLUMNS, filled.map((row) => COLUMNS.map((column) => (row as Record<string, string>)[column] ?? "")))));
}
const told = async (): Promise<string[]> => (await readDecisions(root)).map((row) => [row.decision, row.quote, row.value ?? "", row.edtf, row.reason, row.note].join("|"));

const FILLED = {
  0: { decision: "accept", note: "'- شرطة" },
  1: { decision: "correct", new_value: "2000", new_bound: "نحو" },
  2: { decision: "correct", new_date: "2021-12-15" },
  3: { decision: "رفض", reason: "duplicate" },
  4: { decision: "correct", new_value: "2250", new_actor: "us", new_topic: "-" },
  5: { decision: "unsure", note: "نص عربي" },
};
const EXPECTED = [
  "accept|2500 عسكري|2500|||- شرطة", "correct|أكثر من 2100 شحنة|2000|||", "correct|نهاية 2021||2021-12-15||",
  "reject|2,500 US soldiers|2500||duplicate|", "correct|more than 2,100 shipments|2250|||", "unsure|31 December 2021||2021-12-31||نص عربي",
];

test("a sheet has a BOM, no formula, no cell that a spreadsheet would take for a date or cut short", async () => {
  expect(await exportReview(project, sheet, "all")).toBe(9);
  const source = await readFile(sheet, "utf8");
  expect(source.startsWith(BOM)).toBe(true);
  for (const { cells } of parseCsv(source, "sheet.csv").rows) {
    for (const [column, cell] of Object.entries(cells)) {
      expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      // day, month, or a number of sixteen digits or with an exponent
      expect(cell, column).not.toMatch(/^\d{4}-\d\d(-\d\d)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$|^\d{16,}$|^\d+e\d+$/i);
    }
  }
});

test("a sheet goes there and back; done twice it changes nothing more", async () => {
  await fill(FILLED);
  const first = await importReview(project, sheet, "mona");
  expect(first.lines[0]).toBe(`read ${sheet} (UTF-8, commas): 6 decisions by mona appended, 0 were there already, 3 rows undecided, 0 refused`);
  expect(await told()).toEqual(EXPECTED);
  const before = await readFile(join(root, "data/decisions.csv"));
  const second = await importReview(project, sheet, "mona");
  expect(second.result).toMatchObject({ decisions: 0, repeated: 6, refused: [] });
  expect(await readFile(join(root, "data/decisions.csv"))).toEqual(before);
});

test("an untouched sheet decides nothing", async () => {
  await fill({});
  expect((await importReview(project, sheet, "mona")).result).toMatchObject({ decisions: 0, blank: 9, refused: [] });
});

test("what is ambiguous or wrong is refused by row, and the sound rows are taken", async () => {
  await fill({
    0: { decision: "accept" },
    1: { decision: "correct", new_value: "2.500" },
    2: { decision: "correct", new_date: "4/5/2021" },
    3: { new_value: "3" },
    4: { decision: "accept", new_value: "3" },
    5: { decision: "correct" },
    6: { decision: "accept", evidence_hash: "h-0000000000000000" },
    7: { decision: "accept", mention_id: "m-000000000000" },
    8: { decision: "correct", new_topic: "nonsense" },
  });
  const { result } = await importReview(project, sheet, "mona");
  expect(result.decisions).toBe(1);
  expect(result.refused.map(({ row, message }) => `${row} ${message}`)).toEqual([
    "3 thousands or decimals? 2.500; write it without a separator",
    "4 day or month first? 4/5/2021; write it as 2021-12-31",
    "5 new_value without a decision; write correct",
    "6 accept, but new_value is filled; write correct",
    "7 correct, but no new_ column is filled",
    "8 the article or what was read in it changed since the export; export anew",
    "9 no such mention now: m-000000000000; export anew",
    "10 no such topic: nonsense",
  ]);
});

test("a sheet that is sorted, with columns moved, added and mangled, is joined by id", async () => {
  await fill({ 0: { decision: "accept", quote: "«other words»", published: "09/09/2021", value: "Sep-21" } }, (source) => {
    const { rows } = parseCsv(source, "sheet.csv");
    const columns = ["my column", ...[...COLUMNS].reverse()];
    return formatCsv(columns, rows.reverse().map((row) => columns.map((column) => row.cells[column] ?? "x")));
  });
  const { result } = await importReview(project, sheet, "mona");
  expect(result).toMatchObject({ decisions: 1, refused: [], ignored: [{ row: 10 }] });
  expect((await readDecisions(root))[0]).toMatchObject({ quote: "2500 عسكري", value: 2500 });
});

test("a sheet that may hold somebody's work is not written over", async () => {
  await fill(FILLED);
  await expect(exportReview(project, sheet, "all")).rejects.toThrow("already there, perhaps with decisions in it");
});

test.each([["utf-16le with semicolons", "semi"], ["UTF-8 with tabs", "tab"], ["UTF-8 with commas", "comma"]])(
  "as LibreOffice saved it: %s", async (_, name) => {
    const { result } = await importReview(project, join(import.meta.dirname, `../../fixtures/review/libreoffice-${name}.csv`), "mona");
    expect(result.refused).toEqual([]);
    expect(await told()).toEqual(EXPECTED);
  },
);

/**
 * A live LibreOffice is asked for by SANAD_LIBREOFFICE=required, as CI does: then it must be there.
 * Otherwise it is used where it is found; what it saved is in the fixtures above in any case.
 */
const folders = (process.env["PATH"] ?? "").split(pathDelimiter);
const soffice = folders.map((folder) => join(folder, "soffice")).find((path) => existsSync(path));
const required = process.env["SANAD_LIBREOFFICE"] === "required";
const FILTERS = {
  comma: ["44,34,76,1,,1033,false,true,false", "UTF-8, commas"],
  semi: ["59,34,65535,1,,1031,false,true,false", "UTF-16LE, semicolons"],
  tab: ["9,34,76,1,,1033,true,true,false", "UTF-8, tabs"],
} as const;

describe.runIf(required || soffice !== undefined)("LibreOffice itself (required where SANAD_LIBREOFFICE=required)", () => {
  test("opens a filled sheet, keeps it as its own, and saves it three ways; every decision comes back", async () => {
    expect(soffice, "SANAD_LIBREOFFICE=required, but there is no soffice on the PATH").toBeDefined();
    await fill(FILLED);
    const folder = await mkdtemp(join(tmpdir(), "office-"));
    const run = (...args: string[]): void => void execFileSync(soffice!, [`-env:UserInstallation=file://${folder}/profile`, "--headless", ...args], { stdio: "ignore" });
    // numbers and dates are taken for what they look like, as when a person types them
    run("--infilter=CSV:44,34,76,1,,1033,false,true", "--convert-to", "ods", "--outdir", folder, sheet);
    for (const [name, [filter, how]] of Object.entries(FILTERS)) {
      run("--convert-to", `csv:Text - txt - csv (StarCalc):${filter}`, "--outdir", join(folder, name), join(folder, "sheet.ods"));
      const saved = join(folder, name, "sheet.csv");
      const { result, lines } = await importReview(project, saved, `mona-${name}`);
      expect(lines[0]).toContain(`(${how})`);
      expect(result).toMatchObject({ decisions: 6, refused: [], ignored: [] });
      if (process.env["SANAD_UPDATE"]) await writeFile(join(import.meta.dirname, `../../fixtures/review/libreoffice-${name}.csv`), await readFile(saved));
    }
    const lines = await told();
    expect([lines.slice(0, 6), lines.slice(6, 12), lines.slice(12)]).toEqual([EXPECTED, EXPECTED, EXPECTED]);
    await rm(folder, { recursive: true });
  }, 180_000);
});
