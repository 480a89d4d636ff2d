import type { NoneCandidate } from "../../engine/candidates.ts";
import type { Rule } from "../../engine/engine.ts";
import { DIGITS } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { isDefinite, isStopWord } from "../noun/stop.ts";
import { CODE_HEAD } from "./words.ts";

/** Words of a title or of a tag, at most. */
const REACH = 8;

const CLOSING: Readonly<Partial<Record<string, string>>> = { "«": "»", "“": "”", "\"": "\"", "”": "“" };

/** «فيلم "127 ساعة"», «مبادرة "100 مليون صحة"»: what is quoted is a name; and «رواية 1984» is no year. */
export const title: Rule = {
  name: "ar/none/title",
  starts: [CODE_HEAD],
  read(t, i) {
    if (t.is(i, CODE_HEAD)?.kind !== "title" || t.proclitic(i).article > 0) return null;
    if (t.isNumber(i + 1)) {
      const isYearOfOld = t.folded(i + 1) < "2" && t.end[i + 1]! - t.start[i + 1]! === 4;
      const isBare = !t.isWord(i + 2) || isStopWord(t.folded(i + 2)) || isDefinite(t, i + 2);
      return isYearOfOld && isBare ? none(t, i, i + 2, "ar/none/title") : null;
    }
    const close = CLOSING[t.raw(i + 1)];
    if (close === undefined) return null;
    for (let last = i + 3; last <= i + REACH && !t.isNewline(last); last += 1) {
      if (t.isSign(last, close)) return none(t, i + 2, last, "ar/none/title");
    }
    return null;
  },
};

/** «#ثورة_25_يناير»: a tag is one name, the day in it too. */
export const tag: Rule = {
  name: "ar/none/tag",
  starts: [DIGITS],
  read(t, i) {
    if (!t.isGlued(i) || !(t.isSign(i - 1, "_") || t.isSign(i - 1, "#"))) return null;
    let first = i - 1;
    while (first > i - REACH && t.isGlued(first)) first -= 1;
    if (!t.isSign(first, "#")) return null;
    let last = i + 1;
    while (last < i + REACH && t.isGlued(last) && (t.isWord(last) || t.isNumber(last) || t.isSign(last, "_"))) last += 1;
    return none(t, first, last, "ar/none/tag");
  },
};

function none(t: Tokens, first: number, last: number, rule: string): NoneCandidate {
  return { kind: "none", first, last, start: t.start[first]!, end: t.end[last - 1]!, rule };
}
