import type { Tokens } from "./tokens.ts";

/**
 * Finds the first token of a kind among the next few. What was looked through for one place is
 * remembered for the next, so that asking at every token costs one look a token.
 */
export class Ahead {
  private tokens: Tokens | null = null;
  private generation = 0;
  /** tokens [from, to) were looked through; the first of the kind among them, or −1 */
  private from = 0;
  private to = 0;
  private found = -1;

  constructor(private readonly isKind: (t: Tokens, i: number) => boolean) {}

  /** The first of the kind in tokens [start, end), or −1. */
  first(t: Tokens, start: number, end: number): number {
    const isOther = this.tokens !== t || this.generation !== t.generation;
    if (isOther || start < this.from || start > this.to || (this.found !== -1 && this.found < start)) {
      this.tokens = t;
      this.generation = t.generation;
      this.from = start;
      this.to = start;
      this.found = -1;
    }
    const last = Math.min(end, t.count);
    for (; this.found === -1 && this.to < last; this.to += 1) if (this.isKind(t, this.to)) this.found = this.to;
    return this.found < last ? this.found : -1;
  }
}
