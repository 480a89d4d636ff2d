import { foldWord } from "../../../core/fold.ts";

/** A list of words, written as anybody spells them, to be looked up by a token's folded form. */
export const foldedWords = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u).map(foldWord));
