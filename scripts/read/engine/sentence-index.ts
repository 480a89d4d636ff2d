import { sentenceAt, sentences } from "../../core/sentences.ts";
import type { Span } from "../../core/types.ts";

/** The sentences of an article, found when first asked for. */
export class SentenceIndex {
  private spans: Span[] | null = null;

  constructor(private readonly text: string) {}

  /** Every sentence, in order. */
  all(): readonly Span[] {
    return (this.spans ??= sentences(this.text));
  }

  /** The sentence around a raw offset. */
  at(offset: number): Span {
    return sentenceAt((this.spans ??= sentences(this.text)), offset);
  }

  /** Whether both offsets lie in one sentence. */
  isOne(a: number, b: number): boolean {
    const span = this.at(a);
    return b >= span.start && b < span.end;
  }
}
