import type { WhenWords } from "../../refine/when.ts";

const CLAUSES = new Set(["التي", "الذي", "الذين", "اللذين", "وقد", "حيث"]);
const TURNS = new Set(["لكن", "ولكن", "لكنه", "لكنها", "لكنهم", "فيما", "بينما", "بيد", "غير", "الا"]);

/** «منذ عام 2018» belongs to its own verb: «جبالا يتحصن فيها المتمردون منذ سنوات وقد قتل 90 مقاتلا». */
export const whenWords: WhenWords = {
  isSince: (t, i) => t.folded(i) === "منذ" || t.folded(i) === "ومنذ",
  opensClause: (t, i) => CLAUSES.has(t.folded(i)),
  turns: (t, i) => TURNS.has(t.folded(i)) && (t.folded(i) !== "غير" && t.folded(i) !== "الا" || t.folded(i + 1) === "ان"),
};
