import { FOLD, HAMZA, LAM_ALEF, UNIT, Unit } from "../../core/letters.ts";
import type { Span } from "../../core/types.ts";
import type { Lexicon } from "./lexicon.ts";
import { MAX_LETTERS, step, without } from "./lexicon.ts";
import type { Proclitic } from "./token.ts";
import { Gap, Token } from "./token.ts";

/**
 * The words, numbers and signs of a text, as typed arrays: position `i` of each is token i.
 * Made anew for each article by `read`; the arrays are kept and grow, so it must not
 * be held past the article it was made for.
 */
export class TokenTable {
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
  lex = new Int32Array(1024).fill(-1);
  /** index of the proclitics that were taken off to find it */
  protected clitic = new Uint8Array(1024);
  /** the character of a sign that stands once, 0 of all else */
  protected signs = new Uint16Array(1024);
  private units = new Uint16Array(8192);
  private bytes = Buffer.from(this.units.buffer);
  /** folded words that were asked for */
  protected forms: (string | undefined)[] = new Array<string | undefined>(1024).fill(undefined);
  private letters = new Uint16Array(MAX_LETTERS + 2);
  /** of each of those letters its hamza, and whether there is any */
  private hamzas = new Uint8Array(MAX_LETTERS + 2);
  private hasHamza = false;
  /** of an entry with proclitics, by both their numbers: whether they are a word of its own */
  private readonly whole = new Map<number, boolean>();

  constructor(
    readonly lexicon: Lexicon,
    /** shortest first; the first that leaves a known word is taken off */
    protected readonly proclitics: readonly Proclitic[] = [],
    /** whether the letters of a proclitic before a stem are none: «كميات» */
    private readonly isWhole: (proclitic: Proclitic, stem: string) => boolean = () => false,
  ) {
    proclitics.forEach(({ form }, n) => {
      const first = form.charCodeAt(0);
      if (this.group[first] === 0) this.group[first] = this.groups.push([]);
      const letters = Uint16Array.from({ length: form.length }, (_, i) => form.charCodeAt(i));
      this.groups[this.group[first]! - 1]!.push({ letters, index: n, hash: letters.reduce(step, 0) });
    });
  }

  /** those that begin with a letter, by the group's number at that letter; 0 where none does */
  private readonly group = new Uint8Array(65536);
  private readonly groups: { letters: Uint16Array; index: number; hash: number }[][] = [];

  /** Reads the tokens of the text's spans. Linear. A line's end is a token between spans. */
  read(text: string, spans: readonly Span[]): this {
    this.text = text;
    this.clear();
    this.generation += 1;
    this.copy(text);
    for (const span of spans) {
      if (this.count > 0 && this.kind[this.count - 1] !== Token.newline) this.push(Token.newline, span.start, span.start, Gap.newline);
      this.readSpan(span.start, span.end);
    }
    return this;
  }

  /** What `push` does not write, because most tokens have none of it. */
  private clear(): void {
    this.lex.fill(-1, 0, this.count);
    this.clitic.fill(0, 0, this.count);
    this.signs.fill(0, 0, this.count);
    this.forms.fill(undefined, 0, this.count);
    this.count = 0;
  }

  /** A string may be a slice of another, or a tree: what is read unit by unit is copied at once. */
  private copy(text: string): void {
    if (this.units.length < text.length) {
      this.units = new Uint16Array(text.length * 2);
      this.bytes = Buffer.from(this.units.buffer);
    }
    if (IS_LITTLE_ENDIAN) this.bytes.write(text, 0, "utf16le");
    else for (let i = 0; i < text.length; i += 1) this.units[i] = text.charCodeAt(i);
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
        if (end === i + 1) this.signs[this.count - 1] = code;
        gap = Gap.none;
        i = end;
      }
    }
  }

  /** One word of one script; Arabic and Latin letters side by side are two. */
  private readWord(from: number, to: number, script: number, gap: number): number {
    const { units, letters, hamzas } = this;
    let n = 0;
    let hash = 0;
    let i = from;
    this.hasHamza = false;
    for (; i < to; i += 1) {
      const char = CHARS[units[i]!]!;
      const unit = char >>> 16;
      if (unit !== script) {
        // Marks inside the word, and those that close it, belong to it: «ألفًا», «بـ».
        if (unit === Unit.ignorable) continue;
        break;
      }
      if (n >= MAX_LETTERS) continue;
      let f = char & 0xffff;
      if (f === LAM_ALEF) {
        letters[n] = 0x644;
        hamzas[n] = 0;
        hash = step(hash, 0x644, n);
        n += 1;
        f = 0x627;
      }
      letters[n] = f;
      const hamza = HAMZA[units[i]!]!;
      hamzas[n] = hamza;
      if (hamza !== 0) this.hasHamza = true;
      hash = step(hash, f, n);
      n += 1;
    }
    const at = this.count;
    this.push(Token.word, from, i, gap);
    if (n <= MAX_LETTERS) this.lookUp(at, n, hash);
    return i;
  }

  private lookUp(at: number, n: number, hash: number): void {
    const { letters, lexicon } = this;
    const whole = lexicon.find(hash, letters, 0, n);
    if (whole !== -1 && this.isSpelled(whole, 0)) {
      this.lex[at] = whole;
      return;
    }
    const group = this.group[letters[0]!]!;
    if (group === 0) return;
    const candidates = this.groups[group - 1]!;
    for (let p = 0; p < candidates.length; p += 1) {
      const { letters: own, index, hash: head } = candidates[p]!;
      const cut = own.length;
      if (cut >= n) continue;
      let k = 1;
      while (k < cut && letters[k] === own[k]) k += 1;
      if (k < cut) continue;
      const stem = lexicon.find(without(hash, head, cut), letters, cut, n);
      if (stem === -1 || !this.isSpelled(stem, cut) || (this.isOwn(index, stem) && !this.opens(cut, n))) continue;
      this.lex[at] = stem;
      this.clitic[at] = index + 1;
      return;
    }
  }

  private isSpelled(entry: number, from: number): boolean {
    return !this.hasHamza || this.lexicon.isSpelled(entry, this.hamzas, from);
  }

  /** «وأحد عشر»: a hamza at its head tells a word from the particle; but «كأس» is a cup. */
  private opens(cut: number, n: number): boolean {
    return this.hasHamza && this.hamzas[cut] !== 0 && n - cut > 2;
  }

  /** Whether the proclitics and the entry are one word that means something else; asked once for each pair of them. */
  private isOwn(proclitic: number, entry: number): boolean {
    const key = entry * MOST_PROCLITICS + proclitic;
    let known = this.whole.get(key);
    if (known === undefined) {
      known = this.isWhole(this.proclitics[proclitic]!, this.lexicon.entries[entry]!.form);
      this.whole.set(key, known);
    }
    return known;
  }

  private push(kind: number, start: number, end: number, gap: number): void {
    const i = this.count;
    if (i === this.start.length) this.grow();
    this.start[i] = start;
    this.end[i] = end;
    this.kind[i] = kind;
    this.gap[i] = gap;
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
    this.lex = wide(this.lex).fill(-1, this.lex.length);
    this.kind = narrow(this.kind);
    this.gap = narrow(this.gap);
    this.clitic = narrow(this.clitic);
    const signs = new Uint16Array(this.start.length);
    signs.set(this.signs);
    this.signs = signs;
    while (this.forms.length < signs.length) this.forms.push(undefined);
  }
}

const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
const TATWEEL = 0x640;
const MOST_PROCLITICS = 256;

/** What a code unit is, and in the lower half what it folds to: one look for both. */
const CHARS = Uint32Array.from(FOLD, (folded, code) => (UNIT[code]! << 16) | folded);
