import type { Span, SpeakerKind } from "../../core/types.ts";
import type { Candidate, EventCandidate, QuantityCandidate } from "../engine/candidates.ts";
import type { Context, Refiner } from "../engine/engine.ts";
import type { Tokens } from "../engine/tokens.ts";
import type { TokenSpan } from "./clause.ts";
import type { Quotation } from "./quotations.ts";
import { quotationAt, quotations } from "./quotations.ts";
import { sentenceOf, tokenSentences } from "./token-sentences.ts";

/** One place in a sentence where the text says who says what. */
export interface Attribution {
  /** the token of the verb, or of what stands for one: «بحسب» */
  at: number;
  /** tokens of which it says who says so, half-open */
  from: number;
  to: number;
  /** tokens that tell of the saying itself, up to what is said: «قال المتحدث أمس الثلاثاء في بيان»; a day in them is no event's */
  frame: TokenSpan;
  /** the words that name the speaker, raw offsets; null where a pronoun stands for one named before */
  speaker: Span | null;
  kind: SpeakerKind;
  /** the agency or paper to which it was said */
  via: Span | null;
  /** whether it only says from where the text was taken: «نقلا عن رويترز» */
  isCredit?: boolean;
  /** whether it denies that anybody is named: «يذكر أن» */
  isImpersonal?: boolean;
}

/** How a language says who says so. */
export interface SpeakerWords {
  /** the attributions of a sentence, in order; `held` is 1 at the tokens of dates, 2 at those of numbers */
  find(t: Tokens, sentence: TokenSpan, held: Uint8Array): Attribution[];
  /** the agency that the dateline or the last line credits, or null: «بغداد (رويترز) -» */
  credit(t: Tokens): Span | null;
}

/** Sentences over which a pronoun («وأضاف أن») still means the speaker named last. */
const CARRIED = 3;
/** Tokens after a closing mark within which its speaker stands: «…», said X. */
const AFTER_QUOTE = 14;

/**
 * Who says so, and to which agency: of each count and event. What stands before it in its sentence counts
 * («قال X إن …»), of several the nearest; else what stands after it («…، بحسب X»); else, inside an open quotation
 * or where a pronoun goes on, who spoke before. Nobody named: the article says it itself.
 */
export function findSpeakers(words: SpeakerWords): Refiner {
  return (candidates, t, ctx) => {
    const told = candidates.filter((c): c is QuantityCandidate | EventCandidate => c.kind === "quantity" || c.kind === "event");
    if (told.length === 0) return candidates;
    const sentences = tokenSentences(t, ctx);
    const said = readAll(words, t, sentences, heldBy(candidates, t.count));
    markFrames(ctx, said, t.count);
    const quoted = quotations(t);
    const credit = words.credit(t);
    for (const c of told) {
      const n = sentenceOf(sentences, c.first);
      const speech = speechOf(c, n, said, quotationAt(quoted, c.first), sentences);
      c.chain.saidByKind = speech?.kind ?? "article";
      if (speech?.speaker) c.chain.saidBy = speech.speaker;
      const via = speech?.via ?? credit;
      if (via) c.chain.via = via;
    }
    return candidates;
  };
}

/** Of each token whether it tells of saying: 1, or 0. Other refiners ask for it. */
const FRAMES = new WeakMap<Context, Uint8Array>();

/** Tokens that tell who says something, when and where, and nothing of what happened; null where nobody was looked for. */
export const framesOf = (ctx: Context): Uint8Array | null => FRAMES.get(ctx) ?? null;

function markFrames(ctx: Context, said: readonly Attribution[][], count: number): void {
  const frames = new Uint8Array(count);
  for (const all of said) for (const { frame } of all) if (frame.last > frame.first) frames.fill(1, frame.first, frame.last);
  FRAMES.set(ctx, frames);
}

function heldBy(candidates: readonly Candidate[], count: number): Uint8Array {
  const held = new Uint8Array(count);
  for (const c of candidates) held.fill(c.kind === "date" ? 1 : 2, c.first, c.last);
  return held;
}

interface Speech {
  speaker: Span | null;
  kind: SpeakerKind;
  via: Span | null;
}

/** The attributions of every sentence; pronouns are given whom they stand for. */
function readAll(words: SpeakerWords, t: Tokens, sentences: readonly TokenSpan[], held: Uint8Array): Attribution[][] {
  let last: Attribution | null = null;
  let since = 0;
  return sentences.map((sentence) => {
    since += 1;
    return words.find(t, sentence, held).map((a) => {
      if (a.isImpersonal === true || a.isCredit === true) return a;
      if (a.speaker !== null) {
        last = a;
        since = 0;
        return a;
      }
      if (!last || since > CARRIED) return a;
      since = 0;
      return { ...a, speaker: last.speaker, kind: last.kind, via: a.via ?? last.via };
    });
  });
}

function speechOf(c: TokenSpan, n: number, said: readonly Attribution[][], quote: Quotation | null, sentences: readonly TokenSpan[]): Speech | null {
  return pick(said[n] ?? [], c) ?? (quote ? quotedBy(quote, said, sentences) : null);
}

/** Of the attributions that reach the mention the nearest before it, else the nearest after it. */
function pick(all: readonly Attribution[], c: TokenSpan): Speech | null {
  const reaching = all.filter((a) => a.from <= c.first && c.last <= a.to);
  const before = reaching.filter((a) => a.at < c.first);
  const order = [...before.reverse(), ...reaching.filter((a) => a.at >= c.first)];
  const best = order.find((a) => a.isCredit !== true && a.kind !== "agency") ?? order.find((a) => a.isCredit !== true);
  const agency = order.find((a) => a.kind === "agency");
  const via = best?.via ?? agency?.via ?? agency?.speaker ?? null;
  if (best) return best.isImpersonal === true ? { speaker: null, kind: "article", via } : { speaker: best.speaker, kind: best.speaker ? best.kind : "article", via };
  return agency ? { speaker: null, kind: "article", via } : null;
}

/** Who speaks in a quotation: named before it opens, right after it closes, or who spoke before it where it goes on. */
function quotedBy(quote: Quotation, said: readonly Attribution[][], sentences: readonly TokenSpan[]): Speech | null {
  const opened = sentenceOf(sentences, quote.open);
  const closed = sentenceOf(sentences, quote.close);
  const named = (a: Attribution): boolean => a.speaker !== null && a.isCredit !== true;
  const before = said[opened]?.findLast((a) => named(a) && a.at < quote.open);
  if (before) return before;
  for (const n of [closed, closed + 1]) {
    const after = said[n]?.find((a) => named(a) && a.at > quote.close && a.at - quote.close <= AFTER_QUOTE);
    if (after) return after;
  }
  const isFirst = quote.open - sentences[opened]!.first <= 1;
  return (isFirst ? said[opened - 1]?.findLast(named) : undefined) ?? null;
}
