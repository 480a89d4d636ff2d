/** Topics proposed from what articles count most: names, forms and samples for a person to choose from. */
import type { Lang, Mention } from "../core/types.ts";
import { sentenceAt, sentences } from "../core/sentences.ts";

/** A noun that articles count. */
export interface CountedNoun {
  lang: Lang;
  /** as in a dictionary, as far as its form tells */
  noun: string;
  /** forms met, the most frequent first */
  forms: string[];
  n: number;
  articles: number;
  /** sentences in which it is counted */
  samples: string[];
}

/** Nouns that measure and count nothing: nobody makes a table of «في المئة» or "times". */
const NO_TOPICS = new Set(["times", "time", "percent", "per", "cent", "مرة", "مرات", "مرتين", "المئة", "المائة"]);

/** @param read what was read of each article, with its text */
export function countNouns(read: readonly { lang: Lang; text: string; mentions: readonly Mention[] }[]): CountedNoun[] {
  type Found = CountedNoun & { seen: Map<string, number>; in: Set<number> };
  const found = new Map<string, Found>();
  read.forEach(({ lang, text, mentions }, article) => {
    const cuts = sentences(text);
    for (const mention of mentions) {
      if (mention.kind !== "quantity" || !mention.noun || mention.unit || NO_TOPICS.has(mention.noun.toLowerCase())) continue;
      const noun = lemma(mention.noun, lang);
      const key = `${lang} ${noun}`;
      const one: Found = found.get(key) ?? { lang, noun, forms: [], n: 0, articles: 0, samples: [], seen: new Map(), in: new Set() };
      found.set(key, one);
      one.n += 1;
      one.in.add(article);
      one.seen.set(mention.noun, (one.seen.get(mention.noun) ?? 0) + 1);
      const { start, end } = sentenceAt(cuts, mention.start);
      const sample = text.slice(start, end).replace(/\s+/g, " ").trim();
      if (one.samples.length < 2 && !one.samples.includes(sample)) one.samples.push(sample);
    }
  });
  return [...found.values()]
    .map(({ seen, in: articles, ...noun }) => ({ ...noun, articles: articles.size, forms: [...seen].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([form]) => form) }))
    .sort((a, b) => b.n - a.n || (a.noun < b.noun ? -1 : 1));
}

/** English by its common plurals; Arabic without the accusative’s ending and the article. What is irregular stays as it is. */
function lemma(noun: string, lang: Lang): string {
  if (lang === "ar") return noun.replace(/ًا$|اً$|[\u064b-\u0652]/g, "").replace(/^ال/, "");
  const word = noun.toLowerCase();
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, "y");
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.replace(/es$/, "");
  return word.replace(/s$/, "");
}

/** Topics and a table each, as YAML; counts and sample sentences stand in comments. Empty where nothing is counted. */
export function proposeTopics(nouns: readonly CountedNoun[], most = 8): string {
  const chosen = nouns.filter(({ n }) => n > 1).slice(0, most);
  if (!chosen.length) return "";
  const topics = chosen.map((noun, i) => {
    const samples = noun.samples.map((sample) => `  # ${cut(sample)}\n`).join("");
    const word = JSON.stringify(noun.noun);
    const plural = noun.forms.find((form) => lemma(form, noun.lang) !== form) ?? noun.forms[0]!;
    const [one, many] = [JSON.stringify(noun.noun), JSON.stringify(plural)];
    const forms = noun.lang === "ar" ? `{ one: ${one}, two: ${one}, few: ${one}, many: ${many}, other: ${one} }` : `{ one: ${one}, other: ${many} }`;
    return `  # counted ${noun.n} times in ${noun.articles} articles, as ${noun.forms.slice(0, 4).join(", ")}\n${samples}  ${idOf(noun, i)}:\n    label: { en: ${word}, ar: ${word} }\n    unit: { en: ${noun.lang === "en" ? forms : `{ one: ${one}, other: ${one} }`}, ar: ${noun.lang === "ar" ? forms : `{ one: ${one}, other: ${many} }`} }\n    nouns: { ${noun.lang}: [{ singular: ${word}${noun.lang === "en" ? `, plural: ${many}` : ""} }] }\n`;
  });
  const tables = chosen.map((noun, i) => `  ${idOf(noun, i)}:\n    label: { en: ${JSON.stringify(noun.noun)}, ar: ${JSON.stringify(noun.noun)} }\n    counts: [${idOf(noun, i)}]\n    row: [fate]\n    over: said\n    name: { en: "{fate}", ar: "{fate}" }\n`);
  return `# yaml-language-server: $schema=./topics.schema.json
# Proposed from the nouns that the articles count most. Put together what is one thing, name it in both languages, write
# the plural forms, take the rest away. The format is explained in the package's data/README.md.

actors: {}

topics:
${topics.join("\n")}
# One table a topic: what befell how many, as the articles said it day by day. row: may be [place, fate] or [actor] …
tables:
${tables.join("")}`;
}

/** `house`; of a word in other letters `topic-c`. */
const idOf = ({ noun }: CountedNoun, i: number): string => (/^[a-z][a-z_-]*$/.test(noun) ? noun : `topic-${String.fromCharCode(97 + i)}`);

const cut = (text: string): string => (text.length > 110 ? `${text.slice(0, text.lastIndexOf(" ", 110))} …` : text);
