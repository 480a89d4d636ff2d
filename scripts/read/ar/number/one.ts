import { exactly, quantity } from "../../engine/candidates.ts";
import type { Rule } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { Gap } from "../../engine/tokens.ts";
import { TOPIC_NOUN } from "../../engine/topics.ts";
import { isKnownNoun } from "../noun/dual-words.ts";
import { isConference } from "../none/numbered.ts";
import { isDefinite, isStopWord } from "../noun/stop.ts";
import { NUMBER } from "./words.ts";

const RULE = "ar/number/one";

/** «قتل واحد وأصيب ثلاثة»: one of whom nothing is said. */
const HAPPENED = new Set(["قتل", "اصيب", "جرح", "توفي", "اعتقل", "فقد", "نجا", "اوقف"]);

/** «في آن واحد», «بصوت واحد»: at once, with one voice. */
const IDIOMS = new Set("ان وقت صوت صف مكان رقم راي كل لكل اي يد قلب جانب زائد زائدا ناقص".split(" "));

/** حكومي, حكومية, حكوميا */
const BELONGING = /..(ي|يه|يا)$/u;

/** The folded word without the conjunction or preposition that it carries. */
const bareForm = (t: Tokens, i: number): string => (t.isWord(i) ? t.folded(i).replace(/^[وبلف](?=.{3})/u, (letter) => (isKnownNoun(t.folded(i)) ? letter : "")) : "");

/** «شخص واحد», «امرأة واحدة»: one, said after its noun */
export const one: Rule = {
  name: RULE,
  starts: [NUMBER],
  read(t, i) {
    const word = t.is(i, NUMBER);
    if (word?.role !== "one" || word.value !== 1 || word.bound) return null;
    // «وأحد الجنود» folds to «واحد».
    if (/^و[أإ]/u.test(t.raw(i))) return null;
    // «مبنى حكومي واحد»: the adjective of belonging stands between.
    const noun = isKnownNoun(bareForm(t, i - 2)) && t.gap[i - 1] === Gap.space && BELONGING.test(t.folded(i - 1)) && !isDefinite(t, i - 2) ? i - 2 : i - 1;
    const written = t.folded(noun);
    // «وشرطي واحد»: the particle is not the noun's.
    const particle = /^و/u.test(written) && isStopWord(written) && written.length > 3 ? 1 : 0;
    if (t.proclitic(i).form !== "" || !t.isWord(noun) || t.isNewline(noun)) return null;
    if (HAPPENED.has(written.replace(/^[وف]/u, "")) && t.folded(i + 1) !== "من") {
      return quantity({ first: i, last: i + 1, start: t.bare(i), end: t.end[i]!, rule: RULE }, exactly(1));
    }
    // «واحد وعشرون» and «واحدة من أكبر القواعد»
    if (t.folded(i + 1) === "من" || t.is(i + 1, NUMBER)?.role === "tens") return null;
    if (isStopWord(written.slice(particle)) || isDefinite(t, noun) || IDIOMS.has(written) || IDIOMS.has(written.replace(/^[وبلف]/u, ""))) return null;
    if (isConference(t, i)) return null;
    if (/^[ا-ي]?صيب/u.test(written)) return null;
    const start = particle > 0 ? t.after(noun, particle) : t.bare(noun);
    const span = { first: noun, last: i + 1, start, end: t.end[i]!, rule: RULE };
    return { ...quantity(span, exactly(1)), noun: t.text.slice(start, t.end[noun]!), nounAt: noun, topic: t.is(noun, TOPIC_NOUN)?.topic ?? "" };
  },
};
