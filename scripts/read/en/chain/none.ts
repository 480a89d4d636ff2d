import type { Lexicon } from "../../engine/lexicon.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { FATE_NOUN } from "../../refine/fate-words.ts";
import type { NoneSpan } from "../../refine/zero.ts";
import { NONE } from "../../refine/zero.ts";
import { isPlural } from "../number/noun.ts";
import { word } from "./phrase.ts";
import { EN_FATE } from "./words.ts";

export function fillNone(lexicon: Lexicon): void {
  lexicon.addAll(["no", "nobody", "none", "without"], NONE, true);
}

const HURT = new Set(["killed", "wounded", "killed_or_wounded"]);
const BETWEEN = /^(?:any|causing|immediate|civilian|further|serious|major|reported|other|known|us|american|coalition|iraqi|military)$/u;

/** "no casualties", "without injuries", "no one was hurt", "no soldiers were killed"; "no reports of casualties" is not none */
export function readNone(t: Tokens, i: number): NoneSpan | null {
  const start = word(t, i);
  let at = i + 1;
  while (at < i + 4 && BETWEEN.test(word(t, at))) at += 1;
  const noun = t.is(at, FATE_NOUN);
  if ((start === "no" || start === "without") && noun && HURT.has(noun.fate) && isPlural(t, at)) {
    const other = /^(?:or|and|nor)$/u.test(word(t, at + 1)) ? t.is(at + 2, FATE_NOUN) : undefined;
    const fate = other && HURT.has(other.fate) && other.fate !== noun.fate ? "killed_or_wounded" : noun.fate;
    return { first: i, last: other ? at + 3 : at + 1, nounAt: at, fate };
  }
  if (start === "without") return null;
  const isPronoun = start === "nobody" || start === "none" || (start === "no" && word(t, i + 1) === "one");
  const last = start === "no" ? (isPronoun ? i + 2 : at + 1) : i + 1;
  if (!isPronoun && !isPlural(t, at)) return null;
  return whoWasHurt(t, i, last, isPronoun ? -1 : at);
}

function whoWasHurt(t: Tokens, first: number, last: number, nounAt: number): NoneSpan | null {
  const be = /^(?:has|have|had)$/u.test(word(t, last)) ? last + 1 : last;
  if (!/^(?:was|were|been|is|are)$/u.test(word(t, be))) return null;
  const at = /^(?:reported|seriously|immediately|badly|hurt)$/u.test(word(t, be + 1)) && !t.is(be + 1, FATE_NOUN) ? be + 2 : be + 1;
  const fate = t.is(at, EN_FATE)?.fate ?? t.is(at, FATE_NOUN)?.fate ?? "";
  return HURT.has(fate) ? { first, last, nounAt, fate } : null;
}
