/**
 * A text's fingerprint: which runs of words it holds, sampled so that copies are found among any number of articles.
 * Bottom-k MinHash over shingles of normalised words (Broder 1997; Heule and others 2013): of two texts the hashes
 * below the lower of both limits are compared, which estimates how much of the shorter one stands in the longer.
 */
export interface Fingerprint {
  /** how many different shingles the text holds */
  shingles: number;
  /** the least of their hashes, ascending: all of them where there are no more than SKETCH */
  sketch: number[];
}

/** By what the copies of an article are known. */
export interface Origin extends Fingerprint {
  /** the agency that the dateline or the last line credits, by id («رويترز» is reuters); empty if none */
  agency: string;
}

/** Words in a shingle, and hashes kept. */
const WORDS = 4;
export const SKETCH = 64;

const PRIME = 0x01000193;

/** The fingerprint of a text given as the hashes of its normalised words, in order. Linear. */
export function fingerprint(words: ArrayLike<number>): Fingerprint {
  const seen = new Set<number>();
  for (let i = 0; i + WORDS <= words.length; i += 1) {
    let h = 0x811c9dc5;
    for (let k = 0; k < WORDS; k += 1) h = Math.imul(h ^ words[i + k]!, PRIME) ^ (h >>> 15);
    seen.add(mix(h));
  }
  const hashes = Uint32Array.from(seen).sort();
  return { shingles: hashes.length, sketch: Array.from(hashes.subarray(0, SKETCH)) };
}

/** Spreads the bits, so that the least hashes are a fair sample (the finaliser of MurmurHash3). */
function mix(h: number): number {
  let x = h;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** Fewer hashes than these tell nothing of two texts. */
const ENOUGH = 8;

/** How much of the shorter text stands in the other, from 0 to 1; 0 where too little of either is known. */
export function overlap(a: Fingerprint, b: Fingerprint): number {
  const limit = Math.min(limitOf(a), limitOf(b));
  let [i, j, both, inA, inB] = [0, 0, 0, 0, 0];
  while (i < a.sketch.length && a.sketch[i]! <= limit) { i += 1; inA += 1; }
  while (j < b.sketch.length && b.sketch[j]! <= limit) { j += 1; inB += 1; }
  const known = new Set(a.sketch.slice(0, inA));
  for (let n = 0; n < inB; n += 1) if (known.has(b.sketch[n]!)) both += 1;
  const least = Math.min(inA, inB);
  return least < ENOUGH ? 0 : both / least;
}

/** The greatest hash up to which a sketch holds all. */
const limitOf = ({ shingles, sketch }: Fingerprint): number => (shingles > sketch.length ? sketch.at(-1)! : 0xffffffff);
