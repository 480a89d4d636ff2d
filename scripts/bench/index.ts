/**
 * `npm run bench`: what the budgets of reference/performance.md ask, as ratios within one run.
 * Absolute figures are told for orientation only; nothing here is a timed test.
 *
 *   npm run bench               all
 *   npm run bench -- reading    one part: reading, filter, report, tally, peers (which fetches notebook-kit)
 */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseTopics } from "../store/tables/topics.ts";
import { makeCorpus } from "./corpus.ts";
import { benchFilter } from "./filter.ts";
import type { Figure } from "./measure.ts";
import { isWithin, show } from "./measure.ts";
import { benchPeers } from "./peers.ts";
import { benchReading } from "./reading.ts";
import { benchReport } from "./report.ts";
import { benchTally } from "./tally.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ARTICLES = join(ROOT, "data", "articles");

/** A part of the bench: its name, and what measures it in a folder it may write to. */
const PARTS: Record<string, (folder: string) => Promise<Figure[]>> = {
  reading: async (folder) => benchReading(makeCorpus(ARTICLES, 8), readTopics(), folder),
  filter: async (folder) => benchFilter(makeCorpus(ARTICLES, 30), folder),
  report: benchReport,
  peers: benchPeers,
  tally: benchTally,
};

function readTopics(): NonNullable<ReturnType<typeof parseTopics>["topics"]> {
  const path = join(ROOT, "data", "topics.yaml");
  const { topics } = parseTopics(readFileSync(path, "utf8"), path);
  if (!topics) throw new Error(`invalid topics: ${path}`);
  return topics;
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !PARTS[name]);
if (unknown) {
  console.error(`no such part of the bench: ${unknown} (${Object.keys(PARTS).join(", ")})`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "sanad-bench-"));
try {
  for (const [name, part] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const figures = await part(folder);
    console.log(`${name}\n${figures.map(show).join("\n")}`);
    if (!figures.every(isWithin)) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
