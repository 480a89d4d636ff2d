import { foldWord } from "../../../core/fold.ts";
import type { Span } from "../../../core/types.ts";
import { HEAD, SAY, SAYING, SOURCE } from "./speaker-words.ts";
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
      if (read) out.push(read);
    }
    return out;
  },
  credit: findCredit,
};

function readVerb(t: Tokens, i: number, frame: string, s: TokenSpan, held: Uint8Array): Attribution | null {
  if (t.proclitic(i).article > 0 || t.proclitic(i).preposition !== "" || t.folded(i - 1) === "لم" || t.folded(i - 1) === "لن") return null;
  const subject = skipAdjuncts(t, i + 1, s.last, held);
  if (frame === "in") return readDocument(t, i, subject, s, held);
  if (frame === "from") return readRelayed(t, i, subject, s, held);
  const asBefore = AS.has(t.folded(i - 1)) || (AS_WHAT.has(t.folded(i - 1)) && (t.is(i - 2, SOURCE) !== undefined || t.folded(i - 2) === "علي" || t.proclitic(i - 1).preposition === "ل" || t.folded(i - 1) === "لما"));
  if (asBefore) return after(t, i, readName(t, subject, s.last, held), s);
  if (t.folded(i) === "يذكر" && isThat(t, i + 1) && i - s.first <= 1) return { ...whole(i, s), speaker: null, kind: "article", via: null, isImpersonal: true };
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
function readDocument(t: Tokens, i: number, at: number, s: TokenSpan, held: Uint8Array): Attribution | null {
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
function readPronoun(t: Tokens, i: number, subject: number, s: TokenSpan, held: Uint8Array, isSpeech: boolean): Attribution | null {
  const first = nameBefore(t, i, s, held);
  if (first) return before(i, first, viaAfter(t, subject, s.last), s);
  if (!isSpeech && !ABOUT.has(t.folded(subject))) return null;
  return pronoun(t, i, subject, s);
}

const pronoun = (t: Tokens, i: number, subject: number, s: TokenSpan): Attribution =>
  ({ at: i, from: i, to: s.last, speaker: null, kind: "article", via: viaAfter(t, subject, s.last) });

/** «نقلت وكالة رويترز عن مسؤول أميركي قوله إن» */
function readRelayed(t: Tokens, i: number, subject: number, s: TokenSpan, held: Uint8Array): Attribution | null {
  const first = readName(t, subject, s.last, held);
  if (!first || !first.isKnown) return null;
  for (let k = first.next; k < Math.min(s.last, first.next + 8); k += 1) {
    if (!ABOUT.has(t.folded(k))) continue;
    const name = readName(t, k + 1, s.last, held);
    if (!name) return null;
    return { at: i, from: name.next, to: s.last, speaker: name.span, kind: name.kind, via: name.via ?? first.span };
  }
  return first.kind === "agency" && hasEvidence(t, first.next, s.last) ? before(i, first, null, s) : null;
}

/** «بحسب X», «وفقا لـX», «نقلا عن X», «وفق ما ذكر X» (which its verb reads) */
function readSource(t: Tokens, i: number, s: TokenSpan, held: Uint8Array): Attribution | null {
  const { after: link } = t.is(i, SOURCE)!;
  // «على حد قول X», «على حد تعبيره»
  if (link === "قول") return t.folded(i - 1) === "علي" && CLAIM.has(t.folded(i + 1)) ? after(t, i, CLAIMED.has(t.folded(i + 1)) ? readName(t, i + 2, s.last, held) : null, s) : null;
  if (t.proclitic(i).article > 0) return null;
  let at = i + 1;
  if (link === "عن" || link === "إلى") {
    if (!(link === "عن" ? ABOUT.has(t.folded(at)) : t.folded(at) === "الي")) return null;
    at += 1;
  } else if (AS_WHAT.has(t.folded(at)) || t.is(at, SAY) !== undefined) return null;
  const name = readName(t, at, s.last, held);
  if (!name) return null;
  const read = i - s.first <= 2 ? { ...whole(i, s), from: name.next, speaker: name.span, kind: name.kind, via: name.via } : { ...after(t, i, name, s)! };
  // «ذكرت الوكالة نقلا عن مصدر أمني أن»: what follows is the source’s.
  const isOnward = link === "عن" && isThat(t, skipAdjuncts(t, name.next, s.last, held));
  return { ...read, to: s.last, at: isOnward ? name.next : i, ...(link === "عن" && name.kind === "agency" ? { isCredit: true } : {}) };
}

const CLAIMED = set("قول تعبير وصف زعم رأي");
const CLAIM = set("قول تعبير وصف زعم رأي قوله قولها قولهم تعبيره تعبيرها تعبيرهم وصفه وصفها زعمه زعمها زعمهم رأيه");

/** «مضيفا أن»: the sentence’s speaker goes on; without one, whoever spoke before. */
function readSaying(t: Tokens, i: number, s: TokenSpan, known: readonly Attribution[]): Attribution | null {
  if (known.length > 0 || !hasEvidence(t, i + 1, s.last, 4)) return null;
  return { at: i, from: i, to: s.last, speaker: null, kind: "article", via: null };
}

const whole = (at: number, s: TokenSpan): { at: number; from: number; to: number } => ({ at, from: s.first, to: s.last });

function before(at: number, name: Name | null, via: Span | null, s: TokenSpan): Attribution | null {
  if (!name) return null;
  return { at: Math.max(at, name.next - 1), from: Math.max(at, name.next), to: s.last, speaker: name.span, kind: name.kind, via: via ?? name.via ?? ownVia(name) };
}

function after(t: Tokens, at: number, name: Name | null, s: TokenSpan): Attribution | null {
  if (!name) return { ...whole(at, s), speaker: null, kind: "article", via: null };
  return { ...whole(at, s), speaker: name.span, kind: name.kind, via: name.via ?? viaAfter(t, name.next, s.last) ?? ownVia(name) };
}

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
  if (name && t.isSign(name.next, ":")) out.push({ ...whole(name.next, s), from: name.next, speaker: name.span, kind: name.kind, via: name.via ?? ownVia(name) });
}

/** Tokens at either end of the article in which a credit may stand. */
const TOP = 40;

/** «بغداد (رويترز) -», «… (أ ف ب)» at the end. */
function findCredit(t: Tokens): Span | null {
  for (let i = 0; i < t.count - 2; i = i === TOP && t.count > 2 * TOP ? t.count - TOP : i + 1) {
    if (!t.isSign(i, "(")) continue;
    const close = closing(t, i);
    if (close === -1) continue;
    const inside = t.text.slice(t.start[i + 1]!, t.end[close - 1]!);
    const isAgency = headOf(t, i + 1) === "agency" || SHORT.has(foldWord(inside).replace(/[\s.]+/gu, ""));
    if (isAgency && (isDateline(t, i, close) || isLast(t, close))) return { start: t.start[i + 1]!, end: t.end[close - 1]! };
  }
  return null;
}

const SHORT = set("أفب رويترز دبأ أب واع سانا واس وفا قنا وام كونا بترا أشأ وات واج");

function closing(t: Tokens, open: number): number {
  for (let i = open + 2; i <= open + 6; i += 1) if (t.isSign(i, ")")) return i;
  return -1;
}

const isDateline = (t: Tokens, open: number, close: number): boolean =>
  open <= TOP && (t.isSign(close + 1, "-") || t.isSign(close + 1, "–") || t.isSign(close + 1, "—") || t.isSign(close + 1, ":") || t.isNewline(close + 1));

/** Nothing but signs follows on the line, and the line before it ends there: the credit at an article’s end. */
const isLast = (t: Tokens, close: number): boolean => {
  let i = close + 1;
  while (i < t.count && t.kind[i] === Token.sign) i += 1;
  return t.isNewline(i) && t.count - i <= TOP;
};
