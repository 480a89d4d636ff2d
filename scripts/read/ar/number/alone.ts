import type { Tokens } from "../../engine/tokens.ts";

/** Whether the tokens [first, last) are all of their line: a cell of a table, an answer, a headline of one number. */
export function isAlone(t: Tokens, first: number, last: number): boolean {
  return t.isNewline(first - 1) && (t.isNewline(last) || (t.isSign(last, ".") && t.isNewline(last + 1)));
}
