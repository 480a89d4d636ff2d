import { Piscina } from "piscina";
import type { Topics } from "../types.ts";
import type { BatchAnswer } from "./batch.ts";

/** Threads that answer batches. */
export interface Pool {
  /** whether a thread has started and compiled its topics; fails where none can */
  isReady(): boolean;
  answer(bytes: Uint8Array): Promise<BatchAnswer>;
  close(): Promise<void>;
}

/**
 * Opens a pool; it is ready some 50 to 90 ms later.
 *
 * @param worker the worker's module: `scripts/jsonl/worker.ts` under tsx, or what a bundler made of it
 */
export function openPool(worker: URL, topics: Topics, threads: number): Pool {
  const pool = new Piscina({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    // The next batch lies ready when one is done: no thread waits for this one to wake.
    concurrentTasksPerWorker: 2,
    workerData: topics,
    // Without a limit each thread lets 50 MB of short-lived objects pile up, for no gain in speed.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
    // A thread inherits no loader when the program itself was bundled; a .ts worker needs one.
    ...(worker.pathname.endsWith(".ts") && { execArgv: ["--import", import.meta.resolve("tsx")] }),
  });
  let isReady = false;
  let failed: unknown = null;
  const fail = (error: unknown): void => {
    failed ??= error;
  };
  // A thread that cannot start is told of as an event, which unheard would end the process.
  pool.on("error", fail);
  const warm = pool.run(new Uint8Array(0)).then(() => {
    isReady = true;
  });
  warm.catch(fail);
  return {
    isReady: () => {
      if (failed) throw failed;
      return isReady;
    },
    answer: async (bytes) => {
      await warm;
      return pool.run(bytes, { transferList: [bytes.buffer as ArrayBuffer] }) as Promise<BatchAnswer>;
    },
    close: () => pool.destroy(),
  };
}
