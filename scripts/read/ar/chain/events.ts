import type { Tokens } from "../../engine/tokens.ts";
import { TOPIC_NOUN } from "../../engine/topics.ts";
import { ATTACKER, EVENT_VERB } from "../../refine/event-words.ts";
import type { Attacker, EventVerb } from "../../refine/event-words.ts";
import type { EventSpan, EventWords } from "../../refine/events.ts";
import { FATE_NOUN, FATE_WORD } from "../../refine/fate-words.ts";
import { NUMBER } from "../number/words.ts";
import { breaksClause } from "./governor.ts";
import { modalityAt } from "./modality.ts";
import { foldedWords } from "./fold-words.ts";

/** The folded word without one conjunction or preposition. */
const bare = (t: Tokens, i: number): string => t.folded(i).replace(/^[وف](?=.{3})/u, "");

/** «أي هجوم», «خطر هجوم», «خشية تفجير»: said in general, or feared. */
const GENERAL = foldedWords("اي كل خطر مخاطر تهديد تهديدات بتهديد مخاوف خشيه خشيت تخشي يخشي خوف احتمال احتمالات احتماليه تحسبا لمنع منع منعت منعوا لصد صد التصدي تصدي مواجهه مكافحه ضد مثل شبيه حال منفذ منفذي مدبر مدبري حذر حذرت يحذر تحذر تحذير محاوله خطه خطط تخطيط يخطط تخطط لتنفيذ لشن بتنفيذ بشن ذكري مصدر");
/** A verb in the jussive or the future after these has not happened. */
const UNREAL = foldedWords("لم لن قد سوف قبل لو اذا ان بان دون بدون عدم كي لكي حتي");
/** «هجوم لاذع», «ضربة جزاء», «كمين أمني»: attacks of another kind. */
const OTHER_KIND = /^[و]?(?:ال)?(?:لاذع|حاد|شفهي|كاسح|اعلامي|لفظي|كلامي|الكتروني|سيبراني|سياسي|دبلوماسي|مضاد|جزاء|حره|ركنيه|ترجيح|قاضيه|قضاييه|شمس|موجعه|مروري|امني|معاكس|صحفي|انتخابي|اقتصادي|ماليه|قلبيه|سكاني|ديموغرافي|مرتد)(?:ه|ا|يه)?$/u;

/** A preposition before the noun by which it tells why somebody fell: «قتل في هجوم», «بانفجار», «إثر قصف». */
const CAUSE = foldedWords("في اثر جراء نتيجه بعد خلال اثناء عقب");

const NEAR = 6;

function isUnreal(t: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - 4 && at >= 0 && !breaksClause(t, at); at -= 1) {
    if (GENERAL.has(t.folded(at)) || GENERAL.has(bare(t, at))) return true;
  }
  return modalityAt(t, i) !== "";
}

function isQuestionedVerb(t: Tokens, i: number): boolean {
  const before = t.folded(i - 1);
  return (UNREAL.has(before) && /^[يتن]/u.test(t.folded(i))) || before === "لم" || before === "ولم" || modalityAt(t, i) !== "";
}

/** A verb before the noun that says that it took place: «وقع انفجار», «نفذ التحالف غارة», «تعرض الرتل إلى هجوم». */
function isTold(t: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - NEAR && at >= 0 && !breaksClause(t, at); at -= 1) {
    const verb = t.is(at, EVENT_VERB);
    if (!verb) continue;
    if (verb.how !== "conduct" && verb.how !== "suffer" && verb.how !== "occur" && verb.how !== "strike") continue;
    if (verb.how === "suffer" && !(t.proclitic(i).preposition === "ل" || t.folded(i - 1) === "الي")) continue;
    return !isQuestionedVerb(t, at) && !(verb.isMasdar && isUnreal(t, at));
  }
  return false;
}

/** «قتل 12 شخصا في تفجير», «إصابة 3 بانفجار»: named as what they died of. */
function isCause(t: Tokens, i: number): boolean {
  const before = t.folded(i - 1);
  if (!(t.proclitic(i).preposition === "ب" || CAUSE.has(before))) return false;
  for (let at = i - 1; at >= i - 12 && at >= 0 && !breaksClause(t, at); at -= 1) {
    const fate = t.is(at, FATE_WORD)?.fate ?? t.is(at, FATE_NOUN)?.fate;
    if (fate === "killed" || fate === "wounded" || fate === "destroyed") return modalityAt(t, at) === "";
  }
  return false;
}

/** «هجوم استهدف قاعدة», «انفجار أسفر عن», «تفجير وقع أمس»: a clause without «that» after an indefinite noun. */
function hasVerb(t: Tokens, last: number): boolean {
  for (let at = last; at < last + 4 && t.isWord(at); at += 1) {
    const verb = t.is(at, EVENT_VERB);
    if (verb && !verb.isMasdar && t.proclitic(at).preposition === "") return verb.how === "strike" || verb.how === "occur" || verb.how === "conduct";
    if (t.is(at, FATE_WORD)?.part === "verb" && ["killed", "wounded", "destroyed"].includes(t.is(at, FATE_WORD)!.fate)) return true;
    if (breaksClause(t, at)) return false;
  }
  return false;
}

const isDefiniteNoun = (t: Tokens, i: number): boolean => t.proclitic(i).article > 0;

/** «هجوم على المدرب», «على الحكومة»: with words. */
const CRITICISED = /^[ول]*(?:ال)?(?:حكوم|وزير|مدرب|رييس|صحف|نايب|نواب|سياس|معارض|قرار|قانون|مشروع|اعلام|حزب|زعيم)/u;

function isCriticism(t: Tokens, last: number): boolean {
  for (let at = last; at < last + 3; at += 1) if (t.folded(at) === "علي" || t.folded(at) === "ضد") return CRITICISED.test(t.folded(at + 1)) && !/^[و]?(?:مقر|موكب|منزل)/u.test(t.folded(at + 1));
  return false;
}

/** «هجوم على القاعدة», «غارة على مواقع»: at whom, right behind it. */
function isAimed(t: Tokens, last: number): boolean {
  for (let at = last; at < last + 3; at += 1) if (t.folded(at) === "علي" || t.folded(at) === "ضد") return true;
  return false;
}

/** «انفجار سيارة مفخخة», «تفجير عبوة»: in construct with what exploded. */
const isOfWeapon = (t: Tokens, i: number): boolean => {
  const kind = t.is(i + 1, ATTACKER)?.kind;
  return (kind === "weapon" || kind === "missile") && t.proclitic(i + 1).preposition === "";
};

function byNoun(t: Tokens, i: number, span: EventSpan, isQualified: boolean): EventSpan | null {
  if (isDefiniteNoun(t, i) || OTHER_KIND.test(t.folded(i + 1)) || OTHER_KIND.test(t.folded(i + 2))) return null;
  if (isUnreal(t, span.first) || isCriticism(t, i + 1)) return null;
  const last = isOfWeapon(t, i) ? Math.max(span.last, weaponEnd(t, i + 1)) : span.last;
  const isOne = isQualified || last > span.last || isTold(t, span.first) || isCause(t, span.first) || hasVerb(t, i + 1) || (isAimed(t, i + 1) && !t.is(i - 1, NUMBER));
  return isOne ? { ...span, last } : null;
}

/** «عبوة ناسفة», «سيارة مفخخة», «حزام ناسف»: the weapon with its adjective. */
function weaponEnd(t: Tokens, i: number): number {
  return /^(?:ناسف|مفخخ|ملغوم|مسير|لاصق|متفجر|صوتي|يدوي|هاون|ملغم|كاتيوشا|محلي|موجه)/u.test(t.folded(i + 1)) && t.proclitic(i + 1).form === "" ? i + 2 : i + 1;
}

/** Words after a verb among which its subject stands: «سقطت ثلاثة صواريخ», «انفجرت بعد الظهر عبوة». */
const SUBJECT_WITHIN = 3;

const WHO: Record<EventVerb, readonly Attacker[]> = {
  explode: ["weapon"], fall: ["missile"], strike: ["missile", "armed", "bomber", "weapon"], storm: ["armed", "bomber"],
  bomb: ["forces", "missile"], detonate: ["bomber", "armed"], shoot: ["armed"], conduct: [], suffer: [], occur: [],
};

/** «هاجم المسلحون»: they have been told of. */
function isKnown(t: Tokens, subject: number): boolean {
  const kind = t.is(subject, ATTACKER)?.kind;
  return (kind === "armed" || kind === "bomber") && t.proclitic(subject).article > 0;
}

/** «استهدفت 15 موقعا»: as many attacks, and not one. */
function isOfMany(t: Tokens, i: number): boolean {
  for (let at = i; at < i + 3; at += 1) if (t.isNumber(at) || t.is(at, NUMBER)) return true;
  return false;
}

const FIRE = foldedWords("النار نار الرصاص نيران النيران نيرانه نيرانها نيرانهم");
const ONTO = /^(?:علي|في|قرب|داخل|بالقرب|وسط|محيط|بمحيط|قبل|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|بين|عند|خارج)$/u;

function byVerb(t: Tokens, i: number): EventSpan | null {
  const { how, isMasdar, isPlural } = t.is(i, EVENT_VERB)!;
  if (WHO[how].length === 0 || t.proclitic(i).article > 0 || isQuestionedVerb(t, i) || (isMasdar && (isUnreal(t, i) || how === "storm"))) return null;
  if (isMasdar && how === "explode" && t.is(i, TOPIC_NOUN)) return null;
  if (how === "detonate") return bySelf(t, i);
  if (how === "shoot" && !isMasdar) {
    const launch = byLaunch(t, i);
    if (launch) return launch;
  }
  const subject = isPlural ? -1 : subjectAfter(t, i, how);
  if (subject === -1) return isMasdar ? null : bySubjectBefore(t, i, how);
  const last = weaponEnd(t, subject);
  if (how === "fall" && !fallsOnto(t, last)) return null;
  if (isKnown(t, subject)) return null;
  if ((how === "strike" || how === "bomb") && isOfMany(t, last)) return null;
  if (how === "shoot") return byFire(t, i, subject);
  if (how === "strike" && t.folded(i).startsWith("است") && breaksClause(t, last)) return null;
  return { first: i, last, nounAt: subject };
}

function subjectAfter(t: Tokens, i: number, how: EventVerb): number {
  for (let at = i + 1; at <= i + SUBJECT_WITHIN; at += 1) {
    if (!t.isWord(at) && !t.isNumber(at)) return -1;
    const who = t.is(at, ATTACKER);
    if (who && WHO[how].includes(who.kind) && t.proclitic(at).preposition === "" && !t.proclitic(at).conjunction) {
      // Only what a number stands before may be farther off: «سقطت ثلاثة صواريخ».
      return at === i + 1 || t.isNumber(at - 1) || t.is(at - 1, NUMBER) !== undefined || isAside(t, i + 1, at) ? at : -1;
    }
    if (t.is(at, EVENT_VERB) || breaksClause(t, at)) return -1;
  }
  return -1;
}

/** «انفجرت صباحا عبوة», «سقطت عدة صواريخ» */
const ASIDE = foldedWords("صباح مساء صباحا مساء اليوم امس ايضا عده بضعه نحو فجر ليلا سيارتان احدي احد");
function isAside(t: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!ASIDE.has(t.folded(at)) && !t.isNumber(at) && !t.is(at, NUMBER)) return false;
  return true;
}

function fallsOnto(t: Tokens, last: number): boolean {
  for (let at = last; at < last + 4; at += 1) if (ONTO.test(t.folded(at)) || t.proclitic(at).preposition === "ب") return !/^(?:البحر|المحيط|مياه)/u.test(t.folded(at + 1));
  return false;
}

const SELF = /^(?:نفسه|نفسها|نفسيهما|انفسهم|حزامه|حزاما|حزامين|سترته|سيارته|عجلته)$/u;

/** «فجر انتحاري نفسه», «فجر صبي حزاما ناسفا», «فجر انتحاري سيارة مفخخة»; «فجر السبت» is dawn. */
function bySelf(t: Tokens, i: number): EventSpan | null {
  for (let at = i + 2; at <= i + 5 && t.isWord(at) && !breaksClause(t, at); at += 1) {
    const isBomb = t.is(at, ATTACKER)?.kind === "weapon" && weaponEnd(t, at) === at + 2 && t.proclitic(at).preposition === "";
    if (SELF.test(t.folded(at)) || isBomb) return { first: i, last: isBomb ? at + 2 : at + 1, nounAt: i + 1 };
  }
  return null;
}

/** «أطلق مسلحون النار» */
function byFire(t: Tokens, i: number, subject: number): EventSpan | null {
  for (let at = subject + 1; at < subject + 4; at += 1) if (FIRE.has(t.folded(at))) return { first: i, last: at + 1, nounAt: subject };
  return null;
}

/** «أطلق مجهولون ثلاثة صواريخ على القاعدة» */
function byLaunch(t: Tokens, i: number): EventSpan | null {
  if (!/^[وف]?[اي]?[تي]?طلق/u.test(t.folded(i))) return null;
  for (let at = i + 1; at <= i + 5 && t.isWord(at) || t.isNumber(at); at += 1) {
    if (t.is(at, ATTACKER)?.kind !== "missile") continue;
    const last = weaponEnd(t, at);
    for (let n = last; n < last + 4; n += 1) if (AT.has(t.folded(n))) return { first: i, last, nounAt: at };
    return null;
  }
  return null;
}

const AT = foldedWords("على نحو باتجاه تجاه صوب");

/** «عبوة ناسفة انفجرت», «صواريخ سقطت»: after «أن» the subject stands before its verb. */
function bySubjectBefore(t: Tokens, i: number, how: EventVerb): EventSpan | null {
  if (how !== "explode" && how !== "fall" && how !== "strike" && how !== "storm") return null;
  const reach = how === "explode" ? 14 : 3;
  for (let at = i - 1; at >= i - reach && at >= 0 && t.isWord(at) && !breaksClause(t, at); at -= 1) {
    const who = t.is(at, ATTACKER);
    if (!who || !WHO[how].includes(who.kind) || t.is(at - 1, ATTACKER)) continue;
    if (t.proclitic(at).preposition !== "" || isUnreal(t, at) || (how === "fall" && !fallsOnto(t, i + 1))) return null;
    if (how === "strike" && isOfMany(t, i + 1)) return null;
    // «عبوة ناسفة كانت مزروعة على جانب الطريق انفجرت»: what stands far off is not quoted with it.
    return { first: at, last: i - at <= 3 ? i + 1 : weaponEnd(t, at), nounAt: at };
  }
  return null;
}

/** How Arabic tells a single attack. */
export const eventWords: EventWords = {
  attack: "هجوم", byNoun, byVerb,
  isAgain: (t, first) => t.folded(first - 1) === "في" || t.folded(first - 1) === "خلال",
};
