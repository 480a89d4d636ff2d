import { spawn } from "node:child_process";
import { createReadStream, openSync, closeSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { MadeArticle } from "./corpus.ts";
import type { Figure } from "./measure.ts";
import { median } from "./measure.ts";

const SANAD = fileURLToPath(new URL("../sanad.mjs", import.meta.url));
const PEAK = fileURLToPath(new URL("./peak.mjs", import.meta.url));
const ROUNDS = 3;

/** The JSON Lines filter as others run it, a process of its own: two threads against one, and its peak memory. */
export async function benchFilter(articles: readonly MadeArticle[], folder: string): Promise<Figure[]> {
  const small = write(join(folder, "small.jsonl"), articles, 1);
  const large = write(join(folder, "large.jsonl"), articles, 4);
  await run(small.path, 1);
  const one: Run[] = [];
  const two: Run[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    one.push(await run(large.path, 1));
    two.push(await run(large.path, 2));
  }
  const few = await run(small.path, 2);
  const seconds = (runs: Run[]): number => median(runs.map((r) => r.ms)) / 1000;
  return [
    { name: "filter, two threads against one", value: seconds(one) / seconds(two), unit: "times as fast", atLeast: 1.8 },
    { name: "filter, one thread", value: large.megabytes / seconds(one), unit: "MB/s" },
    { name: "filter, two threads", value: large.megabytes / seconds(two), unit: "MB/s" },
    { name: "filter, peak memory, two threads", value: Math.max(...two.map((r) => r.peak)), unit: "MB", atMost: 250 },
    { name: "filter, peak memory, four times the input", value: median(two.map((r) => r.peak)) / few.peak, unit: "times as much" },
  ];
}

/** The corpus as JSON Lines, so many times over. */
function write(path: string, articles: readonly MadeArticle[], times: number): { path: string; megabytes: number } {
  const file = openSync(path, "w");
  let bytes = 0;
  for (let n = 0; n < times; n += 1) {
    bytes += writeSync(file, articles.map(({ id, text, published }) => JSON.stringify({ id: `${id}-${n}`, text, lang: "ar", published }) + "\n").join(""));
  }
  closeSync(file);
  return { path, megabytes: bytes / 1e6 };
}

interface Run {
  ms: number;
  /** MB */
  peak: number;
}

/** One run of the filter; `peak.mjs` is loaded into it and tells its peak memory at its end. */
function run(path: string, workers: number): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ["--import", PEAK, SANAD, "extract", "--jsonl", "--workers", String(workers)], { stdio: ["pipe", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    createReadStream(path).pipe(child.stdin);
    child.on("error", reject);
    child.on("close", (code) => {
      const peak = /^peak (\d+)$/mu.exec(said)?.[1];
      if (code !== 0 || peak === undefined) reject(new Error(`filter failed: exit code ${code}: ${said}`));
      else resolve({ ms: performance.now() - start, peak: Number(peak) / 1024 });
    });
  });
}
