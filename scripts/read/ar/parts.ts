import { foldWord } from "../../core/fold.ts";
import type { PartWords } from "../refine/parts.ts";
import { personhood } from "./chain/counted-kind.ts";
import { LOOSE_PROCLITIC } from "./number/words.ts";

const OF_WHICH = new Set("بينهم بينها بينهن بينهما ومنهم منهم منها ومنها وبينهم وبينها ضمنهم ضمنها فيهم فيها".split(" "));

const OF_THEM = new Set(["منهم", "منها", "منهن"]);

/** «بينهم 2500», «من بينها», «بما فيهم»; «بينهم 3 نساء و5 أطفال»; «73 من أصل 329» */
export const partWords: PartWords = {
  ofWhich(t, i) {
    const word = t.folded(i - 1);
    if (!OF_WHICH.has(word)) return 0;
    // «فيها 30 جنديا» alone is a place; «بما فيهم» is a part.
    if (word === "فيهم" || word === "فيها") return t.folded(i - 2) === "بما" ? 2 : 0;
    return 1;
  },
  isAnd(t, i, before) {
    if (i === before.last) return t.proclitic(i).conjunction;
    return t.is(i - 1, LOOSE_PROCLITIC)?.conjunction === true;
  },
  isOfThem(t, i) {
    return t.isWord(i) && OF_THEM.has(t.folded(i));
  },
  isOther: (_t, c) => /^(?:اخرون|اخرين|اخر|اخري|اخران|اخريات)$/u.test(foldWord(c.noun)),
  kindOf: (c) => personhood(c.noun),
  isOutOf(t, from, to) {
    for (let i = from; i < to && i < from + 3; i += 1) {
      if (t.folded(i) === "من" && (t.folded(i + 1) === "اصل" || t.folded(i + 1) === "مجموع" || t.folded(i + 1) === "اجمالي")) return to - i <= 5;
    }
    return false;
  },
};
