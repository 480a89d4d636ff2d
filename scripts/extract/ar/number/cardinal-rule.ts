import { exactly, quantity } from "../../candidates.ts";
import type { Rule } from "../../engine.ts";
import { DIGITS } from "../../engine.ts";
import type { Tokens } from "../../tokens.ts";
import { isCode } from "../none/code.ts";
import { isDefinite } from "../noun/stop.ts";
import { isOrdinalUse } from "../ordinal/use.ts";
import { isHiddenAnd, readCardinal } from "./cardinal.ts";
import { readPercent } from "./percent.ts";
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
    const share = readPercent(t, i, last, amount);
    if (share) return share;
    if (isCode(t, i, last)) return null;
    const isOneWord = !read.isDigits && last === i + 1;
    // «واحد» has its own rule; «الاثنين» is a day, «الست» a lady.
    if (isOneWord && value === 1) return null;
    if (isOneWord && t.proclitic(i).article > 0 && (value === 2 || NAMES.has(t.entry(i)!.form))) {
      if (!isAfterDefinite(t.folded(i - 1))) return null;
    }
    if (isOneWord && t.proclitic(i).article === 0 && LOOKALIKES.has(t.entry(i)!.form) && isBeforeDefinite(t, i)) return null;
    if (isOrdinalUse(t, i)) return null;
    const start = read.isDigits ? t.start[i]! : isHiddenAnd(t, i) ? t.after(i, 1) : t.bare(i);
    return quantity({ first: i, last, start, end: t.end[last - 1]!, rule: RULE }, amount);
  },
};

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
