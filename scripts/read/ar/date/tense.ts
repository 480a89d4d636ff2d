import type { Tokens } from "../../engine/tokens.ts";
import { isComma, isDash, isJoint } from "./look.ts";
import { CALL, DAYTIME, FUTURE, GATHERING, LIMIT, PART, SCHEDULED, TIME_UNIT } from "./words.ts";

const SEEN_BEFORE = 14;
const SEEN_AFTER = 5;

/**
 * Whether the words around a date announce what is to come: a verb with سـ, سوف, المقرر. Looked
 * for in the clause: back to a comma, a stop or a quote, on to the next one or to أن.
 */
export function isAnnounced(t: Tokens, first: number, last: number): boolean {
  // «تأجلت إلى الأربعاء»
  if (isJoint(t, first - 1, "إلى")) return true;
  for (let i = first - 1; i >= first - SEEN_BEFORE && !endsClause(t, i); i -= 1) {
    if (isFuture(t, i)) return !isPastPlan(t, i);
    // «وكان وصل الأحد» opens a clause of what was.
    if (isWas(t, i)) break;
  }
  for (let i = last; i < last + SEEN_AFTER && !endsClause(t, i); i += 1) {
    if (isThat(t, i)) return false;
    if (isFuture(t, i)) return true;
  }
  return false;
}

/** «كان من المقرر أن», «كان سيزور»: what was to come then. */
const isPastPlan = (t: Tokens, i: number): boolean => isWas(t, i - 1) || isWas(t, i - 2);

const isWas = (t: Tokens, i: number): boolean => t.isWord(i) && t.end[i]! - t.start[i]! <= 5 && WAS.has(t.folded(i));

const WAS = new Set(["كان", "وكان", "كانت", "وكانت", "كانوا"]);

/**
 * Whether a clause that opens with the present tense of what is planned tells of the weekday at
 * `first`: «يواجه الأهلي نظيره الأحد», «وتستأنف المفاوضات الاثنين», «ويستمر حتى الخميس».
 */
export function isScheduled(t: Tokens, first: number): boolean {
  let from = first - 1;
  while (from >= first - 3 && (t.is(from, DAYTIME) || t.is(from, PART) || t.is(from, TIME_UNIT)?.unit === "day")) from -= 1;
  if (isStart(t, from) || isCalled(t, from)) return true;
  for (let i = first - 1; i >= first - SEEN_BEFORE && !endsClause(t, i); i -= 1) {
    if (t.is(i, SCHEDULED) && (opensClause(t, i) || i === first - 2)) return true;
    const limit = t.is(i, LIMIT)?.limit;
    // «يلتقي الوفد الذي وصل الأحد», «يبدأ بعد اتفاق الأحد»
    if ((limit !== undefined && limit !== "until") || isThat(t, i) || isRelative(t, i)) return false;
  }
  return false;
}

/** Tokens from the day back to what was called for, and from that back to the call. */
const GATHERING_REACH = 3;
const CALL_REACH = 8;

/** «دعا إلى التظاهر الجمعة», «دعت إلى إضراب عام يوم الثلاثاء»: who is called to come, comes on that day. */
function isCalled(t: Tokens, from: number): boolean {
  let at = from;
  while (at > from - GATHERING_REACH && t.isWord(at) && !t.is(at, GATHERING)) at -= 1;
  if (!t.is(at, GATHERING) || !(isJoint(t, at - 1, "إلى") || t.proclitic(at).preposition === "ل")) return false;
  for (let i = at - 1; i >= at - CALL_REACH && !endsClause(t, i); i -= 1) if (t.is(i, CALL)) return true;
  return false;
}

/** «اعتبارا من الثلاثاء», «ابتداء من يوم الأحد», «بدءا من منتصف ليل الخميس» */
const isStart = (t: Tokens, i: number): boolean => isJoint(t, i, "من") && t.isWord(i - 1) && STARTS.has(t.folded(i - 1));
const STARTS = new Set(["اعتبارا", "ابتداء", "ابتداءا", "بدءا", "بداءا", "بدء", "انطلاقا", "بدايه"]);

const OPENING = new Set(["حيث", "انه", "انها", "انهم"]);

function opensClause(t: Tokens, i: number): boolean {
  if (isComma(t, i - 1)) return t.proclitic(i).conjunction;
  return endsClause(t, i - 1) || isDash(t, i - 1) || t.isSign(i - 1, ")") || OPENING.has(t.folded(i - 1));
}

function isRelative(t: Tokens, i: number): boolean {
  const word = t.isWord(i) ? t.folded(i) : "";
  return word === "الذي" || word === "التي" || word === "الذين" || word === "اللذين";
}

const STOPS = [".", "؛", ":", "!", "؟", "?", "«", "»", "\"", "“", "”"];

function endsClause(t: Tokens, i: number): boolean {
  return t.isNewline(i) || isComma(t, i) || STOPS.some((sign) => t.isSign(i, sign));
}

function isThat(t: Tokens, i: number): boolean {
  const word = t.isWord(i) && t.end[i]! - t.start[i]! <= 6 ? t.folded(i) : "";
  return word === "ان" || word === "انه" || word === "انها" || word === "انهم";
}

function isFuture(t: Tokens, i: number): boolean {
  if (!t.isWord(i)) return false;
  const word = t.folded(i);
  // «قد يصل»
  return t.is(i, FUTURE) !== undefined || isFutureVerb(word) || (word[0] === "ي" && word.length > 2 && MAY.has(t.folded(i - 1)));
}

const MAY = new Set(["قد", "وقد", "ربما", "وربما"]);

/** Nouns that begin as a verb with سـ does. */
const NOUNS = ("سيار سياس سياق سياد سياح سياج سيد سيطر سيناريو سيناء سينم سيول سيره سيرت سيف سيي سيلان سينغ سيغ سيسي سيمن سيمف سيبير "
  + "ستين ستون سته ستار ستوك سترات ستال ستان سترا ستود ستيف ستيل ستاد ستات سنو سنه سند سنجار سنغ سنت سنا سنين سنح سنق سنك سنب سنار ستره").split(" ");

/** «سيصل», «وستجتمع», «سنرسل»: س before a present tense, five letters at least. */
function isFutureVerb(word: string): boolean {
  const from = (word[0] === "و" || word[0] === "ف") && word[1] === "س" ? 1 : 0;
  if (word[from] !== "س" || word.length - from < 4) return false;
  const next = word[from + 1];
  if (next !== "ي" && next !== "ت" && next !== "ن") return false;
  const stem = word.slice(from);
  return !NOUNS.some((noun) => stem.startsWith(noun)) || VERBS.some((verb) => stem.startsWith(verb));
}

/** Verbs that begin as one of those nouns does. */
const VERBS = ["سيناقش", "سينطلق", "سينتهي", "سيطلق", "سيطرح", "سنناقش", "سيرسل", "سيسمح", "سيسافر", "سيسلم", "سيمثل", "سيمدد", "سيمنح", "سينعقد", "ستستضيف", "سيدرس", "سيدلي", "سيدخل", "سيستضيف", "سيستقبل", "سيستأنف", "سيستانف"];
