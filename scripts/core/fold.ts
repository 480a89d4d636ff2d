import { FOLD, LAM_ALEF } from "./letters.ts";

const LAM = 0x644;
const ALEF = 0x627;

/** A normalised copy of a text, with the way back. */
export interface Folded {
  text: string;
  /** raw offset of each folded unit, and the raw length at the end: `text.length + 1` entries */
  map: Int32Array;
}

/**
 * The folded copy of a text, see letters.ts for what folds to what. One pass, linear.
 *
 * `fold("الـ١٨").text` is `"ال18"`.
 */
export function fold(raw: string): Folded {
  // A ligature gives two units, so a copy can be longer than its text.
  const units = new Uint16Array(raw.length * 2);
  const map = new Int32Array(raw.length * 2 + 1);
  let n = 0;
  for (let i = 0; i < raw.length; i += 1) {
    const f = FOLD[raw.charCodeAt(i)] ?? 0;
    if (f === 0) continue;
    if (f === LAM_ALEF) {
      units[n] = LAM;
      map[n] = i;
      n += 1;
    }
    units[n] = f === LAM_ALEF ? ALEF : f;
    map[n] = i;
    n += 1;
  }
  map[n] = raw.length;
  return { text: decode(units.subarray(0, n)), map: map.subarray(0, n + 1) };
}

/** The folded form of a word or phrase, without a map. */
export function foldWord(raw: string): string {
  // Most words are folded already, and need no copy.
  let same = 0;
  while (same < raw.length && raw.charCodeAt(same) !== 0 && FOLD[raw.charCodeAt(same)] === raw.charCodeAt(same)) same += 1;
  if (same === raw.length) return raw;
  let out = raw.slice(0, same);
  for (let i = same; i < raw.length; i += 1) {
    const f = FOLD[raw.charCodeAt(i)] ?? 0;
    if (f === LAM_ALEF) out += "لا";
    else if (f !== 0) out += String.fromCharCode(f);
  }
  return out;
}

/** The string of many units; `String.fromCharCode` takes only so many arguments at once. */
function decode(units: Uint16Array): string {
  const chunk = 8192;
  let out = "";
  for (let i = 0; i < units.length; i += chunk) {
    out += String.fromCharCode(...units.subarray(i, i + chunk));
  }
  return out;
}
