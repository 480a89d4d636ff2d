import type { Tokens } from "../../engine/tokens.ts";
import { Token } from "../../engine/tokens.ts";

export function isCapital(t: Tokens, i: number): boolean {
  const code = i >= 0 && i < t.count ? t.text.charCodeAt(t.start[i]!) : 0;
  return code >= 65 && code <= 90;
}

/** Whether a word at i may have its capital only because a sentence, title or quotation begins. */
export function isSentenceStart(t: Tokens, i: number): boolean {
  if (t.isNewline(i - 1)) return true;
  if (t.kind[i - 1] !== Token.sign) return false;
  const sign = t.raw(i - 1);
  if (sign === ".") return !(t.isWord(i - 2) && t.end[i - 2]! - t.start[i - 2]! <= 2 && isCapital(t, i - 2));
  return /^[!?:;"“”‘’'(\[•–—*>|]/u.test(sign) && !(/^['’-]/u.test(sign) && t.isGlued(i));
}
