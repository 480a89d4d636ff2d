/** Regular endings of case, gender and number, in folded letters. */
const ENDINGS = ["ا", "ه", "ي", "يه", "ان", "ين", "ون", "ات", "تان", "تين", "تا", "تي", "يا", "يان", "يين", "يون", "يات"];

/** Letters of a stem, at the least, before any ending but the «ا» of the accusative. */
const SHORTEST = 3;

/**
 * Whether a folded word is in the set, or its stem with a regular ending: «لاجئين» by «لاجئ», «وزيرا» by «وزير»,
 * «قاعدتين» by «قاعدة».
 */
export function isStemIn(word: string, stems: ReadonlySet<string>): boolean {
  if (stems.has(word)) return true;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < (ending === "ا" ? 2 : SHORTEST)) continue;
    if (stems.has(stem) || stems.has(`${stem}ه`)) return true;
  }
  return false;
}
