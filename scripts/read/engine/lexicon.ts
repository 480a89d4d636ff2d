import { foldWord } from "../../core/fold.ts";
import { FOLD, HAMZA, LAM_ALEF } from "../../core/letters.ts";

/**
 * A class of words with what each of its words means: `wordClass<{ month: number }>("month")`.
 * One word may be of several classes: «ربع» is a fraction and a quarter of the year.
 */
export interface WordClass<T> {
  readonly name: string;
  /** its place in the bit sets of words */
  readonly id: number;
  /** never there; it ties the class to the shape of its words' meanings */
  readonly meaning?: T;
}

let classes = 0;

export function wordClass<T>(name: string): WordClass<T> {
  classes += 1;
  return { name, id: classes - 1 };
}

/** A word of the lexicon: its folded form and what it means in each of its classes. */
export interface Entry {
  form: string;
  senses: { class: WordClass<unknown>; meaning: unknown }[];
}

/**
 * Words to be looked up, filled once and then only read. Lookup is by a hash that is a sum over
 * the letters, so that the hash of a word without its proclitics is that of the whole less
 * theirs (Rabin and Karp's rolling hash); a small bit filter answers for most words of a text,
 * which are in no lexicon.
 */
export class Lexicon {
  readonly entries: Entry[] = [];
  private readonly byForm = new Map<string, number>();
  /** of each entry the set of its classes, as so many words of 32 bits */
  private bits = new Int32Array(0);
  private width = 0;
  /** the senses of all entries in a row, those of entry i from `firstSense[i]` on: the class's id, and the meaning */
  private firstSense = new Int32Array(0);
  private senseIds = new Int32Array(0);
  private meanings: unknown[] = [];
  private filter = new Uint8Array(0);
  private slots = new Int32Array(0);
  private hashes = new Int32Array(0);
  /** the letters of all forms in a row, those of entry i from `firstLetter[i]` on */
  private letters = new Uint16Array(0);
  private firstLetter = new Int32Array(0);
  /** of each of those letters the hamzas that it may be written with; and while words are added, of each entry's */
  private hamzas = new Uint8Array(0);
  private readonly spellings: Uint8Array[] = [];

  /** Adds a word, in any usual spelling; the same word may be added in other classes. */
  add<T>(word: string, cls: WordClass<T>, meaning: T): void {
    const form = foldWord(word);
    if (form === "" || form.length > MAX_LETTERS) throw new Error(`invalid word of a lexicon: ${word}`);
    let index = this.byForm.get(form);
    if (index === undefined) {
      index = this.entries.length;
      this.byForm.set(form, index);
      this.entries.push({ form, senses: [] });
      this.spellings.push(new Uint8Array(form.length));
    }
    addSpelling(this.spellings[index]!, word);
    const { senses } = this.entries[index]!;
    if (!senses.some((s) => s.class === cls)) senses.push({ class: cls, meaning });
  }

  /** Adds several words with one meaning. */
  addAll<T>(words: Iterable<string>, cls: WordClass<T>, meaning: T): void {
    for (const word of words) this.add(word, cls, meaning);
  }

  /** Builds the tables. Call once, after the last word. */
  seal(): this {
    const size = 1 << Math.max(10, Math.ceil(Math.log2(this.entries.length * 4 + 1)));
    this.slots = new Int32Array(size).fill(-1);
    this.hashes = new Int32Array(size);
    this.filter = new Uint8Array(FILTER_BITS / 8);
    this.width = (classes + 31) >> 5;
    this.bits = new Int32Array(this.entries.length * this.width);
    this.firstSense = new Int32Array(this.entries.length + 1);
    const senses = this.entries.flatMap((entry, index) => {
      for (const { class: { id } } of entry.senses) this.bits[index * this.width + (id >> 5)]! |= 1 << (id & 31);
      this.firstSense[index + 1] = this.firstSense[index]! + entry.senses.length;
      return entry.senses;
    });
    this.senseIds = Int32Array.from(senses, (sense) => sense.class.id);
    this.meanings = senses.map((sense) => sense.meaning);
    this.letters = Uint16Array.from(this.entries.flatMap(({ form }) => Array.from({ length: form.length }, (_, i) => form.charCodeAt(i))));
    this.hamzas = Uint8Array.from(this.spellings.flatMap((spelling) => [...spelling]));
    this.firstLetter = new Int32Array(this.entries.length + 1);
    this.entries.forEach((entry, index) => {
      this.firstLetter[index + 1] = this.firstLetter[index]! + entry.form.length;
      let h = 0;
      for (let i = 0; i < entry.form.length; i += 1) h = step(h, entry.form.charCodeAt(i), i);
      const bit = h & (FILTER_BITS - 1);
      this.filter[bit >> 3]! |= 1 << (bit & 7);
      let slot = spread(h) & (size - 1);
      while (this.slots[slot] !== -1) slot = (slot + 1) & (size - 1);
      this.slots[slot] = index;
      this.hashes[slot] = h;
    });
    return this;
  }

  /**
   * The index of the entry whose form is `letters[from, to)`, or −1.
   * @param hash of those letters, by `step` from the first on
   */
  find(hash: number, letters: Uint16Array, from: number, to: number): number {
    const bit = hash & (FILTER_BITS - 1);
    if ((this.filter[bit >> 3]! & (1 << (bit & 7))) === 0) return -1;
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const index = slots[slot]!;
      if (index === -1) return -1;
      if (hashes[slot] === hash && this.isForm(index, letters, from, to)) return index;
    }
  }

  private isForm(index: number, letters: Uint16Array, from: number, to: number): boolean {
    const own = this.letters;
    const first = this.firstLetter[index]!;
    if (this.firstLetter[index + 1]! - first !== to - from) return false;
    for (let i = from; i < to; i += 1) if (own[first + i - from] !== letters[i]) return false;
    return true;
  }

  /**
   * Whether the entry may be written with these hamzas: they are often left out, and never put where there is none,
   * so that «بأبين» is no «بابين».
   * @param hamzas of the letters from `from` on, as HAMZA has them
   */
  isSpelled(index: number, hamzas: Uint8Array, from: number): boolean {
    const first = this.firstLetter[index]!;
    const count = this.firstLetter[index + 1]! - first;
    for (let i = 0; i < count; i += 1) if ((hamzas[from + i]! & ~this.hamzas[first + i]!) !== 0) return false;
    return true;
  }

  /** What an entry means in a class, or undefined: one look at a bit, where most words have no such sense. */
  meaning(index: number, { id }: WordClass<unknown>): unknown {
    if ((this.bits[index * this.width + (id >> 5)]! & (1 << (id & 31))) === 0) return undefined;
    const last = this.firstSense[index + 1]!;
    for (let n = this.firstSense[index]!; n < last; n += 1) if (this.senseIds[n] === id) return this.meanings[n];
    return undefined;
  }

  /** The entry of a word as written, without stripping anything, or undefined. */
  entry(word: string): Entry | undefined {
    const index = this.byForm.get(foldWord(word));
    return index === undefined ? undefined : this.entries[index];
  }
}

const [ABOVE, BELOW, MADDA] = [1, 2, 4];

/** Adds a word's hamzas to those its entry may be written with. */
function addSpelling(spelling: Uint8Array, word: string): void {
  let n = 0;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    const f = FOLD[code]!;
    if (f === 0) continue;
    if (f === LAM_ALEF) n += 1;
    spelling[n]! |= HAMZA[code]!;
    n += 1;
  }
  // At the head of a word many write a hamza where none is («إثنان»), and one for another («أحدى», «ألاف»).
  if (foldWord(word)[0] === "ا") spelling[0]! |= spelling[0] === ABOVE ? ABOVE : spelling[0] === MADDA ? ABOVE | MADDA : ABOVE | BELOW;
}

/** Longer words are in no lexicon. */
export const MAX_LETTERS = 40;

const FILTER_BITS = 1 << 17;

const POWERS = new Int32Array(MAX_LETTERS + 2);
const INVERSES = new Int32Array(MAX_LETTERS + 2);
const BASE = 0x01000193;

function fillPowers(): void {
  // Newton's iteration: each round doubles the number of right bits, of which an odd number has three.
  let inverse = BASE;
  for (let round = 0; round < 4; round += 1) inverse = Math.imul(inverse, 2 - Math.imul(BASE, inverse));
  POWERS[0] = INVERSES[0] = 1;
  for (let n = 1; n < POWERS.length; n += 1) {
    POWERS[n] = Math.imul(POWERS[n - 1]!, BASE);
    INVERSES[n] = Math.imul(INVERSES[n - 1]!, inverse);
  }
}

fillPowers();

/** The hash with one letter more, the n-th. */
export function step(hash: number, letter: number, n: number): number {
  return (hash + Math.imul(letter, POWERS[n]!)) | 0;
}

/** The hash of a word without its first n letters, whose own hash is `head`. */
export function without(hash: number, head: number, n: number): number {
  return Math.imul(hash - head, INVERSES[n]!);
}

function spread(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}
