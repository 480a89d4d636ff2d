import type { QuantityCandidate } from "../../engine/candidates.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { endsSentence } from "../../refine/clause.ts";
import { FATE_NOUN } from "../../refine/fate-words.ts";
import { isThing } from "./counted-kind.ts";
import { isComma, word } from "./phrase.ts";
import type { FateVerb } from "./words.ts";
import { EN_FATE } from "./words.ts";

/** Tokens after the number in which its verb stands: "12 people, including three children, were killed". */
const REACH = 16;

const BE = /^(?:is|are|was|were|be|been|being)$/u;
const HAVE = /^(?:have|has|had)$/u;
const COMING = /^(?:will|would|to|may|might|could|should|shall|ll)$/u;
/** Words that may stand between «were» and its participle. */
const BETWEEN = /^(?:also|still|reportedly|later|already|all|believed|thought|feared|said|reported|to|have|been|be|being|now|seriously|critically|badly|slightly|lightly|among|the|instantly|allegedly|currently|immediately|confirmed|found|presumed|left|shot|stabbed|burned|beaten|blown|either|apparently|initially)$/u;

/**
 * What happened to what is counted, by the verb of which it is the subject. Null where no verb tells; "" where they
 * are those who did it, or where it is denied.
 */
export function fateAfter(c: QuantityCandidate, t: Tokens, after: QuantityCandidate | undefined): string | null {
  const close = rightAfter(c, t, c.last);
  if (close !== null) return close;
  let isComing = false;
  for (let i = c.last; i < c.last + REACH; i += 1) {
    if (endsSentence(t, i) || t.isSign(i, ";")) return null;
    if (isComma(t, i)) {
      // What stands between two commas is skipped: "12 people, including three children, were killed".
      const close = closingComma(t, i);
      if (close === -1) return null;
      i = close;
      continue;
    }
    if (after && i === after.first) return null;
    const w = word(t, i);
    // "have been killed", "had already fled": what it helps comes next.
    if (HAVE.test(w) && isHelper(t, i + 1)) continue;
    if (COMING.test(w) && i > c.last - 1 && (w !== "to" || BE.test(word(t, i + 1)))) isComing = true;
    if (BE.test(w)) {
      const fate = afterBe(t, i + 1, c);
      return fate === null || fate === "" || !isComing ? fate : coming(fate, c);
    }
    if (w === "went" && word(t, i + 1) === "missing") return "missing";
    if ((w === "gave" || w === "given") && word(t, i + 1) === "themselves") return "surrendered";
    if ((w === "lost" || w === "losing") && /^(?:their|homes)$/u.test(word(t, i + 1))) return /^(?:life|lives)$/u.test(word(t, i + 2)) ? "killed" : "displaced";
    const verb = t.is(i, EN_FATE);
    if (verb && verb.form !== "ing" && (i === c.last || !t.is(i, FATE_NOUN) || verb.frame === "object")) return byVerb(c, t, i, verb, isComing);
    if (/^(?:said|says|told|and|but|or|when|after|as|while|because|before|if|whose|by|than)$/u.test(w)) return null;
  }
  return null;
}

/** Whether a participle follows, with an adverb before it or not. */
function isHelper(t: Tokens, i: number): boolean {
  const at = /^(?:also|already|since|not|never|now|all|reportedly|recently)$/u.test(word(t, i)) ? i + 1 : i;
  const form = t.is(at, EN_FATE)?.form;
  return BE.test(word(t, at)) || form === "both" || form === "participle" || /^(?:gone|lost|given)$/u.test(word(t, at));
}

function coming(fate: string, c: QuantityCandidate): string {
  return (fate === "sent" || fate === "given" || fate === "received") && isThing(c.noun) ? "promised" : "planned";
}

function closingComma(t: Tokens, i: number): number {
  for (let at = i + 1; at < i + 12 && !endsSentence(t, at); at += 1) if (isComma(t, at)) return at;
  return -1;
}

/** "five dead", "20 injured", "12 people killed in an attack", "three missing" */
function rightAfter(c: QuantityCandidate, t: Tokens, from: number): string | null {
  const i = /^(?:others?|more|also|reported|reportedly|confirmed|lightly|seriously|critically)$/u.test(word(t, from)) ? from + 1 : from;
  const noun = t.is(i, FATE_NOUN);
  if (noun && c.nounAt !== i && !hasObject(t, i + 1)) return noun.fate;
  const verb = t.is(i, EN_FATE);
  if (verb?.frame === "object" && (verb.form === "both" || verb.form === "participle") && !verb.isLoose && !verb.isBoth) return hasObject(t, i + 1) ? "" : verb.fate;
  return null;
}

/** Whether a noun phrase begins at i, which then is the object of the verb before: "killed a soldier", "killed 12". */
function hasObject(t: Tokens, i: number): boolean {
  if (t.isNumber(i)) return true;
  const w = word(t, i);
  if (w === "") return false;
  if (/^(?:a|an|the|his|her|their|its|at|more|another|some|several|dozens|scores|hundreds|thousands|many|him|them|himself|themselves|up|nearly|about|around|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u.test(w)) return w === "at" ? word(t, i + 1) === "least" : w === "around" || w === "about" || w === "up" ? t.isNumber(i + 1) : true;
  return /^[A-Z]/u.test(t.raw(i)) && !/day$/u.test(w) && t.isWord(i + 1) && /^(?:soldiers|troops|police|officials|civilians|people|forces)$/u.test(word(t, i + 1));
}

/** What follows «were»: a participle, "dead", "among the dead", "based there". */
function afterBe(t: Tokens, from: number, c: QuantityCandidate): string | null {
  if (c.topic !== "" && !isThing(c.noun) && isSomewhere(t, from)) return "present";
  let isDenied = false;
  for (let i = from; i < from + 6; i += 1) {
    const w = word(t, i);
    if (w === "not" || w === "never") isDenied = true;
    else if (w === "rounded" && word(t, i + 1) === "up") return isDenied ? "" : "detained";
    else if (w === "taken" && /^(?:hostage|prisoner|captive)$/u.test(word(t, i + 1))) return word(t, i + 1) === "hostage" ? "abducted" : "captured";
    else if (w === "forced" && /^(?:from|out|to)$/u.test(word(t, i + 1))) return /^(?:flee|leave|from|their|homes)$/u.test(word(t, i + 2)) || word(t, i + 1) === "from" ? "displaced" : null;
    else {
      const noun = t.is(i, FATE_NOUN);
      const verb = t.is(i, EN_FATE);
      if (verb && (verb.frame === "object" || verb.isBoth) && (verb.form === "both" || verb.form === "participle") && !(verb.isLoose && !isStationed(w)) && !(w === "shot")) return isDenied ? "" : verb.fate;
      // "were fleeing", "are serving": the subject's own doing.
      if (verb?.frame === "subject" && verb.form === "ing") return isDenied ? "" : c.topic === "" && verb.isLoose ? null : verb.fate;
      if (verb?.form === "ing" && verb.frame === "object" && !verb.isLoose) return "";
      if (noun) return isDenied ? "" : noun.fate;
      if (!BETWEEN.test(w)) return null;
    }
  }
  return null;
}

/** "are in the region", "are in Syria", "were there": not "in custody". */
function isSomewhere(t: Tokens, i: number): boolean {
  const at = /^(?:still|already|now|currently|also)$/u.test(word(t, i)) ? i + 1 : i;
  if (word(t, at) === "there") return true;
  return /^(?:in|across|inside)$/u.test(word(t, at)) && (/^[A-Z]/u.test(t.raw(at + 1)) || /^the (?:country|region|area|province|city|capital|north|south|east|west|field)$/u.test(`${word(t, at + 1)} ${word(t, at + 2)}`));
}

const isStationed = (w: string): boolean => /^(?:stationed|based|garrisoned|kept|held)$/u.test(w);

function byVerb(c: QuantityCandidate, t: Tokens, i: number, verb: FateVerb, isComing: boolean): string | null {
  if (verb.isLoose && c.topic === "") return null;
  const isSubject = verb.frame === "subject" || verb.isBoth;
  if (!isSubject) {
    if (verb.isLoose) return null;
    // "soldiers deployed to the border": no object follows, so that it is passive.
    if ((verb.form === "both" || verb.form === "participle") && !hasObject(t, i + 1) && !PLAIN_OBJECT.test(word(t, i + 1))) return isComing ? coming(verb.fate, c) : verb.fate;
    return "";
  }
  if (/^(?:not|never|t)$/u.test(word(t, i - 1))) return "";
  return isComing && verb.form === "base" ? coming(verb.fate, c) : verb.fate;
}

/** A bare plural right after a verb is its object: "fighters killed soldiers". */
const PLAIN_OBJECT = /^(?:soldiers|troops|people|civilians|police|policemen|men|women|members|fighters|vehicles|houses|hostages)$/u;
