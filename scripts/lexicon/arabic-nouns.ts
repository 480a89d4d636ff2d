/**
 * Makes scripts/read/ar/lexicon/nouns.ts: the Arabic nouns whose first letter is their own, though it looks like a
 * particle (و ف ب ل ك) or like the letter of a verb (ي ت س).
 *
 *   npx tsx scripts/lexicon/arabic-nouns.ts frequencies.tsv
 *
 * A noun is what the spelling dictionary takes with «ال» and with «بال»: no verb and no particle is. Whether «بعيد» is
 * «far» or «at a feast» the dictionary cannot tell, for it has both; the more frequent reading is taken, each counted by
 * its form with «ال», which carries no other particle.
 *
 * - The dictionary: Ayaspell (GPL 2 / LGPL 2.1 / MPL 1.1), from the package @cspell/dict-ar (LGPL-3.0).
 * - The frequencies: one word a line, a tab, and its Zipf value (the logarithm to base 10 of how often it stands among
 *   10^9 words), as the list `ar` (large) of wordfreq 3.1.1 has them (CC BY-SA 4.0).
 */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { decodeTrie } from "cspell-trie-lib";
import { foldWord } from "../core/fold.ts";
import { isStemIn } from "../read/ar/lexicon/stem.ts";
import { writeWhole } from "../store/files/write.ts";

const TARGET = fileURLToPath(new URL("../read/ar/lexicon/nouns.ts", import.meta.url));
const trie = decodeTrie(gunzipSync(readFileSync(fileURLToPath(new URL("../../node_modules/@cspell/dict-ar/ar.trie.gz", import.meta.url)))));

const frequencies = process.argv[2];
if (frequencies === undefined) {
  console.error("usage: npx tsx scripts/lexicon/arabic-nouns.ts frequencies.tsv");
  process.exit(2);
}
const zipf = new Map(readFileSync(frequencies, "utf8").trim().split("\n").map((line) => {
  const [word = "", value = "0"] = line.split("\t");
  return [word, Number(value)] as const;
}));
const frequencyOf = (word: string): number => zipf.get(word) ?? 0;

const nouns = new Map<string, boolean>();
function isNoun(word: string): boolean {
  const known = nouns.get(word) ?? (word.length > 1 && trie.has(`ال${word}`) && trie.has(`بال${word}`));
  nouns.set(word, known);
  return known;
}

/** How much rarer a word is with the particle than without, in Zipf; measured on the list itself. */
const COST: Record<string, number> = { "": 0, و: 1.2, ف: 2.3, ب: 1.5, ل: 1.5, ك: 2.5 };
/** «فلم», «وهو»: the conjunctions are as frequent before a particle or a verb. */
const COST_BEFORE_VERB = 1;

const particles = ["", "و", "ف"].flatMap((and) => ["", "ب", "ل", "ك"].flatMap((to) => [false, true].map((hasArticle) => ({
  form: and + to + (hasArticle ? (to === "ل" ? "ل" : "ال") : ""), isAnd: and !== "" && to === "", cost: COST[and]! + COST[to]!, hasArticle,
})))).filter(({ form }) => form !== "");

/** How frequent the word is as a particle and another word, in Zipf. */
function asParticle(word: string): number {
  return Math.max(0, ...particles.filter(({ form }) => word.startsWith(form)).map(({ form, isAnd, cost, hasArticle }) => {
    const rest = word.slice(form.length);
    if (rest.length < 2) return 0;
    if (hasArticle || isNoun(rest)) return frequencyOf(`ال${rest}`) - cost;
    return frequencyOf(rest) - (isAnd ? COST_BEFORE_VERB : cost);
  }));
}

/** A foreign noun that the dictionary lacks («كابتن») counts only where it is well attested. */
const FOREIGN = 2;

/** Bound to «ال» by spelling alone: «الله» is no «له» with an article. */
const NO_NOUNS = new Set(["له", "لى", "لا", "لذين", "لتين", "لذي", "لاتي", "لواتي"]);

function collect(letters: string, isTaken: (word: string, frequency: number) => boolean): string[] {
  const words = new Set<string>();
  for (const [definite, frequency] of zipf) {
    const word = definite.slice(2);
    if (!definite.startsWith("ال") || word.length < 2 || !letters.includes(word[0]!) || NO_NOUNS.has(word)) continue;
    if (isTaken(word, frequency)) words.add(foldWord(word));
  }
  // What another gives with a regular ending need not be told.
  const sorted = [...words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const stems = new Set<string>();
  for (const word of sorted) if (!isStemIn(word, stems)) stems.add(word);
  return [...stems].sort();
}

const own = collect("وفبلك", (word, frequency) => frequency >= asParticle(word) && (isNoun(word) || frequency >= FOREIGN));
const notVerbs = collect("يتس", (word, frequency) => isNoun(word) || frequency >= FOREIGN);

/** How much of a word's frequency its reading with a particle must explain, in Zipf. */
const EXPLAINED = 1;
/** Rarer words are not worth an exception. */
const FREQUENT = 2.5;

/** Words that a stem and a regular ending would give, and that are a particle and another word: «بقرية», «وجهة». */
function exceptions(stems: string[]): string[] {
  const known = new Set(stems);
  const words = [...zipf].filter(([word, frequency]) => {
    const form = foldWord(word);
    // After a number the accusative is what is counted: «20 فردا».
    if (frequency < FREQUENT || form.endsWith("ا") || !"وفبلك".includes(word[0]!) || known.has(form) || !isStemIn(form, known)) return false;
    const particle = asParticle(word);
    return particle > frequencyOf(`ال${word}`) && particle >= frequency - EXPLAINED;
  });
  return [...new Set(words.map(([word]) => foldWord(word)))].sort();
}

/** One line for each first letter; the words are sorted. */
const list = (words: string[]): string =>
  words.map((word, n) => `${n === 0 ? "" : word[0] === words[n - 1]![0] ? " " : "\n"}${word}`).join("");

await writeWhole(TARGET, `/**
 * Folded stems of Arabic nouns, made by scripts/lexicon/arabic-nouns.ts, which says how. From the spelling dictionary
 * Ayaspell (GPL 2 / LGPL 2.1 / MPL 1.1, used under the MPL), by way of @cspell/dict-ar 1.1.7; which of them are in use,
 * from wordfreq 3.1.1 (CC BY-SA 4.0). Not to be edited by hand.
 */

/** Nouns that begin with و ف ب ل ك of their own. */
export const OWN_LETTER = \`
${list(own)}\`;

/** Words that a stem of those and an ending would give, and that are a particle and another word. */
export const NOT_OWN = \`
${list(exceptions(own))}\`;

/** Nouns that begin with ي ت س, as verbs do. */
export const NOT_VERB = \`
${list(notVerbs)}\`;
`);
console.log(`${own.length} nouns with و ف ب ل ك, ${notVerbs.length} with ي ت س → ${TARGET}`);
