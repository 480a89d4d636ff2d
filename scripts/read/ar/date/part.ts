import type { Part } from "../../calendar/part.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { readCentury, readDecade } from "./century.ts";
import { readDay } from "./day.ts";
import type { Read } from "./look.ts";
import { hasArticle, isJoint } from "./look.ts";
import { readMonthPhrase } from "./month-phrase.ts";
import { readSeason, readYear } from "./season.ts";
import { readSection } from "./section.ts";
import { readBareUnit, readUnit } from "./unit.ts";
import { PART } from "./words.ts";

/** «منتصف نيسان 2021», «أواخر عام 2017», «نهاية الشهر المقبل», «مطلع التسعينات», «نهاية العام» */
export function readPart(t: Tokens, i: number): Read | null {
  const part = t.is(i, PART)?.part;
  if (part === undefined || hasArticle(t, i)) return null;
  const isOf = isJoint(t, i + 1, "من");
  // «بداية من سنة 2022»: that year, and not its beginning.
  if (isOf && part === "start" && t.folded(i).endsWith("بدايه")) return null;
  const at = isOf ? i + 2 : i + 1;
  const whole = readWhole(t, at, part);
  return whole && { time: { kind: "part", part, of: whole.time }, next: whole.next };
}

function readWhole(t: Tokens, i: number, part: Part): Read | null {
  const month = readMonthPhrase(t, i);
  // «أول كانون الثاني» is its first day; «أول العام» is no day.
  if (month && part === "start" && t.folded(i - 1).endsWith("اول")) return null;
  const found = [month, readUnit(t, i), readSeason(t, i), readDecade(t, i), readCentury(t, i), readYear(t, i), readSection(t, i), readBareUnit(t, i)]
    .filter((read) => read !== null)
    .sort((a, b) => b.next - a.next)[0];
  if (found) return found;
  // «نهاية الحادي والثلاثين من ديسمبر»: that day.
  return part === "end" || part === "start" ? readExactDay(t, i) : null;
}

/** A day of the month, not «نهاية اليوم» or «بداية الأحد»'s mere hour. */
function readExactDay(t: Tokens, i: number): Read | null {
  const day = readDay(t, i);
  return day && (day.time.kind === "absolute" || day.time.kind === "named" || day.time.kind === "inside") ? day : null;
}
