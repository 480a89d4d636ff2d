import { Piscina } from "piscina";
import type { Topics } from "../../core/types.ts";
import type { BatchAnswer } from "./batch.ts";

/** Threads that answer batches. */
export interface Pool {
  /** whether a thread has started, and not all have as much to do as they may; fails where none can start */
  hasRoom(): boolean;
  /** answers a batch and takes its buffer: the bytes are gone for who gave them */
  answer(bytes: Uint8Array): Promise<BatchAnswer>;
  close(): Promise<void>;
}

/** Batches a thread has at hand: one it works on, and others to go on with. */
const AT_HAND = 4;

/**
 * Opens a pool; it is ready some 50 to 90 ms later.
 *
 * @param worker the worker's module: `scripts/read/filter/worker.ts` under tsx, or what a bundler made of it
 */
export function openPool(worker: URL, topics: Topics, threads: number): Pool {
  const pool = new Piscina({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    // The next batches lie ready when one is done: no thread waits for this one to look up.
    concurrentTasksPerWorker: AT_HAND,
    workerData: topics,
    // Without a limit each thread lets 50 MB of short-lived objects pile up, for no gain in speed.
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
    // A thread inherits no loader when the program itself was bundled; a .ts worker needs one.
    ...(worker.pathname.endsWith(".ts") && { execArgv: ["--import", import.meta.resolve("tsx")] }),
  });
  let isReady = false;
  let failed: unknown = null;
  let underWay = 0;
  const fail = (error: unknown): void => {
    failed ??= error;
  };
  // A thread that cannot start is told of as an event, which unheard would end the process.
  pool.on("error", fail);
  pool.run(new Uint8Array(0)).then(() => {
    isReady = true;
  }, fail);
  return {
    hasRoom: () => {
      if (failed) throw failed;
      return isReady && underWay < threads * AT_HAND;
    },
    answer: async (bytes) => {
      underWay += 1;
      const answer = (await pool.run(bytes, { transferList: [bytes.buffer as ArrayBuffer] })) as BatchAnswer;
      underWay -= 1;
      return answer;
    },
    close: () => pool.destroy(),
  };
}
