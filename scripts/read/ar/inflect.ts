import type { GrammaticalNumber, Inflection } from "../engine/engine.ts";
import { dualsOf } from "./noun/dual.ts";

/** Possessive pronouns written with a noun: جنودها, جنودهم. */
const PRONOUNS = ["ه", "ها", "هم", "هن", "هما", "نا", "كم", "ك", "ي"];

type Form = ReturnType<Inflection["noun"]>[number];

/**
 * The forms of a noun of topics.yaml: singular, dual and plural in every case, bare and with
 * a possessive pronoun. A plural left out is taken to be regular: ة → ات, else ون.
 */
function noun({ singular, dual, plural }: Parameters<Inflection["noun"]>[0]): Form[] {
  const plurals = plural === undefined ? [regularPlural(singular)] : [plural].flat();
  const duals = dual === undefined ? dualsOf(singular) : [dual, dual.replace(/ان$/u, "ين")];
  const many = plurals.flatMap((form) => forms(form, "plural"));
  const isPlural = (form: string): boolean => many.some((one) => one.form === form);
  return [
    ...forms(singular, "singular"),
    // «مجندين» is their plural as well, and that is what it mostly is.
    ...duals.filter((form) => !isPlural(form)).map((form) => ({ form, number: "dual" as const, hasPronoun: false })),
    ...many,
  ];
}

const regularPlural = (singular: string): string =>
  singular.endsWith("ة") ? `${singular.slice(0, -1)}ات` : `${singular}ون`;

function forms(word: string, number: GrammaticalNumber): Form[] {
  const bare = (form: string): Form => ({ form, number, hasPronoun: false });
  const owned = (stem: string): Form[] => PRONOUNS.map((p) => ({ form: stem + p, number, hasPronoun: true }));
  if (number === "plural" && word.endsWith("ون")) {
    const stem = word.slice(0, -2);
    // The last letter falls before a pronoun: عسكريوها, عسكرييها.
    return [bare(word), bare(`${stem}ين`), ...owned(`${stem}و`), ...owned(`${stem}ي`)];
  }
  if (word.endsWith("ة")) return [bare(word), ...owned(`${word.slice(0, -1)}ت`)];
  return [bare(word), bare(`${word}ا`), ...owned(word)];
}

/** أميركي أميركية أميركيا أميركيون أميركيين أميركيات, and the dual. */
function adjective(masculine: string): string[] {
  return ["", "ة", "ا", "ون", "ين", "ات", "ان", "تان", "تين"].map((end) => masculine + end);
}

/** A word of a phrase: without its article, in each case, with a pronoun: قاعدة قاعدتها, رتل رتلا. */
function word(written: string): string[] {
  const bare = written.replace(/^ال(?=.{3})/u, "");
  const stem = bare.endsWith("ة") ? `${bare.slice(0, -1)}ت` : bare;
  const owned = ["ه", "ها", "هم"].map((p) => stem + p);
  return bare.endsWith("ة") ? [bare, ...owned] : [bare, `${bare}ا`, ...owned];
}

export const inflect: Inflection = { noun, adjective, word };
