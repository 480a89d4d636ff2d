import type { Language } from "../engine.ts";
import { PROCLITICS } from "./proclitics.ts";
import { digits } from "./number/digits.ts";

/** Arabic. Rules in the order in which they are tried; the longer reading wins in any case. */
export const arabic: Language = {
  lang: "ar",
  proclitics: PROCLITICS,
  fill: () => {},
  inflect: {
    noun: ({ singular, plural }) => [
      { form: singular, number: "singular", hasPronoun: false },
      ...[plural ?? []].flat().map((form) => ({ form, number: "plural" as const, hasPronoun: false })),
    ],
    adjective: (word) => [word],
    word: (word) => [word.replace(/^ال/u, "")],
  },
  rules: [digits],
  refiners: [],
  chrome: { whole: [], opening: [], closing: [] },
};
