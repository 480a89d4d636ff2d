import type { PublishedWords } from "../../engine/published.ts";
import { isJoint } from "./look.ts";
import { isToday, readRelativeDay } from "./relative-day.ts";
import { WHICH } from "./words.ts";
import { isYearWord } from "./year-number.ts";

const PUBLISHED = new Set("نشر نشره نشرها نشرت النشر منشور تاريخ التاريخ بتاريخ اضيف اضيفت الاضافه حرر كتب انشئ صدر".split(" "));
const UPDATED = new Set("تحديث التحديث محدث حدث تعديل التعديل عدل معدل اخر".split(" "));
const LABELS = new Set("في يوم اليوم الساعه صباحا مساء ظهرا عصرا ليلا فجرا ص م هـ ه بتوقيت بغداد غرينتش غرينيتش جرينتش تم التحرير مكه المكرمه القاهره ابوظبي الرياض الموافق gmt utc pm am t z السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه".split(" ").concat(...PUBLISHED, ...UPDATED));
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
  isPublished: (word) => PUBLISHED.has(word),
  isUpdated: (word) => UPDATED.has(word),
  isLabel: (word) => LABELS.has(word),
  isParticle: (word) => PARTICLES.has(word),
};
