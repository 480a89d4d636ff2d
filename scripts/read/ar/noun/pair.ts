import { exactly, quantity } from "../../engine/candidates.ts";
import type { Rule } from "../../engine/engine.ts";
import { Gap } from "../../engine/tokens.ts";
import { TOPIC_NOUN } from "../../engine/topics.ts";
import { NUMBER } from "../number/words.ts";
import { DUAL_RULE } from "./dual.ts";
import { isDefinite, isStop } from "./stop.ts";

/** «قياديين اثنين», «شاحنتان اثنتان»: a dual of any noun, reinforced; it is told with the other duals */
export const pair: Rule = {
  name: "ar/noun/pair",
  starts: [NUMBER],
  read(t, i) {
    const two = t.is(i, NUMBER)!;
    const noun = i - 1;
    if (two.role !== "one" || two.value !== 2 || two.bound || t.proclitic(i).form !== "" || !t.isWord(noun) || t.gap[i] !== Gap.space) return null;
    const word = t.folded(noun);
    if (word.length < 5 || word.slice(-2) !== t.entry(i)!.form.slice(-2) || isDefinite(t, noun) || isStop(t, noun) || t.is(noun, NUMBER)) return null;
    const start = t.bare(noun);
    const span = { first: noun, last: i + 1, start, end: t.end[i]!, rule: DUAL_RULE };
    return { ...quantity(span, exactly(2)), noun: t.text.slice(start, t.end[noun]!), nounAt: noun, topic: t.is(noun, TOPIC_NOUN)?.topic ?? "" };
  },
};
