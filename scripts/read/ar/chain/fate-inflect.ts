import type { Lexicon } from "../../engine/lexicon.ts";
import type { FateWord } from "../../refine/fate-words.ts";
import { FATE_NOUN, FATE_WORD } from "../../refine/fate-words.ts";
import { FATE_NOUNS, FATE_VERBS } from "./fate-verbs.ts";

type Agrees = FateWord["agrees"];

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
const PARTICIPLE = ["", "ا", "ة", "ون", "ين", "ان", "ات", "تان", "تين"];

type Add = (form: string, agrees: Agrees, more: Partial<FateWord>) => void;

function perfect(stem: string, add: Add): void {
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

function imperfect(stem: string, add: Add): void {
  const isWeak = /[ىيو]$/u.test(stem) && stem.length > 2;
  for (const [prefix, end, agrees] of IMPERFECT) {
    const form = prefix + (isWeak && /^و/u.test(end) ? stem.slice(0, -1) : stem) + end;
    add(form, agrees, {});
    add(`س${form}`, agrees, { isFuture: true });
  }
  for (const prefix of ["ي", "ت", "ن"]) for (const object of OBJECTS) add(prefix + stem + object, prefix === "ي" ? "singular" : "feminine", { hasObject: true });
}

/** ة becomes ت before a pronoun: «إصابتهم». */
function masdar(word: string, add: Add): void {
  add(word, "singular", {});
  for (const object of OBJECTS) add(word.replace(/ة$/u, "ت") + object, "singular", { hasObject: true });
}

/** Puts every form of the verbs and nouns of fates into the lexicon. */
export function fillFates(lexicon: Lexicon): void {
  for (const [fate, nouns] of FATE_NOUNS) lexicon.addAll(nouns.split(" "), FATE_NOUN, { fate });
  for (const line of FATE_VERBS.trim().split("\n")) addVerb(lexicon, line);
}

function addVerb(lexicon: Lexicon, line: string): void {
  const [verb = "", masdars = "", participles = ""] = line.split(":").map((part) => part.trim());
  const [fates = "", frame = "", past = "-", present = ""] = verb.split(/\s+/u);
  const [fate = "", ofThings = fate] = fates.split("/");
  const base = {
    fate, ofThings,
    frame: frame === "o" ? "object" as const : frame === "s" ? "subject" as const : "preposition" as const,
    preposition: frame === "o" || frame === "s" ? "" : frame === "على" ? "علي" : frame,
    hasObject: false, isFuture: false,
  };
  const adder = (written: string, part: FateWord["part"]): Add => (form, agrees, more) => {
    lexicon.add(form, FATE_WORD, { ...base, part, agrees, isNear: written.endsWith("!"), ...more });
  };
  const bare = (written: string): string => written.replace("!", "");
  if (past !== "-") perfect(bare(past), adder(past, "verb"));
  // A passive that differs in writing («أصيب») has its line; its imperfect is that of the active one.
  const stem = present !== "" ? present : past === "-" ? "-" : masdars === "" ? "-" : past.replace(/^[اأ]/u, "");
  if (stem !== "-") imperfect(bare(stem), adder(stem, "verb"));
  for (const word of masdars.split(/\s+/u).filter((w) => w !== "" && w !== "-")) masdar(bare(word), adder(word, "masdar"));
  for (const word of participles.split(/\s+/u).filter((w) => w !== "" && w !== "-")) {
    for (const end of PARTICIPLE) adder(word, "participle")(bare(word) + end, end === "" || end === "ا" ? "singular" : "plural", {});
  }
}
