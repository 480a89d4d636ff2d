import type { Tokens } from "../../engine/tokens.ts";

/** Whether token i is a hyphen or a dash of any kind. */
export function isHyphen(t: Tokens, i: number): boolean {
  return t.isSign(i, "-") || t.isSign(i, "–") || t.isSign(i, "—") || t.isSign(i, "‑") || t.isSign(i, "−");
}
