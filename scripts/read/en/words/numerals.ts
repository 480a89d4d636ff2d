import type { Lexicon } from "../../engine/lexicon.ts";
import { wordClass } from "../../engine/lexicon.ts";

/**
 * A word of a number. `unit` one … nine, `teen` ten … nineteen, `ten` twenty … ninety,
 * `scale` multiplies what stands before it.
 */
export interface Numeral {
  value: number;
  rank: "unit" | "teen" | "ten" | "scale";
}

export const NUMERAL = wordClass<Numeral>("en-numeral");

/** Ordinals: fourth, twenty-first by its last word. */
export const ORDINAL = wordClass<Numeral>("en-ordinal");

/** Scales written short, glued to digits: 3.2m, $5bn. */
export const SHORT_SCALE = wordClass<number>("en-short-scale");

/** Parts of one: half, third, quarters. The plural needs a number before it. */
export const FRACTION = wordClass<{ of: number; isPlural: boolean }>("en-fraction");

/** Plurals that name no number: dozens, thousands. */
export const VAGUE = wordClass<true>("en-vague");

/** Words that make a scale vague: several hundred, a few dozen. */
export const SOME_OF = wordClass<true>("en-some-of");

const UNITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const TEENS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SCALES: Record<string, number> = { dozen: 12, hundred: 100, thousand: 1e3, lakh: 1e5, crore: 1e7, million: 1e6, billion: 1e9, trillion: 1e12 };
const IRREGULAR: Record<string, string> = { one: "first", two: "second", three: "third", five: "fifth", eight: "eighth", nine: "ninth", twelve: "twelfth" };

const ordinalOf = (word: string): string =>
  IRREGULAR[word] ?? (word.endsWith("y") ? `${word.slice(0, -1)}ieth` : `${word}th`);

/** Fractions have the ordinals' names but for two. */
const NAMED_FRACTIONS: readonly [string, number][] = [["half", 2], ["halve", 2], ["quarter", 4]];

export function fillNumerals(lexicon: Lexicon): void {
  const add = (words: readonly string[], from: number, by: number, rank: Numeral["rank"]): void =>
    words.forEach((word, n) => {
      const value = from + n * by;
      lexicon.add(word, NUMERAL, { value, rank });
      if (value > 0) lexicon.add(ordinalOf(word), ORDINAL, { value, rank });
      if (value > 2 && value < 21) {
        lexicon.add(ordinalOf(word), FRACTION, { of: value, isPlural: false });
        lexicon.add(`${ordinalOf(word)}s`, FRACTION, { of: value, isPlural: true });
      }
    });
  add(UNITS, 0, 1, "unit");
  add(TEENS, 10, 1, "teen");
  add(TENS, 20, 10, "ten");
  lexicon.add("forty", NUMERAL, { value: 40, rank: "ten" });
  for (const [word, value] of Object.entries(SCALES)) {
    lexicon.add(word, NUMERAL, { value, rank: "scale" });
    if (value !== 12 && value !== 1e5 && value !== 1e7) lexicon.add(ordinalOf(word), ORDINAL, { value, rank: "scale" });
    lexicon.add(`${word}s`, VAGUE, true);
  }
  lexicon.addAll(["tens", "scores"], VAGUE, true);
  for (const [word, of] of NAMED_FRACTIONS) {
    lexicon.add(word, FRACTION, { of, isPlural: false });
    lexicon.add(`${word}s`, FRACTION, { of, isPlural: true });
  }
  lexicon.add("hundredths", FRACTION, { of: 100, isPlural: true });
  lexicon.addAll(["k"], SHORT_SCALE, 1e3);
  lexicon.addAll(["m", "mn", "mln", "mio"], SHORT_SCALE, 1e6);
  lexicon.addAll(["b", "bn", "bln"], SHORT_SCALE, 1e9);
  lexicon.addAll(["tn", "trn"], SHORT_SCALE, 1e12);
  lexicon.addAll(["several", "few", "many", "some"], SOME_OF, true);
}
