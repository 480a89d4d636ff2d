import { bounded } from "../../../core/amount.ts";
import type { AmountCandidate, QuantityCandidate } from "../../engine/candidates.ts";
import { isAmount } from "../../engine/candidates.ts";
import type { Refiner } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { isDefinite, isStop } from "../noun/stop.ts";
import { isPluralNoun } from "../noun/words.ts";
import { LOOSE_PROCLITIC } from "../number/words.ts";
import type { Pattern, Said } from "./words.ts";
import { AFTER_BY_FIRST, AND_MORE, BEFORE_BY_LAST, NEGATED, NEGATIONS } from "./words.ts";

/** Reads what the words around a number say of it: «نحو», «أكثر من», «على الأقل». */
export const attachBounds: Refiner = (candidates, t) => {
  candidates.forEach((c, n) => {
    if (!isAmount(c) || c.bound !== "exact" || c.value === null) return;
    const floor = candidates[n - 1]?.last ?? 0;
    const ceiling = candidates[n + 1]?.first ?? t.count;
    const found = before(t, c, floor) ?? after(t, c.last, ceiling) ?? (c.kind === "quantity" && isAndMore(t, c) ? { said: "more_than" as const } : null);
    if (!found || (found.said === "at_most" && isReached(t, c)) || (found.markStart !== undefined && isPlace(t, c, found.markStart))) return;
    const { said, ...mark } = found;
    Object.assign(c, bounded(c, said), mark);
  });
  return candidates;
};

/** What is said of a number, and the raw offsets of the words that say it, where they stand outside it. */
interface Found {
  said: Said;
  /** where the words begin that stand before the number */
  markStart?: number;
  /** where those end that stand after it */
  markEnd?: number;
}

/** «عشرون ونيف جنديا», «مئة ونيف من الكتب» */
function isAndMore(t: Tokens, { first, nounAt }: QuantityCandidate): boolean {
  return nounAt > first && AND_MORE.has(t.folded(nounAt - (t.folded(nounAt - 1) === "من" ? 2 : 1)));
}

/** «تصل إلى», without «ما» */
const REACHES = /^[وفل]?[تي]صل$/u;

/** Before the verb, what makes it say how far something may go: «ما يصل إلى», «قد تصل إلى». */
const UP_TO = /^([وفبل]?ما|مما|قد|وقد)$/u;

/**
 * «نسبة البطالة تصل إلى 27 في المئة», «ليصل إلى 40 ألفا»: what reaches so much is so much; but «بنسبة تصل إلى», «تخفيضات
 * تصل إلى», said of something indefinite, and «ما يصل إلى» go up to it.
 */
function isReached(t: Tokens, { first, kind }: AmountCandidate): boolean {
  if (t.folded(first - 1) !== "الي") return false;
  // «يصل عددهم إلى 500»
  const verb = [first - 2, first - 3, first - 4].find((i) => t.isWord(i) && REACHES.test(t.folded(i)));
  if (verb === undefined || UP_TO.test(t.folded(verb - 1))) return false;
  if (t.folded(verb).startsWith("ل")) return true;
  if (t.folded(verb - 1) === "بنسبه") return false;
  if (kind === "share") return isDefinite(t, verb - 1) || !isPluralNoun(t, verb - 1);
  return !t.isWord(verb - 1) || isDefinite(t, verb - 1) || isStop(t, verb - 1) || /(ه|ها|هم)$/u.test(t.folded(verb - 1)) && isDefiniteBy(t, verb - 1);
}

/** «عددهم», and «نسبة البطالة» whose second word is definite: a pronoun makes a word definite; «ة» does not. */
const isDefiniteBy = (t: Tokens, i: number): boolean => t.text[t.end[i]! - 1] !== "ة";

/** What one is near to, or what lies so deep under something: «قرب خمس مدن», «تحت ثلاثة أمتار». */
function isPlace(t: Tokens, c: AmountCandidate, mark: number): boolean {
  if (c.kind !== "quantity" || c.value === null) return false;
  return /^[وفب]?قرب$/u.test(t.folded(tokenAt(t, c.first, mark))) && (c.value <= 10 || PLACES.test(t.folded(c.nounAt)));
}

/** The token before `first` that holds a raw offset. */
function tokenAt(t: Tokens, first: number, offset: number): number {
  let i = first;
  while (i > 0 && t.start[i]! > offset) i -= 1;
  return i;
}

const PLACES = /^(مدن|مدينه|قري|قريه|بلدات|بلده|مدارس|مدرسه|قواعد|قاعده|مواقع|موقعا|موقع|مستشفيات|مخيمات|مخيما|حقول|حقلا|ابار|بيرا|نقاط|نقطه|حواجز|حاجزا|معسكرات|مبان|مبني|محطات|محطه|جزر|جزيره)$/u;

/** Words that may stand between a verb and its number, at most. */
const FILLERS = 5;

/** «دون الثلاثين», «فوق المئة»: under and above, where the number has the article, or counts too much to be a list. */
const OVER_ARTICLE: Readonly<Partial<Record<string, Said>>> = { دون: "less_than", تحت: "less_than", فوق: "more_than" };

/** «نيف وعشرون»: the word for some more stands before the number, and «و» joins them. */
const SOME_MORE = new Set(["نيف", "نيفا"]);

function before(t: Tokens, c: AmountCandidate, floor: number): Found | null {
  const { first } = c;
  const isLoose = t.is(first - 1, LOOSE_PROCLITIC)?.conjunction === true;
  const more = isLoose ? first - 2 : first - 1;
  if ((isLoose || t.proclitic(first).conjunction) && SOME_MORE.has(t.folded(more))) return { said: "more_than", markStart: t.start[more]! };
  // «خمسة قتلى على الأقل وعشرون جريحا»: what stands before «و» is said of the number before.
  if (t.proclitic(first).conjunction) return null;
  let at = first - 1;
  while (at >= floor && (t.is(at, LOOSE_PROCLITIC)?.article || isOpening(t, at))) at -= 1;
  // «بـ23» and «لـ23»: the phrase may end before the loose particle.
  if (at >= floor && t.is(at, LOOSE_PROCLITIC)?.preposition && t.isGlued(at + 1)) at -= 1;
  const hasArticle = at < first - 1 || t.proclitic(first).article > 0;
  const over = at >= floor ? OVER_ARTICLE[t.folded(at)] : undefined;
  if (over && (hasArticle || isOver(t, at, c))) return { said: over, markStart: t.start[at]! };
  const near = matchEnding(t, at, floor, false);
  if (near) return near;
  // «لا يتجاوز عددهم 30»: the verb stands a few words before.
  for (let n = 0; n <= FILLERS && at - n >= floor; n += 1) {
    const i = at - n;
    if (!t.isWord(i)) return null;
    const far = matchEnding(t, i, floor, true);
    if (far) return far;
    if (isBreak(t, i, n)) return null;
  }
  return null;
}

/** «دون 500 ألف», «فوق 5 في المئة»; but «من دون 3 لاعبين» is without them, and «تحت 30 مترا» is where something lies. */
function isOver(t: Tokens, at: number, c: AmountCandidate): boolean {
  if (t.folded(at - 1) === "من") return false;
  if (c.kind !== "quantity") return true;
  return t.folded(at) === "تحت" ? isMeasured(t, c) : c.value! > 10;
}

/** What goes up and down: money, degrees, points. «تحت 60 دولارا», but not «تحت 30 مترا». */
const isMeasured = (t: Tokens, c: QuantityCandidate): boolean => c.nounAt !== -1 && /^(دولار|يورو|دينار|ريال|ليره|جنيه|درهم|روبل|سنت|درج|نقط|نقاط)/u.test(t.folded(c.nounAt));

const isOpening = (t: Tokens, i: number): boolean => t.isSign(i, "(") || t.isSign(i, "\"") || t.isSign(i, "«") || t.isSign(i, "“");

/** Words over which a verb does not reach its number. */
const BREAKS = new Set("ان انه الذي التي الذين من الي بعد قبل منذ حين لكن او ثم عندما بينهم منهم بسبب خلال الا سوي بنسبه بمقدار بواقع بفارق بقيمه بمعدل".split(" "));

function isBreak(t: Tokens, i: number, n: number): boolean {
  const word = t.folded(i);
  return BREAKS.has(word) || (n > 0 && word.length > 3 && word.startsWith("و") && !word.startsWith("وز"));
}

function matchEnding(t: Tokens, at: number, floor: number, isFar: boolean): Found | null {
  for (const form of forms(t.folded(at))) {
    for (const pattern of BEFORE_BY_LAST.get(form) ?? []) {
      if ((pattern.words.at(-1) === "") !== isFar) continue;
      const first = matchBack(t, at, floor, isFar ? pattern.words.slice(0, -1) : pattern.words);
      if (first === -1) continue;
      const said = negated(t, first, floor, pattern);
      return { said, markStart: said === pattern.said ? startOf(t, first, floor, pattern.words[0]!) : startOf(t, first - 1, floor, t.folded(first - 1).replace(/^[وف]/u, "")) };
    }
  }
  return null;
}

/** Where a phrase is marked from: «ما» of «ما لا يقل عن» and «ما يقارب» is its own, the particle of «ونحو» and «بنحو» is not. */
function startOf(t: Tokens, first: number, floor: number, word: string): number {
  if (first - 1 >= floor && t.isWord(first - 1) && forms(t.folded(first - 1)).includes("ما")) return startOf(t, first - 1, first, "ما");
  const whole = t.folded(first);
  return whole.endsWith(word) ? t.after(first, whole.length - word.length) : t.start[first]!;
}

/** The token at which the words begin that end at `at`, or −1. */
function matchBack(t: Tokens, at: number, floor: number, words: readonly string[]): number {
  let i = at;
  for (let w = words.length - 1; w >= 0; w -= 1) {
    if (words[w] === "") {
      const wanted = words[w - 1]!;
      let n = 0;
      while (n < FILLERS && i >= floor && t.isWord(i) && !forms(t.folded(i)).includes(wanted)) {
        i -= 1;
        n += 1;
      }
      continue;
    }
    if (i < floor || !t.isWord(i) || !forms(t.folded(i)).includes(words[w]!)) return -1;
    i -= 1;
  }
  return i + 1;
}

/** The word, and the word without the particles that may stand in front of it. */
function forms(word: string): string[] {
  const out = [word];
  const [first = "", second = ""] = [word[0], word[1]];
  if (!PARTICLES.has(first)) return out;
  out.push(word.slice(1));
  const isAnd = first === "و" || first === "ف";
  if (isAnd && PREPOSITIONS.has(second)) out.push(word.slice(2));
  return out;
}

const PARTICLES = new Set("وفبلسك");
const PREPOSITIONS = new Set("بلسك");

function negated(t: Tokens, start: number, floor: number, { said }: Pattern): Said {
  const turned = NEGATED[said];
  if (!turned || start - 1 < floor || !t.isWord(start - 1)) return said;
  return NEGATIONS.has(t.folded(start - 1)) ? turned : said;
}

/** Words between a number's noun and what is said after it, at most. */
const AFTER_REACH = 4;

function after(t: Tokens, last: number, ceiling: number): Found | null {
  for (let n = 0; n <= AFTER_REACH; n += 1) {
    const i = last + n;
    if (n === 0 && t.isSign(i, ")")) continue;
    if (i >= ceiling || !t.isWord(i)) return null;
    for (const pattern of AFTER_BY_FIRST.get(t.folded(i)) ?? []) {
      if (n > 1 && !pattern.far) continue;
      if (pattern.words.every((word, k) => t.folded(i + k) === word)) return { said: pattern.said, markEnd: t.end[i + pattern.words.length - 1]! };
    }
  }
  return null;
}
