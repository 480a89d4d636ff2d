import type { QuantityCandidate } from "../../engine/candidates.ts";
import type { Refiner } from "../../engine/engine.ts";
import { TOPIC_NOUN } from "../../engine/topics.ts";
import type { Tokens } from "../../engine/tokens.ts";
import type { FateWord } from "../../refine/fate-words.ts";
import { endsSentence } from "../../refine/clause.ts";
import { FATE_NOUN, FATE_WORD } from "../../refine/fate-words.ts";
import { personhood } from "./counted-kind.ts";
import type { Head } from "./governor.ts";
import { breaksClause, headOf } from "./governor.ts";
import { modalityAt } from "./modality.ts";
import { isStated } from "./strength.ts";

/** Fates that befall living beings only, and such as befall things only. */
const OF_PERSONS = new Set("killed wounded killed_or_wounded missing detained abducted released rescued surrendered displaced present".split(" "));
const OF_THINGS = new Set(["destroyed", "damaged", "given", "received", "happened"]);

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
  if (c.unit !== "") return "";
  const head = headOf(c, t);
  const kind = kindOf(c, t);
  const said = byGovernor(c, t, head, kind, before, after);
  const own = ownFate(c, t);
  if (own !== "") return changed(own, said ?? (byVerbAfter(c, t, kind, after) || null));
  if (said !== null && said !== "present" && said !== "killed") return said;
  const closer = bothDeadAndHurt(c, t) || (said === "killed" ? "" : byParticiple(c, t));
  if (closer !== "" || said !== null) return closer || said!;
  return byVerbAfter(c, t, kind, after) || byNounBefore(c, t, head) || byIncluded(t, head, kind) || byCoordination(c, t, head, kind, before) || (isStated(c, t, head, kind) ? "present" : "");
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

/** «45 شخصا بين قتيل وجريح» */
function bothDeadAndHurt(c: QuantityCandidate, t: Tokens): string {
  for (let i = c.last; i < c.last + 4; i += 1) {
    if (t.folded(i) === "بين" && t.is(i + 1, FATE_NOUN)?.fate === "killed" && t.is(i + 2, FATE_NOUN)?.fate === "wounded") return "killed_or_wounded";
  }
  return "";
}

/** Tokens between a verb and the number it governs, at most: «قتل الطيران الأميركي في الموصل 12». */
const REACH = 9;

/**
 * By the verb or masdar before the number. Null where there is none; "" where one stands there but is denied.
 */
function byGovernor(c: QuantityCandidate, t: Tokens, head: Head, kind: -1 | 0 | 1, before: QuantityCandidate | undefined, after: QuantityCandidate | undefined): string | null {
  // «قتل ثلاثة مسلحين خمسة مدنيين»: those who did it stand between.
  const isAfterAgent = before?.last === c.first && !head.isJoined && t.isWord(c.first);
  const floor = isAfterAgent ? 0 : before?.last ?? 0;
  for (let n = 0; n <= REACH; n += 1) {
    const i = head.before - n;
    if (i < floor || i < 0 || breaksClause(t, i)) return null;
    const found = t.is(i, FATE_WORD);
    if (!found) continue;
    // «القبض على», «التدمير»: what has the article is no verb.
    const word: FateWord = t.proclitic(i).article > 0 && found.part === "verb" ? { ...found, part: "masdar" } : found;
    if (!governs(word, n, head, kind, t, i)) continue;
    if (word.part === "verb" && word.frame === "object" && n === 0 && isAgent(c, t, after)) return "";
    return toFate(word, kind, t, i);
  }
  return null;
}

/** Tokens over which a verb of many meanings still governs what only it can: «قدمت اليابان عشر سيارات». */
const NEAR = 5;

const INCLUDES = /^[وف]?(?:شمل|شملت|تشمل|يشمل|تضمن|تضمنت|تتضمن|يتضمن|بينها|منها)$/u;
/** Tokens over which «that included» still tells of what is before it. */
const INCLUDED_WITHIN = 16;

/** «تحويل المعدات إلى الجانب العراقي التي شملت 1800 عجلة»: what a transfer included was transferred. */
function byIncluded(t: Tokens, head: Head, kind: -1 | 0 | 1): string {
  if (head.preposition !== "" || !INCLUDES.test(t.folded(head.before))) return "";
  for (let i = head.before - 1; i >= head.before - INCLUDED_WITHIN && !endsSentence(t, i); i -= 1) {
    const word = t.is(i, FATE_WORD);
    if (word?.part === "masdar" || (word?.part === "verb" && t.proclitic(i).article > 0)) return kind === 1 && OF_THINGS.has(word.fate) ? "" : toFate(word, kind, t, i);
  }
  return "";
}

function governs(word: FateWord, n: number, head: Head, kind: -1 | 0 | 1, t: Tokens, i: number): boolean {
  if (word.hasObject || word.part === "participle") return false;
  if (MET.test(t.folded(i)) && !meetsDeath(t, i)) return false;
  // What stands right after its verb needs no closer look; what stands apart must be such a thing as it befalls.
  if (word.isNear && n > 0 && (kind === 0 || n > NEAR || word.part === "masdar")) return false;
  if (word.frame === "preposition") {
    if (head.preposition !== word.preposition) return false;
  } else if (head.preposition !== "") return false;
  if (word.part === "masdar" && n > 0 && !(word.frame === "preposition" && n <= 3) && !isOtherMasdarBetween(t, i, head.before)) return false;
  return befalls(word, kind, n);
}

const MET = /^[وف]?لق(?:ي|يا|يت|وا)$/u;
const DEATH = /^(?:مصرع|حتف)/u;

/** «لقي 7 أشخاص مصرعهم»: he met his death, and not anybody. */
function meetsDeath(t: Tokens, i: number): boolean {
  for (let at = i + 1; at < i + 16 && !breaksClause(t, at); at += 1) if (DEATH.test(t.folded(at))) return true;
  return false;
}

/** «مقتل وإصابة 30», «قتل أو أسر 12» */
function isOtherMasdarBetween(t: Tokens, i: number, last: number): boolean {
  return last === i + 1 && t.is(last, FATE_WORD)?.part === "masdar";
}

function befalls(word: FateWord, kind: -1 | 0 | 1, n: number): boolean {
  if (OF_PERSONS.has(word.fate) && kind === -1 && word.ofThings === word.fate) return false;
  if (OF_THINGS.has(word.fate) && kind === 1) return false;
  // Far from its verb, or where the verb is said of many things, the noun must tell.
  return n <= 1 || kind !== 0 || (n <= 4 && word.frame !== "preposition");
}

/** «قتل 3 مسلحين 12 مدنيا»: right after the first comes the object, so that the first are those who did it. */
function isAgent(c: QuantityCandidate, t: Tokens, after: QuantityCandidate | undefined): boolean {
  if (!after || after.first - c.last > 1) return false;
  const { conjunction, preposition } = t.proclitic(after.first);
  return !conjunction && preposition === "" && after.first === c.last && t.isWord(after.first);
}

function toFate(word: FateWord, kind: -1 | 0 | 1, t: Tokens, i: number): string {
  const modality = modalityAt(t, i);
  // «لم يبق سوى 2500» denies nothing.
  if (modality === "denied" && !isExcepted(t, i)) return "";
  if (modality === "threatened" || modality === "foiled") return modality;
  const isComing = word.isFuture || modality === "planned";
  const fate = kind === -1 ? word.ofThings : word.fate;
  if (fate === "killed" && t.is(i - 1, FATE_WORD)?.fate === "wounded") return "killed_or_wounded";
  // «إنقاذ حياة 20»
  if (fate === "killed" && t.is(i - 1, FATE_WORD)?.fate === "rescued") return "rescued";
  if (fate === "wounded" && /^[ولب]*(?:مقتل|قتل)$/u.test(t.folded(i - 1))) return "killed_or_wounded";
  if (!isComing) return fate;
  return (fate === "given" || fate === "sent" || fate === "received") && kind === -1 ? "promised" : "planned";
}

const EXCEPT = new Set(["سوي", "الا", "غير"]);

function isExcepted(t: Tokens, i: number): boolean {
  for (let at = i + 1; at <= i + 5; at += 1) if (EXCEPT.has(t.folded(at))) return true;
  return false;
}

/** «القتلى إلى 23 والجرحى إلى 50», «المصابين 85», «ومن بين القتلى طفلان» */
function byNounBefore(c: QuantityCandidate, t: Tokens, head: Head): string {
  for (let i = head.before; i >= head.before - 3 && i >= 0 && !breaksClause(t, i); i -= 1) {
    const noun = t.is(i, FATE_NOUN);
    if (!noun || t.proclitic(i).article === 0) continue;
    if (c.noun === "" && i >= head.before - 2) return noun.fate;
    return i === head.before && (t.folded(i - 1) === "بين" || t.folded(i - 1) === "من") ? noun.fate : "";
  }
  return "";
}

/** Tokens after the number in which an adjective or a relative pronoun may stand before the verb. */
const AFTER = 6;
const RELATIVES = new Set("الذين اللذين اللذان الذي التي اللواتي ممن قد كانوا كانا كانت وقد زالوا زالا".split(" "));

/** «خمسة جنود قتلوا», «مئات العائلات نزحت», «3400 عسكري أرسلتهم واشنطن», «500 جندي سيغادرون» */
function byVerbAfter(c: QuantityCandidate, t: Tokens, kind: -1 | 0 | 1, after: QuantityCandidate | undefined): string {
  const limit = Math.min(c.last + AFTER, after?.first ?? t.count);
  for (let i = c.last; i < limit; i += 1) {
    const word = t.is(i, FATE_WORD);
    if (word?.part === "verb" && (word.agrees !== "singular" || word.hasObject) && !t.proclitic(i).conjunction) {
      if (!befalls(word, kind, i - c.last)) return "";
      const isActive = word.frame === "object" && !word.hasObject && after?.first === i + 1 && t.proclitic(after.first).preposition === "";
      if (isActive || (word.frame === "preposition" && !word.hasObject)) return "";
      if (word.frame === "object" && !word.hasObject && hasObjectAfter(t, i + 1)) return "";
      return toFate(word, kind, t, i);
    }
    if (!t.isWord(i) || t.proclitic(i).conjunction || RELATIVES.has(t.folded(i))) {
      if (RELATIVES.has(t.folded(i))) continue;
      return "";
    }
    if (breaksClause(t, i)) return "";
  }
  return "";
}

/** «مسلحون قتلوا الضابط»: a definite noun right after a verb of the plural is what it is done to. */
function hasObjectAfter(t: Tokens, i: number): boolean {
  const { article, preposition, conjunction } = t.proclitic(i);
  return (article > 0 || /^ال.{3}/u.test(t.folded(i))) && preposition === "" && !conjunction;
}

/** «12 جنديا مصابا», «14 شخصا مفقودين», «عشرة في عداد المفقودين» */
function byParticiple(c: QuantityCandidate, t: Tokens): string {
  for (let i = c.last; i < c.last + 3; i += 1) {
    if (t.folded(i) === "عداد" && t.folded(i + 1).includes("مفقود")) return "missing";
    const word = t.is(i, FATE_WORD);
    if (word?.part === "participle" && !word.isNear && t.proclitic(i).form === "") return word.fate;
    if (t.is(i, FATE_NOUN) && t.proclitic(i).form === "") return t.is(i, FATE_NOUN)!.fate;
    if (!t.isWord(i) || (t.proclitic(i).form !== "" && t.folded(i) !== "في")) return "";
  }
  return "";
}

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
