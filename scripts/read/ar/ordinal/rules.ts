import type { OrdinalCandidate } from "../../engine/candidates.ts";
import type { Rule } from "../../engine/engine.ts";
import { DIGITS } from "../../engine/engine.ts";
import { digitsOf } from "../../engine/digits.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { isAlone } from "../number/alone.ts";
import { readCardinal } from "../number/cardinal.ts";
import { LOOSE_PROCLITIC, NUMBER } from "../number/words.ts";
import { isDefinite, isStop } from "../noun/stop.ts";
import { readOrdinal } from "./ordinal.ts";
import { isOrdinalUse } from "./use.ts";
import { ORDINAL } from "./words.ts";

/** «الجولة الرابعة», «ثالث أكبر مدينة», «لأول مرة» */
export const ordinalWords: Rule = {
  name: "ar/ordinal/words",
  starts: [ORDINAL],
  read(t, i): OrdinalCandidate | null {
    const read = readOrdinal(t, i);
    if (!read || !isUsed(t, i, read.last)) return null;
    const { value, last } = read;
    return { kind: "ordinal", first: i, last, start: t.bare(i), end: t.end[last - 1]!, rule: "ar/ordinal/words", value };
  },
};

/** «الدورة الـ74», «الذكرى الخمسين», «المرتبة 156» */
export const ordinalNumbers: Rule = {
  name: "ar/ordinal/numbers",
  starts: [DIGITS, NUMBER],
  read(t, i): OrdinalCandidate | null {
    if (!isOrdinalUse(t, i)) return null;
    if (t.isNumber(i)) {
      const value = Number(digitsOf(t, i));
      if (!Number.isSafeInteger(value)) return null;
      const first = t.is(i - 1, LOOSE_PROCLITIC) ? i - 1 : i;
      return { kind: "ordinal", first, last: i + 1, start: t.start[first]!, end: t.end[i]!, rule: "ar/ordinal/numbers", value };
    }
    const read = readCardinal(t, i);
    if (!read) return null;
    const { value, last } = read;
    return { kind: "ordinal", first: i, last, start: t.bare(i), end: t.end[last - 1]!, rule: "ar/ordinal/numbers", value };
  },
};

/** Months of two words, whose second is no ordinal: كانون الثاني, ربيع الأول */
const MONTHS = new Set(["كانون", "تشرين", "ربيع", "جمادي"]);
const HOURS = new Set(["مساء", "صباحا", "فجرا", "ظهرا", "ليلا", "عصرا", "بتوقيت"]);
/** «ثالث أكبر مدينة» */
const COMPARATIVES = new Set(["اكبر", "اعلي", "اقوي", "اهم", "اطول", "اغني", "افضل", "اصغر", "اقدم", "اكثر", "اقل", "اخطر", "ابرز", "اسوا"]);
/** «من جهة ثانية» is no second of anything. */
const IDIOMS = new Set(["جهه", "ناحيه", "جانب"]);

/** Who is numbered among those of one name. */
const ROYAL = /^[وفبل]?(?:ال|ل)?(ملك|ملكه|بابا|سلطان|قيصر|امبراطور|امبراطوره|خديوي|شاه|خليفه|بطريرك|انبا|تواضروس)$/u;

/** Words of a name between the title and its number, at most. */
const MOST_NAMES = 3;

/** «الملك عبدالله الثاني», «البابا يوحنا بولس الثاني»: the number of a king. */
function isRegnal(t: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - MOST_NAMES - 1 && t.isWord(at); at -= 1) {
    if (ROYAL.test(t.folded(at))) return at < i - 1;
    // «عبد الحميد», «عبد الله»
    if (isDefinite(t, at) && t.folded(at) !== "الله" && t.folded(at - 1) !== "عبد") return false;
  }
  return false;
}

function isUsed(t: Tokens, i: number, last: number): boolean {
  const before = t.folded(i - 1);
  if (t.proclitic(i).article > 0 && isRegnal(t, i)) return false;
  if (MONTHS.has(before.replace(/^[وبلف]/u, "")) || HOURS.has(t.folded(last))) return false;
  if (t.proclitic(i).article > 0 || last > i + 1 || isAlone(t, i, last)) return true;
  const next = t.isWord(last) ? t.folded(last) : "";
  const isBeforeNoun = next !== "" && next !== "من" && next !== "امس" && !t.is(last, NUMBER) && (COMPARATIVES.has(next) || !isStop(t, last));
  const form = t.is(i, ORDINAL)!.form;
  // «ثالث جولة» stands before its noun, «جولة ثالثة» after it.
  if (form === "m" && isBeforeNoun) return t.entry(i)!.form !== "ثان" && !t.proclitic(last).conjunction;
  return form === "f" && before.endsWith("ه") && !IDIOMS.has(before.replace(/^[وبل]/u, "")) && !t.isNumber(i - 1) && t.is(i - 1, NUMBER) === undefined;
}
