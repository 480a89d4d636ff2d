/** Bytes → text. By a mark, by what decodes, by what is declared, by evidence; never in silence. */
import { IngestError } from "./types.ts";

export interface Decoded {
  text: string;
  encoding: string;
  /** why, where it is not plain UTF-8; empty otherwise */
  evidence: string;
}

/** The most frequent words of Arabic prose that stand alone. */
const ARABIC_WORDS = new Set(["في", "من", "على", "إلى", "الى", "أن", "ان", "عن", "التي", "الذي", "هذا", "هذه", "مع", "كما", "بعد", "قبل", "بين", "وقال", "قال", "كان"]);
const ENGLISH_WORDS = new Set(["the", "of", "and", "to", "in", "a", "that", "for", "on", "was", "with", "said", "is", "by", "at"]);

/**
 * @param declared charset named by a server, a page or a mail; used where the bytes are not UTF-8 and it fits
 * @throws IngestError `encoding` where nothing fits, `binary` where the bytes are no text
 */
export function decodeText(bytes: Uint8Array, declared = ""): Decoded {
  const marked = byMark(bytes);
  if (marked) return { text: decode(bytes, marked)!, encoding: marked, evidence: marked === "utf-8" ? "" : `${marked} by its byte order mark` };
  const wide = byPattern(bytes);
  if (wide) return { text: decode(bytes, wide)!, encoding: wide, evidence: `${wide} without a mark, by the pattern of its bytes` };
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new IngestError("binary", `holds NUL bytes (the first at byte ${nul}): no text; save it as UTF-8`);
  const utf8 = decode(bytes, "utf-8");
  if (utf8 !== null) return { text: utf8, encoding: "utf-8", evidence: "" };
  if (declared && !/^utf-?8$/i.test(declared)) {
    const text = decode(bytes, declared);
    if (text !== null) return { text, encoding: declared.toLowerCase(), evidence: `${declared.toLowerCase()}, as it declares` };
  }
  return byWords(bytes);
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function byMark([a, b, c, d]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) throw new IngestError("encoding", "is UTF-32; save it as UTF-8");
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

/** In UTF-16, Latin letters have a 0 and Arabic ones a 6 as their high byte: on one side, nearly always. */
function byPattern(bytes: Uint8Array): string | null {
  const n = Math.min(bytes.length & ~1, 8192);
  if (n < 8 || bytes.length % 2 === 1) return null;
  const high = [0, 0];
  for (let i = 0; i < n; i += 1) if (bytes[i] === 0 || bytes[i] === 6) high[i & 1]! += 1;
  const [even, odd] = [high[0]! / (n / 2), high[1]! / (n / 2)];
  const guess = odd > 0.8 && even < 0.3 ? "utf-16le" : even > 0.8 && odd < 0.3 ? "utf-16be" : null;
  return guess && decode(bytes, guess) !== null ? guess : null;
}

/** Windows-1256 or -1252: the one in which frequent words of a language stand. */
function byWords(bytes: Uint8Array): Decoded {
  const arabic = decode(bytes, "windows-1256");
  const latin = decode(bytes, "windows-1252");
  const inArabic = arabic === null ? 0 : hits(arabic, ARABIC_WORDS);
  const inEnglish = latin === null ? 0 : hits(latin, ENGLISH_WORDS);
  if (arabic !== null && inArabic >= 3 && inArabic > inEnglish) return { text: arabic, encoding: "windows-1256", evidence: `windows-1256, in which ${inArabic} frequent Arabic words stand` };
  // C1 controls are what Windows-1252 leaves undefined: no text has them.
  if (latin !== null && inEnglish >= 3 && !/[\u0080-\u009f]/.test(latin)) return { text: latin, encoding: "windows-1252", evidence: `windows-1252, in which ${inEnglish} frequent English words stand` };
  throw new IngestError("encoding", "neither UTF-8 nor UTF-16, and no evidence of Windows-1256 or -1252; save it as UTF-8 and try again");
}

function hits(text: string, words: ReadonlySet<string>): number {
  let n = 0;
  for (const [word] of text.slice(0, 100_000).toLowerCase().matchAll(/\p{L}+/gu)) if (words.has(word)) n += 1;
  return n;
}
