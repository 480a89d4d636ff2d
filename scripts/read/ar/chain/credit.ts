import { foldWord } from "../../../core/fold.ts";
import type { Span } from "../../../core/types.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { Token } from "../../engine/tokens.ts";
import { headOf } from "./speaker-name.ts";

/** Tokens at either end of the article in which a credit may stand. */
const TOP = 40;

/** «بغداد (رويترز) -», «… (أ ف ب)» at the end. */
export function findCredit(t: Tokens): Span | null {
  for (let i = 0; i < t.count - 2; i = i === TOP && t.count > 2 * TOP ? t.count - TOP : i + 1) {
    if (!t.isSign(i, "(")) continue;
    const close = closing(t, i);
    if (close === -1) continue;
    const inside = t.text.slice(t.start[i + 1]!, t.end[close - 1]!);
    const isAgency = headOf(t, i + 1) === "agency" || SHORT.has(foldWord(inside).replace(/[\s.]+/gu, ""));
    if (isAgency && (isDateline(t, i, close) || isLast(t, close))) return { start: t.start[i + 1]!, end: t.end[close - 1]! };
  }
  return null;
}

const SHORT = new Set("أفب رويترز دبأ أب واع سانا واس وفا قنا وام كونا بترا أشأ وات واج".split(" ").map(foldWord));

function closing(t: Tokens, open: number): number {
  for (let i = open + 2; i <= open + 6; i += 1) if (t.isSign(i, ")")) return i;
  return -1;
}

const isDateline = (t: Tokens, open: number, close: number): boolean =>
  open <= TOP && (t.isSign(close + 1, "-") || t.isSign(close + 1, "–") || t.isSign(close + 1, "—") || t.isSign(close + 1, ":") || t.isNewline(close + 1));

/** Nothing but signs follows on the line, and the line before it ends there: the credit at an article’s end. */
const isLast = (t: Tokens, close: number): boolean => {
  let i = close + 1;
  while (i < t.count && t.kind[i] === Token.sign) i += 1;
  return t.isNewline(i) && t.count - i <= TOP;
};
