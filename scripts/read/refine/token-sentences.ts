import type { Context } from "../engine/engine.ts";
import type { Tokens } from "../engine/tokens.ts";
import type { TokenSpan } from "./clause.ts";

const FOUND = new WeakMap<Context, readonly TokenSpan[]>();

/** The sentences of the article as half-open ranges of tokens, in order: several refiners ask for them. Linear. */
export function tokenSentences(t: Tokens, ctx: Context): readonly TokenSpan[] {
  const known = FOUND.get(ctx);
  if (known) return known;
  const out: TokenSpan[] = [];
  const spans = ctx.sentences.all();
  let n = 0;
  for (let i = 0; i < t.count; ) {
    const start = t.start[i]!;
    while (n < spans.length && spans[n]!.end <= start) n += 1;
    const end = spans[n]?.end ?? Infinity;
    const first = i;
    while (i < t.count && t.start[i]! < end) i += 1;
    if (i === first) i += 1;
    out.push({ first, last: i });
  }
  FOUND.set(ctx, out);
  return out;
}

/** The index of the sentence that holds token i. */
export function sentenceOf(sentences: readonly TokenSpan[], i: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sentences[mid]!.last <= i) low = mid + 1;
    else high = mid;
  }
  return low;
}
