import type { Tokens } from "../engine/tokens.ts";
import { Token } from "../engine/tokens.ts";

/** Words in quotation marks: the tokens of the marks themselves. */
export interface Quotation {
  open: number;
  close: number;
}

/** A mark that is not closed within so many tokens opens nothing. */
const LONGEST = 240;

const OPENS = new Set(["«", "“", "„", "❝"].map((c) => c.charCodeAt(0)));
const CLOSES = new Set(["»", "”", "❞", "″"].map((c) => c.charCodeAt(0)));
const STRAIGHT = '"'.charCodeAt(0);

/** Every quotation of the text, in order, none inside another. Straight marks are paired within their line. */
export function quotations(t: Tokens): Quotation[] {
  const out: Quotation[] = [];
  let open = -1;
  let isStraight = false;
  for (let i = 0; i < t.count; i += 1) {
    if (t.kind[i] === Token.newline && isStraight) open = -1;
    const sign = t.kind[i] === Token.sign ? t.text.charCodeAt(t.start[i]!) : 0;
    if (sign === 0) continue;
    if (open !== -1 && i - open > LONGEST) open = -1;
    if (open === -1 ? OPENS.has(sign) || sign === STRAIGHT : false) {
      open = i;
      isStraight = sign === STRAIGHT;
    } else if (open !== -1 && (isStraight ? sign === STRAIGHT : CLOSES.has(sign))) {
      out.push({ open, close: i });
      open = -1;
    }
  }
  return out;
}

/** The quotation that holds token i, or null. */
export function quotationAt(all: readonly Quotation[], i: number): Quotation | null {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (all[mid]!.close < i) low = mid + 1;
    else high = mid;
  }
  const found = all[low];
  return found && found.open < i ? found : null;
}
