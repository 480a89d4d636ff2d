import { TOPIC_NOUN, wordsBefore } from "../../engine/topics.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { FATE, PLURAL, SINGULAR, STOP } from "../words/grammar.ts";
import { MONTH, WEEKDAY } from "../words/calendar.ts";
import { NUMERAL } from "../words/numerals.ts";
import { CURRENCY, MEASURE } from "../words/units.ts";
import { isMoneySign } from "./money.ts";
import { isHyphen } from "./numeral.ts";

/** The counted noun: its head, at tokens [first, last); a noun of two words only where topics.yaml says so. */
export interface NounRead {
  first: number;
  last: number;
  /** the head's token, by which its topic is known */
  at: number;
  topic: string;
}

/** So many words may stand from the number to its noun. */
const WINDOW = 6;

/**
 * The noun counted by a number that ends before token i. English marks it by its plural:
 * «60 armored vehicles», «Four Katyusha rockets». Of one, it is the last word of the phrase.
 */
export function nounAfter(t: Tokens, i: number, isOne: boolean): NounRead | null {
  let from = i;
  if (isWordOf(t, from, "of")) {
    // «dozens of the villagers»; but «three of them» names nobody.
    from += 1;
    if (t.is(from, STOP) && !/^(?:them|us|which|whom|it|these|those)$/u.test(t.folded(from))) from += 1;
  }
  if (from === i && t.is(from, MEASURE) && !t.is(from, CURRENCY) && !(t.isGlued(from + 1) && t.isNumber(from + 1))) return noun(t, from);
  if (from === i && isMoneySign(t, from)) return noun(t, from);
  // «three more American soldiers», «two other men», «five further attacks»
  if (from === i && t.isWord(from) && /^(?:more|other|additional|further)$/u.test(t.folded(from)) && t.isWord(from + 1) && !t.is(from + 1, STOP)) from += 1;
  let head = -1;
  let words = 0;
  let previous = -1;
  for (let at = from; words < WINDOW && t.isWord(at); ) {
    if (endsPhrase(t, at, at === from)) break;
    // «51 migrants dead» counts migrants; «a quake of 5.9 killed at least 20» tells what it did.
    if (t.is(at, FATE) && (head !== -1 || isVerb(t, at))) break;
    const plural = isPlural(t, at);
    if (plural && previous !== -1 && (isOne || head !== -1) && isVerbForm(t, at, previous, isOne)) break;
    // «six F-16s», «12 M1A2 tanks»: a code is one word, and may have the plural's ending itself.
    const code = codeEnd(t, at);
    if (code !== -1) {
      if (isWordOf(t, code - 1, "s")) return { first: at, last: code, at, topic: "" };
      words += 1;
      previous = at;
      at = code;
      continue;
    }
    words += 1;
    if (plural && !isOne) head = at;
    else if (head !== -1) break;
    previous = at;
    at += 1;
    // «anti-aircraft», «US-led», «U.S.»: parts of one word.
    if ((isHyphen(t, at) && t.isGlued(at) && t.isGlued(at + 1)) || (t.isSign(at, ".") && t.isGlued(at) && t.end[at - 1]! - t.start[at - 1]! === 1)) {
      if (plural && isHyphen(t, at)) head = -1;
      at += 1;
    } else if (isPossessive(t, at)) {
      head = -1;
      at += 2;
    }
  }
  if (isOne) head = previous;
  return head === -1 ? null : noun(t, head);
}

/** Where a code of letters and digits that begins at token i ends: «UH-60», «M1A2», «F-16s»; or −1. */
function codeEnd(t: Tokens, i: number): number {
  if (!/^[A-Z]/u.test(t.raw(i)) || t.end[i]! - t.start[i]! > 4) return -1;
  let at = i + 1;
  let hasDigits = false;
  for (; at < i + 8 && t.isGlued(at) && (t.isWord(at) || t.isNumber(at) || (isHyphen(t, at) && t.isGlued(at + 1) && t.isNumber(at + 1))); at += 1) hasDigits ||= t.isNumber(at);
  return hasDigits ? at : -1;
}

/** Plurals that stand before the noun they qualify: «arms dealers», «human rights groups», «special forces soldiers». */
const QUALIFYING = new Set(`arms sports weapons sales customs forces rights women men communications systems goods services munitions savings
operations electronics materials affairs news games drugs narcotics jobs records states nations emirates relations airlines railways works
sanctions elections claims benefits futures bonds securities skills parks armaments explosives admissions accounts appeals archives awards
clothes corrections earnings facilities fisheries graphics industries labs logistics mines parts physics pensions politics profits programs
projects publications resources royals supplies talks taxes textiles trades transports veterans wages youths ports borders rations antiquities`.split(/\s+/u));

/**
 * «two mosques overlooks the river», «one soldier guards the door»: after what was counted, a word in -s is the verb
 * of something said before. Not so after a plural that qualifies, nor in names («United Nations workers»).
 */
function isVerbForm(t: Tokens, at: number, previous: number, isOne: boolean): boolean {
  if (t.is(at, PLURAL) || t.is(at, TOPIC_NOUN) || previous !== at - 1 || /^[A-Z]/u.test(t.raw(at))) return false;
  if (isOne) return !QUALIFYING.has(t.folded(at));
  return isPlural(t, previous) && !t.is(previous, PLURAL) && !QUALIFYING.has(t.folded(previous)) && !/^[A-Z]/u.test(t.raw(previous));
}

/** The noun at a head, with its topic; «service members» is one noun of two words. */
function noun(t: Tokens, at: number): NounRead {
  const meaning = t.is(at, TOPIC_NOUN);
  const more = meaning ? wordsBefore(t, at, meaning) : -1;
  return more === -1 ? { first: at, last: at + 1, at, topic: "" } : { first: at - more, last: at + 1, at, topic: meaning!.topic };
}

/** «killed 20», «wounded at least three»: a verb with its object. */
function isVerb(t: Tokens, i: number): boolean {
  if (!/ed$/u.test(t.folded(i)) && t.folded(i) !== "hurt") return false;
  return t.isNumber(i + 1) || t.is(i + 1, NUMERAL) !== undefined || (t.isWord(i + 1) && /^(?:at|about|more|a|an|the|some|his|her|their|up|nearly|almost|around|dozens|scores|hundreds|thousands|several|many|as|over|no|fewer|between)$/u.test(t.folded(i + 1)));
}

function isWordOf(t: Tokens, i: number, word: string): boolean {
  return t.isWord(i) && t.folded(i) === word;
}

function isPossessive(t: Tokens, i: number): boolean {
  return /^['’]$/u.test(t.raw(i)) && t.isGlued(i) && t.isGlued(i + 1) && t.folded(i + 1) === "s";
}

function endsPhrase(t: Tokens, i: number, isFirst: boolean): boolean {
  if (t.is(i, NUMERAL) || t.is(i, WEEKDAY)) return true;
  if (t.is(i, MONTH) && /^[A-Z]/u.test(t.raw(i))) return true;
  if (!t.is(i, STOP)) return false;
  // «cost 13,000 lives»; but «one in 10 lives in poverty»
  if ((isFirst || !isPlural(t, i - 1)) && t.folded(i) === "lives" && !(t.isWord(i + 1) && /^(?:in|with|on|at|under|alone|below|near|outside|abroad|there|here)$/u.test(t.folded(i + 1)))) return false;
  // «14 by-elections», «12 off-duty officers»
  if (isHyphen(t, i + 1) && t.isGlued(i + 1) && t.isGlued(i + 2) && t.isWord(i + 2)) return false;
  // «US troops» is a name, «us» is not; «15 wounded» are counted themselves.
  if (t.raw(i) === "US" || (t.raw(i) === "U" && t.isSign(i + 1, "."))) return false;
  return !(isFirst && t.is(i, PLURAL));
}

const NO_MEN = /(?:specimen|regimen|abdomen|acumen|yemen|ramen|bitumen|stamen|cyclamen|albumen|turkmen|bremen)$/u;
const NO_PEOPLE = /^(?:paris|tunis|davis|louis|harris|morris|lewis|francis|dennis|ellis|curtis|travis|willis|otis|memphis|chris|isis|oasis|basis|crisis|analysis|thesis|tennis|glottis|pelvis|genesis|nemesis|emphasis|synthesis|hypothesis|paralysis|diagnosis|doris|boris|iris|hollis|.*polis|.*osis|.*itis)$/u;

/** Whether a word looks like a plural noun. */
export function isPlural(t: Tokens, i: number): boolean {
  if (t.is(i, PLURAL)) return true;
  const known = t.is(i, TOPIC_NOUN);
  if (known) return known.number === "plural";
  if (t.is(i, SINGULAR)) return false;
  const word = t.folded(i);
  // «watchmen», «two Houthis», «five Somalis»
  if (/[a-z]{3}men$/u.test(word)) return !NO_MEN.test(word);
  if (/[a-z]{3}is$/u.test(word) && /^[A-Z]/u.test(t.raw(i))) return !NO_PEOPLE.test(word);
  return word.length > 2 && word.endsWith("s") && !/(?:ss|us|is|ous)$/u.test(word) || /(?:iraqis|israelis|pakistanis|saudis|kuwaitis|yemenis|omanis|qataris|emiratis|taxis|skis|bikinis|menus|gurus)$/u.test(word);
}
