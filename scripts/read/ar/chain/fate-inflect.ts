import type { Lexicon } from "../../engine/lexicon.ts";
import type { FateWord } from "../../refine/fate-words.ts";
import { FATE_NOUN, FATE_WORD } from "../../refine/fate-words.ts";
import type { Add } from "./conjugate.ts";
import { PARTICIPLE, imperfect, masdar, perfect } from "./conjugate.ts";
import { FATE_NOUNS, FATE_VERBS } from "./fate-verbs.ts";

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
  const nouns = masdars.split(/\s+/u).filter((w) => w !== "" && w !== "-");
  // «سيطرة» is more often control than «he controlled him».
  for (const word of nouns) if (bare(word).endsWith("ة")) masdar(bare(word), adder(word, "masdar"));
  if (past !== "-") perfect(bare(past), adder(past, "verb"));
  // A passive that differs in writing («أصيب») has its line; its imperfect is that of the active one.
  const stem = present !== "" ? present : past === "-" ? "-" : masdars === "" ? "-" : past.replace(/^[اأ]/u, "");
  if (stem !== "-") imperfect(bare(stem), adder(stem, "verb"));
  for (const word of nouns) masdar(bare(word), adder(word, "masdar"));
  for (const word of participles.split(/\s+/u).filter((w) => w !== "" && w !== "-")) {
    for (const end of PARTICIPLE) adder(word, "participle")(bare(word) + end, end === "" || end === "ا" ? "singular" : "plural", {});
  }
}
