/** Readable ids from names in any script: «العين الإخبارية» → `al-ayn-al-ikhbaria`. */

/** Arabic letters in Latin ones, after ALA-LC without its dots and marks; Persian and Kurdish ones beside them. */
const LATIN: Record<string, string> = {
  ا: "a", أ: "a", إ: "i", آ: "a", ٱ: "a", ء: "", ؤ: "u", ئ: "i", ب: "b", ت: "t", ث: "th", ج: "j", ح: "h", خ: "kh", د: "d",
  ذ: "dh", ر: "r", ز: "z", س: "s", ش: "sh", ص: "s", ض: "d", ط: "t", ظ: "z", ع: "a", غ: "gh", ف: "f", ق: "q", ك: "k",
  ل: "l", م: "m", ن: "n", ه: "h", ة: "a", و: "w", ي: "y", ى: "a", پ: "p", چ: "ch", ژ: "zh", گ: "g", ڤ: "v", ک: "k", ی: "y",
};

/** Lower-case Latin letters, digits and single hyphens, at most `most` long; empty where nothing is left. */
export function slugOf(name: string, most = 40): string {
  const latin = name
    .normalize("NFKC")
    .replace(/[\u064b-\u065f\u0670\u0640]/g, "")
    .replace(/(?<!\p{L})ال(?=\p{L})/gu, "al-")
    .replace(/\p{Script=Arabic}+/gu, spell);
  const slug = latin.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  if (slug.length <= most) return slug;
  const cut = slug.slice(0, most + 1);
  return cut.slice(0, cut.lastIndexOf("-") > most / 2 ? cut.lastIndexOf("-") : most).replace(/-+$/, "");
}

/** و and ي are vowels between consonants («بيروت» → `byrwt` → `beirut` is beyond rules): `u` and `i` there. */
function spell(word: string): string {
  const letters = [...word];
  const isConsonant = (letter: string | undefined): boolean => letter !== undefined && !"اأإآوييىةع".includes(letter);
  return letters
    .map((letter, i) => {
      if (letter === "و" && isConsonant(letters[i - 1])) return "u";
      if (letter === "ي" && isConsonant(letters[i - 1])) return "i";
      return LATIN[letter] ?? (/[٠-٩]/.test(letter) ? String(letter.charCodeAt(0) - 0x660) : "");
    })
    .join("");
}
