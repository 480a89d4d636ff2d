import type { Candidate } from "../../engine/candidates.ts";
import { exactly, quantity } from "../../engine/candidates.ts";
import type { Rule } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { isDefinite } from "../noun/stop.ts";
import { isAlone } from "./alone.ts";
import { readCardinal, round } from "./cardinal.ts";
import { readUnitHalf } from "./unit-half.ts";
import { FRACTION, NUMBER } from "./words.ts";

const RULE = "ar/number/fraction";

/** «نصف مليون», «ثلثي الأعضاء», «ثلاثة أرباع» */
export const fraction: Rule = {
  name: RULE,
  starts: [FRACTION],
  read(t, i) {
    const part = t.is(i, FRACTION)!;
    // «النصف» is a way of speaking, «النصف مليون» a number.
    if (t.proclitic(i).article > 0 && (part.form !== "singular" || t.is(i + 1, NUMBER)?.role !== "scale")) return null;
    // «متر ونصف», but «3 أمتار ونصف» is read from its number on
    if (t.proclitic(i).conjunction && t.isWord(i - 1)) {
      const isCounted = t.isNumber(i - 2) || t.is(i - 2, NUMBER) !== undefined;
      const half = readUnitHalf(t, i - 1, t.start[i - 1]!, i - 1, 1);
      if (half) return isCounted ? null : half;
    }
    if (part.form !== "plural") return readPart(t, i, i, part.value);
    const count = t.is(i - 1, NUMBER);
    if (count?.role !== "one" || count.value < 3 || t.proclitic(i).form !== "") return null;
    return readPart(t, i - 1, i, count.value * part.value);
  },
};

/** Numbers that without their vowels look like parts of one. */
const PARTS: Readonly<Record<string, number>> = { خمس: 5, سبع: 7, تسع: 9, عشر: 10 };

/**
 * «خمس السكان»: a fifth, where a definite noun follows; with an indefinite one it is five.
 * With its vowel («خُمس», «عُشر») it is a part whatever follows.
 */
export const fifth: Rule = {
  name: "ar/number/fifth",
  starts: [NUMBER],
  read(t, i) {
    const form = t.entry(i)?.form;
    const parts = form === undefined ? undefined : PARTS[form];
    if (parts === undefined || t.proclitic(i).article > 0 || !t.isWord(i + 1) || t.is(i + 1, NUMBER)) return null;
    const isVowelled = t.text[t.stem(i) + 1] === DAMMA;
    return isVowelled || (parts === 5 && isDefinite(t, i + 1)) ? share(t, i, i + 1, 1 / parts) : null;
  },
};

const DAMMA = "\u064f";

/** «نصف نهائي», «ربع سنوي», «نصف النهائي»: no half of anything. */
const IDIOMS = new Set("نهائي النهائي النهايي نهايي سنوي سنويه شهري شهريه عام_ موصل موصله الساعه_ دائره".split(" ").map((w) => w.replace("ئ", "ي")));

function readPart(t: Tokens, first: number, at: number, value: number): Candidate | null {
  const next = t.is(at + 1, NUMBER);
  const { conjunction, preposition } = t.proclitic(at + 1);
  if (next?.role === "scale" && next.form !== "dual" && next.form !== "plural" && !conjunction && preposition === "") {
    // «نصف مليار» may go on: «نصف مليون دولار»; nothing is added to it.
    const scale = readCardinal(t, at + 1);
    const amount = round(value * next.value);
    if (!scale) return null;
    const last = at + 2;
    return quantity({ first, last, start: t.bare(first), end: t.end[last - 1]!, rule: RULE }, exactly(amount));
  }
  const word = t.folded(at + 1);
  if (IDIOMS.has(word) || next?.role === "scale") return null;
  // A part of nothing named is a way of speaking: «النصف»; of a pronoun it is a part: «نصفهم».
  const hasPronoun = /[هة](م|ا|ن)$/u.test(t.raw(at)) && t.entry(at)!.form.length > 4;
  if (!hasPronoun && !isAlone(t, first, at + 1) && (!t.isWord(at + 1) || (t.gap[at + 1] ?? 2) === 2)) return null;
  return share(t, first, at + 1, value);
}

function share(t: Tokens, first: number, last: number, value: number): Candidate {
  return {
    kind: "share", first, last, start: t.bare(first), end: t.end[last - 1]!, rule: RULE,
    ...exactly(value), unit: "of_one", noun: "",
  };
}
