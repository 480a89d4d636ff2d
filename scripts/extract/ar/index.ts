import type { Language } from "../engine.ts";
import { attachBounds } from "./bound/attach.ts";
import { clock, digitalClock } from "./none/clock.ts";
import { fillCodes } from "./none/words.ts";
import { attachNouns } from "./noun/attach.ts";
import { dual, fillDuals } from "./noun/dual.ts";
import { cardinal } from "./number/cardinal-rule.ts";
import { fifth, fraction } from "./number/fraction.ts";
import { mergeGlosses } from "./number/gloss.ts";
import { one } from "./number/one.ts";
import { percent } from "./number/percent.ts";
import { mergeRanges } from "./number/range.ts";
import { vague } from "./number/vague.ts";
import { fillNumbers } from "./number/words.ts";
import { ordinalNumbers, ordinalWords } from "./ordinal/rules.ts";
import { fillOrdinals } from "./ordinal/words.ts";
import { PROCLITICS } from "./proclitics.ts";

/** Arabic. Of rules that read the same tokens the longer reading wins, then the one listed first. */
export const arabic: Language = {
  lang: "ar",
  proclitics: PROCLITICS,
  fill(lexicon) {
    fillNumbers(lexicon);
    fillOrdinals(lexicon);
    fillCodes(lexicon);
    fillDuals(lexicon);
  },
  inflect: {
    noun: ({ singular, plural }) => [
      { form: singular, number: "singular", hasPronoun: false },
      ...[plural ?? []].flat().map((form) => ({ form, number: "plural" as const, hasPronoun: false })),
    ],
    adjective: (word) => [word],
    word: (word) => [word.replace(/^ال/u, "")],
  },
  rules: [clock, digitalClock, percent, fraction, fifth, cardinal, one, vague, dual, ordinalNumbers, ordinalWords],
  refiners: [mergeGlosses, mergeRanges, attachNouns, attachBounds],
  chrome: { whole: [], opening: [], closing: [] },
};
