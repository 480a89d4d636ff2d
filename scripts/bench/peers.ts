import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseCsv } from "../store/tables/csv.ts";
import type { Figure } from "./measure.ts";
import { inTurn } from "./measure.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SANAD = fileURLToPath(new URL("../sanad.mjs", import.meta.url));
const ROUNDS = 5;

/** The peer, pinned so that two runs of the bench compare with the same thing; its own Plot from the registry, so that it builds offline. */
const PEER = ["@observablehq/notebook-kit@2.1.8", "@observablehq/plot@0.6.17"];

/** Four charts over the same tables, as a reader of its documentation would write them. */
const CHARTS: Record<string, string> = {
  troops: 'Plot.plot({marks: [Plot.barX(rows, {x: "best", y: "actor"}), Plot.text(rows, {x: "best", y: "actor", text: "best"})]})',
  transfers: 'Plot.plot({marginLeft: 90, marks: [Plot.barX(rows, {x: "best", y: "topic"})]})',
  dates: 'Plot.plot({marginLeft: 90, marks: [Plot.dot(rows, {x: (d) => new Date(d.earliest), y: "role", r: "n_articles"})]})',
  attacks: 'Plot.plot({marks: [Plot.waffleY(rows, {x: "attacks_id", y: "best"})]})',
};

/**
 * A cold build of the shipped report against notebook-kit building a page with four charts of the same tables: each a process of
 * its own, in turn. The peer makes one page in one language and draws in the browser; ours draws on the server, in two languages and
 * every width, makes pictures, embeds and the desk, and reads its pages back.
 */
export async function benchPeers(folder: string): Promise<Figure[]> {
  const root = join(folder, "sanad");
  for (const name of ["data", "report"]) cpSync(join(ROOT, name), join(root, name), { recursive: true });
  const peer = join(folder, "peer");
  mkdirSync(peer, { recursive: true });
  writeFileSync(join(peer, "package.json"), '{"type":"module","private":true}');
  run("npm", ["install", "--no-audit", "--no-fund", "--silent", ...PEER], peer);
  writeFileSync(join(peer, "report.html"), notebook());
  const [ours, theirs] = await inTurn(
    [
      () => run(process.execPath, [SANAD, "build", "--quiet", "--fresh", "--root", root], ROOT),
      () => {
        rmSync(join(peer, ".observable"), { recursive: true, force: true });
        run(process.execPath, [join(peer, "node_modules/@observablehq/notebook-kit/dist/bin/notebooks.js"), "build", "--root", ".", "--out", "out", "report.html"], peer);
      },
    ],
    ROUNDS,
  );
  return [
    { name: "report, everything made anew, against notebook-kit on four charts of the same tables", value: ours! / theirs!, unit: "times as long", atMost: 1 },
    { name: "notebook-kit's own time, for orientation", value: theirs! / 1000, unit: "s" },
  ];
}

/** A notebook of the peer's own format: https://observablehq.com/notebook-kit/kit */
function notebook(): string {
  const cells = Object.entries(CHARTS).flatMap(([table, code], i) => {
    const path = join(ROOT, "data", `${table}.csv`);
    const rows = parseCsv(readFileSync(path, "utf8"), path).rows.map(({ cells: row }) => row);
    const data = JSON.stringify(rows).replaceAll("<", "\\u003c");
    return `<script id="${i + 2}" type="module">{ const rows = ${data}; for (const row of rows) row.best = Number(row.best); display(${code}); }</script>`;
  });
  return `<!doctype html>\n<notebook theme="air">\n<title>Report</title>\n<script id="1" type="module">import * as Plot from "@observablehq/plot";</script>\n${cells.join("\n")}\n</notebook>\n`;
}

function run(command: string, args: string[], cwd: string): void {
  const { status, stderr, stdout } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr || stdout}`);
}
