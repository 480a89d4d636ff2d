import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Figure } from "./measure.ts";
import { inTurn } from "./measure.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SANAD = fileURLToPath(new URL("../sanad.mjs", import.meta.url));
const USAGE = fileURLToPath(new URL("./usage.mjs", import.meta.url));
const ROUNDS = 5;

/**
 * The whole report, a process of its own each time, against tsx starting and reading the same inputs:
 * everything made anew, one sentence changed, and nothing changed.
 */
export async function benchReport(folder: string): Promise<Figure[]> {
  const root = join(folder, "project");
  for (const name of ["data", "report"]) cpSync(join(ROOT, name), join(root, name), { recursive: true });
  const reader = join(folder, "bench-read.mts");
  writeFileSync(reader, 'import { readdirSync, readFileSync } from "node:fs";\nfor (const f of ["data", "data/articles", "report"]) for (const e of readdirSync(f, { withFileTypes: true })) if (e.isFile()) readFileSync(`${f}/${e.name}`);\n');
  const node = (args: string[], cwd = ROOT): string => {
    const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return stderr;
  };
  const build = (...flags: string[]): string => node(["--import", USAGE, SANAD, "build", "--quiet", "--root", root, ...flags]);
  const report = join(root, "report/report.md");
  const source = readFileSync(report, "utf8");
  let n = 0;
  const peaks: number[] = [];
  try {
    const [tsx, anew, sentence, unchanged] = await inTurn(
      [
        () => void node(["--import", "tsx", reader]),
        () => void peaks.push(peakOf(build("--fresh"))),
        () => {
          writeFileSync(report, source.replace("hardly any of them", `hardly any one of them${" indeed".repeat((n += 1) % 2)}`));
          build();
        },
        () => void build(),
      ],
      ROUNDS,
    );
    return [
      { name: "report, nothing changed, against tsx reading the inputs", value: unchanged! / tsx!, unit: "times as long", atMost: 1.5 },
      { name: "report, one sentence changed", value: sentence! / tsx!, unit: "times as long" },
      // notebook-kit took 1.8 s where tsx took 0.33 s to start (reference figures of one machine).
      { name: "report, everything made anew", value: anew! / tsx!, unit: "times as long", atMost: 5.5 },
      { name: "report, everything made anew, peak memory", value: Math.max(...peaks), unit: "MB" },
    ];
  } finally {
    rmSync(reader, { force: true });
    rmSync(root, { recursive: true, force: true });
  }
}

const peakOf = (stderr: string): number => Number(/used (\d+) KB/.exec(stderr)?.[1] ?? Number.NaN) / 1024;
