import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addChart } from "../../scripts/cli/add-chart.ts";
import { charts, describePinned } from "../../scripts/cli/charts.ts";
import { loadCharts } from "../../scripts/store/files/charts.ts";
import { sha256 } from "../../scripts/core/hash.ts";
import type { PinnedVersion } from "../../scripts/draw/types.ts";
import { draw, iraq, LANGS, words } from "../charts/context.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "sanad-charts-"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

describe("charts", () => {
  const version = (chart: string, lang: "en" | "ar", hash: string, sequence: number): PinnedVersion => {
    const path = `${lang}/charts/v/${hash}/${chart}.html`;
    put(path, `${chart} ${hash}`);
    return { chart, lang, hash, sequence, files: { [path]: sha256(`${chart} ${hash}`) } };
  };
  const manifest = (pinned: PinnedVersion[]): void => put("charts.json", JSON.stringify({ version: 1, pinned }));

  it("lists what is pinned, by chart, language and age", async () => {
    manifest([version("troops", "en", "bbbbbbbbbbbb", 2), version("troops", "en", "aaaaaaaaaaaa", 1), version("dates", "ar", "cccccccccccc", 1)]);
    const result = await charts(root);
    expect(result.dropped).toEqual([]);
    expect(describePinned(result).split("\n").map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual(["dates ar cccccccccccc", "troops en aaaaaaaaaaaa", "troops en bbbbbbbbbbbb"]);
  });

  it("prunes the oldest and takes their files away", async () => {
    manifest([version("troops", "en", "aaaaaaaaaaaa", 1), version("troops", "en", "bbbbbbbbbbbb", 2), version("troops", "ar", "dddddddddddd", 1)]);
    const { pinned, dropped } = await charts(root, { prune: 1 });
    expect(dropped.map(({ hash }) => hash)).toEqual(["aaaaaaaaaaaa"]);
    expect(pinned).toHaveLength(2);
    expect(existsSync(join(root, "en/charts/v/aaaaaaaaaaaa"))).toBe(false);
    expect(existsSync(join(root, "en/charts/v/bbbbbbbbbbbb/troops.html"))).toBe(true);
    expect((await charts(root)).pinned).toHaveLength(2);
  });

  it("only says what it would do when asked to", async () => {
    manifest([version("troops", "en", "aaaaaaaaaaaa", 1), version("troops", "en", "bbbbbbbbbbbb", 2)]);
    expect((await charts(root, { prune: 1, dryRun: true })).dropped).toHaveLength(1);
    expect((await charts(root)).pinned).toHaveLength(2);
  });

  it.each([0, -1, 1.5])("refuses to keep %d", async (prune) => {
    manifest([]);
    await expect(charts(root, { prune })).rejects.toThrow("keeps at least 1 version");
  });

  it("says so where nothing was built, or the list is broken", async () => {
    await expect(charts(root)).rejects.toThrow("dist/charts.json: error: not there; build the report first [pinned]");
    put("charts.json", "{");
    await expect(charts(root)).rejects.toThrow("dist/charts.json: error: not readable");
  });

  it("removes nothing outside dist", async () => {
    put("dist/charts.json", JSON.stringify({ version: 1, pinned: [
      { chart: "x", lang: "en", hash: "a", sequence: 1, files: { "../keep.txt": "" } },
      { chart: "x", lang: "en", hash: "b", sequence: 2, files: {} },
    ] }));
    put("keep.txt", "kept");
    await expect(charts(join(root, "dist"), { prune: 1 })).rejects.toThrow("names a file elsewhere: ../keep.txt");
    expect(existsSync(join(root, "keep.txt"))).toBe(true);
  });
});

describe("add chart", () => {
  const report = "# Report\n\n::chart{#troops}\n\nWords.\n";

  it("makes a chart that is drawn at once, in a project of its own", async () => {
    put("report/report.md", report);
    const { files } = await addChart(root, "arms-sales");
    expect(files).toEqual(["charts/arms-sales.ts", "charts/index.ts", "report/report.md"]);
    expect(readFileSync(join(root, "report/report.md"), "utf8")).toBe("# Report\n\n::chart{#troops}\n\n::chart{#arms-sales}\n\nWords.\n");
    const all = await loadCharts(root);
    expect(all.map(({ id }) => id)).toEqual(["troops", "transfers", "attacks", "dates", "sources", "arms-sales"]);
    const made = all.at(-1)!;
    for (const lang of LANGS) {
      expect(draw(made, iraq(), lang, 560)).toMatch(/^<svg/);
      expect(words(made, iraq(), lang).title).toMatch(/\d/);
    }
  });

  it("makes it with its test in the house itself, and both hold", async () => {
    const house = join(root, "house");
    for (const folder of ["charts", "scripts", "tests", "data"]) cpSync(folder, join(house, folder), { recursive: true, filter: (path) => !/tests.(snapshots|corpus|browser)/.test(path) });
    for (const file of ["package.json", "tsconfig.json"]) cpSync(file, join(house, file));
    cpSync("report", join(house, "report"), { recursive: true });
    const script = `process.env.SANAD_HOME=${JSON.stringify(house)};const { addChart } = await import("./scripts/cli/add-chart.ts");console.log(JSON.stringify(await addChart(${JSON.stringify(house)}, "by-month")));`;
    const link = join(house, "node_modules");
    (await import("node:fs")).symlinkSync(join(process.cwd(), "node_modules"), link, "junction");
    writeFileSync(join(house, "run.ts"), script);
    const made = JSON.parse(execFileSync(process.execPath, ["--import", "tsx", "run.ts"], { cwd: house, encoding: "utf8" })) as { files: string[] };
    expect(made.files).toContain("tests/charts/by-month.test.ts");
    const chart = readFileSync(join(house, "charts/by-month.ts"), "utf8");
    expect(chart).toContain("export const byMonth: Chart<ByMonthRows>");
    expect(chart).not.toMatch(/\bexample\b/i);
    expect(readFileSync(join(house, "charts/index.ts"), "utf8")).toMatch(/sources, byMonth\]/);
    expect(execFileSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "tests/charts/by-month.test.ts"], { cwd: house, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } })).toMatch(/Tests\s+9 passed/);
  }, 120_000);

  it.each(["Troops", "a b", "../x", "x--y", "-x", "", "example", "index"])("refuses the name %j", async (name) => {
    put("report/report.md", report);
    await expect(addChart(root, name)).rejects.toThrow("[chart-name]");
    expect(existsSync(join(root, "charts"))).toBe(false);
  });

  it("refuses a name that is taken, and a project without a notebook", async () => {
    await expect(addChart(root, "arms")).rejects.toThrow("report/report.md: error: not there");
    put("report/report.md", report);
    await addChart(root, "arms");
    await expect(addChart(root, "arms")).rejects.toThrow("there is a chart of this name already");
  });

  it("refuses an index whose list it cannot find", async () => {
    put("report/report.md", report);
    put("charts/index.ts", "export const other = 1;\n");
    await expect(addChart(root, "arms")).rejects.toThrow("charts/index.ts: error: has no list");
    expect(existsSync(join(root, "charts/arms.ts"))).toBe(false);
  });
});
