import type { Language } from "../engine.ts";

/** English. */
export const english: Language = {
  lang: "en",
  proclitics: [],
  fill: () => {},
  inflect: {
    noun: ({ singular, plural }) => [
      { form: singular, number: "singular", hasPronoun: false },
      ...[plural ?? []].flat().map((form) => ({ form, number: "plural" as const, hasPronoun: false })),
    ],
    adjective: (word) => [word],
    word: (word) => [word],
  },
  rules: [],
  refiners: [],
  chrome: { whole: [], opening: [], closing: [] },
};
