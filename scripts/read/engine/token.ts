/** What a token is. A run of one and the same sign is one token: «...», «ـــ». */
export const Token = { word: 1, number: 2, sign: 3, newline: 4 } as const;

/** What stands between a token and the one before it. */
export const Gap = { none: 0, space: 1, newline: 2 } as const;

/** A particle written together with the word that follows, in folded letters: وال, ب, لل. */
export interface Proclitic {
  form: string;
  /** whether it holds the definite article, and so many folded letters of it */
  article: number;
  /** and (و ف), or a preposition (ب ل ك) */
  conjunction: boolean;
  preposition: "" | "ب" | "ل" | "ك";
}

/** No proclitic at all. */
export const BARE: Proclitic = { form: "", article: 0, conjunction: false, preposition: "" };
