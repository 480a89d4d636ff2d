import type { Lexicon } from "../../engine/lexicon.ts";
import { wordClass } from "../../engine/lexicon.ts";
import { FATE_NOUN } from "../../refine/fate-words.ts";
import { FATE_NOUNS, FATE_OF, FATE_VERBS } from "./fate-verbs.ts";

/** A verb that says what happens to somebody, in one of its forms. */
export interface FateVerb {
  fate: string;
  frame: "object" | "subject";
  /** base (and -s) · past only · past and participle alike · participle only · -ing */
  form: "base" | "past" | "both" | "participle" | "ing";
  /** counts only with what a topic counts */
  isLoose: boolean;
  /** it may be the subject's fate as well as the object's: «withdrew 500», «500 withdrew» */
  isBoth: boolean;
}

export const EN_FATE = wordClass<FateVerb>("en-fate-verb");
export const EN_FATE_OF = wordClass<{ fate: string }>("en-fate-of");

export function fillFates(lexicon: Lexicon): void {
  for (const [fate, nouns] of FATE_NOUNS) lexicon.addAll(nouns.split(" "), FATE_NOUN, { fate });
  for (const [fate, nouns] of FATE_OF) lexicon.addAll(nouns.split(" ").filter((w) => !w.endsWith("_")), EN_FATE_OF, { fate });
  for (const line of FATE_VERBS.trim().split("\n")) {
    const [, fate = "", frame = "", verbs = ""] = /^(\S+) (\S) (.+)$/u.exec(line) ?? [];
    for (const verb of verbs.split("·")) addVerb(lexicon, fate, frame === "o" ? "object" : "subject", verb.trim().split(/\s+/u));
  }
}

function addVerb(lexicon: Lexicon, fate: string, frame: FateVerb["frame"], forms: string[]): void {
  const isLoose = forms[0]!.endsWith("!");
  const [base = "", past = regularPast(base), participle = past, ing = regularIng(base)] = forms.map((form) => form.replace("!", ""));
  const add = (word: string, form: FateVerb["form"]): void => {
    const known = lexicon.entry(word)?.senses.find((s) => s.class === EN_FATE)?.meaning as FateVerb | undefined;
    if (known && known.frame !== frame) known.isBoth = true;
    lexicon.add(word, EN_FATE, { fate, frame, form, isLoose, isBoth: false });
  };
  add(base, "base");
  add(thirdPerson(base), "base");
  if (past === participle) add(past, "both");
  else {
    add(past, "past");
    add(participle, "participle");
  }
  add(ing, "ing");
}

const thirdPerson = (base: string): string => (base === "have" ? "has" : /(?:s|x|z|ch|sh)$/u.test(base) ? `${base}es` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`);
const regularPast = (base: string): string => (base.endsWith("e") ? `${base}d` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`);
const regularIng = (base: string): string => (/[^e]e$/u.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`);
