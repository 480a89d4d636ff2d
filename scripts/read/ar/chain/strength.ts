import type { QuantityCandidate } from "../../engine/candidates.ts";
import { ACTOR_ADJECTIVE, TOPIC_NOUN, phrasesIn } from "../../engine/topics.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { sentenceAround } from "../../refine/clause.ts";
import { COUNT } from "../noun/words.ts";
import type { Head } from "./governor.ts";
import { breaksClause } from "./governor.ts";
import { foldedWords } from "./fold-words.ts";


/** «قوامها 600», «تعدادها», «بقوام»: words of which the number is the size. */
const SIZE = foldedWords("قوامه قوامها قوامهم قوام تعداده تعدادها تعدادهم بقوام عديدها عديده عددهم عددها عدده وعددهم وعددها وعدده حجمها حجمه");
/** «لدى واشنطن 900», «هناك 5200», «لها 800»: who has, or that there are. */
const HAVING = foldedWords("لدي لديها لديه لديهم هناك ثمه لها له ولديها وهناك ولدي");
const LEVEL = foldedWords("مستوي حجم قوام عديد");
const REACH = 9;

/**
 * Whether a count of persons is said to be there without a verb of its own: «عدد القوات 2500», «قوة قوامها 600 جندي»,
 * «لدى واشنطن 900 جندي», «2500 جندي أميركي في العراق».
 */
export function isStated(c: QuantityCandidate, t: Tokens, head: Head, kind: -1 | 0 | 1): boolean {
  if (kind === -1) return false;
  const isTroops = c.nounAt !== -1 && t.is(c.nounAt, TOPIC_NOUN) !== undefined;
  // «من أصل 5000 جندي»
  if (isTroops && t.folded(c.first - 1) === "اصل") return true;
  const { first } = sentenceAround(t, c);
  for (let n = 0, i = c.first - 1; n <= REACH && i >= first; n += 1, i -= 1) {
    if (breaksClause(t, i)) break;
    const word = t.folded(i);
    if (SIZE.has(word)) return isTroops || c.noun === "";
    if (HAVING.has(word) && isTroops && head.preposition === "") return true;
    // «عدد القوات الأميركية يبلغ 2500», «خفضت عدد جنودها إلى 2500»
    if (t.is(i, COUNT) || LEVEL.has(word)) return isTroops || isTroopsNoun(t, i + 1, c.first);
  }
  return isTroops && isLocated(c, t, head);
}

function isTroopsNoun(t: Tokens, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 2); i += 1) if (t.is(i, TOPIC_NOUN)) return true;
  return false;
}

/** «2500 جندي أميركي في العراق»: whose, and right after it where. */
function isLocated(c: QuantityCandidate, t: Tokens, head: Head): boolean {
  if (head.preposition !== "" && head.preposition !== "ب") return false;
  let i = c.last;
  const isOwned = t.is(i, ACTOR_ADJECTIVE) !== undefined || (c.nounAt !== -1 && t.is(c.nounAt, ACTOR_ADJECTIVE) !== undefined) || t.proclitic(i).preposition === "ل";
  while (i < c.last + 3 && t.isWord(i) && t.folded(i) !== "في" && t.folded(i) !== "داخل") i += 1;
  if (t.folded(i) !== "في" && t.folded(i) !== "داخل") return false;
  const isCountry = phrasesIn(t, i + 1, i + 3).some(({ says }) => says.kind === "actor") || /^(?:البلاد|المنطقه|العراق|سوريا|افغانستان|القاعده|قاعده|الاراضي)$/u.test(t.folded(i + 1));
  return isOwned ? t.isWord(i + 1) && isCountry : isCountry && (c.value ?? 0) >= 100;
}
