import type { Span } from "../../../core/types.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { Token } from "../../engine/tokens.ts";
import type { TokenSpan } from "../../refine/clause.ts";
import type { Attribution, SpeakerWords } from "../../refine/speaker.ts";
import type { Name } from "./speaker-name.ts";
import { isCapital, isComma, isQuote, nameAfter, nameBefore } from "./speaker-name.ts";
import { HEAD, SAY, SAYING } from "./speaker-words.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const PASSIVE = set("is are was were be been being not never to");
/** Forms that are as often nouns: verbs only after a plural or the police. */
const BASES = set("report estimate record document find show indicate count expect suspect describe claims states");
/** What may stand between a verb of saying and the end of what it closes: "said on Tuesday in a statement". */
const ADJUNCTS = set("on in a an the to at late early statement interview reporters press conference news briefing with tweet email phone telephone post week day month by separately via over for told condition of anonymity speaking anonymously");

/** What is read of an attribution before its frame is measured. */
interface Read extends Omit<Attribution, "frame"> {
  /** the speaker's first token and the token after the name; both at the verb where a pronoun stands for it */
  first: number;
  next: number;
  isAfter: boolean;
}

/** Speech in English: "X said that …", "…, X said", "…," said X, "according to X", "X told Reuters", "he added". */
export const speakers: SpeakerWords = {
  find(t, s, held) {
    const out: Attribution[] = [];
    for (let i = s.first; i < s.last; i += 1) {
      if (t.lex[i] === -1) continue;
      const frame = t.is(i, SAY);
      const saying = t.is(i, SAYING);
      const read = frame !== undefined ? readVerb(t, i, frame, s, held)
        : saying === "citing" ? named(t, i, nameAfter(t, i + 1, s, held), s)
          : saying === "adding" ? readAdding(t, i, s, out)
            : saying === "according" && t.folded(i + 1) === "to" ? named(t, i, nameAfter(t, i + 2, s, held), s) : null;
      if (read) out.push({ ...read, frame: frameOf(t, read, s, held) });
    }
    return out;
  },
  credit: findCredit,
};

function readVerb(t: Tokens, i: number, frame: string, s: TokenSpan, held: Uint8Array): Read | null {
  const previous = t.folded(i - 1);
  // Whoever claims responsibility does not count the dead.
  if (t.folded(i + 1) === "responsibility") return null;
  if (PASSIVE.has(previous)) return t.folded(i + 1) === "by" && previous !== "to" ? named(t, i, nameAfter(t, i + 2, s, held), s) : null;
  const isAfterMark = isComma(t, i - 1) || isQuote(t, i - 1);
  const subject = nameBefore(t, i, s, held);
  const isPlural = t.is(i - 1, HEAD) !== undefined && /s$|^police$/u.test(previous);
  if (BASES.has(t.folded(i)) && !isPlural && subject?.kind !== "document") return null;
  if (subject && (subject.isKnown || subject.isPronoun || frame !== "loose" || t.folded(i + 1) === "that")) return withSubject(t, i, subject, frame, s, held);
  // "…," said X.
  const inverted = isAfterMark || i === s.first ? nameAfter(t, i + 1, s, held) : null;
  return inverted && !inverted.isPronoun ? named(t, i, inverted, s) : inverted?.isPronoun ? pronoun(i, s.first, s.last, i, true) : null;
}

function withSubject(t: Tokens, i: number, name: Name, frame: string, s: TokenSpan, held: Uint8Array): Read {
  const isTrailing = (isComma(t, name.first - 1) || isQuote(t, name.first - 1)) && isClosing(t, i + 1, s, held);
  const from = isTrailing ? s.first : i;
  if (name.isPronoun) return pronoun(i, from, s.last, name.first, isTrailing);
  const via = frame === "tell" ? agencyAfter(t, i + 1, s) : null;
  return { at: i, from, to: s.last, speaker: name.span, kind: name.kind, via: via ?? name.via, first: name.first, next: i + 1, isAfter: isTrailing };
}

const pronoun = (at: number, from: number, to: number, first: number, isAfter: boolean): Read => ({ at, from, to, speaker: null, kind: "article", via: null, first, next: at + 1, isAfter });

/** One whose words are the whole sentence, on either side. */
function named(t: Tokens, at: number, name: Name | null, s: TokenSpan): Read | null {
  if (!name || name.isPronoun) return null;
  return { at, from: s.first, to: s.last, speaker: name.span, kind: name.kind, via: name.via ?? (t.is(at, SAY) === "tell" ? agencyAfter(t, at + 1, s) : null), first: Math.min(at, name.first), next: name.last, isAfter: at > s.first + 1 };
}

/** "adding that": the sentence’s speaker goes on. */
function readAdding(t: Tokens, i: number, s: TokenSpan, known: readonly Attribution[]): Read | null {
  if (known.length > 0 || !(t.folded(i + 1) === "that" || isQuote(t, i + 1) || isComma(t, i + 1))) return null;
  return pronoun(i, i, s.last, i, false);
}

/** Whether nothing is said any more from token i on but when, where and to whom: "…, X said on Tuesday." */
function isClosing(t: Tokens, i: number, s: TokenSpan, held: Uint8Array): boolean {
  let k = i;
  while (k < s.last && k - i < 14 && (held[k] === 1 || ADJUNCTS.has(t.folded(k)) || (isCapital(t, k) && t.folded(k) !== "i"))) k += 1;
  return k >= s.last || (t.kind[k] === Token.sign && !isQuote(t, k)) || t.kind[k] === Token.newline || CLOSES.has(t.folded(k));
}

const CLOSES = set("and but as after while when adding citing speaking");

/** "Speaking on Monday, the minister said", "said on Tuesday that", "…, the army said Monday." */
function frameOf(t: Tokens, { first: from, next, isAfter }: Read, s: TokenSpan, held: Uint8Array): TokenSpan {
  let first = from;
  while (!isAfter && first > s.first && (held[first - 1] === 1 || (isComma(t, first - 1) && held[first - 2] === 1) || (held[first] === 1 && t.folded(first - 1) === "on"))) first -= 1;
  if (!isAfter && isComma(t, from - 1) && !held.subarray(s.first, from).includes(2) && isOpener(t, s.first, from)) first = s.first;
  let last = next;
  while (last < s.last && (isAfter ? !isComma(t, last) : held[last] === 1 || ADJUNCTS.has(t.folded(last)))) last += 1;
  return { first, last };
}

/** What a sentence opens with that tells where and when its speaker speaks. */
function isOpener(t: Tokens, from: number, to: number): boolean {
  if (SPEAKING.has(t.folded(from))) return true;
  if (t.folded(from) !== "in" && t.folded(from) !== "at") return false;
  for (let i = from + 1; i < to; i += 1) if (t.is(i, HEAD) === "document" || SPOKEN.has(t.folded(i))) return true;
  return false;
}

const SPEAKING = set("speaking addressing asked answering writing testifying");
const SPOKEN = set("interview speech briefing conference tweet email testimony post remarks address");

/** The agency told: "told Reuters", "told the Associated Press". */
function agencyAfter(t: Tokens, i: number, s: TokenSpan): Span | null {
  let first = i;
  while (t.folded(first) === "the" && first < s.last) first += 1;
  for (let k = first; k < Math.min(s.last, first + 4) && isCapital(t, k); k += 1) {
    if (t.is(k, HEAD) !== "agency" || isCapital(t, k + 1)) continue;
    return { start: t.start[i]!, end: t.end[k]! };
  }
  return null;
}

/** Tokens at the top in which a dateline may stand. */
const TOP = 40;

/** "BAGHDAD (Reuters) -", "DAMASCUS, Syria (AP) —" */
function findCredit(t: Tokens): Span | null {
  for (let i = 0; i < Math.min(t.count, TOP); i += 1) {
    if (!t.isSign(i, "(") || !isDash(t, i)) continue;
    const close = closing(t, i);
    if (close !== -1 && t.is(i + 1, HEAD) === "agency") return { start: t.start[i + 1]!, end: t.end[close - 1]! };
  }
  return null;
}

function closing(t: Tokens, open: number): number {
  for (let i = open + 2; i <= open + 5; i += 1) if (t.isSign(i, ")")) return i;
  return -1;
}

function isDash(t: Tokens, open: number): boolean {
  const close = closing(t, open);
  return close !== -1 && (t.isSign(close + 1, "-") || t.isSign(close + 1, "—") || t.isSign(close + 1, "–") || t.isNewline(close + 1));
}
