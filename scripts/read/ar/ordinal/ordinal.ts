import type { Tokens } from "../../engine/tokens.ts";
import { NUMBER } from "../number/words.ts";
import { ORDINAL } from "./words.ts";

export interface OrdinalReading {
  value: number;
  last: number;
}

/**
 * Reads an ordinal from token i on: «الرابعة», «الحادية عشرة», «الثالث عشر»,
 * «الحادي والثلاثين», «الخامس والعشرون بعد المئة». Says nothing of whether it is used as one.
 */
export function readOrdinal(t: Tokens, i: number): OrdinalReading | null {
  const word = t.is(i, ORDINAL);
  if (!word) return null;
  const next = t.is(i + 1, NUMBER);
  const { conjunction, article, preposition } = t.proclitic(i + 1);
  if (next?.role === "ten" && !conjunction && preposition === "" && article === 0) return hundreds(t, { value: 10 + word.value, last: i + 2 });
  if (next?.role === "tens" && conjunction) return hundreds(t, { value: next.value + word.value, last: i + 2 });
  // «والـ20», «و العشرون» with a space
  const loose = t.folded(i + 1) === "و" ? t.is(i + 2, NUMBER) : undefined;
  if (loose?.role === "tens") return hundreds(t, { value: loose.value + word.value, last: i + 3 });
  return word.form === "compound" ? null : { value: word.value, last: i + 1 };
}

/** «بعد المئة» */
function hundreds(t: Tokens, read: OrdinalReading): OrdinalReading {
  const word = t.folded(read.last) === "بعد" ? t.is(read.last + 1, NUMBER) : undefined;
  return word?.role === "hundred" ? { value: read.value + word.value, last: read.last + 2 } : read;
}
