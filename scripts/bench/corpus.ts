import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sentences } from "../core/sentences.ts";

/** A made article. */
export interface MadeArticle {
  id: string;
  text: string;
  published: string;
}

/**
 * Articles of any number, made of the sentences of the ones in `data/articles`: shuffled, their
 * digits changed, some eighteen to an article. The same seed gives the same bytes, so no
 * network and no stored corpus is needed. They are as dense in numbers as the real ones.
 */
export function makeCorpus(folder: string, megabytes: number, seed = 20211231): MadeArticle[] {
  const pool = readdirSync(folder).filter((name) => name.endsWith(".txt")).sort().flatMap((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    return sentences(text).map(({ start, end }) => text.slice(start, end).trim()).filter((s) => s.length > 20);
  });
  if (pool.length === 0) throw new Error(`no sentences to make a corpus of: ${folder}`);
  const next = random(seed);
  const articles: MadeArticle[] = [];
  for (let bytes = 0; bytes < megabytes * 1e6; ) {
    const length = 10 + next(17);
    const text = Array.from({ length }, (_, n) => vary(pool[next(pool.length)]!, next) + (n % 4 === 3 ? "\n\n" : " ")).join("").trim();
    articles.push({ id: `made-${articles.length}`, text, published: `2021-${two(1 + next(12))}-${two(1 + next(28))}` });
    bytes += Buffer.byteLength(text);
  }
  return articles;
}

/** Other digits, but of the same shape: a text that repeats itself would be read faster than news. */
function vary(sentence: string, next: (below: number) => number): string {
  return sentence.replace(/\d+/gu, (digits) => (digits.length === 4 && digits.startsWith("20") ? `20${two(10 + next(15))}` : String(1 + next(10 ** digits.length - 1))));
}

const two = (n: number): string => String(n).padStart(2, "0");

/** A linear congruential generator (Numerical Recipes): the same numbers on every machine. */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
