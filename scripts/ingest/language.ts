/** In which language a text is written, by script and by its most frequent words; a third language is named. */
import type { Lang } from "../core/types.ts";

/** Words that are frequent in a language and in none of its neighbours here. */
const WORDS: Record<string, readonly string[]> = {
  ar: ["في", "من", "على", "إلى", "الى", "أن", "ان", "عن", "التي", "الذي", "هذا", "هذه", "قال", "كما", "بعد", "خلال", "وقال", "كان", "لم", "قد"],
  Persian: ["است", "این", "که", "را", "از", "با", "برای", "می", "شد", "های", "آن", "کرد", "شده", "بود", "اند"],
  Urdu: ["ہے", "ہیں", "کے", "کی", "میں", "نے", "اور", "سے", "کو", "کا", "پر", "یہ", "تھا"],
  Kurdish: ["لە", "بۆ", "کە", "ئەو", "بە", "لەگەڵ", "ئەم", "بوو", "دەکات", "نییە", "هەر", "یان", "و"],
  Pashto: ["د", "په", "چې", "کې", "ته", "او", "نه", "له", "دی", "کړي", "شوي"],
  en: ["the", "of", "and", "to", "that", "for", "was", "with", "said", "is", "by", "from", "has", "are", "were", "this", "it"],
  French: ["le", "la", "les", "des", "et", "est", "dans", "une", "du", "pour", "que", "qui", "sur", "pas", "au"],
  German: ["der", "die", "und", "das", "nicht", "ist", "den", "mit", "von", "dem", "ein", "eine", "auf", "für"],
  Spanish: ["el", "los", "las", "que", "del", "una", "por", "con", "para", "está", "más", "pero", "y"],
  Italian: ["il", "di", "che", "della", "per", "gli", "non", "una", "sono", "nel", "alla", "dei"],
  Portuguese: ["os", "do", "da", "não", "uma", "para", "com", "dos", "mais", "foi", "em", "ao"],
  Dutch: ["het", "een", "van", "niet", "dat", "voor", "zijn", "met", "aan", "ook"],
  Turkish: ["ve", "bir", "bu", "için", "ile", "olarak", "daha", "olan", "çok", "dedi"],
  "Kurdish (Kurmanji)": ["û", "li", "ji", "bi", "ku", "di", "de", "ye", "ev", "xwe", "bo"],
};

const SETS = Object.entries(WORDS).map(([name, words]) => [name, new Set(words)] as const);
const ARABIC_SCRIPT = new Set(["ar", "Persian", "Urdu", "Kurdish", "Pashto"]);

/** Scripts of which nothing is read; `\p{Script}` names them. */
const OTHER_SCRIPTS = ["Cyrillic", "Hebrew", "Greek", "Han", "Hiragana", "Katakana", "Hangul", "Devanagari", "Bengali", "Thai", "Armenian", "Georgian", "Ethiopic", "Syriac"] as const;
const MATCH_OTHER = OTHER_SCRIPTS.map((name) => [name, new RegExp(`\\p{Script=${name}}`, "gu")] as const);

/** From so many words on, their language is trusted; a shorter text goes by its script. */
const ENOUGH = 25;

/** `ar`, `en`, or the name of a third language or script. */
export function languageOf(text: string): { lang: Lang } | { third: string } {
  const sample = text.slice(0, 20_000);
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  for (const [name, pattern] of MATCH_OTHER) if ((sample.match(pattern)?.length ?? 0) > Math.max(arabic, latin)) return { third: `${name} script` };
  const lang: Lang = arabic > latin ? "ar" : "en";
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < ENOUGH) return { lang };
  const counts = SETS.filter(([name]) => ARABIC_SCRIPT.has(name) === (lang === "ar"))
    .map(([name, set]) => ({ name, n: words.filter((word) => set.has(word)).length }))
    .sort((a, b) => b.n - a.n);
  const own = counts.find(({ name }) => name === lang)!.n;
  const best = counts[0]!;
  return best.name !== lang && best.n > 1.5 * own && best.n / words.length > 0.04 ? { third: best.name } : { lang };
}
