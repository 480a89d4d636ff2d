import type { Inflection } from "../engine/engine.ts";

/** English inflects little: a noun's plural, or the one topics.yaml gives. */
export const inflect: Inflection = {
  noun: ({ singular, plural }) => [
    { form: singular, number: "singular", hasPronoun: false },
    ...(plural === undefined ? [regularPlural(singular)] : [plural].flat()).map((form) => ({ form, number: "plural" as const, hasPronoun: false })),
  ],
  // «U.S.» is three tokens and is found as a phrase; «Americans» and «Iraqis» are people of it.
  adjective: (word) => (word.includes(".") ? [] : /(?:an|i)$/u.test(word) ? [word, `${word}s`] : [word]),
  word: (word) => [word],
};

/** city → cities · box → boxes · troop → troops */
export function regularPlural(word: string): string {
  if (/[^aeiou]y$/iu.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/iu.test(word) ? `${word}es` : `${word}s`;
}
