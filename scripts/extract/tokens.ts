import { foldWord } from "../text/fold.ts";
import { FOLD, LAM_ALEF, UNIT, Unit } from "../text/letters.ts";
import type { Span } from "../types.ts";
import type { Entry, Lexicon, WordClass } from "./lexicon.ts";
import { MAX_LETTERS, step } from "./lexicon.ts";

/** What a token is. A run of one and the same sign is one token: «...», «ـــ». */
export const Token = { word: 1, number: 2, sign: 3, newline: 4 } as const;

/** What stands between a token and the one before it. */
export const Gap = { none: 0, space: 1, newline: 2 } as const;

/** A particle written together with the word that follows, in folded letters: وال, ب, لل. */
export interface Proclitic {
  form: string;
  /** whether it holds the definite article, and so many folded letters of it */
  article: number;
  /** and (و ف), or a preposition (ب ل ك) */
  conjunction: boolean;
  preposition: "" | "ب" | "ل" | "ك";
}

/** No proclitic at all. */
export const BARE: Proclitic = { form: "", article: 0, conjunction: false, preposition: "" };

/**
 * The words, numbers and signs of a text, as typed arrays: position `i` of each is token i.
 * Made anew for each article by `read`; the arrays are kept and grow, so a `Tokens` must not
 * be held past the article it was made for.
 *
 * Asking past either end is allowed: there is no token, no word, an empty string.
 */
export class Tokens {
  text = "";
  count = 0;
  /** counts the texts read; what was worked out for one is not true of the next */
  generation = 0;
  /** raw offsets, UTF-16, half-open; of a word with its proclitics */
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  kind = new Uint8Array(1024);
  gap = new Uint8Array(1024);
  /** index of the lexicon's entry of a word without its proclitics, or −1 */
  lex = new Int32Array(1024);
  /** index of the proclitics that were taken off to find it */
  private clitic = new Uint8Array(1024);
  private units = new Uint16Array(8192);
  /** folded words that were asked for */
  private forms: (string | undefined)[] = [];
  private letters = new Uint16Array(MAX_LETTERS + 2);
  private hashes = new Int32Array(MAX_LETTERS + 3);

  constructor(
    readonly lexicon: Lexicon,
    /** shortest first; the first that leaves a known word is taken off */
    private readonly proclitics: readonly Proclitic[] = [],
  ) {
    proclitics.forEach((p, n) => {
      const first = p.form.charCodeAt(0);
      const of = this.byFirst.get(first);
      if (of) of.push(n);
      else this.byFirst.set(first, [n]);
    });
    for (const first of this.byFirst.keys()) this.hasClitic[first] = 1;
  }

  private readonly byFirst = new Map<number, number[]>();
  private readonly hasClitic = new Uint8Array(65536);

  /** Reads the tokens of the text's spans. Linear. A line's end is a token between spans. */
  read(text: string, spans: readonly Span[]): this {
    this.text = text;
    this.count = 0;
    this.generation += 1;
    this.forms = [];
    // One pass over a string that may be a slice of another; the array is read several times.
    if (this.units.length < text.length) this.units = new Uint16Array(text.length * 2);
    const { units } = this;
    for (let i = 0; i < text.length; i += 1) units[i] = text.charCodeAt(i);
    for (const span of spans) {
      if (this.count > 0 && this.kind[this.count - 1] !== Token.newline) this.push(Token.newline, span.start, span.start, Gap.newline);
      this.readSpan(span.start, span.end);
    }
    return this;
  }

  private readSpan(from: number, to: number): void {
    const { units } = this;
    let gap: number = this.count > 0 ? Gap.newline : Gap.none;
    for (let i = from; i < to; ) {
      const code = units[i]!;
      const unit = UNIT[code]!;
      if (unit === Unit.space) {
        if (gap === Gap.none) gap = Gap.space;
        i += 1;
      } else if (unit === Unit.ignorable) {
        i += 1;
      } else if (unit === Unit.newline) {
        if (this.count > 0 && this.kind[this.count - 1] !== Token.newline) this.push(Token.newline, i, i + 1, gap);
        gap = Gap.newline;
        i += 1;
      } else if (unit >= Unit.arabic) {
        i = this.readWord(i, to, unit, gap);
        gap = Gap.none;
      } else if (unit === Unit.digit) {
        let end = i + 1;
        let next = end;
        // Invisible characters may stand between digits, but do not end a number.
        for (; next < to; next += 1) {
          const u = UNIT[units[next]!]!;
          if (u === Unit.digit) end = next + 1;
          else if (u !== Unit.ignorable || units[next] === TATWEEL) break;
        }
        this.push(Token.number, i, end, gap);
        gap = Gap.none;
        i = end;
      } else {
        let end = i + 1;
        while (end < to && units[end] === code) end += 1;
        this.push(Token.sign, i, end, gap);
        gap = Gap.none;
        i = end;
      }
    }
  }

  /** One word of one script; Arabic and Latin letters side by side are two. */
  private readWord(from: number, to: number, script: number, gap: number): number {
    const { units, letters } = this;
    let n = 0;
    let end = from;
    let i = from;
    for (; i < to; i += 1) {
      const code = units[i]!;
      const unit = UNIT[code]!;
      if (unit !== script) {
        if (unit === Unit.ignorable) continue;
        break;
      }
      const f = FOLD[code]!;
      end = i + 1;
      if (n >= MAX_LETTERS) continue;
      if (f === LAM_ALEF) {
        letters[n] = 0x644;
        letters[n + 1] = 0x627;
        n += 2;
      } else {
        letters[n] = f;
        n += 1;
      }
    }
    // Marks that close the word belong to it: «ألفًا», «بـ».
    while (end < i) end += 1;
    const at = this.count;
    this.push(Token.word, from, end, gap);
    if (n <= MAX_LETTERS) this.lookUp(at, n);
    return end;
  }

  private lookUp(at: number, n: number): void {
    const { letters, hashes, lexicon } = this;
    let h = 0;
    for (let k = n - 1; k >= 0; k -= 1) {
      h = step(h, letters[k]!);
      hashes[k] = h;
    }
    const whole = lexicon.find(h, letters, 0, n);
    if (whole !== -1) {
      this.lex[at] = whole;
      return;
    }
    if (this.hasClitic[letters[0]!] === 0) return;
    for (const p of this.byFirst.get(letters[0]!)!) {
      const { form } = this.proclitics[p]!;
      const cut = form.length;
      if (cut >= n) continue;
      let k = 1;
      while (k < cut && letters[k] === form.charCodeAt(k)) k += 1;
      if (k < cut) continue;
      const stem = lexicon.find(hashes[cut]!, letters, cut, n);
      if (stem === -1) continue;
      this.lex[at] = stem;
      this.clitic[at] = p + 1;
      return;
    }
  }

  private push(kind: number, start: number, end: number, gap: number): void {
    const i = this.count;
    if (i === this.start.length) this.grow();
    this.start[i] = start;
    this.end[i] = end;
    this.kind[i] = kind;
    this.gap[i] = gap;
    this.lex[i] = -1;
    this.clitic[i] = 0;
    this.count = i + 1;
  }

  private grow(): void {
    const wide = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(old.length * 2);
      next.set(old);
      return next;
    };
    const narrow = (old: Uint8Array): Uint8Array<ArrayBuffer> => {
      const next = new Uint8Array(old.length * 2);
      next.set(old);
      return next;
    };
    this.start = wide(this.start);
    this.end = wide(this.end);
    this.lex = wide(this.lex);
    this.kind = narrow(this.kind);
    this.gap = narrow(this.gap);
    this.clitic = narrow(this.clitic);
  }

  /** What the word means in a class, its proclitics taken off; undefined where it is not of it. */
  is<T>(i: number, cls: WordClass<T>): T | undefined {
    const entry = this.entry(i);
    if (!entry) return undefined;
    for (const sense of entry.senses) if (sense.class === cls) return sense.meaning as T;
    return undefined;
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
    return i >= 0 && i < this.count && this.kind[i] === Token.sign
      && this.end[i]! - this.start[i]! === 1 && this.text[this.start[i]!] === sign;
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

const TATWEEL = 0x640;
