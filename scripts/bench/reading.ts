import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileTopics, extractArticle } from "../extract/extract.ts";
import type { Topics } from "../types.ts";
import type { MadeArticle } from "./corpus.ts";
import type { Figure } from "./measure.ts";
import { inTurn } from "./measure.ts";
import { frequentWords, plainScan } from "./plain-scan.ts";

const MARK = "\u0000";
const ROUNDS = 5;

/** Reading articles against a plain scan of the same text, both from the file on, in one process and thread. */
export async function benchReading(articles: readonly MadeArticle[], topics: Topics, folder: string): Promise<Figure[]> {
  const path = join(folder, "corpus.txt");
  writeFileSync(path, articles.map(({ text }) => text).join(MARK));
  const megabytes = readFileSync(path).length / 1e6;
  const words = frequentWords(articles.map(({ text }) => text).join(" "), 200);
  const compiled = compileTopics(topics);
  let mentions = 0;
  const [scan = 0, read = 0] = await inTurn([
    () => {
      plainScan(readFileSync(path, "utf8"), words);
    },
    () => {
      mentions = 0;
      readFileSync(path, "utf8").split(MARK).forEach((text, n) => {
        mentions += extractArticle({ id: String(n), text, lang: "ar", published: articles[n]!.published }, compiled).mentions.length;
      });
    },
  ], ROUNDS);
  return [
    { name: "reading against a plain scan", value: read / scan, unit: "times as long", atMost: 4 },
    { name: "reading", value: (megabytes / read) * 1000, unit: "MB/s" },
    { name: "plain scan", value: (megabytes / scan) * 1000, unit: "MB/s" },
    { name: "mentions", value: mentions / megabytes, unit: "per MB" },
  ];
}
