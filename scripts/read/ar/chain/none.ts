import type { Lexicon } from "../../engine/lexicon.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { FATE_NOUN, FATE_WORD } from "../../refine/fate-words.ts";
import type { NoneSpan } from "../../refine/zero.ts";
import { NONE } from "../../refine/zero.ts";
import { breaksClause } from "./governor.ts";
import { foldedWords } from "./fold-words.ts";


export function fillNone(lexicon: Lexicon): void {
  lexicon.addAll(["دون", "بدون", "لم"], NONE, true);
}

/** «دون وقوع إصابات», «دون تسجيل أي خسائر»: what may stand before the noun. */
const BETWEEN = foldedWords("اي وقوع سقوط تسجيل حدوث وقوع ان تقع تسجل يوقع توقع يسفر تسفر يخلف تخلف عن هناك ايه الحادث الهجوم الانفجار التفجير القصف ذلك يقع تكن تحدث يحدث تودي يود الي");
/** «لم ترد أنباء عن إصابات»: nothing is known, which is not none. */
const UNKNOWN = foldedWords("ترد يرد تتوفر يتوفر تتضح يتضح يعرف تعرف يكشف تكشف يعلن تعلن يذكر تذكر انباء معلومات تقارير");

/** «دون إصابات», «لم تقع إصابات», «لم يصب أحد», «دون خسائر بشرية» */
export function readNone(t: Tokens, i: number): NoneSpan | null {
  for (let at = i + 1; at <= i + 5 && t.isWord(at) && !breaksClause(t, at + 0); at += 1) {
    const word = t.folded(at);
    if (UNKNOWN.has(word)) return null;
    if (word === "خساير" && /^بشري/u.test(t.folded(at + 1))) return { first: i, last: at + 2, nounAt: at, fate: "killed_or_wounded" };
    const noun = t.is(at, FATE_NOUN);
    if (noun) {
      const isCounted = /(?:ات|ي|ايا|حي|لي|داء)$/u.test(word) && ["killed", "wounded", "killed_or_wounded"].includes(noun.fate) && t.proclitic(at).article === 0;
      return isCounted ? { first: i, last: at + 1, nounAt: at, fate: noun.fate } : null;
    }
    const verb = t.is(at, FATE_WORD);
    const isHurt = verb?.part === "verb" && (verb.fate === "wounded" || verb.fate === "killed");
    if ((isHurt || /^[يت]صب$/u.test(word)) && /^(?:احد|اي)$/u.test(t.folded(at + 1))) return { first: i, last: at + 2, nounAt: -1, fate: verb?.fate ?? "wounded" };
    if (!BETWEEN.has(word)) return null;
  }
  return null;
}
