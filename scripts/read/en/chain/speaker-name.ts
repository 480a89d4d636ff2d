import type { Span, SpeakerKind } from "../../../core/types.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { Token } from "../../engine/tokens.ts";
import { isPlaceName } from "../../places/lexicon.ts";
import type { TokenSpan } from "../../refine/clause.ts";
import { HEAD, SAY } from "./speaker-words.ts";

/** Who speaks, as the words name them: tokens [first, last). */
export interface Name extends TokenSpan {
  span: Span;
  kind: SpeakerKind;
  via: Span | null;
  isKnown: boolean;
  isPronoun: boolean;
}

const LONGEST = 16;
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const PRONOUNS = set("he she it they");
const OTHER_PRONOUNS = set("i we you who which that this those these there one some many others what everyone nobody");
const JOINS = set("and but while as that when because after before if whether which so yet although though since where until nor or than");
const ADVERBS = set("also later earlier then reportedly recently now previously has have had repeatedly again already separately initially only still");
const INSIDE = set("of in from for at by to with on into about without near under against who whose");
const VERBS = set("is are was were will would has had have can could should may might must killed wounded injured died hit struck");
const DEFINITE = set("the this that his her its their our");
const NAMELESS = set("official officer soldier resident villager man woman survivor witness source refugee worker driver farmer");
const PARTICLES = set("al el bin ibn bint abu abdel abdul de van von der la ul");

export const isCapital = (t: Tokens, i: number): boolean => t.isWord(i) && /^\p{Lu}/u.test(t.raw(i));
export const isComma = (t: Tokens, i: number): boolean => t.isSign(i, ",");
export const isQuote = (t: Tokens, i: number): boolean => QUOTES.has(t.sign(i));
const QUOTES = new Set([..."“”\"«»"].map((c) => c.charCodeAt(0)));
const isDash = (t: Tokens, i: number): boolean => t.isSign(i, "—") || t.isSign(i, "–") || (t.isSign(i, "-") && !t.isGlued(i) && !t.isGlued(i + 1));

/** A point, an apostrophe or a hyphen inside a name: "Brig.", "Israel's", "al-Kadhimi". */
const isInner = (t: Tokens, i: number): boolean =>
  t.isGlued(i) && (t.isSign(i, ".") || t.isSign(i, "'") || t.isSign(i, "’") || t.isSign(i, "-"));

/** The subject that ends right before the verb at `verb`: "Brig. Gen. Yahya Rasool, a military spokesman, said". */
export function nameBefore(t: Tokens, verb: number, s: TokenSpan, held: Uint8Array): Name | null {
  let end = verb;
  while (end > s.first && (ADVERBS.has(t.folded(end - 1)) || (held[end - 1] === 1 && t.isWord(end - 1)))) end -= 1;
  if (end < verb && t.folded(end - 1) === "on" && held[end] === 1) end -= 1;
  let core = end;
  let isAside = false;
  if (isComma(t, end - 1)) {
    const open = commaBefore(t, end - 1, s);
    if (open === -1) return null;
    core = open;
    isAside = t.folded(open + 1).endsWith("ing");
  }
  let first = core;
  while (first > s.first && core - first < LONGEST && !endsName(t, first - 1, held)) first -= 1;
  first = withoutAdjunct(t, first, core);
  while (first < core && !t.isWord(first) && !t.isNumber(first)) first += 1;
  if (first >= core) return null;
  for (let i = first; i < core; i += 1) if (VERBS.has(t.folded(i))) return null;
  return nameOf(t, first, core, isAside ? core : core < end ? end - 1 : end);
}

/** The name that begins at token j and ends at a sign, a verb or a day: "according to X", "said X, a doctor at Y". */
export function nameAfter(t: Tokens, j: number, s: TokenSpan, held: Uint8Array): Name | null {
  let last = j;
  while (last < s.last && last - j < LONGEST && !endsForward(t, last, held)) last += 1;
  while (last > j && INSIDE.has(t.folded(last - 1))) last -= 1;
  if (last === j || !(t.isWord(j) || t.isNumber(j))) return null;
  let end = last;
  // "said Mohammed Ali, the provincial police chief."
  if (isComma(t, last) && APPOSED.has(t.folded(last + 1))) {
    let close = last + 1;
    while (close < s.last && close - last < LONGEST && !endsForward(t, close, held)) close += 1;
    if (close > last + 1) end = close;
  }
  return nameOf(t, j, last, end);
}

const APPOSED = set("a an the who head chief director");

function endsForward(t: Tokens, i: number, held: Uint8Array): boolean {
  if (t.kind[i] === Token.newline || held[i] === 1 && t.isWord(i) && t.is(i, HEAD) === undefined && i > 0 && !t.isNumber(i + 1)) return held[i] === 1 ? !isCounting(t, i) : true;
  if (t.kind[i] === Token.sign) return !isInner(t, i) || (t.isSign(i, ".") && (i + 1 >= t.count || t.isNewline(i + 1) || !isAbbreviated(t, i)));
  const word = t.folded(i);
  return (JOINS.has(word) && word !== "and") || word === "who" || word === "on" || VERBS.has(word) || t.is(i, SAY) === "say";
}

/** "two sources": the number belongs to the name. */
const isCounting = (t: Tokens, i: number): boolean => t.is(i + 1, HEAD) === "unnamed";

const isAbbreviated = (t: Tokens, i: number): boolean => t.end[i - 1]! - t.start[i - 1]! <= 4 && isCapital(t, i - 1) && isCapital(t, i + 1);

function endsName(t: Tokens, i: number, held: Uint8Array): boolean {
  if (t.kind[i] === Token.newline) return true;
  if (t.kind[i] === Token.sign) return !isInner(t, i) && !(t.isSign(i, ".") && isCapital(t, i - 1) && t.isGlued(i)) || isDash(t, i);
  const word = t.folded(i);
  if (word === "and") return !(isCapital(t, i - 1) && isCapital(t, i + 1));
  if (JOINS.has(word) || (t.is(i, SAY) !== undefined && t.is(i, HEAD) === undefined)) return true;
  return held[i] === 1 && !(t.is(i + 1, HEAD) !== undefined) && !isCapital(t, i + 1);
}

function commaBefore(t: Tokens, end: number, s: TokenSpan): number {
  for (let i = end - 1; i > s.first && end - i < LONGEST; i -= 1) {
    if (isComma(t, i)) return i;
    if (isQuote(t, i)) return -1;
  }
  return -1;
}

/** "In Baghdad police said": what stands before is where, not who. */
function withoutAdjunct(t: Tokens, first: number, last: number): number {
  const word = t.folded(first);
  if (word !== "in" && word !== "at" && word !== "from" && word !== "on" && word !== "for") return first;
  let i = first + 1;
  while (i < last && isCapital(t, i) && t.is(i, HEAD) === undefined) i += 1;
  return i;
}

function nameOf(t: Tokens, first: number, core: number, last: number): Name | null {
  const word = t.folded(first);
  const span = { start: t.start[first]!, end: t.end[last - 1]! };
  if (core - first === 1 && PRONOUNS.has(word)) return { first, last, span, kind: "article", via: null, isKnown: false, isPronoun: true };
  if (OTHER_PRONOUNS.has(word)) return null;
  const { kind, isKnown } = kindOf(t, first, core, last);
  const via = kind === "agency" ? span : agencyIn(t, first, core);
  return { first, last, span, kind, via, isKnown, isPronoun: false };
}

function kindOf(t: Tokens, first: number, core: number, last: number): { kind: SpeakerKind; isKnown: boolean } {
  let inside = first;
  while (inside < core && !(INSIDE.has(t.folded(inside)) && inside > first && !isCapital(t, inside))) inside += 1;
  let head = inside - 1;
  while (head > first && !t.isWord(head)) head -= 1;
  // "Israel's": the s of a genitive is no head.
  if (t.folded(head) === "s" && t.isGlued(head)) head -= 2;
  const roleAt = roleBefore(t, first, head);
  const noun = t.is(head, HEAD) ?? (roleAt !== -1 ? "role" : firstHead(t, first, core));
  const isNamed = roleAt !== -1 && roleAt < head && hasName(t, roleAt + 1, inside);
  if (isNamed) return { kind: "person", isKnown: true };
  if (noun === "role") {
    const isNameLater = last > core && hasName(t, core + 1, last) && !INSIDE.has(t.folded(core + 2)) && isCapital(t, core + 1);
    const role = t.folded(roleAt === -1 ? head : roleAt);
    const isOne = DEFINITE.has(t.folded(first)) ? !NAMELESS.has(role) : isCapital(t, head) && first !== head && !/^(?:a|an)$/iu.test(t.raw(first));
    const isReporter = agencyIn(t, first, core) !== null;
    return { kind: isNameLater || isOne || isReporter ? "person" : "unnamed", isKnown: true };
  }
  if (noun === "agency" && !isCapital(t, head) && !/television|radio|newspaper|daily|broadcaster|channel|website|magazine|newswire|tv|media/u.test(t.folded(head))) return { kind: "body", isKnown: false };
  if (noun !== undefined) return { kind: noun, isKnown: true };
  if (isPlaceName(t, first) || (isCapital(t, head) && isPlaceName(t, head))) return { kind: "body", isKnown: true };
  if (isAcronym(t, first, core)) return { kind: "body", isKnown: true };
  const isProper = isCapital(t, head) && (head > first || !DEFINITE.has(t.folded(first)));
  return { kind: isProper && !DEFINITE.has(t.folded(first)) ? "person" : isProper ? "body" : "unnamed", isKnown: false };
}

function roleBefore(t: Tokens, first: number, head: number): number {
  for (let i = head; i >= first; i -= 1) if (t.is(i, HEAD) === "role") return i;
  return -1;
}

function firstHead(t: Tokens, first: number, core: number): SpeakerKind | "role" | undefined {
  if (isCapital(t, first) && isCapital(t, first + 1) && core - first <= 3) return undefined;
  for (let i = first; i < core; i += 1) {
    const head = t.is(i, HEAD);
    if (head !== undefined) return head;
    if (INSIDE.has(t.folded(i))) return undefined;
  }
  return undefined;
}

function hasName(t: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isCapital(t, i) && t.is(i, HEAD) === undefined || PARTICLES.has(t.folded(i))) return true;
  return false;
}

/** "UNHCR", "The U.N." */
function isAcronym(t: Tokens, first: number, core: number): boolean {
  const from = DEFINITE.has(t.folded(first)) ? first + 1 : first;
  const letters = t.text.slice(t.start[from] ?? 0, t.end[core - 1]!);
  return from < core && (/^(?:\p{Lu}\.)+(?:\p{Lu})?\.?$/u.test(letters) || (/^\p{Lu}{2,}$/u.test(letters)));
}

/** The agency in a name: "An AFP correspondent". */
function agencyIn(t: Tokens, first: number, core: number): Span | null {
  for (let i = first; i < core; i += 1) if (t.is(i, HEAD) === "agency" && isCapital(t, i) && !isCapitalRun(t, i)) return { start: t.start[i]!, end: t.end[i]! };
  return null;
}

const isCapitalRun = (t: Tokens, i: number): boolean => isCapital(t, i + 1);
