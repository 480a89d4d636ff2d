import { exactly, quantity } from "../../engine/candidates.ts";
import type { Rule } from "../../engine/engine.ts";
import type { Lexicon } from "../../engine/lexicon.ts";
import { wordClass } from "../../engine/lexicon.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { Gap } from "../../engine/tokens.ts";
import { TOPIC_NOUN } from "../../engine/topics.ts";
import { NUMBER } from "../number/words.ts";
import { BROKEN, DOUBTFUL, MASCULINE_CONSTRUCTS, SOUND } from "./dual-words.ts";
import { isDefinite, isStop } from "./stop.ts";

/**
 * `open`: the form is a plural as well («مسلحين»), and needs «اثنين» after it; `isDoubtful`: it is another word as well
 * («طالبان»), and needs that or an adjective in the dual.
 */
const DUAL = wordClass<{ open: boolean; isDoubtful?: true; isConstruct?: true }>("dual");

/** The dual of a noun, nominative and oblique: جنديان جنديين, قاعدتان قاعدتين. */
export function dualsOf(singular: string): [string, string] {
  const stem = singular.endsWith("ة") ? `${singular.slice(0, -1)}ت` : singular;
  return [`${stem}ان`, `${stem}ين`];
}

export function fillDuals(lexicon: Lexicon): void {
  for (const noun of BROKEN) {
    if (DOUBTFUL.includes(noun)) continue;
    lexicon.addAll(dualsOf(noun), DUAL, { open: false });
    // In construct only the feminine is sure: «طائرتا استطلاع»; «صاروخا» is an accusative as well.
    if (noun.endsWith("ة")) lexicon.add(`${noun.slice(0, -1)}تا`, DUAL, { open: false });
  }
  lexicon.addAll(["أخوان", "أخوين", "امرأتان", "امرأتين", "مستشفيان", "مستشفيين", "مبنيان", "مبنيين"], DUAL, { open: false });
  for (const noun of DOUBTFUL) lexicon.addAll(dualsOf(noun), DUAL, { open: false, isDoubtful: true });
  // «ركلتي جزاء»: with what it is of, and only where no «my» could be meant.
  for (const noun of BROKEN) if (noun.endsWith("ة")) lexicon.add(`${noun.slice(0, -1)}تي`, DUAL, { open: false, isConstruct: true });
  for (const noun of MASCULINE_CONSTRUCTS) lexicon.add(`${noun}ي`, DUAL, { open: false, isConstruct: true });
  for (const noun of SOUND) {
    const [nominative, oblique] = dualsOf(noun);
    lexicon.add(nominative, DUAL, { open: false });
    lexicon.add(oblique, DUAL, { open: true });
  }
}

export const DUAL_RULE = "ar/noun/dual";

/** «جنديان», «صاروخين», «انتحاريين اثنين» */
export const dual: Rule = {
  name: DUAL_RULE,
  starts: [DUAL, TOPIC_NOUN],
  read(t, i) {
    const noun = t.is(i, DUAL);
    const topic = t.is(i, TOPIC_NOUN);
    const next = t.is(i + 1, NUMBER);
    const isTwice = next?.role === "one" && next.value === 2 && !t.proclitic(i + 1).conjunction;
    if (!noun && topic?.number !== "dual" && !(isTwice && topic?.number === "plural" && t.entry(i)!.form.endsWith("ين"))) return null;
    if (t.proclitic(i).article > 0 || topic?.hasPronoun) return null;
    // «للصين»: ل before a ل is the article; «جابر بن حيان» is a name.
    if ((t.proclitic(i).preposition === "ل" && t.entry(i)!.form.startsWith("ل")) || OF_NAMES.has(t.folded(i - 1))) return null;
    // «5 شرطيين»: what the number counts, in the plural.
    if (t.entry(i)!.form.endsWith("ين") && t.proclitic(i).form === "" && isCounted(t, i - 1)) return null;
    // «جنديان أميركيان»: the second is the adjective of the first.
    const before = t.is(i - 1, DUAL) ?? (t.is(i - 1, TOPIC_NOUN)?.number === "dual" || undefined);
    // … but «الطرفان جولتين» are two and their object.
    const isOne = t.proclitic(i - 1).article === 0 && t.folded(i - 1).slice(-2) === t.folded(i).slice(-2);
    if (before && isOne && t.proclitic(i).form === "" && t.gap[i] === Gap.space) return null;
    if (noun?.open && !isTwice) return null;
    if (noun?.isDoubtful && !isTwice && !isAgreeing(t, i)) return null;
    if (noun?.isConstruct && (!t.isWord(i + 1) || t.gap[i + 1] !== Gap.space || isDefinite(t, i + 1) || isStop(t, i + 1) || !t.isWord(i - 1))) return null;
    // «جثتي شابين»: the dead are counted, and their bodies not once more.
    if (noun?.isConstruct && t.entry(i)!.form === "جثتي" && (t.is(i + 1, DUAL) || t.is(i + 1, TOPIC_NOUN)?.number === "dual")) return null;
    const last = isTwice ? i + 2 : i + 1;
    const span = { first: i, last, start: t.bare(i), end: t.end[last - 1]!, rule: DUAL_RULE };
    return { ...quantity(span, exactly(2)), noun: t.text.slice(t.bare(i), t.end[i]!), nounAt: i, topic: topic?.topic ?? "" };
  },
};

/** Before a name of descent. */
const OF_NAMES = new Set(["بن", "ابن", "ابو", "ابي", "ال", "بنو", "بني", "ام"]);

/** A number before the noun that it counts: of three and more, for a dual is counted by none. */
function isCounted(t: Tokens, i: number): boolean {
  return t.isNumber(i) || (t.is(i, NUMBER) !== undefined && t.is(i, NUMBER)!.value > 2);
}

/** «طالبان جامعيان»: an adjective in the same dual follows. */
function isAgreeing(t: Tokens, i: number): boolean {
  const next = t.isWord(i + 1) ? t.folded(i + 1) : "";
  return next.length > 4 && next.endsWith(t.entry(i)!.form.slice(-2)) && !isDefinite(t, i + 1) && !isStop(t, i + 1);
}
