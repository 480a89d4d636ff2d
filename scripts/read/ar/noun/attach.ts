import { LOOSE_PROCLITIC, NUMBER } from "../number/words.ts";
import type { QuantityCandidate, ShareCandidate } from "../../engine/candidates.ts";
import { FATE_WORD } from "../../refine/fate-words.ts";
import { exactly } from "../../engine/candidates.ts";
import type { Refiner } from "../../engine/engine.ts";
import { heldTokens } from "../../engine/overlap.ts";
import { TOPIC_NOUN } from "../../engine/topics.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { Gap } from "../../engine/tokens.ts";
import { AND_MORE } from "../bound/words.ts";
import { isDefinite, isStop } from "./stop.ts";
import { COUNT, isPluralNoun } from "./words.ts";

/**
 * Finds what each number counts and lets the quote reach over it: «4500 جندي», «15 من عناصر
 * الأمن», «الدول الـ27», «عسكرييها 2500». Where the noun stands apart («عدد القتلى بلغ 23») it is
 * named and the quote stays the number.
 */
export const attachNouns: Refiner = (candidates, t) => {
  const held = heldTokens(candidates, t.count);
  candidates.forEach((c, n) => {
    if (c.kind === "share") nameShare(c, t, held);
    if (c.kind !== "quantity" || c.noun !== "") return;
    const reach = candidates[n + 1]?.first ?? t.count;
    if (isAgreeing(c, t) && attachDefiniteBefore(c, t, held)) return;
    if (attachCurrency(c, t)) return;
    if (attachAfter(c, t, reach) || t.folded(c.last) === "تحت") turnBelowZero(c, t);
    else if (!attachDefiniteBefore(c, t, held)) attachCounted(c, t, held);
  });
  return candidates;
};

function take(c: QuantityCandidate, t: Tokens, noun: number): void {
  c.noun = nounText(t, noun);
  c.nounAt = noun;
  const meaning = t.is(noun, TOPIC_NOUN);
  if (meaning) c.topic = meaning.topic;
}

/** The noun as written, without its proclitics, the article too. */
function nounText(t: Tokens, i: number): string {
  if (t.proclitic(i).form !== "") return t.text.slice(t.stem(i), t.end[i]!);
  const raw = t.raw(i);
  return isDefinite(t, i) ? t.text.slice(t.after(i, 2), t.end[i]!) : raw;
}

const CURRENCIES = new Set(["$", "€", "£", "¥", "₪", "₺", "﷼", "₽"]);

/** «5$», «$5 مليون»: the sign is what is counted. */
function attachCurrency(c: QuantityCandidate, t: Tokens): boolean {
  const isAfter = CURRENCIES.has(t.raw(c.last));
  if (!isAfter && !(t.isGlued(c.first) && CURRENCIES.has(t.raw(c.first - 1)))) return false;
  c.noun = t.raw(isAfter ? c.last : c.first - 1);
  if (isAfter) {
    c.last += 1;
    c.end = t.end[c.last - 1]!;
  } else {
    c.first -= 1;
    c.start = t.start[c.first]!;
  }
  return true;
}

/** «جندي», «من عناصر الأمن»; after a vague plural its genitive: «عشرات الأشخاص». */
function attachAfter(c: QuantityCandidate, t: Tokens, reach: number): boolean {
  let at = c.last;
  if (t.isSign(at, ")") && t.isSign(c.first - 1, "(")) at += 1;
  // «عشرون ونيف جنديا»
  const isOver = AND_MORE.has(t.folded(at));
  if (isOver) at += 1;
  if (at >= reach || !t.isWord(at) || t.gap[at] === Gap.newline) return false;
  let noun = -1;
  if (t.folded(at) === "ما" && t.folded(at + 1) === "بين" && !t.isNumber(at + 2) && !t.is(at + 2, NUMBER)) {
    // «1800 ما بين عجلات ورافعات»: a list of what is counted, no range.
    if (t.isWord(at + 2) && !isStop(t, at + 2)) noun = at + 2;
  } else if (t.folded(at) === "من") {
    if (isPartitive(t, at + 1)) noun = at + 1;
  } else if (!isStop(t, at) && !isVerbOfTwo(c, t, at) && (!isDefinite(t, at) || (c.bound === "vague" && t.proclitic(c.first).article === 0))) noun = at;
  if (noun === -1 || noun >= reach) return false;
  // A currency's sign or a foreign word is a noun like another; a number word is not.
  if (t.is(noun, NUMBER)) return false;
  if (at > c.last && !isOver) {
    c.first -= 1;
    c.start = t.start[c.first]!;
  }
  take(c, t, noun);
  c.last = noun + 1;
  c.end = t.end[noun]!;
  return true;
}

/** «اثنين أصيبا»: a singular is not counted by two, a verb in the dual follows them. */
const isVerbOfTwo = (c: QuantityCandidate, t: Tokens, at: number): boolean => c.value === 2 && !t.isNumber(c.first) && t.is(at, FATE_WORD)?.part === "verb" && t.folded(at).endsWith("ا");

/** «12 درجة تحت الصفر», «5 تحت الصفر» */
function turnBelowZero(c: QuantityCandidate, t: Tokens): void {
  if (c.value === null || c.value <= 0 || (c.nounAt !== -1 && !t.folded(c.nounAt).startsWith("درج")) || t.folded(c.last) !== "تحت" || t.folded(c.last + 1) !== "الصفر") return;
  Object.assign(c, exactly(-c.value), { last: c.last + 2, end: t.end[c.last + 1]! });
}

/** Words that follow «من» without being what is counted: «من أصل», «من قبل». */
const NOT_PARTITIVE = new Set("اصل قبل بين دون غير اجل جديد خلال جهه ناحيه كل هذه هذا هولاء نوع طراز بينهم بينها حيث ثم اجمالي مجموع".split(" "));

/** Singulars that are many: «اثنان من المارة». */
const COLLECTIVES = new Set("الماره الشرطه الجيش الامن الحرس الطاقم السكان الطلبه المشاه الحشد القوات القاده الحمايه البشمركه البيشمركه العرب الاكراد الشيعه السنه المسيحيين".split(" "));

/** Whether what follows «من» is what is counted: definite, known, or in construct with a definite. */
function isPartitive(t: Tokens, i: number): boolean {
  if (!t.isWord(i) || NOT_PARTITIVE.has(t.folded(i)) || t.gap[i] === Gap.newline) return false;
  if (t.is(i, TOPIC_NOUN)?.number === "plural") return true;
  if (isDefinite(t, i)) return isPluralNoun(t, i) || COLLECTIVES.has(t.folded(i));
  return !isStop(t, i) && isPluralNoun(t, i);
}

/** «السنوات الخمس عاش فيها», «الوزراء الثلاثة أكدوا»: one word that agrees with the noun before it counts that, whatever follows. */
function isAgreeing({ first, last }: QuantityCandidate, t: Tokens): boolean {
  return last === first + 1 && t.isWord(first) && t.proclitic(first).article > 0 && isDefinite(t, first - 1) && isPluralNoun(t, first - 1);
}

/** «الدول الـ27», «الجنود الثلاثة»: the number has the article and its noun stands before it. */
function attachDefiniteBefore(c: QuantityCandidate, t: Tokens, held: Uint8Array): boolean {
  let before = c.first - 1;
  const loose = t.isNumber(c.first) ? t.is(before, LOOSE_PROCLITIC) : undefined;
  if (loose) before -= 1;
  if (!(loose ? loose.article > 0 && loose.preposition === "" : t.proclitic(c.first).article > 0 && !t.proclitic(c.first).conjunction)) return false;
  if (held[before] === 1 || t.gap[before + 1] === Gap.newline || !isDefinite(t, before)) return false;
  if (!isPluralNoun(t, before)) {
    // «أعضاء المجلس الـ15»: the plural stands before the one it belongs to.
    before -= 1;
    if (!t.isWord(before) || held[before] === 1 || isDefinite(t, before) || isStop(t, before) || !isPluralNoun(t, before)) return false;
  }
  take(c, t, before);
  c.first = before;
  c.start = t.proclitic(before).form === "" ? t.start[before]! : t.stem(before);
  if (isDefinite(t, before)) c.start = startOfDefinite(t, before);
  return true;
}

/** Where a definite noun is quoted from: with its article, without what is before that. */
function startOfDefinite(t: Tokens, i: number): number {
  return t.proclitic(i).form === "" ? t.start[i]! : t.bare(i);
}

/** Tokens between «عدد» and its number, at most. */
const COUNT_REACH = 8;

/** «عدد عسكرييها 2500», «ارتفع عدد القتلى إلى 23», «حصيلة الضحايا بلغت 50». */
function attachCounted(c: QuantityCandidate, t: Tokens, held: Uint8Array): boolean {
  for (let i = c.first - 1; i >= c.first - COUNT_REACH && i >= 0; i -= 1) {
    if (held[i] === 1 || t.kind[i] === 4 || t.isSign(i, "،") || t.isSign(i, ".")) return false;
    const count = t.is(i, COUNT);
    if (!count) continue;
    const noun = i + 1;
    // «حصيلة تفجير الكرادة»: what a toll is of need not be what it counts.
    if (count.ofPlural && !isPluralNoun(t, noun)) return false;
    if (noun >= c.first || !t.isWord(noun) || isStop(t, noun) && !isDefinite(t, noun)) return false;
    take(c, t, noun);
    if (noun === c.first - 1) {
      c.first = noun;
      c.start = startOfDefinite(t, noun);
    }
    return true;
  }
  return false;
}

/** «60 بالمئة من السكان»: what the share is of. */
function nameShare(c: ShareCandidate, t: Tokens, held: Uint8Array): void {
  const at = t.folded(c.last) === "من" ? c.last + 1 : c.unit === "of_one" ? c.last : -1;
  if (at === -1 || held[at] === 1 || !t.isWord(at) || (isStop(t, at) && !isDefinite(t, at)) || NOT_PARTITIVE.has(t.folded(at))) return;
  c.noun = nounText(t, at);
}
