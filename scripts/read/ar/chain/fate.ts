import type { QuantityCandidate } from "../../engine/candidates.ts";
import type { Refiner } from "../../engine/engine.ts";
import { TOPIC_NOUN } from "../../engine/topics.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { FATE_NOUN } from "../../refine/fate-words.ts";
import { OF_PERSONS } from "./befall.ts";
import { personhood } from "./counted-kind.ts";
import { bothDeadAndHurt, byHome, byParticiple, byVerbAfter } from "./fate-after.ts";
import { byCorpses, byGovernor, byIncluded, byNounBefore, byPledge } from "./fate-before.ts";
import type { Head } from "./governor.ts";
import { breaksClause, headOf } from "./governor.ts";
import { isStated } from "./strength.ts";

/**
 * What happened to what each number counts, by the verb, masdar, participle or noun that governs it: «قتل 5 جنود»,
 * «مقتل 12», «9 قتلى», «ثلاثة جنود قتلوا»; what «و» joins shares it: «مقتل 5 جنود و3 مدنيين».
 */
export const findFates: Refiner = (candidates, t) => {
  const counts = candidates.filter((c): c is QuantityCandidate => c.kind === "quantity");
  counts.forEach((c, n) => {
    const before = counts[n - 1];
    const fate = fateOf(c, t, before, counts[n + 1]);
    if (before && isElsewhere(c, before, t)) {
      c.chain.fate = "present";
      c.topic = before.topic;
    }
    if (fate === "") return;
    c.chain.fate = fate;
    if (before && isChangedFrom(before, c, t)) {
      before.chain.fate = fate;
      before.topic = c.topic;
    }
  });
  return candidates;
};

function fateOf(c: QuantityCandidate, t: Tokens, before: QuantityCandidate | undefined, after: QuantityCandidate | undefined): string {
  const head = headOf(c, t);
  if (c.unit !== "") return fateOfMoney(c, t, head, before, after);
  const kind = kindOf(c, t);
  const clause = head.isJoined ? byVerbAfter(c, t, kind, after) : "";
  // «31 شخصا قُتلوا و74 شخصا أصيبوا»: what «و» opens is a sentence of its own, with its own verb.
  if (clause !== "") return clause;
  const said = byGovernor(c, t, head, kind, before, after);
  if (byCorpses(t, head)) return "killed";
  const own = ownFate(c, t);
  if (own !== "") return changed(own, said ?? (byVerbAfter(c, t, kind, after) || null));
  if (said !== null && said !== "present" && said !== "killed") return said;
  const closer = bothDeadAndHurt(c, t) || (said === "killed" ? "" : byParticiple(c, t));
  // «35 ألف عائلة نازحة عادت»
  if (closer !== "") return changed(closer, byVerbAfter(c, t, kind, after) || null);
  if (said !== null) return said;
  return byVerbAfter(c, t, kind, after) || byHome(c, t, kind) || byNounBefore(c, t, head) || byIncluded(t, head, kind) || byCoordination(c, t, head, kind, before) || (isStated(c, t, head, kind) ? "present" : "");
}

/** What may happen to a sum: «تعهدت بتقديم 5 ملايين دولار», «تسلمت مليون يورو». */
const OF_MONEY = new Set(["promised", "given", "received"]);

function fateOfMoney(c: QuantityCandidate, t: Tokens, head: Head, before: QuantityCandidate | undefined, after: QuantityCandidate | undefined): string {
  if (byPledge(t, head)) return "promised";
  const said = byGovernor(c, t, head, -1, before, after) ?? "";
  return OF_MONEY.has(said) ? said : "";
}

/** «2500 جندي في العراق و900 في سوريا» */
function isElsewhere(c: QuantityCandidate, before: QuantityCandidate, t: Tokens): boolean {
  return c.noun === "" && before.chain.fate === "present" && t.folded(c.last) === "في" && t.folded(before.last) === "في" && c.first - before.last <= 5 && headOf(c, t).isJoined;
}

/** «خفضت عدد جنودها من 5200 إلى 3000 جندي»: what the number was is counted as what it is. */
function isChangedFrom(before: QuantityCandidate, c: QuantityCandidate, t: Tokens): boolean {
  return before.noun === "" && before.topic === "" && t.folded(before.first - 1) === "من" && t.folded(before.last) === "الي" && c.first - before.last <= 2;
}

/** A topic's soldiers are persons, its vehicles things. */
function kindOf(c: QuantityCandidate, t: Tokens): -1 | 0 | 1 {
  if (c.nounAt !== -1 && t.is(c.nounAt, FATE_NOUN)) return 1;
  return c.nounAt === -1 ? 0 : personhood(c.noun) || (t.is(c.nounAt, TOPIC_NOUN) ? -1 : 0);
}

/** What prisoners, hostages and refugees are is not the last that happens to them: «عودة ألفي نازح», «مقتل 5 رهائن». */
const THEN = new Set("killed wounded killed_or_wounded missing removed returned released rescued threatened left".split(" "));

function changed(own: string, said: string | null): string {
  if (said === "") return "";
  if (own === "killed" || own === "wounded" || own === "killed_or_wounded") return own;
  return said !== null && THEN.has(said) && !(said === "left" && own === "displaced") ? said : own;
}

/** «9 قتلى», «عشرة نازحين», «عدد الجرحى 20» */
function ownFate(c: QuantityCandidate, t: Tokens): string {
  const noun = c.nounAt === -1 ? undefined : t.is(c.nounAt, FATE_NOUN);
  // «1200 إصابة بفيروس كورونا» are cases, not wounded.
  if (!noun || (noun.fate === "wounded" && t.folded(c.nounAt).includes("صاب") && isDisease(t, c.last))) return "";
  return noun.fate;
}

const DISEASE = /^[وب]*(?:ال)?(?:فيروس|كورونا|كوفيد|وباء|جديده|مرض|كوليرا|سرطان|انفلونزا|ملاريا|حصبه)/u;

const isDisease = (t: Tokens, i: number): boolean => DISEASE.test(t.folded(i)) || DISEASE.test(t.folded(i + 1));

/** Tokens between the end of one count and what «و» joins to it: an adjective, a name. */
const JOINED_WITHIN = 4;

/** «مقتل خمسة جنود عراقيين و3 مدنيين»: what is joined shares the fate. */
function byCoordination(c: QuantityCandidate, t: Tokens, head: Head, kind: -1 | 0 | 1, before: QuantityCandidate | undefined): string {
  const fate = before?.chain.fate ?? "";
  if (!before || fate === "" || !head.isJoined || c.first - before.last > JOINED_WITHIN) return "";
  for (let i = before.last; i < c.first; i += 1) if (breaksClause(t, i) && !(t.isSign(i, "،") && i === before.last)) return "";
  if (OF_PERSONS.has(fate) && kind === -1) return "";
  if (before.nounAt !== -1 && t.is(before.nounAt, FATE_NOUN) && kind !== 1) return "";
  return fate;
}
