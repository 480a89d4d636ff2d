import { availableParallelism } from "node:os";
import type { Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { compileTopics, extractArticle } from "../extract/extract.ts";
import { failure } from "../extract/jsonl.ts";
import { NO_TOPICS } from "../extract/topics.ts";
import type { BatchAnswer } from "../jsonl/batch.ts";
import { answerBatch } from "../jsonl/batch.ts";
import { joinBytes, lineBatches } from "../jsonl/lines.ts";
import type { JsonlCount } from "../jsonl/ordered.ts";
import { orderedWriter } from "../jsonl/ordered.ts";
import type { Pool } from "../jsonl/pool.ts";
import type { Topics } from "../types.ts";

export type { JsonlCount } from "../jsonl/ordered.ts";

export interface JsonlOptions {
  /** JSON Lines, one article a line: `process.stdin` */
  input: AsyncIterable<Uint8Array>;
  /** one answer a line, in the same order: `process.stdout` */
  output: Writable;
  topics?: Topics;
  /** threads; all cores where absent, 1 reads in this thread only */
  workers?: number;
  /** the worker's module; a bundled program must name its own */
  workerUrl?: URL;
  /** bytes of input after which threads are worth their start */
  poolAfter?: number;
}

/** Below so much input the threads' start and warm-up cost more than they give. */
const POOL_AFTER = 8 * 1024 * 1024;

/**
 * Bytes that wait for a thread, at most. On a busy machine it takes long until a thread wakes;
 * what comes meanwhile goes to it at once.
 */
const MOST_HELD = 512 * 1024;

/** Batches a thread has at hand: one it works on, one to go on with, one being written. */
const BATCHES_A_THREAD = 3;

/**
 * The filter `sanad extract --jsonl`. Memory does not grow with the input: at most a few
 * batches a thread are under way, and none is read while the output is full.
 */
export async function runJsonl(options: JsonlOptions): Promise<JsonlCount> {
  const { input, output, topics = NO_TOPICS, poolAfter = POOL_AFTER } = options;
  const workers = options.workers ?? availableParallelism();
  const workerUrl = options.workerUrl ?? new URL("../jsonl/worker.ts", import.meta.url);
  const compiled = compileTopics(topics);
  let pool: Pool | null = null;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let seen = 0;

  const sendHeld = (): void => {
    if (heldBytes === 0 || !pool) return;
    const bytes = joinBytes(held, heldBytes);
    held = [];
    heldBytes = 0;
    queue.add(pool.answer(bytes));
  };
  const queue = orderedWriter(output, workers * BATCHES_A_THREAD, () => {
    if (queue.hasRoom()) sendHeld();
  });

  try {
    for await (const batch of lineBatches(input)) {
      if (queue.isClosed()) break;
      if ("tooLong" in batch) {
        sendHeld();
        queue.add(Promise.resolve(tooLong(batch.tooLong)));
        await queue.room();
        continue;
      }
      const { bytes } = batch;
      seen += bytes.length;
      // Piscina is loaded only where it is used: most runs are small.
      if (!pool && workers > 1 && seen > poolAfter) pool = (await import("../jsonl/pool.ts")).openPool(workerUrl, topics, workers);
      // A thread's first word is heard only when the event loop turns.
      if (pool && !pool.isReady()) await setImmediate();
      if (pool?.isReady()) {
        held.push(bytes);
        heldBytes += bytes.length;
        if (heldBytes >= MOST_HELD) await queue.room();
        if (queue.hasRoom()) sendHeld();
      } else {
        queue.add(Promise.resolve(answerBatch(bytes, (article) => extractArticle(article, compiled))));
        await queue.room();
      }
    }
    sendHeld();
    return await queue.end();
  } finally {
    await pool?.close();
  }
}

function tooLong(limit: number): BatchAnswer {
  const { line } = failure(null, `line longer than ${limit} bytes`);
  return { bytes: new TextEncoder().encode(line + "\n"), lines: 1, errors: 1 };
}
