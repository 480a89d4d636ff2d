import type { Tokens } from "../../engine/tokens.ts";
import { readDay } from "./day.ts";
import type { Read } from "./look.ts";
import { isJoint } from "./look.ts";
import { readMonthPhrase } from "./month-phrase.ts";
import { readYearPhrase } from "./year-phrase.ts";

/** «حوالي 15 نيسان», «نحو عام 1920», «قرابة منتصف أيار»: near a date that is told by its numbers */
export function readAbout(t: Tokens, i: number): Read | null {
  if (!isJoint(t, i, "نحو", "حوالي", "قرابة", "زهاء")) return null;
  const date = readDay(t, i + 1) ?? readMonthPhrase(t, i + 1) ?? readYearPhrase(t, i + 1);
  if (!date || (date.time.kind !== "absolute" && date.time.kind !== "named" && date.time.kind !== "inside")) return null;
  return { time: { kind: "about", of: date.time }, next: date.next };
}
