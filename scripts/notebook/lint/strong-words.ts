/**
 * Words that claim the whole, or nothing of it, or that sources are of one mind. English and Arabic, as lists of the
 * language: what follows from such a word is for the data to say.
 */
import type { Lang } from "../../core/types.ts";

/** A strong word in a text. */
export interface StrongWord {
  /** UTF-16 */
  start: number;
  end: number;
}

/** “at all” and its like claim nothing. */
const english = [
  /(?<!\p{L})(?<!(?:at|after|above|first of) )(?:all(?! (?:over|the same|but)(?!\p{L}))|every|everyone|everybody|everything)(?!\p{L})/giu,
  /(?<!\p{L})(?<!not )(?<!if )only(?!\p{L})/giu,
  /(?<!\p{L})(?:solely|sole|exclusively|none|nobody|nothing|never|always|invariably|unanimous|unanimously|agrees?|in agreement|without exception)(?!\p{L})/giu,
  /(?<!\p{L})(?:no one|no other|not one|no (?:article|report|source|outlet(?! named)|paper|account)s?)(?!\p{L})/giu,
];

/** Letters are folded before these are looked for: أ إ آ are ا, ى is ي, and vowel signs are gone. */
const arabic = [
  /(?<!\p{L})[وف]?[بلك]?(?:كل(?:ها|هم|هن|ه)?|جميع(?:ها|هم|هن|ه|ا)?|الجميع|للجميع|كافة|قاطبة|باسرها|باسرهم)(?!\p{L})/gu,
  /(?<!\p{L})[وف]?(?:فقط|حصرا|وحد(?:ه|ها|هم|هن)|سوي|الوحيد|الوحيدة|الا(?! ان| انه| انها| انهم))(?!\p{L})/gu,
  /(?<!\p{L})[وف]?(?:ابدا|قط|دائما|مطلقا|لا احد|لا شيء|ما من)(?!\p{L})/gu,
  // «لا يذكر أيٌّ منها»: a negation, then «أي» within a few words.
  /(?<!\p{L})[وف]?(?:لا|لم|لن|ما|ليس|ليست)(?: \p{L}+){1,3} ايا?(?!\p{L})/gu,
  /(?<!\p{L})[وف]?(?:[يت]تفق(?:ون|ان)?|اتفقت|متفق(?:ة|ون|ان|تان)?|باتفاق|ب?الاجماع|باجماع|[يت]جمع(?:ون)? علي|اجمع(?:ت|وا)? علي|مجمعة علي)(?!\p{L})/gu,
];

/** What stands between quotation marks is somebody else's. */
const quoted = /“[^”]*”|«[^»]*»|"[^"]*"/gu;

/** Strong words of a text, in order, outside of quotations. */
export function strongWords(text: string, lang: Lang): StrongWord[] {
  const { folded, at } = lang === "ar" ? fold(text) : { folded: text, at: null };
  const quotes = [...text.matchAll(quoted)].map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
  const found = (lang === "ar" ? arabic : english).flatMap((pattern) => [...folded.matchAll(pattern)].map(({ index, 0: all }) => ({
    start: at ? at[index]! : index,
    end: at ? at[index + all.length - 1]! + 1 : index + all.length,
  })));
  return found
    .filter(({ start, end }) => !quotes.some((quote) => quote.start <= start && quote.end >= end))
    .sort((a, b) => a.start - b.start);
}

/** One letter for its spellings, no vowel signs; `at` leads back to the text. */
function fold(text: string): { folded: string; at: number[] } {
  let folded = "";
  const at: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i]!;
    if (/[\u064b-\u0655\u0670\u0640]/.test(letter)) continue;
    folded += /\s/.test(letter) ? " " : /[أإآٱ]/.test(letter) ? "ا" : letter === "ى" ? "ي" : letter;
    at.push(i);
  }
  return { folded, at };
}
