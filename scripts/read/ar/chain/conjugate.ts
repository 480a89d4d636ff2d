/** What a form agrees with: a verb in the singular stands before its subject only; the others may follow it. */
export type Agrees = "singular" | "feminine" | "plural";

/** Endings of the perfect, of the third person; the singular's alef of a weak verb falls: نجا نجت نجوا. */
const PERFECT: readonly (readonly [end: string, agrees: Agrees])[] = [
  ["", "singular"], ["ت", "feminine"], ["وا", "plural"], ["ا", "plural"], ["تا", "plural"], ["ن", "plural"], ["نا", "plural"],
];

/** Prefixes and endings of the imperfect. */
const IMPERFECT: readonly (readonly [prefix: string, end: string, agrees: Agrees])[] = [
  ["ي", "", "singular"], ["ت", "", "feminine"], ["ن", "", "plural"], ["ي", "ون", "plural"], ["ي", "وا", "plural"],
  ["ي", "ان", "plural"], ["ت", "ان", "plural"], ["ي", "ن", "plural"],
];

const OBJECTS = ["ه", "ها", "هم", "هما", "هن"];
/** مقتول مقتولا مقتولة مقتولون … */
export const PARTICIPLE = ["", "ا", "ة", "ون", "ين", "ان", "ات", "تان", "تين"];

/** Takes a form of a verb, and what it agrees with. */
export type Add = (form: string, agrees: Agrees, more: { hasObject?: boolean; isFuture?: boolean }) => void;

/** Every form of the third person, with and without an object pronoun: قتل قتلت قتلوا قتلتهم. */
export function perfect(stem: string, add: Add): void {
  const isWeak = /[اىي]$/u.test(stem) && stem.length > 2;
  for (const [end, agrees] of PERFECT) {
    const root = isWeak && end !== "" && !(end === "ا" || (stem.endsWith("ي") && end === "ت")) ? stem.slice(0, -1) : stem;
    add(root + end, agrees, {});
  }
  // «قتلهم», «قتلتهم», «قتلوهم»; of a weak verb «أبقاهم».
  const owner = stem.replace(/ى$/u, "ا");
  for (const object of OBJECTS) {
    add(owner + object, "singular", { hasObject: true });
    add(`${isWeak ? stem.slice(0, -1) : stem}ت${object}`, "feminine", { hasObject: true });
  }
}

/** يقتل تقتل يقتلون سيقتل … @param stem without its prefix */
export function imperfect(stem: string, add: Add): void {
  const isWeak = /[ىيو]$/u.test(stem) && stem.length > 2;
  for (const [prefix, end, agrees] of IMPERFECT) {
    const form = prefix + (isWeak && /^و/u.test(end) ? stem.slice(0, -1) : stem) + end;
    add(form, agrees, {});
    add(`س${form}`, agrees, { isFuture: true });
  }
  for (const prefix of ["ي", "ت", "ن"]) for (const object of OBJECTS) add(prefix + stem + object, prefix === "ي" ? "singular" : "feminine", { hasObject: true });
}

/** The masdar and with a pronoun; ة becomes ت before it: «إصابتهم». */
export function masdar(word: string, add: Add): void {
  add(word, "singular", {});
  for (const object of OBJECTS) add(word.replace(/ة$/u, "ت") + object, "singular", { hasObject: true });
}
