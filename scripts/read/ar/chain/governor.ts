import type { QuantityCandidate } from "../../engine/candidates.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { endsSentence } from "../../refine/clause.ts";
import { foldedWords } from "./fold-words.ts";


/** Words that bind a number, and those that only stand inside such a phrase: «ما لا يقل عن», «أكثر من». */
const BINDING = foldedWords("نحو حوالي قرابه زهاء بحدود حدود اكثر اقل ازيد يقل يقلون يزيد يربو يقارب يقرب يناهز قارب تقريبا مجموع اجمالي فقط عدد سوي الا ايضا اليوم امس كذلك جميع كل اخرون اخرين مجموعه وجبه دفعه");
const INSIDE = foldedWords("من عن علي لا ما الي");
const NUMBER_MARKS = foldedWords("ال ـ");

/** Particles after which a word is no argument of the verb before: «في 5 هجمات», «بعد 3 أيام». */
export const PREPOSITIONS = foldedWords("في علي الي من عن مع ضد قرب بين خلال بعد قبل منذ عند عبر حول لدي نحو تحت فوق امام خلف دون بدون رغم بسبب اثر جراء عقب وفق وسط ضمن بعيد حتي بلا مثل");

export interface Head {
  /** token after which the number's phrase begins, its bounds with it */
  before: number;
  /** the preposition right before it, folded, or "" */
  preposition: string;
  /** whether «و» joins it to what stands before */
  isJoined: boolean;
}

/** What stands right before a number and the words that bind it. */
export function headOf(c: QuantityCandidate, t: Tokens): Head {
  let first = c.first;
  let clitic = t.proclitic(first);
  while (first > 0) {
    const before = first - 1;
    const word = t.folded(before);
    const bare = word.replace(/^[وفبل]/u, "");
    // «تحتفظ بما يقارب 5000»
    if (bare === "ما" && word !== bare && (APPROACHES.test(t.folded(before + 1)) || t.folded(before + 1) === "لا")) return joined(before, word[0]!);
    const opens = t.isSign(before, "(") || t.isSign(before, "\"") || t.isSign(before, "«") || NUMBER_MARKS.has(word);
    if (!opens && !(t.isWord(before) && (BINDING.has(word) || BINDING.has(bare) || (INSIDE.has(word) && endsBound(t, before))))) break;
    first = before;
    clitic = t.proclitic(first);
    if (word !== bare && BINDING.has(bare) && !BINDING.has(word)) return joined(first, word[0]!);
  }
  if (clitic.conjunction && clitic.preposition === "") return joined(first, "و");
  if (clitic.preposition !== "") return { before: first - 1, preposition: clitic.preposition, isJoined: clitic.conjunction };
  // «و 5», «بـ 5»: the particle stands apart.
  const loose = t.folded(first - 1);
  if (loose === "و") return joined(first - 1, "و");
  if (loose === "ب" || loose === "ل") return { before: first - 2, preposition: loose, isJoined: false };
  if (PREPOSITIONS.has(loose)) return { before: first - 2, preposition: loose, isJoined: false };
  return { before: first - 1, preposition: "", isJoined: false };
}

function joined(first: number, particle: string): Head {
  if (particle === "و" || particle === "ف") return { before: first - 1, preposition: "", isJoined: particle === "و" };
  return { before: first - 1, preposition: particle, isJoined: false };
}

const APPROACHES = /^[يت](?:قل|زيد|قارب|قرب|ناهز|ربو|تجاوز)/u;

/** Whether a particle stands inside a bound: the «من» of «أكثر من», the «لا» of «ما لا يقل عن». */
function endsBound(t: Tokens, i: number): boolean {
  const before = t.folded(i - 1);
  const word = t.folded(i);
  if (word === "لا" || word === "ما") return APPROACHES.test(t.folded(i + 1)) || t.folded(i + 1) === "لا";
  return /^[وفبل]?(?:اكثر|اقل|ازيد|ادني)$/u.test(before) || /^[يت](?:قل|قلون|زيد|زيدون|ربو|قرب)$/u.test(before);
}

/** Words at which another clause begins. */
const CLAUSES = foldedWords("ان انه انها انهم بان وان الذي التي الذين اللذين حيث بينما فيما كما لكن اذا عندما حين بعدما قبلما مما ممن وهو وهي وهم لكنه لكنها الا اذ حينما قائلا مضيفا موكدا مشيرا موضحا مبينا لافتا واضاف وقال وذكر واكد وتابع وزاد واشار واوضح");

/** What was found of the tokens of the article that is read now: 0 not asked, 1 it breaks none, 2 it does. */
const BROKEN = new WeakMap<Tokens, { generation: number; at: Uint8Array }>();

/** Whether what governs a number is not to be looked for beyond token i. */
export function breaksClause(t: Tokens, i: number): boolean {
  if (i < 0 || i >= t.count) return true;
  let known = BROKEN.get(t);
  if (known?.generation !== t.generation) {
    const at = known && known.at.length >= t.count ? known.at.fill(0, 0, t.count) : new Uint8Array(t.count * 2);
    BROKEN.set(t, (known = { generation: t.generation, at }));
  }
  if (known.at[i] === 0) known.at[i] = isBreak(t, i) ? 2 : 1;
  return known.at[i] === 2;
}

function isBreak(t: Tokens, i: number): boolean {
  return endsSentence(t, i) || t.isSign(i, "،") || t.isSign(i, ",") || t.isSign(i, ":") || CLAUSES.has(t.folded(i));
}
