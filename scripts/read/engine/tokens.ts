import { foldWord } from "../../core/fold.ts";
import { FOLD, LAM_ALEF, UNIT, Unit } from "../../core/letters.ts";
import type { Entry, WordClass } from "./lexicon.ts";
import type { Proclitic } from "./token.ts";
import { BARE, Gap, Token } from "./token.ts";
import { TokenTable } from "./token-table.ts";

export type { Proclitic };
export { BARE, Gap, Token };

/**
 * What rules ask of the tokens of a text. Asking past either end is allowed: there is no token,
 * no word, an empty string.
 */
export class Tokens extends TokenTable {
  /** What the word means in a class, its proclitics taken off; undefined where it is not of it. */
  is<T>(i: number, cls: WordClass<T>): T | undefined {
    const index = i >= 0 && i < this.count ? this.lex[i]! : -1;
    return index === -1 ? undefined : this.lexicon.meaning(index, cls) as T | undefined;
  }

  /** The lexicon's entry of token i. */
  entry(i: number): Entry | undefined {
    const index = i >= 0 && i < this.count ? this.lex[i]! : -1;
    return index === -1 ? undefined : this.lexicon.entries[index];
  }

  /** The proclitics taken off token i to find its entry; BARE where there are none. */
  proclitic(i: number): Proclitic {
    const p = i >= 0 && i < this.count ? this.clitic[i]! : 0;
    return p === 0 ? BARE : this.proclitics[p - 1]!;
  }

  isWord(i: number): boolean {
    return i >= 0 && i < this.count && this.kind[i] === Token.word;
  }

  isNumber(i: number): boolean {
    return i >= 0 && i < this.count && this.kind[i] === Token.number;
  }

  /** Whether token i is this sign, once: `isSign(i, ",")`. */
  isSign(i: number, sign: string): boolean {
    return i >= 0 && i < this.count && this.signs[i] === sign.charCodeAt(0);
  }

  /** The code of the sign that token i is, if it stands once; 0 of all else. */
  sign(i: number): number {
    return i >= 0 && i < this.count ? this.signs[i]! : 0;
  }

  isNewline(i: number): boolean {
    return i < 0 || i >= this.count || this.kind[i] === Token.newline;
  }

  /** Whether token i follows the one before it with nothing between. */
  isGlued(i: number): boolean {
    return i > 0 && i < this.count && this.gap[i] === Gap.none;
  }

  /** The raw text of token i, with its proclitics. */
  raw(i: number): string {
    return i >= 0 && i < this.count ? this.text.slice(this.start[i]!, this.end[i]!) : "";
  }

  /** The folded text of token i, with its proclitics. Digits come out as ASCII. */
  folded(i: number): string {
    if (i < 0 || i >= this.count) return "";
    // Rules ask for the same few words over and over.
    const index = this.lex[i]!;
    if (index !== -1 && this.clitic[i] === 0) return this.lexicon.entries[index]!.form;
    const known = this.forms[i];
    if (known !== undefined) return known;
    const form = foldWord(this.raw(i));
    this.forms[i] = form;
    return form;
  }

  /** Raw offset where the word begins once its conjunction and preposition are taken off; its article stays. */
  bare(i: number): number {
    const p = this.proclitic(i);
    // «لل» holds half of the article: nothing of it can stay alone.
    return this.after(i, p.article === 1 ? p.form.length : p.form.length - p.article);
  }

  /** Raw offset where the word begins once all its proclitics are taken off, the article too. */
  stem(i: number): number {
    return this.after(i, this.proclitic(i).form.length);
  }

  /** Raw offset in token i after so many folded letters, and after the marks that close them. */
  after(i: number, letters: number): number {
    let at = this.start[i]!;
    for (let n = 0; n < letters; at += 1) {
      const f = FOLD[this.text.charCodeAt(at)]!;
      n += f === LAM_ALEF ? 2 : f === 0 ? 0 : 1;
    }
    if (letters > 0) while (UNIT[this.text.charCodeAt(at)] === Unit.ignorable) at += 1;
    return at;
  }
}
