import { spawn } from "node:child_process";
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { MadeArticle } from "./corpus.ts";
import type { Figure } from "./measure.ts";
import { median } from "./measure.ts";

const SANAD = fileURLToPath(new URL("../sanad.mjs", import.meta.url));
const USAGE = fileURLToPath(new URL("./usage.mjs", import.meta.url));
const ROUNDS = 3;
/** The corpus so many times over, until every thread has compiled what it will: some 50 MB each. */
const WARM_UP = 3;

/**
 * The JSON Lines filter as others run it, a process of its own: two threads against one, and
 * its peak memory. Start and warm-up, some two seconds of processor time in each thread, are in
 * the plain ratio; a larger corpus less a smaller one leaves them out.
 */
export async function benchFilter(articles: readonly MadeArticle[], folder: string): Promise<Figure[]> {
  const small = write(join(folder, "small.jsonl"), articles, WARM_UP);
  const large = write(join(folder, "large.jsonl"), articles, 2 * WARM_UP);
  const runs: Record<"one" | "two", { few: Run[]; many: Run[] }> = { one: { few: [], many: [] }, two: { few: [], many: [] } };
  await run(small.path, 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, workers] of [["one", 1], ["two", 2]] as const) {
      runs[name].few.push(await run(small.path, workers));
      runs[name].many.push(await run(large.path, workers));
    }
  }
  const seconds = (of: Run[]): number => median(of.map((r) => r.ms)) / 1000;
  const peak = (of: Run[]): number => median(of.map((r) => r.peak));
  const { one, two } = runs;
  const warm = (of: { few: Run[]; many: Run[] }): number => seconds(of.many) - seconds(of.few);
  const work = (of: { few: Run[]; many: Run[] }): number => median(of.many.map((r) => r.cpu)) - median(of.few.map((r) => r.cpu));
  return [
    { name: "filter, two threads against one, warm", value: warm(one) / warm(two), unit: "times as fast", atLeast: 1.8 },
    { name: `filter, two threads against one, ${large.megabytes.toFixed(0)} MB from a cold start`, value: seconds(one.many) / seconds(two.many), unit: "times as fast" },
    // On a busy machine the wall tells little: what the same work costs the processor tells what two idle cores would make of it.
    { name: "filter, processor time of two threads against one, warm", value: work(two) / work(one), unit: "times as much" },
    { name: "filter, one thread, warm", value: (large.megabytes - small.megabytes) / warm(one), unit: "MB/s" },
    { name: "filter, two threads, warm", value: (large.megabytes - small.megabytes) / warm(two), unit: "MB/s" },
    { name: "filter, peak memory, two threads", value: Math.max(...two.many.map((r) => r.peak)), unit: "MB", atMost: 250 },
    { name: "filter, peak memory, twice the input", value: peak(two.many) / peak(two.few), unit: "times as much" },
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
  /** milliseconds of processor time, all threads together */
  cpu: number;
}

/** One run of the filter; `usage.mjs` is loaded into it and tells what it used at its end. */
function run(path: string, workers: number): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    // From the file itself: what this process would pour through a pipe costs a core that the filter needs.
    const input = openSync(path, "r");
    const child = spawn(process.execPath, ["--import", USAGE, SANAD, "extract", "--jsonl", "--workers", String(workers)], { stdio: [input, "ignore", "pipe"] });
    closeSync(input);
    let said = "";
    child.stderr!.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on("error", reject);
    child.on("close", (code) => {
      const [, peak, cpu] = /^used (\d+) KB (\d+) ms$/mu.exec(said) ?? [];
      if (code !== 0 || peak === undefined) reject(new Error(`filter failed: exit code ${code}: ${said}`));
      else resolve({ ms: performance.now() - start, peak: Number(peak) / 1024, cpu: Number(cpu) });
    });
  });
}
