import type { Fingerprint } from "../../core/fingerprint.ts";
import { fingerprint } from "../../core/fingerprint.ts";
import { FOLD } from "../../core/letters.ts";
import type { Tokens } from "./tokens.ts";
import { Token } from "./tokens.ts";

/** The fingerprint of the text the tokens hold: of its words and numbers, folded; signs and lines tell nothing. */
export function fingerprintOf(t: Tokens): Fingerprint {
  const words = new Int32Array(t.count);
  let n = 0;
  for (let i = 0; i < t.count; i += 1) {
    if (t.kind[i] !== Token.word && t.kind[i] !== Token.number) continue;
    let h = 0x811c9dc5;
    for (let k = t.start[i]!; k < t.end[i]!; k += 1) {
      const letter = FOLD[t.text.charCodeAt(k)]!;
      if (letter !== 0) h = Math.imul(h ^ letter, 0x01000193);
    }
    words[n] = h;
    n += 1;
  }
  return fingerprint(words.subarray(0, n));
}
