import type { QuantityCandidate } from "../../engine/candidates.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { endsSentence } from "../../refine/clause.ts";

export const word = (t: Tokens, i: number): string => (t.isWord(i) ? t.folded(i) : "");
/** A comma between words; not that of 5,200. */
export const isComma = (t: Tokens, i: number): boolean => (t.isSign(i, ",") && !isInNumber(t, i)) || t.isSign(i, ";") || t.isSign(i, ":");
const isInNumber = (t: Tokens, i: number): boolean => t.isNumber(i - 1) && t.isNumber(i + 1) && t.isGlued(i) && t.isGlued(i + 1);
export const isAnd = (t: Tokens, i: number): boolean => /^(?:and|or|plus)$/u.test(word(t, i));

const BINDING = /^(?:at|least|about|around|some|nearly|almost|under|last|first|remaining|over|than|more|less|fewer|up|as|many|roughly|approximately|estimated|an|a|the|another|other|all|only|just|well|its|their|his|her|these|those|additional|further|total|probably|possibly|perhaps|any|most|to)$/u;

/** Where the number's phrase begins, with the words that bind it: "at least 12", "the other 40". */
export function phraseStart(c: QuantityCandidate, t: Tokens): number {
  let i = c.first;
  while (i > 0 && t.isWord(i - 1) && BINDING.test(word(t, i - 1)) && !isPreposition(t, i - 1)) i -= 1;
  return i;
}

/** «at» and «to» are part of a bound only in "at least", "up to", "close to". */
function isPreposition(t: Tokens, i: number): boolean {
  const w = word(t, i);
  if (w === "at") return !/^(?:least|most)$/u.test(word(t, i + 1));
  if (w === "to") return !/^(?:up|close|near)$/u.test(word(t, i - 1));
  if (w === "over" || w === "around" || w === "up") return /^(?:handed|hand|took|take|taken|pulled|blew)$/u.test(word(t, i - 1));
  return false;
}

export type Modality = "" | "planned" | "threatened" | "foiled" | "denied";

const NEAR = 6;

/** What the words before a verb say of whether it happened: "threatened to kill", "will send", "denied killing". */
export function modalityBefore(t: Tokens, i: number): Modality {
  for (let at = i - 1; at >= i - NEAR && !endsSentence(t, at) && !isComma(t, at); at -= 1) {
    const w = word(t, at);
    if (/^threat(?:s|en|ens|ened|ening)?$/u.test(w)) return "threatened";
    if (/^(?:foil|foiled|thwart|thwarted|prevent|prevented|plot|averted)$/u.test(w)) return "foiled";
    if (/^(?:deny|denies|denied|denying|denial)$/u.test(w)) return "denied";
    if ((w === "not" || w === "never" || w === "t" || w === "without") && i - at <= 3) return "denied";
    if (/^(?:will|would|shall|may|might|could|should|plan|plans|planned|planning|intends?|intended|pledged?|promised?|vowed|agreed|decided|considering|proposed?|urged|wants?|hopes?|hoped|expects?|expected|scheduled|due|ll|seeks?|ordered|request|requested)$/u.test(w)) return /^(?:have|been)$/u.test(word(t, at + 1)) ? "" : "planned";
    // A verb of its own between takes what stands farther off to itself.
    if (/^(?:who|which|that|when|while|after|because)$/u.test(w) && w !== "that") return "";
  }
  return "";
}
