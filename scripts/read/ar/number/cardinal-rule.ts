import { exactly, quantity } from "../../engine/candidates.ts";
import type { Rule } from "../../engine/engine.ts";
import { DIGITS } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { isCode } from "../none/code.ts";
import { isFirstName, isSurname } from "../none/surname.ts";
import { isDefinite, isStop } from "../noun/stop.ts";
import { isOrdinalUse } from "../ordinal/use.ts";
import { isPluralNoun } from "../noun/words.ts";
import { ORDINAL } from "../ordinal/words.ts";
import { isAlone } from "./alone.ts";
import { isHiddenAnd, readCardinal, round, VULGAR } from "./cardinal.ts";
import { readOfTen } from "./of-each.ts";
import { readPercent, readPerMille } from "./percent.ts";
import { readUnitHalf } from "./unit-half.ts";
import { NUMBER } from "./words.ts";

const RULE = "ar/number/cardinal";

/** «2,500», «500 ألف», «ثلاثة آلاف ومئتان»; with a sign or word of percent a share */
export const cardinal: Rule = {
  name: RULE,
  starts: [DIGITS, NUMBER],
  read(t, i) {
    const read = readCardinal(t, i);
    if (!read) return null;
    const { value, other, last } = read;
    const amount = other === null ? exactly(value)
      : { value: null, bound: "between" as const, low: Math.min(value, other), high: Math.max(value, other) };
    const share = readPercent(t, i, last, amount) ?? readPerMille(t, i, last, amount);
    if (share) return share;
    const ofTen = last === i + 1 ? readOfTen(t, i) : null;
    if (ofTen) return ofTen;
    if (isCode(t, i, last)) return null;
    const isOneWord = !read.isDigits && last === i + 1;
    if (isOneWord && isNoCount(t, i)) return null;
    // «واحد» has its own rule; «الاثنين» is a day, «الست» a lady.
    if (isOneWord && value === 1 && !isAlone(t, i, last)) return null;
    if (isOneWord && t.proclitic(i).article > 0 && (value === 2 || NAMES.has(t.entry(i)!.form))) {
      if (!isAfterDefinite(t.folded(i - 1))) return null;
    }
    // «الشباب دون الثلاثين», «تجاوز الستين»: an age.
    if (isOneWord && t.proclitic(i).article > 0 && t.is(i, NUMBER)!.role === "tens" && OF_AGE.has(t.folded(i - 1)) && t.isWord(i - 2) && isDefinite(t, i - 2)) return null;
    if (isOneWord && t.proclitic(i).article === 0 && LOOKALIKES.has(t.entry(i)!.form) && isBeforeDefinite(t, i)) return null;
    if (isOrdinalUse(t, i)) return null;
    const start = read.isDigits ? t.start[i]! : isHiddenAnd(t, i) ? t.after(i, 1) : t.bare(i);
    const half = other === null && read.scale === 1 ? readUnitHalf(t, i, start, last, value) : null;
    if (half) return half;
    const span = { first: i, last, start, end: t.end[last - 1]!, rule: RULE };
    const vulgar = read.scale > 1 && value === read.scale ? VULGAR[t.raw(i - 1)] : undefined;
    if (vulgar !== undefined) return quantity({ ...span, first: i - 1, start: t.start[i - 1]! }, exactly(round(vulgar * value)));
    if (read.isDigits && t.isGlued(i) && !t.isGlued(i - 1)) {
      const before = { ...span, first: i - 1, start: t.start[i - 1]! };
      // «.77»
      if (t.isSign(i - 1, ".") && !read.hasFraction && read.scale === 1 && t.end[i]! - t.start[i]! !== 4) return quantity(before, exactly(Number(`0.${value}`)));
      // «-12», where nothing is counted: a dash before a count opens an item of a list.
      if ((t.isSign(i - 1, "-") || t.isSign(i - 1, "−")) && amount.value !== null && isBare(t, last)) return quantity(before, exactly(-amount.value));
    }
    // «سالب سبع درجات», «ناقص 5»
    if (amount.value !== null && t.isWord(i - 1) && t.proclitic(i).form === "" && MINUS.has(t.folded(i - 1))) {
      return quantity({ ...span, first: i - 1, start: t.start[i - 1]! }, exactly(-amount.value));
    }
    return quantity(span, amount);
  },
};

/** «لست» is «I am not» unless a plural follows; «الألف الثالث» is a thousand years; «عشر» after a number that was no count is none. */
function isNoCount(t: Tokens, i: number): boolean {
  const { role } = t.is(i, NUMBER)!;
  if (role === "scale" && VERB_BEFORE.has(t.folded(i - 1)) && t.entry(i)!.form === "الف") return true;
  if (role === "scale" && t.entry(i)!.form === "الفين" && isFirstName(t, i)) return true;
  if (role === "scale" && t.entry(i)!.form === "الفا" && t.folded(i + 1) === "روميو") return true;
  if (role === "scale") return t.proclitic(i).article > 0 && t.is(i + 1, ORDINAL) !== undefined && t.proclitic(i + 1).article > 0;
  // «لست مستعدا»: I am not
  if (t.entry(i)!.form === "ست" && t.proclitic(i).preposition === "ل") return !t.is(i + 1, NUMBER) && !isPluralNoun(t, i + 1);
  if (OF_NAMES.has(t.folded(i - 1)) || (role === "tens" && isSurname(t, i) && !isAccusative(t, i + 1))) return true;
  return role === "ten" && t.proclitic(i).form === "" && t.is(i - 1, NUMBER)?.role === "one";
}

const MINUS = new Set(["سالب", "ناقص"]);

/** Nothing that could be counted follows; but degrees may be below zero. */
function isBare(t: Tokens, last: number): boolean {
  return !t.isWord(last) || isStop(t, last) || t.folded(last) === "درجه" || t.folded(last) === "درجات";
}

/** Words that with the article are more often something else: «الست», «العشر». */
const NAMES = new Set(["ست", "سبع", "عشر"]);

/** Words that before a definite noun are none: «سبع الغابة» the lion of …, «ألف الكاتب» he wrote, «ألف بين» he united. */
const LOOKALIKES = new Set(["ست", "سبع", "تسع", "عشر", "الف", "ثمان", "خمس"]);

/** Days, after which a number may stand alone: «قتل ألف الأحد». */
const DAYS = /^ال(احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|يوم|ماضي|ماضيه)$/u;

function isBeforeDefinite(t: Tokens, i: number): boolean {
  return (t.folded(i + 1) === "بين" || isDefinite(t, i + 1)) && !t.is(i + 1, NUMBER) && !DAYS.test(t.folded(i + 1));
}

const isAfterDefinite = (word: string): boolean => word.startsWith("ال");

/** «وقد ألف كتابا», «الذي ألف الرواية»: before a verb. */
const VERB_BEFORE = new Set(["قد", "وقد", "لقد", "فقد", "ولقد", "الذي"]);

/** Before a name of descent: «بني ستين». */
const OF_NAMES = new Set(["بن", "ابن", "ابو", "ابي", "بنو", "بني"]);

/** Before the article and tens: how old somebody is. */
const OF_AGE = new Set(["دون", "فوق", "تحت", "سن", "ناهز", "ناهزت", "تجاوز", "تجاوزت", "تجاوزوا", "جاوز", "بلغ", "بلغت", "قبل"]);

/** What a number in tens counts stands in the accusative, with an alef or a feminine ending. */
function isAccusative(t: Tokens, i: number): boolean {
  return t.isWord(i) && !isStop(t, i) && !isDefinite(t, i) && /[اهء]$/u.test(t.folded(i));
}
