import type { PublishedWords } from "../../engine/published.ts";
import { isJoint } from "./look.ts";
import { isToday, readRelativeDay } from "./relative-day.ts";
import { WHICH } from "./words.ts";
import { isYearWord } from "./year-number.ts";

const LABELS = new Set("نشر نشرت النشر تاريخ التاريخ بتاريخ في يوم اليوم الساعه اخر تحديث صباحا مساء ص م هـ ه بتوقيت بغداد غرينتش غرينيتش جرينتش تم اضيف كتب حرر التحرير".split(" "));
const PARTICLES = new Set("في من منذ حتي الي علي بعد قبل يوم بتاريخ خلال ان قال اكد اعلن وقال وفي".split(" "));

/** How an Arabic article tells its own day. */
export const publishedWords: PublishedWords = {
  daysFromOwn({ first, last }, t) {
    for (let i = first; i < last; i += 1) {
      if (isToday(t, i)) return 0;
      const time = readRelativeDay(t, i)?.time;
      if (time?.kind === "unit") return time.n;
    }
    return null;
  },
  isThisYear({ first, last }, t) {
    for (let i = first; i < last; i += 1) {
      if (isYearWord(t, i) && (t.is(i + 1, WHICH)?.which === "this" || isJoint(t, i - 1, "هذا", "هذه")) && t.isNumber(last - 1)) return true;
    }
    return false;
  },
  isLabel: (word) => LABELS.has(word),
  isParticle: (word) => PARTICLES.has(word),
};
