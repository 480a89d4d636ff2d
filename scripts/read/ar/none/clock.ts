import type { NoneCandidate } from "../../engine/candidates.ts";
import type { Rule } from "../../engine/engine.ts";
import { DIGITS } from "../../engine/engine.ts";
import { readCardinal } from "../number/cardinal.ts";
import { FRACTION } from "../number/words.ts";
import { readOrdinal } from "../ordinal/ordinal.ts";
import { CODE_HEAD } from "./words.ts";

const RULE = "ar/none/clock";

/** «الساعة الثامنة والنصف», «الساعة 17،00»: a time of day */
export const clock: Rule = {
  name: RULE,
  starts: [CODE_HEAD],
  read(t, i): NoneCandidate | null {
    if (t.is(i, CODE_HEAD)?.kind !== "clock" || t.proclitic(i).article === 0) return null;
    const ordinal = readOrdinal(t, i + 1);
    let last = ordinal ? ordinal.last : timeEnd(t, i + 1) ?? readCardinal(t, i + 1)?.last;
    if (last === undefined) return null;
    if (t.is(last, FRACTION) && t.proclitic(last).conjunction) last += 1;
    return { kind: "none", first: i, last, start: t.start[i]!, end: t.end[last - 1]!, rule: RULE };
  },
};

/** «10:30», «17،00», «21:15:00» */
export const digitalClock: Rule = {
  name: "ar/none/digital-clock",
  starts: [DIGITS],
  read(t, i): NoneCandidate | null {
    const last = timeEnd(t, i);
    return last === undefined || !t.isSign(i + 1, ":") ? null : { kind: "none", first: i, last, start: t.start[i]!, end: t.end[last - 1]!, rule: "ar/none/digital-clock" };
  },
};

/** The token after a time written in digits, or undefined. */
function timeEnd(t: Parameters<Rule["read"]>[0], i: number): number | undefined {
  let last = i;
  if (!t.isNumber(last)) return undefined;
  last += 1;
  for (let n = 0; n < 2 && t.isGlued(last) && t.isGlued(last + 1) && t.isNumber(last + 1) && /^[:.,،]$/u.test(t.raw(last)); n += 1) last += 2;
  return last === i + 1 ? undefined : last;
}
