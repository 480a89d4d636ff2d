import { TOPIC_NOUN } from "../../engine/topics.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { endsSentence } from "../../refine/clause.ts";
import type { Attacker, EventVerb } from "../../refine/event-words.ts";
import { ATTACKER, EVENT_VERB } from "../../refine/event-words.ts";
import type { EventSpan, EventWords } from "../../refine/events.ts";
import { FATE_NOUN } from "../../refine/fate-words.ts";
import { isIndefinite } from "../topic/parts.ts";
import { WEEKDAY } from "../words/calendar.ts";
import { STOP } from "../words/grammar.ts";
import { NUMERAL } from "../words/numerals.ts";
import { isComma, modalityBefore, word } from "./phrase.ts";
import { EN_FATE } from "./words.ts";

/** "any attack", "risk of an attack", "fears of": said in general, feared, or prevented. */
const GENERAL = /^(?:any|no|every|risk|risks|threat|threats|fear|fears|feared|possible|potential|future|possibility|prevent|avert|against|anti|like|such|warned|warning|warn|warns|plot|plots|plotting|plotted|attempted|failed|foiled|thwarted|case|if|unless|stop|stopped)$/u;
/** "heart attack", "counter attack", "verbal attack", "cyber attack", "population explosion": of another kind. */
const OTHER_KIND = /^(?:heart|panic|asthma|counter|verbal|cyber|personal|political|media|shark|acid|population|anxiety|hacking|legal|sexual|blistering|scathing|full|furnace|sand|trumpet)$/u;

function isUnreal(t: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - 5 && at >= 0 && !endsSentence(t, at) && !isComma(t, at); at -= 1) {
    if (GENERAL.test(word(t, at))) return true;
    if (t.isSign(at, "-") && OTHER_KIND.test(word(t, at - 1))) return true;
  }
  return modalityBefore(t, i) !== "";
}

const LAST = /^(?:last|latest|first|recent|second|third|deadliest|worst|previous|earlier)$/u;
const AIMED = /^(?:on|against|at|near|outside|inside|in)$/u;
const VERBS_OF_IT = new Set<EventVerb>(["occur", "strike", "explode"]);

function byNoun(t: Tokens, i: number, span: EventSpan, isQualified: boolean): EventSpan | null {
  if (OTHER_KIND.test(word(t, span.first - 1)) || OTHER_KIND.test(word(t, i - 1)) || t.isSign(i + 1, "-")) return null;
  if (isUnreal(t, span.first) || word(t, i + 1) === "on" && isPerson(t, i + 2)) return null;
  // "The last attack on the embassy": one of several, though definite.
  const isOne = isOneOfMany(t, span.first) || isOfDay(t, span.first) || (LAST.test(word(t, span.first - 1)) && word(t, span.first - 2) !== "its");
  if (!isOne) return null;
  const isAimed = AIMED.test(word(t, i + 1)) || AIMED.test(word(t, span.last));
  return isQualified || isAimed || isCause(t, span.first) || isTold(t, span.first) || hasVerb(t, span.last) ? span : null;
}

/** "a Saudi-led coalition air strike": the article may stand several words before. */
function isOneOfMany(t: Tokens, first: number): boolean {
  if (isIndefinite(t, first)) return true;
  for (let at = first - 1; at >= first - 6 && (t.isWord(at) || t.isSign(at, "-")); at -= 1) {
    if (/^(?:a|an|another)$/u.test(word(t, at))) return true;
    if (t.is(at, STOP) && !/^(?:led|backed)$/u.test(word(t, at)) && t.raw(at) !== "US") return false;
  }
  return false;
}

/** "Friday's air raid" */
const isOfDay = (t: Tokens, first: number): boolean => word(t, first - 1) === "s" && t.is(first - 3, WEEKDAY) !== undefined;

/** "an attack on the minister": with words. */
function isPerson(t: Tokens, i: number): boolean {
  for (let at = i; at < i + 4 && t.isWord(at); at += 1) if (/^(?:president|minister|senator|press|media|rival|rivals|policy|policies|critics|democracy|freedom|character|him|her)$/u.test(word(t, at))) return true;
  return false;
}

/** "12 people were killed in a suicide bombing" */
function isCause(t: Tokens, first: number): boolean {
  let at = first - 1;
  while (at > first - 5 && t.isWord(at) && !/^(?:in|by|during|after)$/u.test(word(t, at))) at -= 1;
  if (!/^(?:in|by|during|after)$/u.test(word(t, at))) return false;
  for (let n = at - 1; n >= at - 10 && !endsSentence(t, n); n -= 1) {
    const fate = t.is(n, EN_FATE)?.fate ?? t.is(n, FATE_NOUN)?.fate;
    if (fate === "killed" || fate === "wounded" || fate === "destroyed") return modalityBefore(t, n) === "";
  }
  return false;
}

/** "carried out an attack", "launched a raid" */
function isTold(t: Tokens, first: number): boolean {
  for (let at = first - 1; at >= first - 5 && t.isWord(at); at -= 1) if (t.is(at, EVENT_VERB)?.how === "conduct") return modalityBefore(t, at) === "" && word(t, at - 1) !== "to";
  return false;
}

/** "an explosion rocked the city", "a bombing in Kabul killed 20" */
function hasVerb(t: Tokens, last: number): boolean {
  for (let at = last; at < last + 6 && !endsSentence(t, at); at += 1) {
    const verb = t.is(at, EVENT_VERB);
    if (verb && VERBS_OF_IT.has(verb.how)) return true;
    if (isComma(t, at)) return false;
  }
  return false;
}

const WHO: Record<EventVerb, readonly Attacker[]> = {
  explode: ["weapon", "bomber"], fall: ["missile"], strike: ["weapon", "missile", "bomber", "armed"], storm: ["armed", "bomber"],
  bomb: ["forces"], detonate: ["bomber"], shoot: ["armed"], conduct: [], suffer: [], occur: ["weapon", "missile", "bomber"],
};

/** Words between who or what attacked and the verb: "A car bomb parked near a market exploded". */
const WITHIN = 5;

function byVerb(t: Tokens, i: number): EventSpan | null {
  const { how } = t.is(i, EVENT_VERB)!;
  if ((WHO[how].length === 0 && how !== "suffer" && how !== "conduct") || t.is(i, TOPIC_NOUN) && !/(?:ed|s)$/u.test(word(t, i))) return null;
  const known = how === "suffer" ? underFire(t, i) : how === "shoot" || how === "conduct" ? byLaunch(t, i) : null;
  if (known) return known;
  const near = subjectBefore(t, i, how);
  const subject = near === -1 ? farSubject(t, i, how) : near;
  if (subject === -1 || isKnown(t, subject) || isDenied(t, subject, i)) return null;
  const last = verbEnd(t, i, how, t.is(subject, ATTACKER)!.kind);
  if (last === -1) return null;
  const first = compoundStart(t, subject);
  // What stands far off is not quoted with it.
  return isUnreal(t, first) ? null : { first, last: i - subject <= 2 ? last : subject + 1, nounAt: subject };
}

/** "came under rocket fire", "came under attack" */
function underFire(t: Tokens, i: number): EventSpan | null {
  if (word(t, i + 1) !== "under" || isUnreal(t, i)) return null;
  for (let at = i + 2; at < i + 5; at += 1) {
    if (/^(?:attack|fire|bombardment|shelling)$/u.test(word(t, at)) && !/^(?:political|verbal|media)$/u.test(word(t, at - 1))) return { first: i, last: at + 1, nounAt: at };
  }
  return null;
}

/** "fired three rockets at the base", "launched missiles at" */
function byLaunch(t: Tokens, i: number): EventSpan | null {
  if (!/^(?:fired|launched|fires|launches|firing|launching)$/u.test(word(t, i)) || isUnreal(t, i)) return null;
  for (let at = i + 1; at < i + 7 && (t.isWord(at) || t.isNumber(at)); at += 1) {
    if (t.is(at, ATTACKER)?.kind === "missile") return /^(?:at|on|into|toward|towards|against)$/u.test(word(t, at + 1)) ? { first: i, last: at + 1, nounAt: at } : null;
    if (t.is(at, EVENT_VERB) && !t.isNumber(at)) return null;
  }
  return null;
}

function subjectBefore(t: Tokens, i: number, how: EventVerb): number {
  for (let at = i - 1; at >= i - 1 - WITHIN && at >= 0; at -= 1) {
    const who = t.is(at, ATTACKER);
    // "Three drone strikes": the word of a compound is no subject.
    if (who && t.is(at + 1, TOPIC_NOUN)?.isEvent) return -1;
    if (who && WHO[how].includes(who.kind)) return /^(?:of|by|with|from|for|against|on|at|to)$/u.test(word(t, at - 1)) ? -1 : at;
    const w = word(t, at);
    if (w === "" || /^(?:and|that|which|when|after|said|was|were|is|are|been|be|to|the|not|never|will|would|could|may|can|did)$/u.test(w)) {
      if (w === "had" || w === "have" || w === "has") continue;
      return -1;
    }
  }
  return -1;
}

/** Tokens over which a weapon still has its verb: "a bomb planted in a parked car has killed nine". */
const FAR = 14;

/** A weapon told for the first time, of which something is said before its verb. */
function farSubject(t: Tokens, i: number, how: EventVerb): number {
  if (how !== "strike" && how !== "explode") return -1;
  for (let at = i - 1; at >= i - FAR && at >= 0 && !endsSentence(t, at); at -= 1) {
    const w = word(t, at);
    if (/^(?:and|said|says|when|who|after|was|were|is|are|been)$/u.test(w)) return -1;
    const kind = t.is(at, ATTACKER)?.kind;
    if (kind === "weapon" || kind === "missile" || kind === "bomber") return isIndefinite(t, compoundStart(t, at)) && !isInPhrase(t, compoundStart(t, at)) ? at : -1;
    if (t.is(at, EVENT_VERB) && t.is(at, EVENT_VERB)!.how !== "conduct" && !/^(?:target|targeting|that|attached)/u.test(w) && word(t, at - 1) !== "that" && !/(?:ed|ing)$/u.test(w)) return -1;
  }
  return -1;
}

/** "killed by a bomb", "loaded with a bomb": no subject. */
const isInPhrase = (t: Tokens, first: number): boolean => /^(?:of|by|with|from|for|against|on|at|to|in|when|planted)$/u.test(word(t, first - 2));

/** "The attackers opened fire": they have been told of. */
function isKnown(t: Tokens, subject: number): boolean {
  const kind = t.is(subject, ATTACKER)!.kind;
  return (kind === "armed" || kind === "bomber") && /^(?:the|these|those)$/u.test(word(t, compoundStart(t, subject) - 1));
}

const isDenied = (t: Tokens, subject: number, i: number): boolean => {
  for (let at = subject + 1; at < i; at += 1) if (/^(?:not|never|will|would|could|may|might|to|failed)$/u.test(word(t, at))) return true;
  return false;
};

/** The words that complete the verb: "went off", "blew himself up", "opened fire"; −1 where they are wanting. */
function verbEnd(t: Tokens, i: number, how: EventVerb, who: Attacker): number {
  const w = word(t, i);
  const next = word(t, i + 1);
  if (w === "went") return next === "off" ? i + 2 : -1;
  if (w === "blew") return next === "up" ? i + 2 : /^(?:himself|herself|themselves)$/u.test(next) ? (word(t, i + 2) === "up" ? i + 3 : i + 2) : -1;
  if (how === "shoot") return w.startsWith("open") ? (next === "fire" ? i + 2 : -1) : w === "fired" && /^(?:on|at|upon|rockets|shots|into)$/u.test(next) || w === "shot" && !/^(?:and|up)$/u.test(next) ? i + 1 : -1;
  if (how === "fall") return /^(?:on|in|near|inside|outside|at|short|close|within|around|across)$/u.test(next) ? i + 1 : -1;
  // "gunmen were killed", "killed by": those who attack are its subject.
  if (next === "by") return -1;
  if (how === "strike" && who === "armed" && !hasObject(t, i + 1)) return -1;
  return i + 1;
}

function hasObject(t: Tokens, i: number): boolean {
  return t.isNumber(i) || (t.isWord(i) && !/^(?:in|by|on|at|when|and|during|as|after|near|since|last|this|over|with|for|while|or|from)$/u.test(word(t, i)));
}

/** "roadside bomb", "car bomb", "suicide bomber", "explosive device": the words that make one noun with it. */
function compoundStart(t: Tokens, subject: number): number {
  let first = subject;
  while (subject - first < 2 && COMPOUND.test(word(t, first - 1)) && !t.is(first - 1, STOP)) first -= 1;
  return t.isNumber(first - 1) || t.is(first - 1, NUMERAL) ? first - 1 : first;
}

const COMPOUND = /^(?:car|truck|roadside|suicide|vehicle|motorcycle|explosive|mortar|cruise|ballistic|katyusha|sticky|land|time|hand|petrol|taliban|magnetic|nail|parcel|attack|armed|fuel|minibus|bicycle|drone|islamist|masked|artillery|pipe)$/u;

/** "the blast", "this attack": one that has been told. */
export function isReference(t: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - 3 && t.isWord(at); at -= 1) {
    if (/^(?:the|this|that)$/u.test(word(t, at))) return true;
    if (t.is(at, STOP)) return false;
  }
  return false;
}

/** How English tells a single attack. */
export const eventWords: EventWords = {
  attack: "attack", byNoun, byVerb,
  isAgain: (t, first) => [first - 1, first - 2, first - 3].some((i) => /^(?:in|during)$/u.test(word(t, i))),
};
