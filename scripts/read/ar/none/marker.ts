import type { Tokens } from "../../engine/tokens.ts";
import { Gap } from "../../engine/tokens.ts";
import { isHyphen } from "./hyphen.ts";
import { isBare } from "./numbered.ts";

/** «1- أكد», «2) ضرورة», «3. ثم»: the number of a line in a list; within a line, before a bracket that nothing opened. */
export function isMarker(t: Tokens, first: number, last: number): boolean {
  if (t.isSign(last, ")") && last === first + 1 && !t.isGlued(first) && isUnopened(t, first)) return true;
  if (last !== first + 1) return false;
  if (isHyphen(t, last) && t.isGlued(last) && !t.isGlued(last + 1) && t.isWord(last + 1) && Number(t.folded(first)) <= MOST_ITEMS) return true;
  if (!t.isNewline(first - 1)) return false;
  const isMark = isHyphen(t, last) || t.isSign(last, ")") || t.isSign(last, ".");
  return isMark && t.gap[last + 1] !== Gap.none && !t.isNumber(last + 1);
}

/** Items of a list that is written on one line, at most: «1- … 2- …». */
const MOST_ITEMS = 20;

/** How far back the bracket is looked for that another closes. */
const BRACKET_REACH = 24;

function isUnopened(t: Tokens, first: number): boolean {
  for (let i = first - 1; i > first - BRACKET_REACH; i -= 1) {
    if (t.isSign(i, "(")) return false;
    if (t.isNewline(i) || t.isSign(i, ")")) return true;
  }
  return false;
}

/** «[1]», the sign of a note, and nothing counted after it. */
export function isFootnote(t: Tokens, first: number, last: number): boolean {
  return t.isSign(first - 1, "[") && t.isSign(last, "]") && t.end[first]! - t.start[first]! < 4 && isBare(t, last + 1);
}
