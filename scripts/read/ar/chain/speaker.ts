import { foldWord } from "../../../core/fold.ts";
import type { Span } from "../../../core/types.ts";
import { HEAD, SAY, SAYING, SOURCE, TOLD } from "./speaker-words.ts";
import { findCredit } from "./credit.ts";
import type { Name } from "./speaker-name.ts";
import { agencyEnd, headOf, isPress, isQuote, isThat, readName } from "./speaker-name.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { Token } from "../../engine/tokens.ts";
import type { TokenSpan } from "../../refine/clause.ts";
import type { Attribution, SpeakerWords } from "../../refine/speaker.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(foldWord));

/** Words before a verb of saying that hang the saying on what stands before: «كما أعلنت», «وفق ما ذكر». */
const AS = set("كما حسبما وفقما مثلما بحسبما وكما");
const AS_WHAT = set("ما لما");
const WAS = set("كان كانت كانوا وكان وكانت وكانوا فكان");
const MODAL = set("قد لقد وقد فقد كان كانت");
const ABOUT = set("عن بعن");
const RELATIVE = set("الذي التي الذين");
/** Tokens after a verb within which «أن», a colon or a mark tells that it speaks. */
const EVIDENCE = 16;
/** Tokens before a verb within which its subject may stand first. */
const BEFORE = 14;

/** What is read of an attribution before its frame is measured. */
interface Read extends Omit<Attribution, "frame"> {
  /** the token after the speaker's name, or where it would stand */
  next: number;
  /** whether it stands after what is said: «…، بحسب X» */
  isAfter?: boolean;
}

/** Speech in Arabic: «قال X إن …», «X: …», «…، بحسب X», «نقلت X عن Y قوله إن …», «وأضاف أن …». */
export const speakers: SpeakerWords = {
  find(t, sentence, held) {
    const out: Attribution[] = [];
    headline(t, sentence, held, out);
    for (let i = sentence.first; i < sentence.last; i += 1) {
      if (t.lex[i] === -1) continue;
      const frame = t.is(i, SAY);
      const read = frame !== undefined ? readVerb(t, i, frame, sentence, held)
        : t.is(i, SOURCE) !== undefined ? readSource(t, i, sentence, held)
          : t.is(i, SAYING) !== undefined ? readSaying(t, i, sentence, out) : null;
      if (read) out.push({ ...read, frame: frameOf(t, i, read, sentence, held) });
    }
    return out;
  },
  credit: findCredit,
};

function readVerb(t: Tokens, i: number, frame: string, s: TokenSpan, held: Uint8Array): Read | null {
  if (t.proclitic(i).article > 0 || t.proclitic(i).preposition !== "" || t.folded(i - 1) === "لم" || t.folded(i - 1) === "لن" || t.folded(i - 1) === "عدم") return null;
  const subject = skipAdjuncts(t, i + 1, s.last, held);
  if (frame === "in") return readDocument(t, i, subject, s, held);
  if (frame === "from") return readRelayed(t, i, subject, s, held);
  const asBefore = AS.has(t.folded(i - 1)) || (AS_WHAT.has(t.folded(i - 1)) && (t.is(i - 2, SOURCE) !== undefined || t.folded(i - 2) === "علي" || t.proclitic(i - 1).preposition === "ل" || t.folded(i - 1) === "لما"));
  if (asBefore && !isAlso(t, i, s)) return after(t, i, readName(t, subject, s.last, held), s);
  if (t.folded(i) === "يذكر" && isThat(t, i + 1) && i - s.first <= 1) return { ...whole(i, s), speaker: null, kind: "article", via: null, next: i + 1, isImpersonal: true };
  if (RELATIVE.has(t.folded(i - 1))) return before(i, antecedent(t, i - 1, s, held), null, s);
  const isSpeech = hasEvidence(t, subject, s.last);
  if (isThat(t, subject) || isQuote(t, subject) && t.isSign(subject - 1, ":") || isPreposition(t, subject)) return readPronoun(t, i, subject, s, held, isSpeech);
  const name = readName(t, subject, s.last, held);
  // «الأمم المتحدة تعلن نزوح …»: who speaks stands first.
  const first = name?.isKnown === true ? null : nameBefore(t, i, s, held);
  if (first) return before(i, first, null, s);
  if (!name) return isSpeech && frame === "that" ? pronoun(t, i, subject, s) : null;
  if ((!name.isKnown || frame === "loose") && !hasEvidence(t, name.next, s.last, name.isKnown ? EVIDENCE : 8)) return null;
  if (isTrailing(t, i, s)) return { ...after(t, i, name, s)! };
  return before(i, name, viaAfter(t, name.next, s.last), s);
}

/** «جاء في بيان الجيش أن», «ورد في التقرير الذي نشرته الأمم المتحدة أن» */
function readDocument(t: Tokens, i: number, at: number, s: TokenSpan, held: Uint8Array): Read | null {
  if (t.folded(at) !== "في" || headOf(t, at + 1) !== "document") return null;
  const name = readName(t, at + 1, s.last, held);
  return name && hasEvidence(t, name.next, s.last) ? before(i, name, null, s) : null;
}

/** «الناطق باسم الحكومة الذي قال إن»: the name that ends where the relative stands. */
function antecedent(t: Tokens, relative: number, s: TokenSpan, held: Uint8Array): Name | null {
  for (let i = Math.max(s.first, relative - BEFORE); i < relative; i += 1) {
    if (headOf(t, i) === undefined) continue;
    const name = readName(t, i, relative, held);
    if (name?.next === relative) return { ...name, next: relative + 2 };
  }
  return null;
}

/** «وأضاف أن», «وقال في بيان إن»: whoever spoke before, or whoever stands first in the sentence. */
function readPronoun(t: Tokens, i: number, subject: number, s: TokenSpan, held: Uint8Array, isSpeech: boolean): Read | null {
  const first = nameBefore(t, i, s, held);
  if (first) return before(i, first, viaAfter(t, subject, s.last), s);
  if (!isSpeech && !ABOUT.has(t.folded(subject))) return null;
  return pronoun(t, i, subject, s);
}

const pronoun = (t: Tokens, i: number, subject: number, s: TokenSpan): Read =>
  ({ at: i, from: i, to: s.last, speaker: null, kind: "article", via: viaAfter(t, subject, s.last), next: subject });

/** «نقلت وكالة رويترز عن مسؤول أميركي قوله إن» */
function readRelayed(t: Tokens, i: number, subject: number, s: TokenSpan, held: Uint8Array): Read | null {
  const first = readName(t, subject, s.last, held);
  if (!first || !first.isKnown) return null;
  for (let k = first.next; k < Math.min(s.last, first.next + 8); k += 1) {
    if (!ABOUT.has(t.folded(k))) continue;
    const name = readName(t, k + 1, s.last, held);
    if (!name) return null;
    return { at: i, from: name.next, to: s.last, speaker: name.span, kind: name.kind, via: name.via ?? first.span, next: name.next };
  }
  return first.kind === "agency" && hasEvidence(t, first.next, s.last) ? before(i, first, null, s) : null;
}

/** «بحسب X», «وفقا لـX», «نقلا عن X», «وفق ما ذكر X» (which its verb reads) */
function readSource(t: Tokens, i: number, s: TokenSpan, held: Uint8Array): Read | null {
  const { after: link } = t.is(i, SOURCE)!;
  // «على حد قول X», «على حد تعبيره»
  if (link === "قول") return t.folded(i - 1) === "علي" && CLAIM.has(t.folded(i + 1)) ? after(t, i, CLAIMED.has(t.folded(i + 1)) ? readName(t, i + 2, s.last, held) : null, s) : null;
  if (t.proclitic(i).article > 0) return null;
  let at = i + 1;
  if (link === "عن" || link === "إلى") {
    if (!(link === "عن" ? ABOUT.has(t.folded(at)) : t.folded(at) === "الي")) return null;
    at += 1;
  } else if (AS_WHAT.has(t.folded(at)) || t.is(at, SAY) !== undefined) return null;
  const source = readName(t, at, s.last, held);
  if (!source) return null;
  const name = source.kind === "document" ? issuerOf(t, source, s, held) ?? source : source;
  const read = i - s.first <= 2 ? { ...whole(i, s), from: name.next, speaker: name.span, kind: name.kind, via: name.via, next: name.next } : { ...after(t, i, name, s)! };
  // «ذكرت الوكالة نقلا عن مصدر أمني أن»: what follows is the source’s.
  const isOnward = link === "عن" && isThat(t, skipAdjuncts(t, name.next, s.last, held));
  return { ...read, to: s.last, at: isOnward ? name.next : i, ...(link === "عن" && name.kind === "agency" ? { isCredit: true } : {}) };
}

/** «بحسب حصيلة أصدرتها الحماية المدنية», «وفق تقرير صادر عن الأمم المتحدة»: whose document it is. */
function issuerOf(t: Tokens, document: Name, s: TokenSpan, held: Uint8Array): Name | null {
  let at = document.next;
  if (t.folded(at) === "رسميه" || t.folded(at) === "جديده" || t.folded(at) === "جديد" || t.folded(at) === "اوليه" || RELATIVE.has(t.folded(at))) at += 1;
  const word = t.folded(at);
  if (/^(?:ال)?صادره?$/u.test(word) && t.folded(at + 1) === "عن") at += 2;
  else if (/^(?:نشر|اصدر|اعد|اعلن|اورد|قدم|وزع|اجر|اذاع|حصل|كشف)ت?(?:ه|ها)$/u.test(word)) at += 1;
  else return null;
  const name = readName(t, at, s.last, held);
  return name?.isKnown === true ? name : null;
}

const CLAIMED = set("قول تعبير وصف زعم رأي");
const CLAIM = set("قول تعبير وصف زعم رأي قوله قولها قولهم تعبيره تعبيرها تعبيرهم وصفه وصفها زعمه زعمها زعمهم رأيه");

/** «مضيفا أن»: the sentence’s speaker goes on; without one, whoever spoke before. */
function readSaying(t: Tokens, i: number, s: TokenSpan, known: readonly Attribution[]): Read | null {
  if (known.length > 0 || !hasEvidence(t, i + 1, s.last, 4)) return null;
  return { at: i, from: i, to: s.last, speaker: null, kind: "article", via: null, next: i + 1 };
}

const whole = (at: number, s: TokenSpan): { at: number; from: number; to: number } => ({ at, from: s.first, to: s.last });

function before(at: number, name: Name | null, via: Span | null, s: TokenSpan): Read | null {
  if (!name) return null;
  return { at: Math.max(at, name.next - 1), from: Math.max(at, name.next), to: s.last, speaker: name.span, kind: name.kind, via: via ?? name.via ?? ownVia(name), next: name.next };
}

function after(t: Tokens, at: number, name: Name | null, s: TokenSpan): Read | null {
  if (!name) return { ...whole(at, s), speaker: null, kind: "article", via: null, next: at + 1, isAfter: true };
  return { ...whole(at, s), speaker: name.span, kind: name.kind, via: name.via ?? viaAfter(t, name.next, s.last) ?? ownVia(name), next: name.next, isAfter: true };
}

/** «كشف مصدر أمني أمس الثلاثاء عن», «وقال الوزير في مؤتمر صحفي عقده الاثنين إن», «…، وفق ما أعلنت الوزارة الثلاثاء» */
function frameOf(t: Tokens, i: number, { next, isAfter }: Read, s: TokenSpan, held: Uint8Array): TokenSpan {
  let first = Math.min(i, next);
  while (first > s.first && (held[first - 1] === 1 || isComma(t, first - 1) && held[first - 2] === 1 || (held[first] === 1 && DAY_LINKS.has(t.folded(first - 1))))) first -= 1;
  if (isAfter === true) {
    let last = next;
    while (last < s.last && !isComma(t, last)) last += 1;
    return { first, last };
  }
  for (let k = next; k < Math.min(s.last, next + EVIDENCE); k += 1) {
    if (isThat(t, k) || isQuote(t, k) || ABOUT.has(t.folded(k))) return { first, last: k };
    if (held[k] === 2 || t.is(k, TOLD) !== undefined) break;
  }
  return { first, last: t.is(i, SAY) === "loose" ? next : skipAdjuncts(t, next, s.last, held) };
}

/** «كما أشارت الأطراف إلى», «، كما أعلنت الوزارة أن»: one more thing said, and not the source of what stands before. */
function isAlso(t: Tokens, i: number, s: TokenSpan): boolean {
  if (!AS_ALSO.has(t.folded(i - 1))) return false;
  if (i - s.first <= 1) return true;
  for (let k = i + 1; k < Math.min(s.last, i + EVIDENCE) && !isComma(t, k); k += 1) if (isThat(t, k) || t.folded(k) === "الي") return true;
  return false;
}

const AS_ALSO = set("كما وكما");
const DAY_LINKS = set("في وفي يوم ويوم مساء صباح فجر");
const isComma = (t: Tokens, i: number): boolean => t.isSign(i, "،") || t.isSign(i, ",");

const ownVia = (name: Name): Span | null => (name.kind === "agency" ? name.span : null);

/** «…»، يقول رئيس البلدية: right behind a closing mark. */
function isTrailing(t: Tokens, i: number, s: TokenSpan): boolean {
  let k = i - 1;
  while (k > s.first && t.kind[k] === Token.sign && (t.isSign(k, "،") || t.isSign(k, ","))) k -= 1;
  return t.isSign(k, "»") || t.isSign(k, "”") || (t.isSign(k, '"') && k > s.first + 1);
}

/** The agency told, before what is said begins: «لوكالة الأناضول», «وكالة فرانس برس», «لبي بي سي». */
function viaAfter(t: Tokens, from: number, end: number): Span | null {
  for (let i = from; i < Math.min(end, from + 10); i += 1) {
    if (isThat(t, i) || isQuote(t, i) && t.isSign(i - 1, ":")) return null;
    if (t.folded(i) === "لبي" && t.folded(i + 1) === "بي") return { start: t.after(i, 1), end: t.end[i + 2]! };
    if (headOf(t, i) === "agency" && !t.proclitic(i).conjunction) return { start: t.bare(i), end: t.end[agencyEnd(t, i, end) - 1]! };
  }
  return null;
}

function hasEvidence(t: Tokens, from: number, end: number, reach = EVIDENCE): boolean {
  for (let i = from; i < Math.min(end, from + reach); i += 1) if (isThat(t, i) || ((t.isSign(i, "«") || t.isSign(i, "“") || t.isSign(i, '"')) && i > from)) return true;
  return false;
}

const PREPOSITIONS = set("في خلال عبر على إلى من عن أمام لدى بأن ضمن عقب بعد");

function isPreposition(t: Tokens, i: number): boolean {
  return t.isWord(i) && (PREPOSITIONS.has(t.folded(i)) || isPress(t, i) || (t.proclitic(i).preposition === "ل" && t.is(i, HEAD) !== undefined));
}

/** Over days, commas and «أيضا» between a verb and its subject: «وأعلنت، الخميس، قيادة العمليات». */
function skipAdjuncts(t: Tokens, from: number, end: number, held: Uint8Array): number {
  let i = from;
  while (i < end && (held[i] === 1 || ADVERBS.has(t.folded(i)) || ((t.isSign(i, "،") || t.isSign(i, ",")) && i - from < 6))) i += 1;
  return i;
}

const ADVERBS = set("بالقول بقوله بقولها قائلا قائلة قائلين أيضا كذلك قد اليوم أمس مساء صباح فجر يوم لاحقا سابقا بدوره بدورها رسميا ظهر ليل");

/** Who speaks where they stand before their verb: «الأمم المتحدة تعلن», «وكان المتحدث باسم الجيش قد أعلن». */
function nameBefore(t: Tokens, verb: number, s: TokenSpan, held: Uint8Array): Name | null {
  let from = verb;
  while (from > s.first && verb - from < BEFORE && !isBoundary(t, from - 1) && !WAS.has(t.folded(from - 1))) from -= 1;
  while (from < verb && !WAS.has(t.folded(from - 1)) && (isQuote(t, from) || held[from] === 1)) from += 1;
  for (let i = from; i < verb; i += 1) {
    if (headOf(t, i) === undefined) {
      if (i === from && !WAS.has(t.folded(i - 1))) return null;
      continue;
    }
    if (t.proclitic(i).preposition !== "") return null;
    const name = readName(t, i, verb, held);
    if (!name) return null;
    let next = name.next;
    while (next < verb && (MODAL.has(t.folded(next)) || held[next] === 1 || t.kind[next] === Token.sign)) next += 1;
    return next === verb ? { ...name, next: verb + 1 } : null;
  }
  return null;
}

const isBoundary = (t: Tokens, i: number): boolean => t.isNewline(i) || t.isSign(i, "؛") || t.isSign(i, ":") || ((t.isSign(i, "،") || t.isSign(i, ",")) && !t.isWord(i - 1));

/** «مصدر أمني: مقتل …», as headlines have it. */
function headline(t: Tokens, s: TokenSpan, held: Uint8Array, out: Attribution[]): void {
  if (headOf(t, s.first) === undefined || t.proclitic(s.first).conjunction) return;
  const name = readName(t, s.first, s.last, held);
  if (name && t.isSign(name.next, ":")) out.push({ ...whole(name.next, s), from: name.next, speaker: name.span, kind: name.kind, via: name.via ?? ownVia(name), frame: { first: s.first, last: name.next } });
}
