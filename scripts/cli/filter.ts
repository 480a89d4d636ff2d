import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { UserError } from "../store/files/error.ts";
import { parseTopics } from "../store/tables/topics.ts";
import type { Topics } from "../core/types.ts";
import { runJsonl } from "./extract-jsonl.ts";

/**
 * Each thread compiles the rules for itself, and much of that goes into inlining: at a fifth of
 * V8's usual limit a thread costs a third less to warm up, and reads no slower (measured on Node 20).
 */
const SMALL_INLINING = "--max-inlined-bytecode-size-cumulative=200";

/**
 * `sanad extract --jsonl`: standard input to standard output. What is counted is named by
 * `--topics`, else by the project's own data/topics.yaml; outside a project nothing is.
 * @param options.badLines answer: the error stands in the line and the exit code is 0, as an engine that runs the
 *   filter over its partitions needs; fail (the default): it is 1 as well
 * @returns the exit code
 */
export async function filter(options: { root: string; topics?: string; workers?: number; badLines?: "fail" | "answer" }): Promise<number> {
  setFlagsFromString(SMALL_INLINING);
  const own = join(options.root, "data", "topics.yaml");
  const path = options.topics ?? (existsSync(own) ? own : undefined);
  const topics = path === undefined ? undefined : await readTopics(path);
  const { lines, errors } = await runJsonl({
    input: process.stdin,
    output: process.stdout,
    ...(topics && { topics }),
    ...(options.workers && { workers: options.workers }),
    workerUrl: new URL("./jsonl-worker.mjs", import.meta.url),
  });
  if (errors) console.error(`${errors} of ${lines} lines could not be read`);
  return errors && options.badLines !== "answer" ? 1 : 0;
}

async function readTopics(path: string): Promise<Topics> {
  const source = await readFile(path, "utf8").catch(() => {
    throw new UserError(path, 0, "no such file", "missing-file");
  });
  const { topics, diagnostics } = parseTopics(source, path);
  if (!topics) throw new UserError(diagnostics);
  return topics;
}
