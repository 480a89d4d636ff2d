import type { Rule } from "../../engine/engine.ts";
import { readDayMonth, readMonthYear } from "./day-month.ts";
import { isNameHead } from "./look.ts";
import { weekdayStem } from "./weekday.ts";
import { DATEISH, NAME_HEAD } from "./words.ts";

const NAME = "ar/date/name";

/** «جسر 6 أكتوبر», «شارع 20 رمضان», «ملعب 8 ماي 1945», «سوق الخميس», «مدينة السادس من أكتوبر»: names, and no dates. */
export const name: Rule = {
  name: NAME,
  starts: [NAME_HEAD],
  read(t, i) {
    if ((!t.isNumber(i + 1) && !t.is(i + 1, DATEISH)) || !isNameHead(t, i)) return null;
    const date = readDayMonth(t, i + 1) ?? readMonthYear(t, i + 1);
    // A whole date that follows at once, without «في», is a name too: «ملعب 8 ماي 1945».
    const last = date ? (date.tail && date.day === 0 ? 0 : date.next) : weekdayStem(t, i + 1) ? i + 2 : 0;
    return last === 0 ? null : { kind: "none", first: i, last, start: t.start[i]!, end: t.end[last - 1]!, rule: NAME };
  },
};
