import { wordClass } from "../engine/lexicon.ts";

/** A word that says what happens to somebody or something, in one of its forms. */
export interface FateWord {
  /** an id of core/fates.ts or of topics.yaml */
  fate: string;
  /** for persons and for things it may mean two fates: «ضبط» detains the one and seizes the other */
  ofThings: string;
  /**
   * whose fate it is: of the object, and of the subject of the passive (kill) · of the subject (die) ·
   * of the object of a preposition («أفرج عن»)
   */
  frame: "object" | "subject" | "preposition";
  /** the preposition of that frame, folded */
  preposition: string;
  part: "verb" | "masdar" | "participle";
  /** masculine singular of a verb comes before its subject only; the others may follow it */
  agrees: "singular" | "feminine" | "plural";
  /** an object pronoun is written with it: «أرسلتهم» */
  hasObject: boolean;
  /** «سيرسل»: still to come */
  isFuture: boolean;
  /** the word is common with another meaning, and counts only right beside its number */
  isNear: boolean;
}

export const FATE_WORD = wordClass<FateWord>("fate-word");

/** A noun that tells by itself what happened to those it counts: «قتلى», «نازح», "casualties". */
export const FATE_NOUN = wordClass<{ fate: string }>("fate-noun");
