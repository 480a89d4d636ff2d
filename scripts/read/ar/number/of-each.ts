import { foldWord } from "../../../core/fold.ts";
import type { Candidate } from "../../engine/candidates.ts";
import { exactly } from "../../engine/candidates.ts";
import type { Rule } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { isStop } from "../noun/stop.ts";
import { readCardinal } from "./cardinal.ts";
import { EACH, NUMBER } from "./words.ts";

const RULE = "ar/number/of-each";

/** «واحد من كل خمسة», «7 من كل 10»: a share of one. It starts at «كل», which is rarer than numbers. */
export const ofEach: Rule = {
  name: RULE,
  starts: [EACH],
  read(t, i) {
    if (t.folded(i) !== "كل") return null;
    const from = t.folded(i - 1) === "بين" ? i - 2 : i - 1;
    if (t.folded(from) !== "من") return null;
    // «7 أسر من كل 10», «شخص من كل خمسة»
    const noun = from - 1;
    if (isPart(t, noun)) return share(t, noun, from, i + 1);
    if (t.isWord(noun) && !isStop(t, noun) && isPart(t, noun - 1)) return share(t, noun - 1, noun, i + 1);
    return ONE_OF.has(t.folded(noun).replace(/^[وف]/u, "")) ? share(t, noun, noun, i + 1) : null;
  },
};

/** Of whom one is meant where no number is said. */
const ONE_OF = new Set("شخص طفل طفله امراه رجل مواطن مواطنه اسره عائله عامل عامله شاب شابه فتاه سيده طالب طالبه موظف منزل لاجئ مريض تلميذ ناخب".split(" ").map(foldWord));

/** What is said to have happened to so many of ten, whom one can count: «أصيب 3 من 10 ركاب». */
const HAPPENED = new Set("قتل اصيب جرح توفي اعتقل فقد نجا اوقف قضي انقذ حرر عاد غادر افرج عن وصل غرق احتجز خطف اسر استشهد مات".split(" "));

/**
 * «7 من 10», «سبعة من عشرة مستطلعين»: of ten or a hundred, without the article, a share as well.
 * @param i token of the first number, which is one word or run of digits
 */
export function readOfTen(t: Tokens, i: number): Candidate | null {
  if (t.end[i + 1]! - t.start[i + 1]! !== 2 || t.folded(i + 1) !== "من") return null;
  // «واحدا من عشرة أشخاص» is one of those ten.
  if (t.is(i, NUMBER)?.value === 1) return null;
  const isRound = t.isNumber(i + 2) ? TENS.has(t.folded(i + 2)) : isTen(t, i + 2);
  if (!isRound || HAPPENED.has(t.folded(i - 1).replace(/^[وف]/u, ""))) return null;
  const read = share(t, i, i + 1, i + 2);
  return read?.last === i + 3 ? read : null;
}

const TENS = new Set(["10", "100"]);

function isTen(t: Tokens, i: number): boolean {
  const word = t.is(i, NUMBER);
  return t.proclitic(i).form === "" && (word?.role === "ten" || (word?.role === "hundred" && word.value === 100));
}

/**
 * @param end token after the number at `first`; where there is none, one is meant
 * @param of token of the whole
 */
function share(t: Tokens, first: number, end: number, of: number): Candidate | null {
  const part = end === first ? { value: 1, last: end, other: null } : isPart(t, first) ? readCardinal(t, first) : null;
  const whole = readCardinal(t, of);
  if (part?.last !== end || !whole || part.other !== null || whole.other !== null || part.value <= 0 || part.value >= whole.value) return null;
  return {
    kind: "share", first, last: whole.last, start: t.bare(first), end: t.end[whole.last - 1]!, rule: RULE,
    ...exactly(part.value / whole.value), unit: "of_one", noun: "",
  };
}

/** One word or run of digits, and not the end of a longer number. */
function isPart(t: Tokens, i: number): boolean {
  if (t.isNumber(i)) return !t.isGlued(i);
  return t.is(i, NUMBER) !== undefined && t.proclitic(i).article === 0 && !t.is(i - 1, NUMBER);
}
