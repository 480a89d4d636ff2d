import type { QuantityCandidate } from "../../engine/candidates.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { endsSentence } from "../../refine/clause.ts";
import type { FateWord } from "../../refine/fate-words.ts";
import { FATE_NOUN, FATE_WORD } from "../../refine/fate-words.ts";
import { OF_THINGS, befalls, toFate } from "./befall.ts";
import type { Head } from "./governor.ts";
import { PREPOSITIONS, breaksClause } from "./governor.ts";

/** Tokens between a verb and the number it governs, at most: «قتل الطيران الأميركي في الموصل 12». */
const REACH = 9;

/**
 * By the verb or masdar before the number. Null where there is none; "" where one stands there but is denied.
 */
export function byGovernor(c: QuantityCandidate, t: Tokens, head: Head, kind: -1 | 0 | 1, before: QuantityCandidate | undefined, after: QuantityCandidate | undefined): string | null {
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
    if (!governs(word, n, head, kind, c, t, i)) continue;
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
export function byIncluded(t: Tokens, head: Head, kind: -1 | 0 | 1): string {
  if (head.preposition !== "" || !INCLUDES.test(t.folded(head.before))) return "";
  for (let i = head.before - 1; i >= head.before - INCLUDED_WITHIN && !endsSentence(t, i); i -= 1) {
    const word = t.is(i, FATE_WORD);
    if (word?.part === "masdar" || (word?.part === "verb" && t.proclitic(i).article > 0)) return kind === 1 && OF_THINGS.has(word.fate) ? "" : toFate(word, kind, t, i);
  }
  return "";
}

function governs(word: FateWord, n: number, head: Head, kind: -1 | 0 | 1, c: QuantityCandidate, t: Tokens, i: number): boolean {
  if (word.hasObject || word.part === "participle") return false;
  if (MET.test(t.folded(i)) && !meetsDeath(t, i)) return false;
  if (word.frame === "subject" && word.part === "verb" && n > 1 && isOthers(word, t, i + 1, head.before)) return false;
  // What stands right after its verb needs no closer look; what stands apart must be such a thing as it befalls.
  if (word.isNear && n > 0 && (kind === 0 || n > NEAR || word.part === "masdar")) return false;
  if (word.frame === "preposition") {
    if (head.preposition !== word.preposition) return false;
  } else if (head.preposition !== "") return false;
  if (word.part === "masdar" && n > 0 && !(word.frame === "preposition" && n <= 3) && !isOtherMasdarBetween(t, i, head.before)) return false;
  return befalls(word, kind, n, c, t);
}

/** Fates that only the verb's own subject has. */
const OF_SUBJECT = new Set("killed wounded missing displaced destroyed damaged rescued surrendered".split(" "));

/** «غرق مركب يقل 70 مهاجرا»: a noun right behind the verb, and another verb, so that it is the boat that sank. */
function isOthers(word: FateWord, t: Tokens, subject: number, last: number): boolean {
  if (!OF_SUBJECT.has(word.fate) || PREPOSITIONS.has(t.folded(subject)) || t.proclitic(subject).preposition !== "") return false;
  for (let i = subject + 1; i <= last; i += 1) if (CARRIES.test(t.folded(i))) return true;
  return false;
}

const CARRIES = /^(?:[يت](?:قل|حمل|نقل|ضم|ستقله|ستقلها|سكنه|سكنها|قطنه|قطنها|وجد)|كان|كانت|[عو]?لي?ه|علي|متنه|متنها|يقلهم)$/u;

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

/** «قتل 3 مسلحين 12 مدنيا»: right after the first comes the object, so that the first are those who did it. */
function isAgent(c: QuantityCandidate, t: Tokens, after: QuantityCandidate | undefined): boolean {
  if (!after || after.first - c.last > 1) return false;
  const { conjunction, preposition } = t.proclitic(after.first);
  return !conjunction && preposition === "" && after.first === c.last && t.isWord(after.first);
}

const AMONG = /^(?:بينهم|منهم|بينها|ومنهم)$/u;

/** «القتلى إلى 23 والجرحى إلى 50», «المصابين 85», «ومن بين القتلى طفلان» */
export function byNounBefore(c: QuantityCandidate, t: Tokens, head: Head): string {
  for (let i = head.before; i >= head.before - 3 && i >= 0 && !breaksClause(t, i); i -= 1) {
    const noun = t.is(i, FATE_NOUN);
    if (!noun || t.proclitic(i).article === 0) continue;
    if (c.noun === "" && i >= head.before - 2) return noun.fate;
    if (AMONG.test(t.folded(head.before))) return noun.fate;
    return i === head.before && (t.folded(i - 1) === "بين" || t.folded(i - 1) === "من") ? noun.fate : "";
  }
  return "";
}

/** «انتشال جثث تسعة عمال», «جثتي شابين»: whose bodies they are. */
export function byCorpses(t: Tokens, head: Head): boolean {
  return head.preposition === "" && !head.isJoined && CORPSES.test(t.folded(head.before));
}

const CORPSES = /^[وفبل]?(?:جثث|جثه|جثتي|جثتا|جثامين|جثمان|رفات|اشلاء)$/u;

/** «تعهد المانحون في جنيف بمبلغ 5 مليارات», «وعدت بـ3 ملايين»: money that somebody said he would give. */
export function byPledge(t: Tokens, head: Head): boolean {
  for (let i = head.before; i >= head.before - REACH && i >= 0 && !breaksClause(t, i); i -= 1) {
    if (PLEDGE.test(t.folded(i))) return head.preposition === "ب" || GIFT.test(t.folded(head.before)) || head.before === i;
  }
  return false;
}

const PLEDGE = /^[وف]?(?:[يت]?تعهد(?:ت|وا|ون|ات)?|وعد(?:ت|وا)?|التزمت?|[يت]لتزم)$/u;
const GIFT = /^ب(?:تقديم|دفع|منح|تخصيص|توفير|تمويل|مبلغ|صرف|قيمه|استثمار|ضخ|حوالي|نحو|اكثر|مساعدات|مساهمه|دعم)$/u;
