/**
 * Which articles are nearly one text. A sketch is the smallest hashes of a text's runs of four words (bottom-k
 * MinHash, Broder 1997); the share of hashes in common estimates the share of runs in common.
 */
import { fold } from "../core/fold.ts";

const RUN = 4;
const SIZE = 48;
/** From this share on, one text is pointed out as a near-copy of another. */
const NEAR = 0.5;

export interface Sketch {
  /** hash of all words: equal for texts that differ in spaces, marks and vowel signs alone */
  all: number;
  /** ascending */
  least: number[];
}

export function sketchOf(text: string): Sketch {
  const words = fold(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  let all = 0x811c9dc5;
  words.forEach((word, i) => {
    all = hashOf(word, all);
    if (i + RUN <= words.length) hashes.add(hashOf(words.slice(i, i + RUN).join(" ")));
  });
  return { all, least: [...hashes].sort((a, b) => a - b).slice(0, SIZE) };
}

/** FNV-1a over UTF-16 units, 32 bits, never negative. */
function hashOf(text: string, start = 0x811c9dc5): number {
  let hash = start;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

/** The share of runs that two texts have in common, 0 to 1. */
export function overlap(a: Sketch, b: Sketch): number {
  const union = [...new Set([...a.least, ...b.least])].sort((x, y) => x - y).slice(0, SIZE);
  if (union.length === 0) return 0;
  const [inA, inB] = [new Set(a.least), new Set(b.least)];
  return union.filter((hash) => inA.has(hash) && inB.has(hash)).length / union.length;
}

export interface Twin {
  id: string;
  /** 1: the same words */
  share: number;
}

/** Sketches by id, found again by what they have in common. */
export class NearIndex {
  readonly #sketches = new Map<string, Sketch>();
  readonly #byAll = new Map<number, string>();
  readonly #byHash = new Map<number, string[]>();

  add(id: string, sketch: Sketch): void {
    this.#sketches.set(id, sketch);
    if (!this.#byAll.has(sketch.all)) this.#byAll.set(sketch.all, id);
    for (const hash of sketch.least) {
      const ids = this.#byHash.get(hash);
      if (ids) ids.push(id);
      else this.#byHash.set(hash, [id]);
    }
  }

  /** The nearest text, if it is near. */
  find(sketch: Sketch): Twin | null {
    const same = this.#byAll.get(sketch.all);
    // a hash of 32 bits may be another text's: the runs of words decide
    if (same !== undefined && overlap(sketch, this.#sketches.get(same)!) === (sketch.least.length > 0 ? 1 : 0)) return { id: same, share: 1 };
    const shared = new Map<string, number>();
    for (const hash of sketch.least) for (const id of this.#byHash.get(hash) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    let best: Twin | null = null;
    for (const [id, n] of shared) {
      if (n < SIZE / 6) continue;
      const share = overlap(sketch, this.#sketches.get(id)!);
      if (share >= NEAR && share > (best?.share ?? 0)) best = { id, share };
    }
    return best;
  }
}
