import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Topics } from "../core/types.ts";
import type { MadeArticle } from "./corpus.ts";
import type { Figure } from "./measure.ts";
import type { ReadingInput, ReadingTimes } from "./reading-child.ts";

const CHILD = fileURLToPath(new URL("./reading-child.ts", import.meta.url));

/**
 * Reading articles against a plain scan of the same text, both from the file on, in one process
 * and thread. That process runs a bundle, as the command does: tsx keeps the names of functions
 * at a cost that falls on reading alone.
 */
export async function benchReading(articles: readonly MadeArticle[], topics: Topics, folder: string): Promise<Figure[]> {
  const input: ReadingInput = { path: join(folder, "corpus.txt"), published: articles.map(({ published }) => published), topics };
  writeFileSync(input.path, articles.map(({ text }) => text).join("\u0000"));
  const list = join(folder, "reading.json");
  writeFileSync(list, JSON.stringify(input));
  const outfile = join(folder, "reading.mjs");
  await build({ entryPoints: [CHILD], outfile, bundle: true, platform: "node", format: "esm", target: "node20.19", logLevel: "warning" });
  const { megabytes, scan, read, mentions } = JSON.parse(execFileSync(process.execPath, [outfile, list], { encoding: "utf8" })) as ReadingTimes;
  return [
    { name: "reading against a plain scan", value: read / scan, unit: "times as long", atMost: 4 },
    { name: "reading", value: (megabytes / read) * 1000, unit: "MB/s" },
    { name: "plain scan", value: (megabytes / scan) * 1000, unit: "MB/s" },
    { name: "mentions", value: mentions / megabytes, unit: "per MB" },
  ];
}
