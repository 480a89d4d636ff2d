import { readFileSync } from "node:fs";
import { compileTopics, extractArticle } from "../read/extract.ts";
import type { Topics } from "../core/types.ts";
import { decodeUtf8 } from "../read/filter/decode.ts";
import { inTurn } from "./measure.ts";
import { frequentWords, plainScan } from "./plain-scan.ts";

/** What the bench hands to the process that is measured. */
export interface ReadingInput {
  /** articles, separated by NUL */
  path: string;
  /** the day of each */
  published: string[];
  topics: Topics;
}

/** Milliseconds, medians. */
export interface ReadingTimes {
  megabytes: number;
  scan: number;
  read: number;
  mentions: number;
}

const ROUNDS = 9;
/** A corpus is read at the speed that comes after these. */
const WARM_UP = 3;

const { path, published, topics } = JSON.parse(readFileSync(process.argv[2]!, "utf8")) as ReadingInput;
const words = frequentWords(readFileSync(path, "utf8"), 200);
const compiled = compileTopics(topics);
let mentions = 0;
const [scan = 0, read = 0] = await inTurn([
  () => {
    plainScan(readFileSync(path, "utf8"), words);
  },
  () => {
    mentions = 0;
    // Decoded as the filter decodes.
    decodeUtf8(readFileSync(path))!.split("\u0000").forEach((text, n) => {
      mentions += extractArticle({ id: String(n), text, lang: "ar", published: published[n] }, compiled).mentions.length;
    });
  },
], ROUNDS, WARM_UP);
const times: ReadingTimes = { megabytes: readFileSync(path).length / 1e6, scan, read, mentions };
console.log(JSON.stringify(times));
