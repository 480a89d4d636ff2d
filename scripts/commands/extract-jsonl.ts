import { availableParallelism } from "node:os";
import type { Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { compileTopics, extractArticle } from "../extract/extract.ts";
import { failure } from "../extract/jsonl.ts";
import { NO_TOPICS } from "../extract/topics.ts";
import type { BatchAnswer } from "../jsonl/batch.ts";
import { answerBatch } from "../jsonl/batch.ts";
import { lineBatches } from "../jsonl/lines.ts";
import type { Pool } from "../jsonl/pool.ts";
import type { Topics } from "../types.ts";

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

export interface JsonlCount {
  lines: number;
  /** lines answered with an error; the exit code is 1 if there are any */
  errors: number;
}

/** Below so much input the threads' start costs more than they give. */
const POOL_AFTER = 8 * 1024 * 1024;

/**
 * The filter `sanad extract --jsonl`. Memory does not grow with the input: at most a few
 * batches a thread are under way, and none is read while the output is full.
 */
export async function runJsonl(options: JsonlOptions): Promise<JsonlCount> {
  const { input, output, topics = NO_TOPICS, poolAfter = POOL_AFTER } = options;
  const workers = options.workers ?? availableParallelism();
  const workerUrl = options.workerUrl ?? new URL("../jsonl/worker.ts", import.meta.url);
  const compiled = compileTopics(topics);
  const here = (bytes: Uint8Array): BatchAnswer => answerBatch(bytes, (article) => extractArticle(article, compiled));
  const queue = orderedWriter(output, workers * 4);
  let pool: Pool | null = null;
  let seen = 0;
  try {
    for await (const batch of lineBatches(input)) {
      if (queue.isClosed()) break;
      if ("tooLong" in batch) {
        await queue.add(Promise.resolve(tooLong(batch.tooLong)));
        continue;
      }
      seen += batch.bytes.length;
      // Piscina is loaded only where it is used: most runs are small.
      if (!pool && workers > 1 && seen > poolAfter) pool = (await import("../jsonl/pool.ts")).openPool(workerUrl, topics, workers);
      // A thread's first word is heard only when the event loop turns.
      if (pool && !pool.isReady()) await setImmediate();
      await queue.add(pool?.isReady() ? pool.answer(batch.bytes) : Promise.resolve(here(batch.bytes)));
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

interface OrderedWriter {
  /** resolves as soon as there is room for another */
  add(answer: Promise<BatchAnswer>): Promise<void>;
  end(): Promise<JsonlCount>;
  /** whether nobody reads the output any more */
  isClosed(): boolean;
}

/** Writes answers in the order in which they were asked for, with at most `limit` under way. */
function orderedWriter(output: Writable, limit: number): OrderedWriter {
  const count: JsonlCount = { lines: 0, errors: 0 };
  const waiting: Promise<void>[] = [];
  let tail: Promise<void> = Promise.resolve();
  let closed = false;
  // Errors come by the callback of the write as well; unheard, the event would end the process.
  const ignore = (): void => {};
  output.on("error", ignore);

  const write = async (answer: Promise<BatchAnswer>, before: Promise<void>): Promise<void> => {
    const [{ bytes, lines, errors }] = await Promise.all([answer, before]);
    if (closed) return;
    try {
      await flushed(output, bytes);
    } catch (error) {
      if (!isGone(error)) throw error;
      closed = true;
      return;
    }
    count.lines += lines;
    count.errors += errors;
  };

  return {
    add: async (answer) => {
      tail = write(answer, tail);
      tail.catch(ignore);
      waiting.push(tail);
      if (waiting.length >= limit) await waiting.shift();
    },
    end: async () => {
      await tail;
      output.off("error", ignore);
      return count;
    },
    isClosed: () => closed,
  };
}

/** Writes, and waits until it is written: no answers pile up before a slow reader. */
function flushed(output: Writable, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

/** `… | head` closes the pipe early; that is no mistake. */
function isGone(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "EPIPE" || code === "ERR_STREAM_DESTROYED";
}
