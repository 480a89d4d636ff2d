import type { WhenWords } from "../../refine/when.ts";

const CLAUSES = new Set(["and", "which", "who", "that", "where"]);
const TURNS = new Set(["but", "while", "whereas", "although", "though", "however"]);

/** "since 2014" belongs to its own verb: "Rebels have held the mountains since 2014 and the raid killed 90 fighters". */
export const whenWords: WhenWords = {
  isSince: (t, i) => t.folded(i) === "since",
  opensClause: (t, i) => CLAUSES.has(t.folded(i)),
  turns: (t, i) => TURNS.has(t.folded(i)),
};
