import { availableParallelism } from "node:os";
import type { Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { compileTopics, extractArticle } from "../read/extract.ts";
import { failure } from "../read/jsonl.ts";
import { NO_TOPICS } from "../read/engine/topics.ts";
import type { BatchAnswer } from "../read/filter/batch.ts";
import { answerBatch } from "../read/filter/batch.ts";
import { lineBatches } from "../read/filter/lines.ts";
import type { JsonlCount } from "../read/filter/ordered.ts";
import { orderedWriter } from "../read/filter/ordered.ts";
import type { Pool } from "../read/filter/pool.ts";
import type { Topics } from "../core/types.ts";

export type { JsonlCount } from "../read/filter/ordered.ts";

export interface JsonlOptions {
  /** JSON Lines, one article a line: `process.stdin` */
  input: AsyncIterable<Uint8Array>;
  /** one answer a line, in the same order: `process.stdout` */
  output: Writable;
  topics?: Topics;
  /** threads, this one among them; one a core where absent */
  workers?: number;
  /** the worker's module; a bundled program must name its own */
  workerUrl?: URL;
  /** bytes of input after which threads are worth their start */
  poolAfter?: number;
}

/** Below so much input a thread's start and warm-up cost more than it gives. */
const POOL_AFTER = 8 * 1024 * 1024;

/** Answers that wait for one before them, at most: a thread that has just started is slow at first. */
const MOST_WAITING = 64;

/**
 * The filter `sanad extract --jsonl`. Memory does not grow with the input: so many batches are
 * under way at most, and none is read while the output is full.
 *
 * This thread reads articles as well, whenever the others have enough to do. It has compiled the
 * rules by the time they start, and each thread compiles them anew: one thread fewer pays for it.
 */
export async function runJsonl(options: JsonlOptions): Promise<JsonlCount> {
  const { input, output, topics = NO_TOPICS, poolAfter = POOL_AFTER } = options;
  const workers = options.workers ?? availableParallelism();
  const workerUrl = options.workerUrl ?? new URL("../read/filter/worker.ts", import.meta.url);
  const compiled = compileTopics(topics);
  const queue = orderedWriter(output, MOST_WAITING);
  let pool: Pool | null = null;
  let seen = 0;

  try {
    for await (const batch of lineBatches(input)) {
      if (queue.isClosed()) break;
      if ("tooLong" in batch) queue.add(Promise.resolve(tooLong(batch.tooLong)));
      else {
        seen += batch.bytes.length;
        // Piscina is loaded only where it is used: most runs are small.
        if (!pool && workers > 1 && seen > poolAfter) pool = (await import("../read/filter/pool.ts")).openPool(workerUrl, topics, workers - 1);
        // What the threads say is heard only when the event loop turns.
        if (pool) await setImmediate();
        queue.add(pool?.hasRoom() ? pool.answer(batch.bytes) : Promise.resolve(answerBatch(batch.bytes, (article) => extractArticle(article, compiled))));
      }
      await queue.room();
    }
    return await queue.end();
  } finally {
    await pool?.close();
  }
}

function tooLong(limit: number): BatchAnswer {
  const { line } = failure(null, `line longer than ${limit} bytes`);
  return { bytes: new TextEncoder().encode(line + "\n"), lines: 1, errors: 1 };
}
