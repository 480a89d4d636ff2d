import type { Piece } from "./evidence.ts";

/** A few words around a mention, cut between words, with where the mention stands in them. */
export function excerptOf({ sentence, inSentence }: Pick<Piece, "sentence" | "inSentence">, around: number): {
  before: string;
  quote: string;
  after: string;
} {
  const from = inSentence.start - around;
  const to = inSentence.end + around;
  const start = from <= 0 ? 0 : nextSpace(sentence, from, inSentence.start);
  const end = to >= sentence.length ? sentence.length : lastSpace(sentence, to, inSentence.end);
  return {
    before: (start > 0 ? "… " : "") + sentence.slice(start, inSentence.start).replace(start > 0 ? /^\s+/ : /^/, ""),
    quote: sentence.slice(inSentence.start, inSentence.end),
    after: sentence.slice(inSentence.end, end).replace(end < sentence.length ? /\s+$/ : /$/, "") + (end < sentence.length ? " …" : ""),
  };
}

function nextSpace(text: string, from: number, limit: number): number {
  const at = text.indexOf(" ", from);
  return at < 0 || at > limit ? limit : at;
}

function lastSpace(text: string, to: number, limit: number): number {
  const at = text.lastIndexOf(" ", to);
  return at < limit ? limit : at;
}
