import type { Writable } from "node:stream";
import type { BatchAnswer } from "./batch.ts";

export interface JsonlCount {
  lines: number;
  /** lines answered with an error; the exit code is 1 if there are any */
  errors: number;
}

/** Writes answers in the order in which they were asked for. */
export interface OrderedWriter {
  add(answer: Promise<BatchAnswer>): void;
  /** until there is room; fails where writing or answering failed */
  room(): Promise<void>;
  end(): Promise<JsonlCount>;
  /** whether nobody reads the output any more */
  isClosed(): boolean;
}

/** @param limit answers under way or waiting for a slow reader, at most */
export function orderedWriter(output: Writable, limit: number): OrderedWriter {
  const count: JsonlCount = { lines: 0, errors: 0 };
  /** the first in order first; one that fails stays, and so do all after it */
  const waiting: Promise<void>[] = [];
  let tail: Promise<void> = Promise.resolve();
  let closed = false;
  // Errors come by the callback of the write as well; unheard, the event would end the process.
  const ignore = (): void => {};
  output.on("error", ignore);

  const write = async (answer: Promise<BatchAnswer>, before: Promise<void>): Promise<void> => {
    const [{ bytes, lines, errors }] = await Promise.all([answer, before]);
    try {
      if (!closed) await flushed(output, bytes);
    } catch (error) {
      if (!isGone(error)) throw error;
      closed = true;
    }
    waiting.shift();
    if (closed) return;
    count.lines += lines;
    count.errors += errors;
  };
  return {
    add(answer) {
      tail = write(answer, tail);
      waiting.push(tail);
      tail.catch(ignore);
    },
    async room() {
      while (waiting.length >= limit) await waiting[0];
    },
    async end() {
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
